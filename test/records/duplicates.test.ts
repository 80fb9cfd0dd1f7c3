import { describe, expect, test } from 'vitest';
import { ensureLikeness, findNamesakes } from '../../src/records/third-party/duplicates.ts';
import { keyOf } from '../../src/registry/global-id.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();

const nothingElse = { tradingNames: [], domains: [], websiteUrl: null, identifiers: [] };
const LIKE = 'possibleDuplicates { thirdParty { id legalName } signs } userErrors { code }';
const create = async (input: object, kind = 'Vendor') => {
  const field = `${kind[0]!.toLowerCase()}${kind.slice(1)}`;
  const data = await registry.ask(
    'ANALYST',
    `mutation($input: CreateThirdPartyInput!) { create${kind}(input: $input) { ${field} { id version } ${LIKE} } }`,
    { input },
  );
  const { [field]: record, ...rest } = data[`create${kind}`];
  return { record, ...rest };
};
const like = (legalName: string, { id }: { id: string }, ...signs: string[]) => ({
  thirdParty: { id, legalName },
  signs,
});

describe('a third party that is like one on record is created with a warning', () => {
  test('if a legal or trading name is the same but for its legal form, case and accents, or a domain is', async () => {
    const { record: courier, possibleDuplicates } = await create({
      legalName: 'Brisk Courier LLC',
      tradingNames: ['Brisk Médical'],
      domains: ['brisk.example', 'mail.example'],
    });
    expect(possibleDuplicates).toEqual([]);
    const name = ['Brisk Courier LLC', courier] as const;
    for (const [input, ...signs] of [
      [{ legalName: 'BRISK COURIER, L.L.C.' }, 'NAME'],
      [{ legalName: 'Other', tradingNames: ['brisk medical inc'] }, 'NAME'],
      [{ legalName: 'Another', domains: ['brisk.example'] }, 'DOMAIN'],
      [{ legalName: 'Brisk Courier', domains: ['mail.example', 'brisk.example'] }, 'NAME', 'DOMAIN'],
    ] as [object, ...string[]][]) {
      const { possibleDuplicates: found, userErrors } = await create(input, 'Supplier');
      expect(userErrors).toEqual([]);
      expect(found).toContainEqual(like(...name, ...signs));
    }
    const { possibleDuplicates: none } = await create({ legalName: 'Brisk Couriers', domains: ['brisk2.example'] });
    expect(none).toEqual([]);
  });

  test('at most ten, whatever many share a domain', async () => {
    for (let index = 0; index < 12; index++) await create({ legalName: `Tenant ${index}`, domains: ['host.example'] });
    const { possibleDuplicates } = await create({ legalName: 'Tenant 11', domains: ['host.example'] });
    expect(possibleDuplicates).toHaveLength(10);
    expect(possibleDuplicates[0]).toMatchObject({ thirdParty: { legalName: 'Tenant 11' }, signs: ['NAME', 'DOMAIN'] });
  });

  test('and an update of names or domains warns too', async () => {
    const { record: lab } = await create({ legalName: 'Elm Laboratory' }, 'PartnerLab');
    const { record: other } = await create({ legalName: 'Elms' });
    const { updateThirdParty } = await registry.ask(
      'ANALYST',
      `mutation($input: UpdateThirdPartyInput!) { updateThirdParty(input: $input) { ${LIKE} } }`,
      { input: { thirdParty: { id: other.id }, expectedVersion: 1, tradingNames: ['ELM LABORATORY GmbH'] } },
    );
    expect(updateThirdParty).toEqual({
      possibleDuplicates: [like('Elm Laboratory', lab, 'NAME')],
      userErrors: [],
    });
  });
});

test('a sync warns of each third party, also among its own items and in a dry run', async () => {
  await create({ legalName: 'Sonora Reagents Inc.' });
  const sync = async (dryRun: boolean) =>
    (
      await registry.ask(
        'INTEGRATION',
        `mutation($input: SyncInput!) { sync(input: $input) { results { outcome possibleDuplicates { thirdParty { legalName } signs } } } }`,
        {
          input: {
            ...{ source: 'local', idempotencyKey: `likeness ${dryRun}`, dryRun },
            items: [
              { thirdParty: { externalId: 'S-1', kind: 'SUPPLIER', legalName: 'SONORA REAGENTS' } },
              { thirdParty: { externalId: 'S-2', kind: 'SUPPLIER', legalName: 'Sonora reagents, Inc' } },
              { thirdParty: { externalId: 'S-3', kind: 'SUPPLIER', legalName: 'Something else' } },
            ],
          },
        },
      )
    ).sync.results as { possibleDuplicates: { thirdParty: { legalName: string } }[] }[];
  const names = (results: Awaited<ReturnType<typeof sync>>) =>
    results.map(({ possibleDuplicates }) => possibleDuplicates.map(({ thirdParty }) => thirdParty.legalName));
  expect(names(await sync(true))).toEqual([['Sonora Reagents Inc.'], ['Sonora Reagents Inc.'], []]);
  expect(names(await sync(false))).toEqual([
    ['Sonora Reagents Inc.', 'Sonora reagents, Inc'],
    ['Sonora Reagents Inc.', 'SONORA REAGENTS'],
    [],
  ]);
});

test('a merged third party is not a candidate, and the other has its names', async () => {
  const [{ record: from }, { record: into }] = [
    await create({ legalName: 'Pine Hosting' }),
    await create({ legalName: 'Pine Cloud' }),
  ];
  await accept(registry, 'mergeThirdParties', {
    ...{ from: { id: from.id }, expectedFromVersion: 1, into: { id: into.id }, expectedIntoVersion: 1, reason: 'R' },
  });
  const { possibleDuplicates } = await create({ legalName: 'PINE HOSTING' });
  expect(possibleDuplicates).toEqual([like('Pine Cloud', into, 'NAME')]);
  const namesakes = await Snapshot.of(registry.database.read, (snapshot) =>
    findNamesakes(
      snapshot,
      ['Pine Hosting Ltd', 'Nobody'].map((legalName) => ({ ...nothingElse, legalName })),
    ),
  );
  expect(namesakes[1]).toEqual([]);
  expect(namesakes[0]!.map(({ key }) => key)).toContain(keyOf('ThirdParty', into.id as string));
});

test('names that an earlier release stored are normalized at the next start, once', async () => {
  await create({ legalName: 'Upgrade Me GmbH', domains: ['upgrade.example'] });
  const before = await registry.observer`select sign, value from third_party_likeness order by 1, 2`;
  await registry.observer`truncate third_party_likeness`;
  await registry.observer`update registry set names_basis = null`;
  await Promise.all([ensureLikeness(registry.operator), ensureLikeness(registry.operator)]);
  expect(await registry.observer`select sign, value from third_party_likeness order by 1, 2`).toEqual(before);
  await registry.observer`truncate third_party_likeness`;
  await ensureLikeness(registry.operator);
  expect(await registry.observer`select from third_party_likeness`).toHaveLength(0);
});

test('candidates are read along an index, not from all third parties', async () => {
  await registry.observer`analyze third_party_likeness`;
  const plan = await registry.observer.unsafe(`set enable_seqscan = off; explain select third_party_id
    from third_party_likeness where sign = 'NAME' and value = 'x' and third_party_id <> gen_random_uuid() limit 10`);
  expect(JSON.stringify(plan)).toContain('third_party_likeness_value');
});
