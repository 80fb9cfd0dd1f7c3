import { expectedMigrations } from '../../db/migrate.ts';
import type { Database } from '../registry/database.ts';

/** The server is not ready if the database does not answer within this time. */
const TIMEOUT_MS = 2_000;

/** Returns whether the database answers and has the schema of this version. */
export async function isReady({ read }: Database): Promise<boolean> {
  const applied = read<{ applied: number }[]>`select count(*) as applied from schema_migration`.then(
    ([row]) => row!.applied,
    () => -1,
  );
  const late = new Promise<number>((resolve) => setTimeout(resolve, TIMEOUT_MS, -1).unref());
  return (await Promise.race([applied, late])) >= (await expectedMigrations());
}
