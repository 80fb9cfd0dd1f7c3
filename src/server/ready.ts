import { expectedMigrations } from '../../db/migrate.ts';
import type { Database } from '../registry/database.ts';

/** How long the database has to answer before the server calls itself not ready. */
const PATIENCE_MS = 2_000;

/** Whether the database answers and has this version's schema. */
export async function isReady({ read }: Database): Promise<boolean> {
  const applied = read<{ applied: number }[]>`select count(*) as applied from schema_migration`.then(
    ([row]) => row!.applied,
    () => -1,
  );
  const late = new Promise<number>((resolve) => setTimeout(resolve, PATIENCE_MS, -1).unref());
  return (await Promise.race([applied, late])) >= (await expectedMigrations());
}
