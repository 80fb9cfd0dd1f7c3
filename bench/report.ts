import { availableParallelism, cpus } from 'node:os';
import type { Sql } from '../db/client.ts';
import type { Measured } from './load.ts';
import type { Figure } from './work.ts';

/** One scenario's line: what we did beside what the floor did. */
export interface Line {
  scenario: string;
  title: string;
  ours: Figures;
  floor: Figures;
  /** Requests a second, ours by the floor's. */
  ratio: number;
}

interface Figures {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Milliseconds of the server's own process for each request; null where the system does not tell. */
  processorMs: number | null;
}

/** Where it was measured. */
export interface Machine {
  cores: number;
  processor: string;
  node: string;
  postgres: string;
}

/** Puts both sides of a scenario beside each other. */
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

/** What the machine is. */
export async function describeMachine(sql: Sql): Promise<Machine> {
  const [row] = await sql<{ version: string }[]>`select current_setting('server_version') as version`;
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    node: process.version,
    postgres: row!.version,
  };
}

/** The lines as a table for a terminal. */
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

/** What was measured without a client, as a table for a terminal. */
export function worksTableOf(worked: readonly { work: string; figures: readonly Figure[] }[]): string {
  const heads = ['work', 'of', 'value', 'unit', 'floor'];
  const number = (value: number | null) => (value === null ? '–' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0));
  const lines = worked.flatMap(({ work, figures }) =>
    figures.map(({ what, value, unit, floor }) => [work, what, number(value), unit, number(floor)]),
  );
  return aligned([heads, ...lines], 2).join('\n');
}

/** Columns under each other; the first few to the left, numbers to the right. */
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
