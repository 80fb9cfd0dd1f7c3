import { randomUUID } from 'node:crypto';
import { derivedTypes } from '../../src/derived/news.ts';
import { parseGlobalId } from '../../src/registry/global-id.ts';
import type { TestRegistry } from './registry.ts';

/** Inserts a derived entry into the log, as the server writes it. */
export async function insertDerived(
  registry: TestRegistry,
  type: 'RISK_LEVEL' | 'PROCUREMENT_ANSWER' | 'REMINDER',
  { of: recordId, about, image, version = 1 }: { of: string; about: string; image: object; version?: number },
): Promise<void> {
  await registry.observer`
    insert into change (recorded_at, principal_id, request_id, record_type, record_id, third_party_id, operation, version, schema_version, image)
    select now(), id, null, ${type}::record_type, ${parseGlobalId(recordId)!.key}::uuid, ${parseGlobalId(about)!.key}::uuid,
      ${version === 1 ? 'CREATED' : 'UPDATED'}::change_operation, ${version}::int, 1, ${JSON.stringify(image)}::text::jsonb
    from principal order by name limit 1`;
}

/** Deletes the derived entries from the log, for a test that inserts its own. */
export async function forgetDerived({ observer }: TestRegistry): Promise<void> {
  await observer`delete from change where record_type = any(${[...derivedTypes]}::record_type[])`;
}

/** Fills the log with entries of facilities that are in no table; each has an image of some bytes. */
export async function fillLog(registry: TestRegistry, entries: number, bytes: number): Promise<void> {
  await registry.observer`
    insert into change (recorded_at, principal_id, request_id, record_type, record_id, third_party_id, operation, version, schema_version, image)
    select now(), (select id from principal limit 1), null, 'FACILITY', gen_random_uuid(), null, 'CREATED', 1, 1,
      jsonb_build_object('id', ${randomUUID()}::uuid, 'version', 1, 'name', repeat('x', ${bytes}::int), 'code', n)
    from generate_series(1, ${entries}::int) n`;
}
