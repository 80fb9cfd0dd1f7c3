import { openDatabase } from '../src/registry/database.ts';
import { operatorOf } from '../src/registry/operator.ts';
import type { Writer } from '../src/registry/session.ts';

/** Work of the server without a client, measured in this process. */
export interface Work {
  name: string;
  /** A short description of the work. */
  title: string;
  measure: (registry: WorkRegistry) => Promise<Figure[]>;
}

/** The registry of a measurement. */
export interface WorkRegistry {
  writer: Writer;
  /** The address of our server over this registry. */
  serverUrl: string;
  thirdParties: number;
  /** The length of a measurement. */
  seconds: number;
  say: (line: string) => void;
}

/** One measured number, and its floor from the same run: that of the least work with the same effect, if there is one. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  floor: number | null;
  /** The same number from the checkout of --against, if it has it. */
  theirs?: number;
}

/** The figures of one work. */
export interface WorkResult {
  work: string;
  title: string;
  figures: Figure[];
}

/** Measures works one after another on one registry. */
export async function doWorks(
  works: readonly Work[],
  databaseUrl: string,
  { today, ...registry }: Omit<WorkRegistry, 'writer'> & { today: string },
): Promise<WorkResult[]> {
  const database = await openDatabase({ url: databaseUrl, readConnections: 2, statementTimeoutMs: 600_000 });
  try {
    const writer = await operatorOf(database, today);
    const results = [];
    for (const { name, title, measure } of works) {
      registry.say(name);
      results.push({ work: name, title, figures: await measure({ ...registry, writer }) });
    }
    return results;
  } finally {
    await database.close();
  }
}

/** Repeats something for some seconds, and returns the median duration in milliseconds. */
export async function medianMs(seconds: number, once: () => Promise<unknown>): Promise<number> {
  const durations: number[] = [];
  for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
    const started = performance.now();
    await once();
    durations.push(performance.now() - started);
  }
  return durations.sort((a, b) => a - b)[Math.floor(durations.length / 2)]!;
}
