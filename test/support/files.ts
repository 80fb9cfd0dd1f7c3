import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Format, FormatSettings } from '../../src/exchange/import/format.ts';
import type { Reported } from '../../src/exchange/import/report.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { TODAY, type TestRegistry } from './registry.ts';

/** Returns the text of a real file beside the project; null if there is none. */
export async function realFile(name: string): Promise<string | null> {
  const path = fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url));
  return await readFile(path, 'utf8').catch(() => null);
}

/** Returns a function that imports a file of a format into a registry and returns the reports. */
export const importingFormat =
  (registry: TestRegistry, format: Format) =>
  async (text: string, settings: Partial<FormatSettings> = {}): Promise<Reported[]> => {
    const read = format.read(text, { dryRun: false, today: TODAY, ...settings });
    const reports: Reported[] = [];
    const writer = await operatorOf(registry.database, TODAY, format.source);
    for await (const report of read.run(writer)) reports.push(report);
    return reports;
  };

/** Returns the outcomes of reports. */
export const outcomesOf = (reports: readonly Reported[]) => reports.map(({ outcome }) => outcome);
