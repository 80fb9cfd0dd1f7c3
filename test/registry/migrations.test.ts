import { readdirSync, readFileSync } from 'node:fs';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { expect, test } from 'vitest';

const folder = new URL('../../db/', import.meta.url);

test('the migrations create exactly the tables in the code', async () => {
  const tables: Record<string, unknown> = {};
  for (const file of readdirSync(new URL('tables', folder))) {
    Object.assign(tables, await import(new URL(`tables/${file}`, folder).href));
  }
  // `drizzle-kit generate` compares the tables with the newest snapshot alone, so `npm run migration` deletes the others.
  const snapshots = readdirSync(new URL('migrations/meta', folder)).filter((name) => name.endsWith('_snapshot.json'));
  const migrations = readdirSync(new URL('migrations', folder)).filter((name) => name.endsWith('.sql'));
  const newest = `${migrations.sort().at(-1)!.slice(0, 4)}_snapshot.json`;
  expect(snapshots).toEqual([newest]);
  const migrated = JSON.parse(readFileSync(new URL(`migrations/meta/${newest}`, folder), 'utf8')) as ReturnType<
    typeof generateDrizzleJson
  >;
  const wanted = generateDrizzleJson(tables, migrated.id, undefined, 'snake_case');
  expect(await generateMigration(migrated, wanted)).toEqual([]);
});
