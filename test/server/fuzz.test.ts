import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { role } from '../../db/tables/principal.ts';
import { rowsIn } from '../../src/exchange/import/file.ts';
import { formats } from '../../src/exchange/import/formats.ts';
import { UnreadableFile } from '../../src/exchange/import/row.ts';
import { importRows } from '../../src/exchange/import/third-parties/run.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { verifyRisk } from '../../src/derived/verify.ts';
import { damaged, goodFiles } from '../fuzz/files.ts';
import { argumentsOf, queryText, selectionOf } from '../fuzz/inputs.ts';
import { checkAnswer, errorsIn } from '../fuzz/oracle.ts';
import { accept, mutationText, schema } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { everyMutation, type Step } from '../support/scenario.ts';

/** `npm run fuzz -- --seed N --minutes M` sets others; by default every run is the same. */
const SEED = Number(process.env.FUZZ_SEED ?? 20261126);
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 0);
const TIMEOUT_MS = (MINUTES + 2) * 60_000;

/** Returns how long fast-check runs: a number of runs, or a share of the minutes. */
const effort = (runs: number, share: number) => ({
  seed: SEED,
  ...(MINUTES === 0
    ? { numRuns: runs }
    : { numRuns: 10_000_000, interruptAfterTimeLimit: MINUTES * 60_000 * share, markInterruptAsFailure: false }),
});

const registry = useRegistry({ MAX_BODY_BYTES: '200000' });
let ids: string[] = [];

beforeAll(async () => {
  const step: Step = (mutation, input, _, selection, as = 'ADMIN') => accept(registry, mutation, input, selection, as);
  ids = Object.values(await everyMutation(step));
  // The product of the exploited vulnerability in the sample file.
  const { id } = await accept(registry, 'createVendor', { legalName: 'Delta' });
  await accept(registry, 'createProduct', { thirdParty: { id }, name: 'Sequencer' });
});

const fieldsOf = (type: 'getQueryType' | 'getMutationType') => Object.values(schema[type]()!.getFields());
const post = (payload: unknown, as: string = 'ADMIN') =>
  registry.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${registry.keys[as as 'ADMIN']}`, 'content-type': 'application/json' },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

describe('random input never crashes, hangs, exposes internals or is written in part:', () => {
  test('queries', { timeout: TIMEOUT_MS }, async () => {
    const asked = fc.constantFrom(...fieldsOf('getQueryType')).chain((field) =>
      fc.record({
        as: fc.constantFrom(...role.enumValues),
        variables: argumentsOf(field, ids),
        selection: selectionOf(field.type),
        field: fc.constant(field),
      }),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ({ as, field, variables, selection }) => {
        const query = queryText(field, variables, selection);
        checkAnswer(await post({ query, variables }, as), { query, variables });
      }),
      effort(400, 0.25),
    );
  });

  test('mutations; a refused one leaves the database unchanged', { timeout: TIMEOUT_MS }, async () => {
    const asked = fc.constantFrom(...fieldsOf('getMutationType')).chain((field) =>
      fc.record({
        name: fc.constant(field.name),
        variables: argumentsOf(field, ids),
        as: fc.constantFrom('ADMIN', 'ANALYST', 'INTEGRATION'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ({ name, variables, as }) => {
        const { query } = mutationText(name, name === 'sync' ? 'index outcome' : 'id');
        const before = await registry.state();
        const answer = await post({ query, variables }, as);
        checkAnswer(answer, { query, variables });
        const payload =
          errorsIn(answer.body).length > 0
            ? null
            : answer.json<{ data: Record<string, Record<string, unknown>> }>().data[name];
        const isRefused = !payload || (payload.userErrors as unknown[]).length > 0;
        if (isRefused) expect(await registry.state(), JSON.stringify(variables)).toEqual(before);
      }),
      effort(300, 0.35),
    );
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
  });

  test('malformed requests', { timeout: TIMEOUT_MS }, async () => {
    const before = await registry.state();
    const bodies = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc.anything({ maxDepth: 3 }).map((value) => JSON.stringify(value) ?? ''),
      fc
        .record({
          query: fc.oneof(
            fc.string(),
            fc.constantFrom('{', '{ __schema { types { name } } }', '{ a: viewer { role } '.repeat(60)),
          ),
          variables: fc.anything({ maxDepth: 2 }),
        })
        .map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => checkAnswer(await post(body), body)),
      effort(200, 0.1),
    );
    expect(await registry.state()).toEqual(before);
  });

  test('URLs of streams and exports', { timeout: TIMEOUT_MS }, async () => {
    const value = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('', 'true', '{}', '[]', 'null', '{"kind":{"in":["VENDOR"]}}', '1'),
    );
    const name = fc.oneof(
      fc.constantFrom('where', 'orderBy', 'within', 'since', 'types', 'after', 'snapshot', 'thirdParty', 'first'),
      fc.string({ maxLength: 8 }),
    );
    const path = fc.oneof(
      fc.constantFrom(
        '/changes',
        '/export/vendors.csv',
        '/export/contracts.ndjson',
        '/export/expirations.csv',
        '/export/all.csv',
      ),
      fc.string({ maxLength: 20 }).map((text) => `/export/${encodeURIComponent(text)}`),
    );
    await fc.assert(
      fc.asyncProperty(path, fc.dictionary(name, value, { maxKeys: 3 }), async (url, query) => {
        const answer = await registry.http.inject({
          method: 'GET',
          url: `${url}?${new URLSearchParams({ ...(url === '/changes' && { follow: 'false' }), ...query, ...(url === '/changes' && { follow: 'false' }) })}`,
          headers: { authorization: `Bearer ${registry.keys.ADMIN}` },
        });
        checkAnswer(answer, { url, query });
      }),
      effort(150, 0.1),
    );
  });

  test.each(Object.keys(goodFiles) as (keyof typeof goodFiles)[])(
    'files: %s',
    { timeout: TIMEOUT_MS },
    async (name) => {
      const format = formats.find((candidate) => candidate.name === name);
      const writer = await operatorOf(registry.database, TODAY, format?.source ?? 'fuzz');
      const outcomesOf = async (text: string): Promise<string[]> => {
        const running = format
          ? format.read(text, { dryRun: false, today: TODAY }).run(writer)
          : importRows(writer, rowsIn('fuzz.csv', text), { source: 'fuzz', kind: 'VENDOR', dryRun: false });
        const outcomes: string[] = [];
        for await (const { outcome } of running) outcomes.push(outcome);
        return outcomes;
      };
      expect((await outcomesOf(goodFiles[name])).length).toBeGreaterThanOrEqual(1);
      await fc.assert(
        fc.asyncProperty(damaged(goodFiles[name]), async (text) => {
          const before = await registry.state();
          let outcomes: string[] = [];
          try {
            outcomes = await outcomesOf(text);
          } catch (error) {
            // The message about an unreadable file must be one line.
            if (!(error instanceof UnreadableFile)) throw error;
            expect(error.message).not.toContain('\n');
          }
          const written = outcomes.some((outcome) => !['REJECTED', 'UNCHANGED', 'SKIPPED', 'NEAR'].includes(outcome));
          if (!written) expect(await registry.state(), JSON.stringify(text)).toEqual(before);
        }),
        effort(40, 0.03),
      );
      expect((await verifyRisk(registry.operator)).faults).toEqual([]);
    },
  );
});
