import { describe, expect, test } from 'vitest';
import { verifyRisk } from '../src/risk/verify.ts';
import { keyOf } from '../src/record/global-id.ts';
import { fixtures } from './support/fixtures.ts';
import { accept } from './support/mutate.ts';
import { useRegistry } from './support/registry.ts';
import { outcomesOf as outcomes, problemsOf, syncing } from './support/sync.ts';

const registry = useRegistry();
const make = fixtures(registry);
const { send, sync } = syncing(registry);

let made = 0;
/** A key that no other test uses. */
const fresh = (word = 'K') => `${word}-${++made}`;
const ref = (externalId: string) => ({ external: { externalId } });
const vendor = (externalId: string, more: object = {}) => ({
  thirdParty: { externalId, kind: 'VENDOR', legalName: `Vendor ${externalId}`, ...more },
});
/** A third party that was synced, by the key it was given. */
async function aVendor(more: object = {}): Promise<string> {
  const externalId = fresh('V');
  const { created } = await sync([vendor(externalId, more)]);
  expect(created).toBe(1);
  return externalId;
}
const read = async (id: string, fields: string) =>
  (await registry.ask('ADMIN', `query($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node;
const only = async (item: object, given?: object) => (await sync([item], given)).results[0]!;
const lastSeq = async () => {
  const [row] = await registry.observer<{ seq: number }[]>`select coalesce(max(seq), 0) as seq from change`;
  return row!.seq;
};

/** One item of every kind that there is, and nothing that they need beside them. */
function everyKind(): object[] {
  const key = fresh('ALL');
  const thirdParty = ref(key);
  return [
    { finding: { externalId: key, audit: { externalId: key }, title: 'Door left open', severity: 'HIGH' } },
    { audit: { externalId: key, thirdParty, kind: 'ONSITE', site: 'Shenzhen', completedOn: '2026-05-01' } },
    { screening: { externalId: key, thirdParty, list: 'OFAC_SDN', outcome: 'CLEAR', screenedOn: '2026-06-01' } },
    {
      product: {
        externalId: key,
        thirdParty,
        name: 'Sequencer',
        vulnerabilities: [{ cve: 'CVE-2024-3400', knownExploited: true }],
      },
    },
    {
      attestation: {
        externalId: key,
        thirdParty,
        framework: 'HIPAA_SECURITY_RULE',
        assurance: 'SELF',
        attestedOn: '2026-01-10',
        claims: [{ control: 'ENC-01', status: 'MET' }],
      },
    },
    { certification: { externalId: key, thirdParty, type: 'CLIA', variant: 'COMPLIANCE', site: 'Shenzhen' } },
    {
      contract: {
        externalId: key,
        thirdParty,
        kind: 'REFERENCE_TESTING',
        engagements: [{ externalId: key }],
        clauses: [{ clauseType: 'RIGHT_TO_AUDIT', present: 'YES' }],
      },
    },
    {
      engagement: {
        externalId: key,
        thirdParty,
        name: 'Sequencing',
        category: 'REFERENCE_TESTING',
        dataFlows: [{ category: 'PHI' }],
        alternatives: [ref(`${key} other`)],
      },
    },
    vendor(key, {
      kind: 'PARTNER_LAB',
      sites: [{ name: 'Shenzhen', country: 'CN', function: 'TESTING' }],
      owners: [{ thirdParty: ref(`${key} other`), percent: 51 }],
    }),
    vendor(`${key} other`),
  ];
}

describe('a call', () => {
  test('brings records of every kind, whatever order its items come in; again it changes nothing', async () => {
    const items = everyKind();
    const first = await sync(items);
    expect(outcomes(first)).toEqual(Array(10).fill('CREATED'));
    expect(first.results.map(({ record }) => record!.__typename)).toEqual([
      ...['Finding', 'Audit', 'Screening', 'Product', 'Attestation', 'Certification', 'Contract', 'Engagement'],
      ...['PartnerLab', 'Vendor'],
    ]);
    const seq = await lastSeq();
    const again = await sync(items.toReversed());
    expect(outcomes(again)).toEqual(Array(10).fill('UNCHANGED'));
    expect(again.results.map(({ record }) => record).toReversed()).toEqual(first.results.map(({ record }) => record));
    expect(await lastSeq()).toBe(seq);
  });

  test('has each record in the log once, at its last state and first version, with the caller as author', async () => {
    const externalId = fresh();
    const seq = await lastSeq();
    const answer = await sync([
      vendor(externalId, { tags: ['first'] }),
      vendor(externalId, { tags: ['second'] }),
      vendor(externalId, { tags: ['second'] }),
    ]);
    expect(outcomes(answer)).toEqual(['CREATED', 'UPDATED', 'UNCHANGED']);
    const log = await registry.observer`
      select record_type, operation, change.version, image->'tags' as tags, principal.name from change
      join principal on principal.id = principal_id where seq > ${seq} and record_type = 'THIRD_PARTY'`;
    expect([...log]).toEqual([
      { record_type: 'THIRD_PARTY', operation: 'CREATED', version: 1, tags: ['second'], name: 'Local integration' },
    ]);
  });

  test('says which item would have brought what another names, where that was rejected', async () => {
    const [owner, owned] = [fresh('V'), fresh('V')];
    const answer = await sync([
      vendor(owned, { owners: [{ thirdParty: ref(owner), percent: 60 }] }),
      { contract: { externalId: fresh(), thirdParty: ref(owned), kind: 'NDA' } },
      vendor(owner, { country: 'ZZ' }),
      vendor(fresh('V')),
    ]);
    expect(outcomes(answer)).toEqual(['REJECTED', 'REJECTED', 'REJECTED', 'CREATED']);
    expect(problemsOf(answer)).toEqual([
      'NOT_FOUND items.0.thirdParty.owners.0.thirdParty',
      'NOT_FOUND items.1.contract.thirdParty',
      'INVALID items.2.thirdParty.country',
    ]);
    const messages = answer.results.flatMap(({ userErrors }) => userErrors.map(({ message }) => message));
    expect(messages[0]).toContain('item 2 would have brought it');
    expect(messages[1]).toContain('item 0 would have brought it');
  });

  test('rejects whoever names an owner that is rejected, however long the chain and whatever its order, in no time', async () => {
    const key = fresh('CHAIN');
    const owner = (index: number) => (index === 0 ? {} : { owners: [{ thirdParty: ref(`${key} ${index - 1}`) }] });
    const chain = Array.from({ length: 400 }, (_, index) => vendor(`${key} ${index}`, owner(index)));
    const [first] = chain;
    const beside = vendor(`${key} beside`, { owners: [{ name: 'Somebody', percent: 5 }] });
    const began = performance.now();
    const bad = { thirdParty: { ...first!.thirdParty, kind: undefined } };
    const answer = await sync([bad, beside, ...chain.slice(1)]);
    // One try for each link took seconds, and in their square.
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(answer).toMatchObject({ created: 1, rejected: 400 });
    expect(answer.results[300]!.userErrors).toMatchObject([
      { code: 'NOT_FOUND', message: expect.stringContaining('item 299 would have brought it, and was rejected') },
    ]);
    const backwards = await sync([...chain.slice(1).reverse(), bad]);
    expect(backwards).toMatchObject({ created: 0, rejected: 400 });
    const whole = await sync([...chain].reverse());
    expect(whole).toMatchObject({ created: 400, rejected: 0 });
  });

  test('keeps what two items bring where one of them is rejected', async () => {
    const key = fresh('TWICE');
    const owned = vendor(fresh('OWNED'), { owners: [{ thirdParty: ref(key) }] });
    const answer = await sync([owned, vendor(key, { country: 'XX' }), vendor(key)]);
    expect(outcomes(answer)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
  });

  test('lets third parties own each other in a ring, as no single mutation could', async () => {
    const [a, b] = [fresh('V'), fresh('V')];
    const owned = (by: string) => ({ owners: [{ thirdParty: ref(by), percent: 40 }] });
    expect((await sync([vendor(a, owned(b)), vendor(b, owned(a))])).created).toBe(2);
    const all = Array.from({ length: 16 }, () => fresh('V'));
    const ofEach = { owners: all.map((one) => ({ thirdParty: ref(one), percent: 5 })) };
    const inEach = all.map((one, index) => vendor(one, { owners: ofEach.owners.filter((_, at) => at !== index) }));
    expect((await sync(inEach)).created).toBe(16);
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
  });
});

describe('a field', () => {
  test('that is left out stays, null makes it unknown, a list replaces the list', async () => {
    const externalId = await aVendor({ country: 'DE', internalOwner: 'Ada', tags: ['a', 'b'], maturity: 3 });
    const { outcome, record } = await only({ thirdParty: { externalId, country: null, tags: ['c'] } });
    expect(outcome).toBe('UPDATED');
    expect(
      await read(record!.id, '... on ThirdParty { country internalOwner tags maturity legalName version }'),
    ).toEqual({
      country: null,
      internalOwner: 'Ada',
      tags: ['c'],
      maturity: 3,
      legalName: `Vendor ${externalId}`,
      version: 2,
    });
  });

  test('that flows are listed is said by listing them', async () => {
    const thirdParty = ref(await aVendor());
    const externalId = fresh();
    await sync([{ engagement: { externalId, thirdParty, name: 'E', category: 'BILLING' } }]);
    const { record } = await only({ engagement: { externalId, dataFlows: [{ category: 'PHI' }] } });
    expect(await read(record!.id, '... on Engagement { protectedData dataFlows { category channel } }')).toEqual({
      protectedData: 'LISTED',
      dataFlows: [{ category: 'PHI', channel: 'UNKNOWN' }],
    });
  });
});

describe('a third party is', () => {
  const clia = () => ({ scheme: 'CLIA', value: `05D${String(3_000_000 + ++made)}` });
  const refsOf = async (id: string) =>
    await read(id, '... on ThirdParty { externalRefs { source externalId } identifiers { scheme value } legalName }');

  test('the one with the key at the source, else the one with an identifier, which then carries the key', async () => {
    const identifier = clia();
    const { id } = await make.partnerLab({
      identifiers: [identifier],
      externalRefs: [{ source: 'erp', externalId: fresh() }],
    });
    const externalId = fresh('V');
    const spelled = { ...identifier, value: identifier.value.replace('D', 'd-') };
    const matched = await only({ thirdParty: { externalId, identifiers: [spelled], legalName: 'By another name' } });
    expect(matched).toMatchObject({ outcome: 'UPDATED', matchedBy: 'IDENTIFIER', record: { id } });
    expect(await refsOf(id)).toMatchObject({
      externalRefs: [{ source: 'erp' }, { source: 'local', externalId }],
      identifiers: [identifier],
      legalName: 'By another name',
    });
    expect(await only({ thirdParty: { externalId, tags: ['x'] } })).toMatchObject({
      outcome: 'UPDATED',
      record: { id },
    });
  });

  test('known by an identifier alone, where it has no key at the source', async () => {
    const identifier = clia();
    const item = { thirdParty: { identifiers: [identifier], kind: 'PARTNER_LAB', legalName: 'Keyless' } };
    const { outcome, record } = await only(item);
    expect(outcome).toBe('CREATED');
    expect(await only(item)).toMatchObject({ outcome: 'UNCHANGED', record: { id: record!.id } });
    expect((await refsOf(record!.id)).externalRefs).toEqual([]);
  });

  test('not guessed where its identifiers belong to two, and both are named', async () => {
    const [one, two] = [clia(), clia()];
    const a = await make.partnerLab({ legalName: 'Lab A', identifiers: [one] });
    const b = await make.partnerLab({ legalName: 'Lab B', identifiers: [two] });
    const { outcome, userErrors } = await only({ thirdParty: { externalId: fresh('V'), identifiers: [one, two] } });
    expect(outcome).toBe('REJECTED');
    expect(userErrors[0]).toMatchObject({
      code: 'INCONSISTENT',
      field: ['input', 'items', '0', 'thirdParty', 'identifiers'],
    });
    for (const part of ['Lab A', a.id, 'Lab B', b.id]) expect(userErrors[0]!.message).toContain(part);
  });

  test('not given an identifier that another holds', async () => {
    const identifier = clia();
    const { id } = await make.partnerLab({ legalName: 'Holder', identifiers: [identifier] });
    const externalId = await aVendor();
    const { outcome, userErrors } = await only({ thirdParty: { externalId, identifiers: [identifier] } });
    expect(outcome).toBe('REJECTED');
    expect(userErrors).toMatchObject([{ code: 'TAKEN' }]);
    expect(userErrors[0]!.message).toContain(id);
  });

  test('never stripped of an identifier, since others name it by that', async () => {
    const [one, two] = [clia(), clia()];
    const externalId = await aVendor({ identifiers: [one] });
    const { record } = await only({ thirdParty: { externalId, identifiers: [two] } });
    expect((await refsOf(record!.id)).identifiers).toEqual([one, two]);
  });

  test('one, where two items of a call name it by different keys and the same identifier', async () => {
    const identifier = clia();
    const [a, b] = [fresh('V'), fresh('V')];
    const answer = await sync([
      vendor(a, { identifiers: [identifier] }),
      vendor(b, { identifiers: [identifier] }),
      { contract: { externalId: fresh(), thirdParty: ref(b), kind: 'NDA' } },
    ]);
    expect(outcomes(answer)).toEqual(['CREATED', 'UPDATED', 'CREATED']);
    const [first, second] = answer.results;
    expect(second!.record!.id).toBe(first!.record!.id);
  });

  test('moved from stage to stage only as a person may move it, and new where its source says', async () => {
    const externalId = await aVendor({ lifecycle: 'ACTIVE' });
    const { outcome, userErrors } = await only({ thirdParty: { externalId, lifecycle: 'PROSPECT' } });
    expect([outcome, userErrors[0]!.code]).toEqual(['REJECTED', 'NOT_ALLOWED']);
    expect((await only({ thirdParty: { externalId, lifecycle: 'OFFBOARDING' } })).outcome).toBe('UPDATED');
  });

  test('given no more identifiers and keys than it can have', async () => {
    const identifier = { scheme: 'DUNS', value: '123456789' };
    const key = fresh('MANY');
    const many = Array.from({ length: 30 }, (_, index) => vendor(`${key} ${index}`, { identifiers: [identifier] }));
    const answer = await sync(many);
    expect(answer).toMatchObject({ created: 1, updated: 19, rejected: 10 });
    expect(answer.results[20]!.userErrors).toMatchObject([
      { code: 'OUT_OF_RANGE', field: ['input', 'items', '20', 'thirdParty', 'externalId'] },
    ]);
    const numbers = (from: number) =>
      Array.from({ length: 20 }, (_, index) => ({ scheme: 'CAP', value: `${from + index}` }));
    const further = vendor(`${key} 0`, { identifiers: numbers(100) });
    expect(problemsOf(await sync([further]))).toEqual(['OUT_OF_RANGE items.0.thirdParty.identifiers']);
  });

  test('not without the sites that its certificates are for', async () => {
    const sites = [
      { name: 'A', function: 'TESTING' },
      { name: 'B', function: 'OFFICE' },
    ];
    const externalId = await aVendor({ sites });
    await sync([{ certification: { externalId: fresh(), thirdParty: ref(externalId), type: 'CAP', site: 'A' } }]);
    expect((await only({ thirdParty: { externalId, sites: [sites[1]] } })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', field: ['input', 'items', '0', 'thirdParty', 'sites'] },
    ]);
    expect((await only({ thirdParty: { externalId, sites: [sites[0]] } })).outcome).toBe('UPDATED');
  });
});

describe('what is on record', () => {
  test('needs no type beside its variant, and no third party beside its site', async () => {
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

  test('stays with its third party, and its audit', async () => {
    const [one, two] = [await aVendor(), await aVendor()];
    const [contract, audit, other, finding] = [fresh(), fresh(), fresh(), fresh()];
    const planned = { kind: 'REMOTE', scheduledOn: '2026-09-01' };
    await sync([
      { contract: { externalId: contract, thirdParty: ref(one), kind: 'NDA' } },
      { audit: { externalId: audit, thirdParty: ref(one), ...planned } },
      { audit: { externalId: other, thirdParty: ref(two), ...planned } },
      { finding: { externalId: finding, audit: { externalId: audit }, title: 'T', severity: 'LOW' } },
    ]);
    const answer = await sync([
      { contract: { externalId: contract, thirdParty: ref(two) } },
      { finding: { externalId: finding, audit: { externalId: other } } },
    ]);
    expect(problemsOf(answer)).toEqual([
      'INCONSISTENT items.0.contract.thirdParty',
      'INCONSISTENT items.1.finding.audit',
    ]);
  });

  test('is not undone by what is older at its source, whatever order things arrive in', async () => {
    const thirdParty = ref(await aVendor());
    const externalId = fresh();
    const at = (day: number, fields: object) => ({
      contract: { externalId, thirdParty, kind: 'NDA', sourceUpdatedAt: `2026-06-0${day}T08:00:00Z`, ...fields },
    });
    const answer = await sync([
      at(2, { title: 'Second' }),
      at(3, { title: 'Second' }),
      at(1, { title: 'First' }),
      { contract: { externalId, governingLaw: 'Ohio' } },
    ]);
    expect(outcomes(answer)).toEqual(['CREATED', 'UPDATED', 'UNCHANGED', 'UPDATED']);
    expect((await only(at(2, { title: 'Late' }))).outcome).toBe('UNCHANGED');
    expect((await only(at(3, { title: 'Same time' }))).outcome).toBe('UPDATED');
    const { id } = answer.results[0]!.record!;
    expect(await read(id, '... on Contract { title governingLaw sourceUpdatedAt }')).toEqual({
      title: 'Same time',
      governingLaw: 'Ohio',
      sourceUpdatedAt: '2026-06-03T08:00:00.000Z',
    });
  });

  test('is not closed to what is true by a clock that runs far ahead', async () => {
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

  test('of a third party is not undone by what is older at the same source, and another source has its own time', async () => {
    const identifier = { scheme: 'CAP', value: String(700_000 + ++made) };
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

  test('is no longer verified where its source says something else of it', async () => {
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

  test('of a finding is closed on the day given, else today, and open again without one', async () => {
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

  test('of a contract stays terminated', async () => {
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

  test('is a new revision where it is newer, superseded where it is older, unchanged where it says the same', async () => {
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

  test('takes its place among others of the same call in the same way', async () => {
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

  test('keeps its key to one third party and framework, and an attestor to itself', async () => {
    const [one, two] = [await aVendor(), await aVendor()];
    const externalId = fresh();
    const { record } = await only(statement(externalId, ref(one), '2026-01-01'));
    const { thirdParty } = await read(record!.id, '... on Attestation { thirdParty { id } }');
    const attestor = await make.attestor({ kind: 'THE_PARTY', thirdParty: { id: thirdParty.id } });
    const answer = await sync([
      statement(externalId, ref(two), '2026-02-01'),
      statement(externalId, ref(one), '2026-02-01', { framework: 'HITRUST' }),
      statement(fresh(), ref(two), '2026-02-01', { attestorId: attestor.id }),
      statement(fresh(), ref(one), '2026-02-01', { attestorId: attestor.id }),
    ]);
    expect(outcomes(answer)).toEqual(['REJECTED', 'REJECTED', 'REJECTED', 'CREATED']);
    expect(problemsOf(answer)).toEqual([
      'INCONSISTENT items.0.attestation.thirdParty',
      'INCONSISTENT items.1.attestation.framework',
      'INCONSISTENT items.2.attestation.attestorId',
    ]);
  });
});

test('a screening says the same for ever', async () => {
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

test('a screening that was withdrawn is not found again under its key', async () => {
  const screening = {
    ...{ externalId: fresh(), thirdParty: ref(await aVendor()), list: 'OFAC_SDN' },
    ...{ screenedOn: '2026-06-01', outcome: 'CONFIRMED_MATCH' },
  };
  await sync([{ screening }]);
  await sync([{ tombstone: { recordType: 'SCREENING', externalId: screening.externalId } }]);
  expect(problemsOf(await sync([{ screening }]))).toEqual(['NOT_ALLOWED items.0.screening.externalId']);
  expect((await only({ screening: { ...screening, externalId: fresh() } })).outcome).toBe('CREATED');
});

describe('a tombstone', () => {
  test('ends a record of each kind, once, and deletes nothing; the feed says so', async () => {
    const items = everyKind();
    const seq = await lastSeq();
    const first = await sync(items);
    const recordTypes = [
      'FINDING',
      'AUDIT',
      'SCREENING',
      'PRODUCT',
      'ATTESTATION',
      'CERTIFICATION',
      'CONTRACT',
      'ENGAGEMENT',
      'THIRD_PARTY',
    ];
    const [{ finding }] = items as [{ finding: { externalId: string } }];
    const tombstones = recordTypes.map((recordType) => ({ tombstone: { recordType, externalId: finding.externalId } }));
    const ended = await sync(tombstones);
    expect(outcomes(ended)).toEqual(recordTypes.map(() => 'UPDATED'));
    expect(ended.results.map(({ record }) => record!.id)).toEqual(
      first.results.slice(0, 9).map(({ record }) => record!.id),
    );
    expect(outcomes(await sync(tombstones))).toEqual(recordTypes.map(() => 'UNCHANGED'));
    const { changes } = await registry.ask(
      'AUDITOR',
      '{ changes(orderBy: { field: SEQ, direction: DESC }, first: 100) { nodes { seq recordType tombstone } } }',
    );
    const told = changes.nodes.filter((node: { seq: number; tombstone: boolean }) => node.seq > seq && node.tombstone);
    expect(told.map((node: { recordType: string }) => node.recordType).toSorted()).toEqual(recordTypes.toSorted());
    expect(await read(first.results[7]!.record!.id, '... on Engagement { status endsOn }')).toEqual({
      status: 'ENDED',
      endsOn: '2026-06-15',
    });
    expect(await read(first.results[4]!.record!.id, '... on Attestation { revokedOn revocationReason }')).toEqual({
      revokedOn: '2026-06-15',
      revocationReason: 'It no longer exists at its source.',
    });
  });

  test('is carried out after the other items of its call', async () => {
    const externalId = fresh('V');
    const answer = await sync([{ tombstone: { recordType: 'THIRD_PARTY', externalId } }, vendor(externalId)]);
    expect(outcomes(answer)).toEqual(['UPDATED', 'CREATED']);
    expect(await read(answer.results[1]!.record!.id, '... on ThirdParty { lifecycle version }')).toEqual({
      lifecycle: 'RETIRED',
      version: 1,
    });
  });

  test('does nothing to what its source changed later', async () => {
    const externalId = await aVendor({ sourceUpdatedAt: '2026-06-05T00:00:00Z' });
    const tombstone = { recordType: 'THIRD_PARTY', externalId };
    expect((await only({ tombstone: { ...tombstone, sourceUpdatedAt: '2026-06-04T00:00:00Z' } })).outcome).toBe(
      'UNCHANGED',
    );
    expect((await only({ tombstone: { ...tombstone, sourceUpdatedAt: '2026-06-06T00:00:00Z' } })).outcome).toBe(
      'UPDATED',
    );
    const revived = { thirdParty: { externalId, tags: ['late'], sourceUpdatedAt: '2026-06-05T12:00:00Z' } };
    expect((await only(revived)).outcome).toBe('UNCHANGED');
  });

  test('of a third party retires it with the last key that any system knows it by', async () => {
    const identifier = { scheme: 'CAP', value: String(900_000 + ++made) };
    const [one, two, erp] = [fresh('V'), fresh('V'), fresh('V')];
    await sync([vendor(one, { identifiers: [identifier] }), vendor(two, { identifiers: [identifier] })]);
    await sync([vendor(erp, { identifiers: [identifier] })], { source: 'erp' }, 'ANALYST');
    const gone = async (externalId: string, source = 'local') => {
      const item = { tombstone: { recordType: 'THIRD_PARTY', externalId } };
      const { results } = await sync([item], { source }, source === 'local' ? 'INTEGRATION' : 'ANALYST');
      const { id } = results[0]!.record!;
      const found = await read(id, '... on ThirdParty { lifecycle externalRefs { externalId goneOn } }');
      const left = found.externalRefs.filter(({ goneOn }: { goneOn: string | null }) => goneOn === null);
      return [results[0]!.outcome, found.lifecycle, left.length];
    };
    expect(await gone(two)).toEqual(['UPDATED', 'PROSPECT', 2]);
    expect(await gone(two)).toEqual(['UNCHANGED', 'PROSPECT', 2]);
    expect(await gone(erp, 'erp')).toEqual(['UPDATED', 'PROSPECT', 1]);
    // What the source speaks of it has again.
    expect((await only({ thirdParty: { externalId: two } })).outcome).toBe('UPDATED');
    expect(await gone(one)).toEqual(['UPDATED', 'PROSPECT', 1]);
    expect(await gone(two)).toEqual(['UPDATED', 'RETIRED', 0]);
  });

  test('of a program does not retire a third party that a person recorded', async () => {
    const identifier = { scheme: 'CAP', value: String(900_000 + ++made) };
    const { id } = await make.partnerLab({ identifiers: [identifier] });
    const externalId = fresh('V');
    const tombstone = { recordType: 'THIRD_PARTY', externalId };
    const items = [{ thirdParty: { externalId, identifiers: [identifier] } }, { tombstone }];
    expect(outcomes(await sync(items))).toEqual(['UPDATED', 'UPDATED']);
    expect(await read(id, '... on ThirdParty { lifecycle externalRefs { goneOn } }')).toEqual({
      lifecycle: 'PROSPECT',
      externalRefs: [{ goneOn: '2026-06-15' }],
    });
  });

  test('of an engagement that has not begun keeps it from ever beginning', async () => {
    const engagement = { externalId: fresh(), thirdParty: ref(await aVendor()), name: 'E', category: 'OTHER' };
    await sync([{ engagement: { ...engagement, startsOn: '2027-01-01', endsOn: '2027-12-31' } }]);
    const { record } = await only({ tombstone: { recordType: 'ENGAGEMENT', externalId: engagement.externalId } });
    expect(await read(record!.id, '... on Engagement { status startsOn endsOn }')).toEqual({
      status: 'ENDED',
      startsOn: '2026-06-15',
      endsOn: '2026-06-15',
    });
  });

  test('of an engagement is undone only by who says when it ends now', async () => {
    const externalId = fresh();
    await sync([{ engagement: { externalId, thirdParty: ref(await aVendor()), name: 'E', category: 'OTHER' } }]);
    await sync([{ tombstone: { recordType: 'ENGAGEMENT', externalId } }]);
    const revived = { engagement: { externalId, status: 'ACTIVE' } };
    expect(problemsOf(await sync([revived]))).toEqual(['INCONSISTENT items.0.engagement.endsOn']);
    expect((await only({ engagement: { ...revived.engagement, endsOn: null } })).outcome).toBe('UPDATED');
  });

  test('takes what it withdraws out of risk in the same call', async () => {
    const externalId = await aVendor();
    const thirdParty = ref(externalId);
    const [screening, audit] = [fresh(), fresh()];
    const levelAfter = async (...items: object[]) => {
      const { results } = await sync([...items, vendor(externalId)]);
      return await read(results.at(-1)!.record!.id, '... on ThirdParty { risk { level score factors { code } } }');
    };
    const matched = {
      externalId: screening,
      thirdParty,
      list: 'OFAC_SDN',
      screenedOn: '2026-06-01',
      outcome: 'CONFIRMED_MATCH',
    };
    const before = await levelAfter();
    const found = await levelAfter(
      { screening: matched },
      { audit: { externalId: audit, thirdParty, kind: 'ONSITE', completedOn: '2026-06-01' } },
      { finding: { externalId: audit, audit: { externalId: audit }, title: 'T', severity: 'CRITICAL' } },
    );
    expect(found.risk.level).toBe('VERY_HIGH');
    const codes = (answer: typeof found) => answer.risk.factors.map(({ code }: { code: string }) => code);
    expect(codes(found)).toContain('OPEN_FINDING');
    const after = await levelAfter(
      ...[
        ['SCREENING', screening],
        ['AUDIT', audit],
        ['FINDING', audit],
      ].map(([recordType, key]) => ({
        tombstone: { recordType, externalId: key },
      })),
    );
    expect(codes(after)).not.toContain('OPEN_FINDING');
    expect(after).toEqual(before);
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
  });
});

test('what is wrong with an item names by its id only what is on record', async () => {
  const [onRecord, brought] = ['391234561', '391234562'].map((value) => ({ scheme: 'DUNS', value }));
  const known = await sync([vendor(fresh(), { identifiers: [onRecord] })]);
  const { results } = await sync([
    vendor(fresh(), { identifiers: [brought] }),
    vendor(fresh(), { identifiers: [onRecord, brought] }),
  ]);
  expect(results[1]!.userErrors.map(({ code }) => code)).toEqual(['INCONSISTENT', 'TAKEN']);
  const ids = results[1]!.userErrors.flatMap(({ message }) => message.match(/ThirdParty_\w+/g) ?? []);
  expect(ids).toEqual([known.results[0]!.record!.id]);
});

describe('a dry run', () => {
  test('ends where the log does, not behind entries that were undone', async () => {
    const { cursor } = await sync([vendor(fresh('V'))], { dryRun: true });
    expect(cursor).toBe((await registry.ask('ADMIN', '{ changeCursor }')).changeCursor);
  });

  test('answers what the call would, and writes nothing', async () => {
    const known = await aVendor({ tags: ['a'] });
    const items = [
      ...everyKind(),
      { thirdParty: { externalId: known, tags: ['b'] } },
      vendor(known),
      {},
      vendor(fresh(), { country: 'ZZ' }),
    ];
    const before = await registry.state();
    const tried = await sync(items, { idempotencyKey: 'tried', dryRun: true });
    expect(await registry.state()).toEqual(before);
    expect(tried.cursor).toBe((await registry.ask('ADMIN', '{ changeCursor }')).changeCursor);
    const written = await sync(items, { idempotencyKey: 'tried' });
    const compared = ({ results, ...counts }: typeof written) => ({
      results: results.map(({ record: _, ...result }) => result),
      ...counts,
      cursor: null,
    });
    expect(compared(tried)).toEqual(compared(written));
    expect(tried.results.map(({ record }) => record === null)).toEqual([
      ...Array(10).fill(true),
      false,
      false,
      true,
      true,
    ]);
    expect(await sync(items, { idempotencyKey: 'tried', dryRun: true })).toMatchObject({ unchanged: 12, rejected: 2 });
  });
});

describe('with REJECT_ALL', () => {
  test('nothing is written where one item is rejected, and each says why', async () => {
    const items = [vendor(fresh()), vendor(fresh(), { country: 'ZZ' })];
    const before = await registry.state();
    const answer = await sync(items, { onError: 'REJECT_ALL', idempotencyKey: 'all' });
    expect(await registry.state()).toEqual(before);
    expect(outcomes(answer)).toEqual(['REJECTED', 'REJECTED']);
    expect(problemsOf(answer)).toEqual(['NOT_WRITTEN items.0', 'INVALID items.1.thirdParty.country']);
    const mended = await sync([items[0]!], { onError: 'REJECT_ALL', idempotencyKey: 'all' });
    expect(mended.created).toBe(1);
  });

  test('a dry run says the same', async () => {
    const answer = await sync([vendor(fresh()), {}], { onError: 'REJECT_ALL', dryRun: true });
    expect(problemsOf(answer)).toEqual(['NOT_WRITTEN items.0', 'INCONSISTENT items.1']);
  });
});

describe('the idempotency key', () => {
  test('makes a repeat answer what the first call did, though things have moved on, and write nothing', async () => {
    const externalId = fresh('V');
    const items = [vendor(externalId, { tags: ['first'] }), {}];
    const first = await sync(items, { idempotencyKey: externalId });
    await sync([vendor(externalId, { tags: ['second'] })]);
    const before = await registry.state();
    const again = await sync(items, { idempotencyKey: externalId });
    expect(await registry.state()).toEqual(before);
    const now = { ...first.results[0]!, record: { ...first.results[0]!.record!, version: 2 } };
    expect(again).toEqual({ ...first, results: [now, first.results[1]] });
  });

  test('sent by twenty at once makes one call', async () => {
    const items = everyKind();
    const seq = await lastSeq();
    const answers = await Promise.all(Array.from({ length: 20 }, () => sync(items, { idempotencyKey: 'parallel' })));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const log = await registry.observer`
      select record_id from change where seq > ${seq} and record_type not in ('RISK_LEVEL', 'PROCUREMENT_ANSWER', 'REMINDER')`;
    expect(log).toHaveLength(10);
  });
});

describe('a key', () => {
  test('of an integration writes under its own source alone', async () => {
    const { data, errors } = await send([vendor(fresh())], { source: 'grc' });
    expect(data.sync).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', action: 'sync.write' } }]);
    expect(errors![0]!.message).toContain('"local"');
  });

  test('of a person writes under any', async () => {
    for (const role of ['ANALYST', 'ADMIN'] as const) {
      expect((await sync([vendor(fresh())], { source: 'grc' }, role)).created).toBe(1);
    }
  });

  test('of a program in another role writes under none, as it has no source', async () => {
    const before = registry.keys.ANALYST;
    await registry.observer`update principal set kind = 'SERVICE' where name = 'Local analyst'`;
    const { errors } = await send([vendor(fresh())], { source: 'grc' }, 'ANALYST');
    await registry.observer`update principal set kind = 'PERSON' where name = 'Local analyst'`;
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(registry.keys.ANALYST).toBe(before);
  });

  test('at one source names no record of another, but may refer to it', async () => {
    const externalId = fresh();
    const { results } = await sync([vendor(externalId)], { source: 'grc' }, 'ANALYST');
    const named = { external: { source: 'grc', externalId } };
    const answer = await sync([
      { contract: { externalId: fresh(), thirdParty: ref(externalId), kind: 'NDA' } },
      { contract: { externalId: fresh(), thirdParty: named, kind: 'NDA' } },
      { tombstone: { recordType: 'THIRD_PARTY', externalId } },
    ]);
    expect(outcomes(answer)).toEqual(['REJECTED', 'CREATED', 'REJECTED']);
    const { thirdParty } = await read(answer.results[1]!.record!.id, '... on Contract { thirdParty { id } }');
    expect(thirdParty.id).toBe(results[0]!.record!.id);
  });
});

describe('the cursor', () => {
  const changesAfter = async (after: string) =>
    (
      await registry.ask(
        'INTEGRATION',
        'query($after: String) { changes(after: $after, first: 100) { nodes { recordType recordId } } }',
        {
          after,
        },
      )
    ).changes.nodes as { recordType: string; recordId: string }[];

  test('is the place behind what the call wrote: only what follows from it, and comes later, is there', async () => {
    const before = await sync([{}]);
    const { results, cursor } = await sync(everyKind());
    const written = (await changesAfter(before.cursor)).map(({ recordId }) => recordId);
    for (const { record } of results) {
      const id = record!.id;
      const ofThirdParty = keyOf('ThirdParty', id);
      expect(written).toContain(ofThirdParty === null ? id : `ThirdParty_${ofThirdParty.replaceAll('-', '')}`);
    }
    const derived = new Set(['RISK_LEVEL', 'PROCUREMENT_ANSWER', 'REMINDER']);
    const following = await changesAfter(cursor);
    expect(following.filter(({ recordType }) => !derived.has(recordType))).toEqual([]);
    const later = await sync([vendor(fresh())]);
    expect((await changesAfter(cursor)).map(({ recordId }) => recordId)).toContain(later.results[0]!.record!.id);
  });

  test('of a dry run is the end of the log, which it did not move', async () => {
    const { changeCursor } = await registry.ask('INTEGRATION', '{ changeCursor }');
    expect(await sync([vendor(fresh())], { dryRun: true })).toMatchObject({ created: 1, cursor: changeCursor });
  });
});

describe('however many items', () => {
  const statements = async (work: () => Promise<unknown>) => {
    registry.statements.length = 0;
    await work();
    return registry.statements.filter((text) => !/^(begin|commit)/i.test(text)).length;
  };
  const claims = [{ control: 'ENC-01', status: 'MET' }];

  test('a call takes the same statements', async () => {
    const thirdParty = ref(await aVendor());
    const attestations = (number: number) =>
      Array.from({ length: number }, () => ({
        attestation: { externalId: fresh(), thirdParty, framework: 'SOC2', assurance: 'SELF', claims },
      }));
    const few = attestations(10);
    const many = attestations(1_000);
    expect(await statements(() => sync(few))).toBe(await statements(() => sync(many)));
    expect(await statements(() => sync(few))).toBe(await statements(() => sync(many)));
  }, 60_000);

  test('of all kinds too, and each third party is assessed once', async () => {
    const few = Array.from({ length: 2 }, everyKind).flat();
    const many = Array.from({ length: 20 }, everyKind).flat();
    expect(await statements(() => sync(few))).toBe(await statements(() => sync(many)));
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
  }, 60_000);
});
