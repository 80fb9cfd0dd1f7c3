import { availableParallelism, cpus } from 'node:os';
import type { Sql } from '../db/client.ts';
import type { Measured } from './load.ts';
import type { WorkResult } from './work.ts';

/** The results of one scenario, a row for each server. */
export interface Line {
  scenario: string;
  title: string;
  sides: Row[];
}

interface Row {
  side: string;
  requestsPerSecond: number;
  /** Its requests a second, divided by the floor's. */
  perFloor: number;
  /** Our requests a second, divided by its own. */
  oursPerIt: number;
  p50Ms: number;
  p99Ms: number;
  /** Processor time of the server per request, in milliseconds; null if the system does not report it. */
  processorMs: number | null;
  /** Our processor time, divided by its own: other work on the machine hardly changes this. */
  oursPerItProcessor: number | null;
}

/** The machine of the measurement. */
export interface Machine {
  cores: number;
  processor: string;
  node: string;
  postgres: string;
}

/** Returns the results of all servers in a scenario. One of them is ours, and one the floor. */
export function lineOf(
  { name, title }: { name: string; title: string },
  results: readonly { side: string; measured: Measured }[],
): Line {
  const [ours, floor] = ['ours', 'floor'].map((name) => results.find(({ side }) => side === name)!.measured) as [
    Measured,
    Measured,
  ];
  const known = (value: number, digits: number) => (Number.isFinite(value) ? round(value, digits) : null);
  const sides = results.map(({ side, measured }) => ({
    side,
    requestsPerSecond: round(measured.perSecond, 1),
    perFloor: round(measured.perSecond / floor.perSecond, 3),
    oursPerIt: round(ours.perSecond / measured.perSecond, 3),
    p50Ms: round(measured.percentile(0.5), 2),
    p99Ms: round(measured.percentile(0.99), 2),
    processorMs: known(measured.processorMilliseconds, 2),
    oursPerItProcessor: known(ours.processorMilliseconds / measured.processorMilliseconds, 3),
  }));
  return { scenario: name, title, sides };
}

/** Returns a description of this machine. */
export async function describeMachine(sql: Sql): Promise<Machine> {
  const [row] = await sql<{ version: string }[]>`select current_setting('server_version') as version`;
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    node: process.version,
    postgres: row!.version,
  };
}

/** Returns the results as a table for a terminal. */
export function tableOf(lines: readonly Line[]): string {
  const heads = ['scenario', 'server', 'requests/s', '÷ floor', 'ours ÷ it', 'p50', 'p99', 'CPU', 'ours ÷ its CPU'];
  const rows = lines.flatMap(({ scenario, sides }) =>
    sides.map(({ side, requestsPerSecond, perFloor, oursPerIt, p50Ms, p99Ms, processorMs, oursPerItProcessor }) => [
      side === 'ours' ? scenario : '',
      side,
      requestsPerSecond.toFixed(1),
      side === 'floor' ? '' : perFloor.toFixed(2),
      side === 'ours' ? '' : oursPerIt.toFixed(2),
      ...[p50Ms, p99Ms, processorMs].map((ms) => (ms === null ? '–' : ms.toFixed(ms < 10 ? 2 : 1))),
      side === 'ours' ? '' : (oursPerItProcessor?.toFixed(2) ?? '–'),
    ]),
  );
  const note = 'p50, p99, CPU (of the server process, per request) in milliseconds';
  return [...aligned([heads, ...rows], 2), note].join('\n');
}

/** Returns measurements without a client as a table for a terminal, with those of another version if it is named. */
export function worksTableOf(results: readonly WorkResult[], version?: string): string {
  const number = (value: number | null = null) =>
    value === null ? '–' : value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
  const heads = ['work', 'of', 'value', 'unit', 'floor', ...(version === undefined ? [] : [version, 'ours ÷ it'])];
  const lines = results.flatMap(({ work, figures }) =>
    figures.map(({ what, value, unit, floor, theirs }) => {
      const compared = [number(theirs), theirs === undefined ? '–' : (value / theirs).toFixed(2)];
      return [work, what, number(value), unit, number(floor), ...(version === undefined ? [] : compared)];
    }),
  );
  return aligned([heads, ...lines], 2).join('\n');
}

/** Returns aligned rows: the first columns to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[], leftColumns = 1): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((cells) =>
    cells
      .map((cell, column) => (column < leftColumns ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
