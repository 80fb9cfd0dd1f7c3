import { availableParallelism, cpus } from 'node:os';
import type { Sql } from '../db/client.ts';
import type { Measured } from './load.ts';
import type { Figure } from './work.ts';

/** The results of one scenario, ours beside the floor's. */
export interface Line {
  scenario: string;
  title: string;
  ours: Figures;
  floor: Figures;
  /** Our requests a second, divided by the floor's. */
  ratio: number;
}

interface Figures {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Processor time of the server per request, in milliseconds; null if the system does not report it. */
  processorMs: number | null;
}

/** The machine of the measurement. */
export interface Machine {
  cores: number;
  processor: string;
  node: string;
  postgres: string;
}

/** Returns the results of both sides of a scenario. */
export function lineOf({ name, title }: { name: string; title: string }, ours: Measured, floor: Measured): Line {
  return {
    scenario: name,
    title,
    ours: figuresOf(ours),
    floor: figuresOf(floor),
    ratio: round(ours.perSecond / floor.perSecond, 3),
  };
}

function figuresOf(measured: Measured): Figures {
  const processorMs = measured.processorMilliseconds;
  return {
    requestsPerSecond: round(measured.perSecond, 1),
    p50Ms: round(measured.percentile(0.5), 2),
    p99Ms: round(measured.percentile(0.99), 2),
    processorMs: Number.isNaN(processorMs) ? null : round(processorMs, 2),
  };
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
  const heads = ['scenario', 'ours/s', 'floor/s', 'ratio', 'p50', 'p99', 'floor p50', 'floor p99', 'CPU', 'floor CPU'];
  const rows = lines.map(({ scenario, ours, floor, ratio }) => [
    scenario,
    ours.requestsPerSecond.toFixed(1),
    floor.requestsPerSecond.toFixed(1),
    ratio.toFixed(2),
    ...[ours.p50Ms, ours.p99Ms, floor.p50Ms, floor.p99Ms, ours.processorMs, floor.processorMs].map((ms) =>
      ms === null ? '–' : ms.toFixed(ms < 10 ? 2 : 1),
    ),
  ]);
  return [...aligned([heads, ...rows]), 'p50, p99, CPU (of the server process, per request) in milliseconds'].join(
    '\n',
  );
}

/** Returns measurements without a client as a table for a terminal. */
export function worksTableOf(results: readonly { work: string; figures: readonly Figure[] }[]): string {
  const heads = ['work', 'of', 'value', 'unit', 'floor'];
  const number = (value: number | null) => (value === null ? '–' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0));
  const lines = results.flatMap(({ work, figures }) =>
    figures.map(({ what, value, unit, floor }) => [work, what, number(value), unit, number(floor)]),
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
