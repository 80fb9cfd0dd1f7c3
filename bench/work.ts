import { openDatabase } from '../src/registry/database.ts';
import { operatorOf } from '../src/registry/operator.ts';
import type { Writer } from '../src/registry/session.ts';

/** Something the server does by itself or for a writer, measured in this process. */
export interface Work {
  name: string;
  /** What is done, in a few words. */
  title: string;
  measure: (registry: WorkRegistry) => Promise<Figure[]>;
}

/** The registry that is worked on. */
export interface WorkRegistry {
  writer: Writer;
  /** Where our server answers that serves it. */
  serverUrl: string;
  thirdParties: number;
  /** Length of a measurement. */
  seconds: number;
  say: (line: string) => void;
}

/** One number measured; beside it, where there is one, the least that could do the same, of the same run. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  floor: number | null;
}

/** Does some works one after another on one registry. */
export async function doWorks(
  works: readonly Work[],
  databaseUrl: string,
  { today, ...registry }: Omit<WorkRegistry, 'writer'> & { today: string },
): Promise<{ work: string; title: string; figures: Figure[] }[]> {
  const database = await openDatabase({ url: databaseUrl, readConnections: 2, statementTimeoutMs: 600_000 });
  try {
    const writer = await operatorOf(database, today);
    const done = [];
    for (const { name, title, measure } of works) {
      registry.say(name);
      done.push({ work: name, title, figures: await measure({ ...registry, writer }) });
    }
    return done;
  } finally {
    await database.close();
  }
}

/** Runs something again and again for some seconds; returns the median of its milliseconds. */
export async function medianMs(seconds: number, once: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
    const started = performance.now();
    await once();
    taken.push(performance.now() - started);
  }
  return taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)]!;
}
