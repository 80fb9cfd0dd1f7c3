import { describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';
import { another, fresh, outcomesOf as outcomes, problemsOf, ref, syncing, vendor } from '../support/sync.ts';

const registry = useRegistry();
const make = fixtures(registry);
const { aVendor, only, read, sync } = syncing(registry);

describe('a recorded item', () => {
  test('needs no type if it has a variant, and no third party if it has a site', async () => {
    const externalId = await aVendor({ sites: [{ name: 'Basel', function: 'TESTING' }] });
    const thirdParty = ref(externalId);
    const made = await sync([
      { certification: { externalId, thirdParty, type: 'CLIA', variant: 'WAIVER' } },
      { audit: { externalId, thirdParty, kind: 'ONSITE', scheduledOn: '2026-10-01' } },
    ]);
    expect(made.created).toBe(2);
    const changed = await sync([
      { certification: { externalId, validUntil: '2027-01-01' } },
      { certification: { externalId, variant: 'COMPLIANCE', site: 'Basel' } },
      { audit: { externalId, site: 'Basel' } },
      { certification: { externalId, variant: 'NONSENSE', site: 'Bern' } },
    ]);
    expect(outcomes(changed)).toEqual(['UPDATED', 'UPDATED', 'UPDATED', 'REJECTED']);
    expect(problemsOf(changed)).toEqual([
      'NOT_FOUND items.3.certification.site',
      'INVALID items.3.certification.variant',
    ]);
  });

  test('cannot move to another third party or audit', async () => {
    const [first, second] = [await aVendor(), await aVendor()];
    const [contract, audit, other, finding] = [fresh(), fresh(), fresh(), fresh()];
    const planned = { kind: 'REMOTE', scheduledOn: '2026-09-01' };
    await sync([
      { contract: { externalId: contract, thirdParty: ref(first), kind: 'NDA' } },
      { audit: { externalId: audit, thirdParty: ref(first), ...planned } },
      { audit: { externalId: other, thirdParty: ref(second), ...planned } },
      { finding: { externalId: finding, audit: { externalId: audit }, title: 'T', severity: 'LOW' } },
    ]);
    const answer = await sync([
      { contract: { externalId: contract, thirdParty: ref(second) } },
      { finding: { externalId: finding, audit: { externalId: other } } },
    ]);
    expect(problemsOf(answer)).toEqual([
      'INCONSISTENT items.0.contract.thirdParty',
      'INCONSISTENT items.1.finding.audit',
    ]);
  });

  test('is not overwritten by an older item of its source, in any order of arrival', async () => {
    const thirdParty = ref(await aVendor());
    const externalId = fresh();
    const itemOn = (day: number, fields: object) => ({
      contract: { externalId, thirdParty, kind: 'NDA', sourceUpdatedAt: `2026-06-0${day}T08:00:00Z`, ...fields },
    });
    const answer = await sync([
      itemOn(2, { title: 'Second' }),
      itemOn(3, { title: 'Second' }),
      itemOn(1, { title: 'First' }),
      { contract: { externalId, governingLaw: 'Ohio' } },
    ]);
    expect(outcomes(answer)).toEqual(['CREATED', 'UPDATED', 'UNCHANGED', 'UPDATED']);
    expect((await only(itemOn(2, { title: 'Late' }))).outcome).toBe('UNCHANGED');
    expect((await only(itemOn(3, { title: 'Same time' }))).outcome).toBe('UPDATED');
    const { id } = answer.results[0]!.record!;
    expect(await read(id, '... on Contract { title governingLaw sourceUpdatedAt }')).toEqual({
      title: 'Same time',
      governingLaw: 'Ohio',
      sourceUpdatedAt: '2026-06-03T08:00:00.000Z',
    });
  });

  test('can still be updated after its source sent a time far in the future', async () => {
    const externalId = fresh('V');
    const [tomorrow, later] = ['2026-06-16T20:00:00Z', '2026-06-17T00:00:00Z'];
    const thirdParty = ref(externalId);
    const answer = await sync([
      vendor(externalId, { sourceUpdatedAt: later }),
      vendor(externalId, { sourceUpdatedAt: tomorrow }),
      { audit: { externalId, thirdParty, kind: 'REMOTE', scheduledOn: '2026-10-01', sourceUpdatedAt: later } },
      { tombstone: { recordType: 'THIRD_PARTY', externalId, sourceUpdatedAt: later } },
    ]);
    expect(outcomes(answer)).toEqual(['REJECTED', 'CREATED', 'REJECTED', 'REJECTED']);
    expect(problemsOf(answer)).toEqual([
      'OUT_OF_RANGE items.0.thirdParty.sourceUpdatedAt',
      'OUT_OF_RANGE items.2.audit.sourceUpdatedAt',
      'OUT_OF_RANGE items.3.tombstone.sourceUpdatedAt',
    ]);
  });

  test('of a third party is not overwritten by an older item of the same source; each source has its own time', async () => {
    const identifier = { scheme: 'CAP', value: String(700_000 + another()) };
    const externalId = await aVendor({ identifiers: [identifier], sourceUpdatedAt: '2026-06-03T00:00:00Z' });
    const late = { thirdParty: { externalId, legalName: 'Old', sourceUpdatedAt: '2026-06-02T00:00:00+02:00' } };
    expect((await only(late)).outcome).toBe('UNCHANGED');
    const other = {
      thirdParty: {
        externalId: fresh(),
        identifiers: [identifier],
        tags: ['x'],
        sourceUpdatedAt: '2026-01-01T00:00:00Z',
      },
    };
    const answer = await sync([other], { source: 'grc' }, 'ANALYST');
    expect(outcomes(answer)).toEqual(['UPDATED']);
    expect(
      await read(answer.results[0]!.record!.id, '... on ThirdParty { externalRefs { source sourceUpdatedAt } }'),
    ).toEqual({
      externalRefs: [
        { source: 'local', sourceUpdatedAt: '2026-06-03T00:00:00.000Z' },
        { source: 'grc', sourceUpdatedAt: '2026-01-01T00:00:00.000Z' },
      ],
    });
  });

  test('is no longer verified after its source changes it', async () => {
    const thirdParty = ref(await aVendor());
    const item = { certification: { externalId: fresh(), thirdParty, type: 'CAP', number: '1' } };
    const { record } = await only(item);
    const verify = { id: record!.id, expectedVersion: 1, method: 'Asked' };
    await accept(registry, 'verifyCertification', verify);
    expect((await only(item)).outcome).toBe('UNCHANGED');
    await only({ certification: { ...item.certification, number: '2' } });
    expect(await read(record!.id, '... on Certification { number verification verifiedBy }')).toEqual({
      number: '2',
      verification: 'UNVERIFIED',
      verifiedBy: null,
    });
  });

  test('of a finding is closed on the given day, else today, and reopens without a day', async () => {
    const audit = { externalId: fresh() };
    const externalId = fresh();
    await sync([
      { audit: { ...audit, thirdParty: ref(await aVendor()), kind: 'REMOTE', completedOn: '2026-05-01' } },
      { finding: { externalId, audit, title: 'T', severity: 'LOW', status: 'REMEDIATED', closedOn: '2026-05-03' } },
    ]);
    const closedOn = async (fields: object) => {
      const { record } = await only({ finding: { externalId, ...fields } });
      return (await read(record!.id, '... on Finding { closedOn }')).closedOn as string | null;
    };
    expect(await closedOn({})).toBe('2026-05-03');
    expect(await closedOn({ status: 'ACCEPTED' })).toBe('2026-05-03');
    expect(await closedOn({ status: 'OPEN' })).toBeNull();
    expect(await closedOn({ status: 'ACCEPTED', closureNote: 'Known' })).toBe('2026-06-15');
  });

  test('of a terminated contract stays terminated', async () => {
    const externalId = fresh();
    const contract = { externalId, thirdParty: ref(await aVendor()), kind: 'NDA', effectiveOn: '2026-01-01' };
    await sync([{ contract: { ...contract, status: 'TERMINATED', terminatedOn: '2026-06-01' } }]);
    expect(problemsOf(await sync([{ contract: { externalId, status: 'ACTIVE' } }]))).toEqual([
      'NOT_ALLOWED items.0.contract.status',
    ]);
  });
});

describe('an attestation', () => {
  const statement = (externalId: string, thirdParty: object, attestedOn: string | null, more: object = {}) => ({
    attestation: {
      externalId,
      thirdParty,
      framework: 'SOC2',
      assurance: 'SELF',
      attestedOn,
      claims: [{ control: 'ENC-01', status: 'MET', extent: 80 }],
      ...more,
    },
  });
  const revisionsOf = async (externalId: string) =>
    await registry.observer<{ revision: number; on: string; stands: boolean; version: number }[]>`
      select revision, attested_on as on, superseded_by_id is null as stands, version from attestation
      where external_id = ${externalId} order by revision`;

  test('is a new revision if it is newer, superseded if it is older, and unchanged if it is equal', async () => {
    const thirdParty = ref(await aVendor());
    const externalId = fresh();
    const says = async (attestedOn: string, more?: object) =>
      (await only(statement(externalId, thirdParty, attestedOn, more))).outcome;
    expect(await says('2026-02-01')).toBe('CREATED');
    expect(await says('2026-02-01')).toBe('UNCHANGED');
    expect(await says('2026-03-01')).toBe('UPDATED');
    expect(await says('2026-01-01')).toBe('CREATED');
    expect(await says('2026-01-01')).toBe('UNCHANGED');
    expect(await says('2026-02-01')).toBe('UNCHANGED');
    expect(await says('2026-03-01', { assurance: 'INDEPENDENT' })).toBe('UPDATED');
    expect([...(await revisionsOf(externalId))]).toEqual([
      { revision: 1, on: '2026-02-01', stands: false, version: 2 },
      { revision: 2, on: '2026-03-01', stands: false, version: 2 },
      { revision: 3, on: '2026-01-01', stands: false, version: 1 },
      { revision: 4, on: '2026-03-01', stands: true, version: 1 },
    ]);
  });

  test('is ordered with others of the same call in the same way', async () => {
    const thirdParty = ref(await aVendor());
    const externalId = fresh();
    const days = ['2026-02-01', '2026-03-01', '2026-01-01', '2026-03-01', '2026-02-01'];
    const answer = await sync(days.map((day) => statement(externalId, thirdParty, day)));
    expect(outcomes(answer)).toEqual(['CREATED', 'UPDATED', 'CREATED', 'UNCHANGED', 'UNCHANGED']);
    expect((await revisionsOf(externalId)).map(({ on, stands }) => [on, stands])).toEqual([
      ['2026-02-01', false],
      ['2026-03-01', true],
      ['2026-01-01', false],
    ]);
  });

  test('cannot change its third party or framework; a third party that attests does so only for itself', async () => {
    const [first, second] = [await aVendor(), await aVendor()];
    const externalId = fresh();
    const { record } = await only(statement(externalId, ref(first), '2026-01-01'));
    const { thirdParty } = await read(record!.id, '... on Attestation { thirdParty { id } }');
    const attestor = await make.attestor({ kind: 'THE_PARTY', thirdParty: { id: thirdParty.id } });
    const answer = await sync([
      statement(externalId, ref(second), '2026-02-01'),
      statement(externalId, ref(first), '2026-02-01', { framework: 'HITRUST' }),
      statement(fresh(), ref(second), '2026-02-01', { attestorId: attestor.id }),
      statement(fresh(), ref(first), '2026-02-01', { attestorId: attestor.id }),
    ]);
    expect(outcomes(answer)).toEqual(['REJECTED', 'REJECTED', 'REJECTED', 'CREATED']);
    expect(problemsOf(answer)).toEqual([
      'INCONSISTENT items.0.attestation.thirdParty',
      'INCONSISTENT items.1.attestation.framework',
      'INCONSISTENT items.2.attestation.attestorId',
    ]);
  });
});

test('a screening cannot be changed', async () => {
  const screening = {
    externalId: fresh(),
    thirdParty: ref(await aVendor()),
    list: 'OFAC_SDN',
    screenedOn: '2026-06-01',
  };
  const answer = await sync([
    { screening: { ...screening, outcome: 'CLEAR' } },
    { screening: { ...screening, outcome: 'CLEAR' } },
    { screening: { ...screening, outcome: 'CONFIRMED_MATCH' } },
  ]);
  expect(outcomes(answer)).toEqual(['CREATED', 'UNCHANGED', 'REJECTED']);
  expect(problemsOf(answer)).toEqual(['TAKEN items.2.screening.externalId']);
});

test('a withdrawn screening cannot be recorded again under its key', async () => {
  const screening = {
    externalId: fresh(),
    thirdParty: ref(await aVendor()),
    list: 'OFAC_SDN',
    screenedOn: '2026-06-01',
    outcome: 'CONFIRMED_MATCH',
  };
  await sync([{ screening }]);
  await sync([{ tombstone: { recordType: 'SCREENING', externalId: screening.externalId } }]);
  expect(problemsOf(await sync([{ screening }]))).toEqual(['NOT_ALLOWED items.0.screening.externalId']);
  expect((await only({ screening: { ...screening, externalId: fresh() } })).outcome).toBe('CREATED');
});
