import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Format, FormatSettings } from '../../src/exchange/import/format.ts';
import type { Reported } from '../../src/exchange/import/report.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { TODAY, type TestRegistry } from './registry.ts';

/** The text of a file of the world's that lies beside the project; null where it does not. */
export async function realFile(name: string): Promise<string | null> {
  const path = fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url));
  return await readFile(path, 'utf8').catch(() => null);
}

/** Imports a file of a format into a registry, and returns what became of it. */
export const importingFormat =
  (registry: TestRegistry, format: Format) =>
  async (text: string, settings: Partial<FormatSettings> = {}): Promise<Reported[]> => {
    const read = format.read(text, { dryRun: false, today: TODAY, ...settings });
    const reports: Reported[] = [];
    const writer = await operatorOf(registry.database, TODAY, format.source);
    for await (const one of read.run(writer)) reports.push(one);
    return reports;
  };

/** What became of things, in a word each. */
export const outcomesOf = (reports: readonly Reported[]) => reports.map(({ outcome }) => outcome);
