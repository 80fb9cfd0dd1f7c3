import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, startServer } from './child.ts';
import { ownDirectory } from './checkout.ts';
import { serverSettings } from './registry.ts';
import type { Sides } from './sides.ts';
import type { WorkResult } from './work.ts';

const STARTS = 3;
const POLL_MS = 5;

/** The name of the measurement. */
export const SERVER = { name: 'server', title: 'start and memory of the server processes, after the other scenarios' };

/** Measures memory and start of the servers. Beside the memory stands that of the floor. */
export async function measureServers(sides: Sides, connections: number): Promise<WorkResult> {
  const { ours, floor, other } = sides;
  const [ourMemory, floorMemory, theirMemory] = [ours.server, floor, other?.registry.server].map((one) =>
    one?.memory(),
  );
  const starts: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let start = 0; start < STARTS; start++) {
    starts.ours.push(await startToReady(ownDirectory, ours.databaseUrl, connections));
    if (other === null) continue;
    starts.theirs.push(await startToReady(other.checkout.directory, other.registry.databaseUrl, connections));
  }
  const theirs = (value: number | undefined) => (value === undefined ? {} : { theirs: value });
  const memory = (what: string, moment: keyof ReturnType<Child['memory']>) => ({
    what,
    value: ourMemory![moment],
    unit: 'MB',
    floor: floorMemory![moment],
    ...theirs(theirMemory?.[moment]),
  });
  const ready = {
    what: `start to ready, median of ${STARTS}`,
    value: median(starts.ours)!,
    unit: 'ms',
    floor: null,
    ...theirs(median(starts.theirs)),
  };
  const figures = [ready, memory('memory after the load', 'now'), memory('most memory', 'most')];
  return { work: SERVER.name, title: SERVER.title, figures };
}

/** Returns the milliseconds from the start of a server on existing data until it says that it is ready. */
async function startToReady(directory: string, databaseUrl: string, connections: number): Promise<number> {
  const started = performance.now();
  const server = await startServer(directory, { ...serverSettings(connections), DATABASE_URL: databaseUrl });
  try {
    while (!(await fetch(new URL('/readyz', server.url))).ok) await sleep(POLL_MS);
    return performance.now() - started;
  } finally {
    await server.stop();
  }
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
