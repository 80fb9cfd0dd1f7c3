import { afterEach, describe, expect, test } from 'vitest';
import type { Role } from '../../src/registry/access.ts';
import type { Answer } from '../support/registry.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();

const vendor = (alias: string, selection = 'legalName') =>
  `${alias}: createVendor(input: { legalName: "${alias}" }) { vendor { ${selection} } userErrors { code } }`;
const facility = (alias: string) =>
  `${alias}: createFacility(input: { name: "${alias}", code: "${alias}" }) { facility { code } userErrors { code } }`;
const forbidden = (alias: string) =>
  `${alias}: createPrincipal(input: { name: "${alias}", kind: PERSON }) { principal { name } userErrors { code } }`;
const written = (alias: string) => ({ vendor: { legalName: alias }, userErrors: [] });

async function send(fields: string[], as: Role = 'ANALYST'): Promise<Answer & { status: number }> {
  const response = await registry.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${registry.keys[as]}` },
    payload: { query: `mutation { ${fields.join('\n')} }` },
  });
  return { ...response.json<Answer>(), status: response.statusCode };
}

const namesOfVendors = async () =>
  (await registry.observer<{ name: string }[]>`select legal_name as name from third_party order by 1`).map(
    ({ name }) => name,
  );

describe('of several mutations in one operation', () => {
  const undo: string[] = [];
  afterEach(async () => {
    for (const statement of undo.splice(0)) await registry.observer.unsafe(statement);
    await registry.observer`truncate third_party, facility cascade`;
  });
  const breakDatabase = async (statement: string, ...mend: string[]) => {
    await registry.observer.unsafe(statement);
    undo.push(...mend);
  };

  test('one that is forbidden does not affect those before and after it', async () => {
    const { data, errors, status } = await send([vendor('a'), forbidden('b'), vendor('c')]);
    expect(data).toEqual({ a: written('a'), b: null, c: written('c') });
    expect(errors).toMatchObject([{ path: ['b'], extensions: { code: 'FORBIDDEN', requestId: expect.any(String) } }]);
    expect(errors).toHaveLength(1);
    expect(status).toBe(200);
    expect(await namesOfVendors()).toEqual(['a', 'c']);
  });

  test('if none has a result, the status says why', async () => {
    const { data, status } = await send([forbidden('a'), forbidden('b')]);
    expect(data).toEqual({ a: null, b: null });
    expect(status).toBe(403);
  });

  test('one that fails in the database does not affect the others, and its error says that it was not written', async () => {
    await breakDatabase(
      'alter table facility rename column clia_number to gone',
      'alter table facility rename column gone to clia_number',
    );
    const before = await registry.state();
    const alone = await send([facility('F')]);
    expect([alone.status, alone.data]).toEqual([500, { F: null }]);
    expect(await registry.state()).toEqual(before);
    const { data, errors, status } = await send([vendor('a'), facility('b'), vendor('c')]);
    expect(data).toEqual({ a: written('a'), b: null, c: written('c') });
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side; nothing of this field was written.',
        locations: expect.anything(),
        path: ['b'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      },
    ]);
    expect(status).toBe(200);
    expect(await namesOfVendors()).toEqual(['a', 'c']);
    expect(await registry.observer`select from facility`).toHaveLength(0);
  });

  test('a mutation whose record cannot be read back says that it was written', async () => {
    await breakDatabase(
      'alter table contract rename column governing_law to gone',
      'alter table contract rename column gone to governing_law',
    );
    const { data, errors, status } = await send([
      vendor('a'),
      vendor('b', 'legalName contracts { nodes { governingLaw } }'),
      vendor('c'),
    ]);
    expect(data).toEqual({ a: written('a'), b: { vendor: null, userErrors: [] }, c: written('c') });
    expect(errors).toMatchObject([
      {
        message: 'Something went wrong on the server. Its log has the details under this requestId.',
        path: ['b', 'vendor', 'contracts'],
      },
    ]);
    expect(status).toBe(200);
    expect(await namesOfVendors()).toEqual(['a', 'b', 'c']);
  });

  test('a mutation whose record cannot be read at all says that it was written', async () => {
    await breakDatabase(
      `create function fail_readers() returns boolean language plpgsql as $$ begin
         if current_setting('transaction_read_only') = 'on' then raise 'broken'; end if; return true; end $$;
       alter table facility rename to whole_facility;
       create view facility as select * from whole_facility where fail_readers()`,
      'drop view facility; alter table whole_facility rename to facility; drop function fail_readers',
    );
    const { data, errors } = await send([vendor('a'), facility('b'), vendor('c')]);
    expect(data).toEqual({ a: written('a'), b: { facility: null, userErrors: [] }, c: written('c') });
    expect(errors).toMatchObject([{ path: ['b', 'facility'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(await registry.observer`select from whole_facility where name = 'b'`).toHaveLength(1);
  });

  test('a mutation whose connection breaks as it commits is not known to be written, and a repeat is safe', async () => {
    await breakDatabase(
      `create function break_off() returns trigger language plpgsql as
         $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
       create constraint trigger break_off after insert on facility deferrable initially deferred
         for each row execute function break_off()`,
      'drop function if exists break_off cascade',
    );
    const once = facility('b').replace('code: "b"', 'code: "b", idempotencyKey: "once"');
    const { data, errors, status } = await send([vendor('a'), once, vendor('c')]);
    expect(data).toEqual({ a: written('a'), b: null, c: written('c') });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('not known'), path: ['b'], extensions: { code: 'UNAVAILABLE' } },
    ]);
    expect(status).toBe(200);
    const alone = await send([once]);
    expect([alone.status, alone.data]).toEqual([503, { b: null }]);
    await registry.observer`drop function break_off cascade`;
    const repeated = { data: { b: { facility: { code: 'b' }, userErrors: [] } } };
    expect(await send([once])).toMatchObject(repeated);
    expect(await send([once])).toMatchObject(repeated);
    expect(await registry.observer`select from facility`).toHaveLength(1);
  });
});
