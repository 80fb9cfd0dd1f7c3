import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { contentOf, controlClaims, envelope, ingest, registered, signingKey } from '../support/evidence.ts';
import { keyOf } from '../../src/registry/global-id.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
afterEach(() => {
  registry.now = new Date(`${TODAY}T16:00:00Z`);
});

const serialNumber = 'urn:uuid:3c9a1b2e-7f64-4f0a-9a55-0d9f3a6b7c11';

/** Builds a bill of materials with one attestation for each list of scored requirements of NIST SP 800-53. */
const bom = (version: number, made: string | null, ...attestations: Record<string, number>[]) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber,
  version,
  ...(made !== null && { metadata: { timestamp: made } }),
  definitions: {
    standards: [
      {
        'bom-ref': 's',
        name: 'NIST SP 800-53',
        requirements: [...new Set(attestations.flatMap((scores) => Object.keys(scores)))].map((identifier) => ({
          'bom-ref': `r-${identifier}`,
          identifier,
        })),
      },
    ],
  },
  declarations: {
    attestations: attestations.map((scores) => ({
      map: Object.entries(scores).map(([identifier, score]) => ({
        requirement: `r-${identifier}`,
        conformance: { score },
      })),
    })),
  },
});

const id = (number: number) => `${String(number).padStart(8, '0')}-5c1d-4a3b-8e2f-9d0c1b2a3f4e`;

/** Builds OSCAL assessment results with a result for each list of findings: [number, objective, whether satisfied]. */
const assessed = (
  number: number,
  modified: string,
  ...results: { end?: string; findings: [number: number, objective: string, satisfied: boolean][] }[]
) => ({
  'assessment-results': {
    uuid: id(number),
    metadata: { title: `Assessment ${number}`, 'last-modified': modified, version: '1', 'oscal-version': '1.1.3' },
    'import-ap': { href: '#plan' },
    results: results.map(({ end, findings }, index) => ({
      uuid: id(number + 100 + index),
      title: 'Result',
      description: 'All of it',
      start: '2026-01-05T08:00:00Z',
      ...(end !== undefined && { end }),
      'reviewed-controls': { 'control-selections': [{ 'include-all': {} }] },
      findings: findings.map(([findingNumber, objective, satisfied]) => ({
        uuid: id(findingNumber),
        title: `About ${objective}`,
        description: 'Seen',
        target: {
          type: 'objective-id',
          'target-id': objective,
          status: { state: satisfied ? 'satisfied' : 'not-satisfied' },
        },
      })),
    })),
  },
});

interface Standing {
  attestedOn: string | null;
  claims: { control: { code: string }; status: string }[];
}

/** Returns what a third party's current attestations claim, sorted. */
async function standing(vendor: { id: string }): Promise<string[]> {
  const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { attestations(where: { current: true }) { nodes { attestedOn claims { control { code } status } } } } }`;
  const { thirdParty } = await registry.ask('DASHBOARD', query, { ref: { id: vendor.id } });
  const nodes: Standing[] = thirdParty.attestations.nodes;
  const lines = nodes.map(({ attestedOn, claims }) => {
    const shown = claims.map(({ control, status }) => `${control.code} ${status}`).join(', ');
    return `${attestedOn}: ${shown}`;
  });
  return lines.sort();
}

interface Found {
  title: string;
  status: string;
  closedOn: string | null;
  closureNote: string | null;
}

async function findingsOf(vendor: { id: string }): Promise<Found[]> {
  const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { findings(first: 50) {
    nodes { title status closedOn closureNote } } } }`;
  const { thirdParty } = await registry.ask('DASHBOARD', query, { ref: { id: vendor.id } });
  return thirdParty.findings.nodes;
}

const codesOf = (notes: { code: string }[]) => notes.map(({ code }) => code);

/** Checks that ingesting a document again changes nothing. */
async function expectUnchanged(vendor: { id: string }, document: unknown, given: object = {}) {
  const before = await registry.state();
  expect((await ingest(registry, vendor, document, given)).outcome).toBe('UNCHANGED');
  expect(await registry.state()).toEqual(before);
}

describe('the day of an instant', () => {
  test.each(['2026-11-30T01:29:00Z', '2026-11-30T09:29:00+08:00', '2026-11-29T20:29:00-05:00'])(
    '%s, a minute ago, is the day in the time zone of the operator',
    async (made) => {
      registry.now = new Date('2026-11-30T01:30:00Z');
      const vendor = await make.vendor();
      const { records, userErrors } = await ingest(registry, vendor, bom(1, made, { 'AC-3': 1 }));
      expect(userErrors).toEqual([]);
      expect(records).toMatchObject([{ record: { attestedOn: '2026-11-29' } }]);
    },
  );

  test('of an audit and of its closed findings is read there, too', async () => {
    registry.now = new Date('2026-11-30T01:30:00Z');
    const now = '2026-11-30T09:29:00+08:00';
    const first = assessed(1, now, { end: now, findings: [[11, 'ac-3_obj', false]] });
    const [result] = first['assessment-results'].results;
    Object.assign(result!, {
      risks: [
        {
          uuid: id(31),
          title: 'Risk',
          description: '',
          statement: '',
          status: 'closed',
          'risk-log': { entries: [{ start: now }] },
        },
      ],
    });
    Object.assign(result!.findings[0]!, { 'related-risks': [{ 'risk-uuid': id(31) }] });
    const { records, userErrors } = await ingest(registry, await make.vendor(), first);
    expect(userErrors).toEqual([]);
    expect(records).toMatchObject([
      { record: { completedOn: '2026-11-29' } },
      { record: { status: 'REMEDIATED', closedOn: '2026-11-29' } },
    ]);
    const ongoing = assessed(2, now, { findings: [[12, 'ac-3_obj', false]] });
    Object.assign(ongoing['assessment-results'].results[0]!, {
      risks: [{ uuid: id(32), title: '', description: '', statement: '', status: 'closed' }],
    });
    Object.assign(ongoing['assessment-results'].results[0]!.findings[0]!, {
      'related-risks': [{ 'risk-uuid': id(32) }],
    });
    const modified = await ingest(registry, await make.vendor(), ongoing);
    expect(modified.records[1]).toMatchObject({ record: { closedOn: '2026-11-29' } });
  });

  test('of midnight is the day as it is written, because tools that know only a day write midnight', async () => {
    const { records } = await ingest(registry, await make.vendor(), bom(1, '2026-03-01T00:00:00Z', { 'AC-3': 1 }));
    expect(records).toMatchObject([{ record: { attestedOn: '2026-03-01' } }]);
    registry.now = new Date('2026-11-30T01:30:00Z');
    const midnight = bom(1, '2026-11-30T00:00:00Z', { 'AC-3': 1 });
    const recent = await ingest(registry, await make.vendor(), midnight);
    expect(recent.records).toMatchObject([{ record: { attestedOn: '2026-11-29' } }]);
  });

  test('after today is refused', async () => {
    registry.now = new Date('2026-11-30T01:30:00Z');
    const before = await registry.state();
    for (const made of ['2026-11-30T05:01:00Z', '2026-11-30T13:01:00+08:00', '2027-01-01T00:00:00Z']) {
      const { userErrors } = await ingest(registry, { id: (await make.vendor()).id }, bom(1, made, { 'AC-3': 1 }));
      expect(userErrors).toMatchObject([
        { message: '/declarations/attestations/0: attestedOn is after today, 2026-11-29' },
      ]);
    }
    expect((await registry.state()).attestation).toEqual(before.attestation);
  });
});

describe('a new version of a bill of materials', () => {
  const first = bom(1, '2026-05-01T10:00:00Z', { 'SC-8(1)': 1 }, { 'AC-3': 1 });
  const second = bom(2, '2026-06-01T10:00:00Z', { 'AC-3': 0 });

  test('replaces all statements of the earlier versions, with a note for each that it no longer makes', async () => {
    const vendor = await make.vendor();
    const old = await ingest(registry, vendor, first);
    expect(await standing(vendor)).toEqual(['2026-05-01: ACC-01 MET', '2026-05-01: ENC-01 MET']);
    const { records, notes } = await ingest(registry, vendor, second);
    expect(await standing(vendor)).toEqual(['2026-06-01: ACC-01 NOT_MET']);
    // It continues the statement about the same control, not the one at the same index.
    expect(records).toMatchObject([{ outcome: 'UPDATED', record: { supersedes: { id: old.records[1].record.id } } }]);
    expect(notes).toEqual([
      {
        code: 'SUPERSEDED',
        path: '',
        message: 'version 2 does not make a statement of version 1 about ENC-01, so that statement was revoked',
      },
    ]);
    await expectUnchanged(vendor, second);
    await expectUnchanged(vendor, first);
    const query = `query($id: ID!) { node(id: $id) { ... on Attestation { revokedOn revocationReason } } }`;
    expect((await registry.ask('DASHBOARD', query, { id: old.records[0].record.id })).node).toEqual({
      revokedOn: TODAY,
      revocationReason: 'Version 2 of the document does not make this statement.',
    });
  });

  test('gives the same in the other order: an older version that arrives late replaces nothing', async () => {
    const vendor = await make.vendor();
    const newer = await ingest(registry, vendor, second);
    const { records, notes, userErrors } = await ingest(registry, vendor, first);
    expect(userErrors).toEqual([]);
    expect(await standing(vendor)).toEqual(['2026-06-01: ACC-01 NOT_MET']);
    expect(records).toMatchObject([
      { outcome: 'CREATED', record: { supersededBy: null } },
      { outcome: 'CREATED', record: { supersededBy: { id: newer.records[0].record.id } } },
    ]);
    expect(notes).toMatchObject([{ code: 'SUPERSEDED', message: expect.stringContaining('is version 1') as string }]);
    await expectUnchanged(vendor, first);
    await expectUnchanged(vendor, second);
  });

  test.each([
    ['of the same day', '2026-06-01T11:00:00Z', '2026-06-01T12:00:00Z'],
    ['that says it is older than the earlier version', '2026-06-02T11:00:00Z', '2026-06-01T12:00:00Z'],
  ])('%s counts in any order', async (_, earlier, later) => {
    const versions = [bom(3, earlier, { 'IA-2(1)': 0 }), bom(10, later, { 'IA-2(1)': 1 })];
    for (const order of [versions, versions.toReversed()]) {
      const vendor = await make.vendor();
      for (const version of order) await ingest(registry, vendor, version);
      expect(await standing(vendor)).toEqual(['2026-06-01: ACC-03 MET']);
    }
  });

  test('with the same number counts if it was made later on that day', async () => {
    const early = bom(1, '2026-06-01T11:00:00Z', { 'AC-3': 0 });
    const late = bom(1, '2026-06-01T12:00:00Z', { 'AC-3': 1 });
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const vendor = await make.vendor();
      for (const version of order) await ingest(registry, vendor, version);
      expect(await standing(vendor)).toEqual(['2026-06-01: ACC-01 MET']);
    }
  });

  test('that has no day, or an invalid signature, replaces nothing', async () => {
    const vendor = await make.vendor();
    await ingest(registry, vendor, first);
    await ingest(registry, vendor, bom(2, null, { 'AC-3': 1 }));
    expect(await standing(vendor)).toContain('2026-05-01: ENC-01 MET');
    const key = signingKey('versions-1');
    await make.attestor({ publicKeys: [registered(key)] });
    const forged = envelope(bom(3, '2026-06-02T10:00:00Z', { 'IA-2(1)': 1 }), [key]);
    forged.signatures = envelope(first, [key]).signatures;
    expect((await ingest(registry, vendor, forged)).signature).toBe('INVALID');
    expect(await standing(vendor)).toContain('2026-05-01: ENC-01 MET');
    const dated = bom(2, null, { 'AC-3': 1 });
    const { notes } = await ingest(registry, vendor, dated, { attestedOn: '2026-06-03' });
    expect(codesOf(notes)).toEqual(['SUPERSEDED']);
    expect(await standing(vendor)).not.toContain('2026-05-01: ENC-01 MET');
  });

  test('without any attestation ends those of the earlier version; one that only defines a standard ends none', async () => {
    const vendor = await make.vendor();
    await ingest(registry, vendor, first);
    const { declarations: _, ...standard } = bom(2, '2026-06-01T10:00:00Z', { 'AC-3': 1 });
    await ingest(registry, vendor, standard);
    expect(await standing(vendor)).toHaveLength(2);
    const { notes } = await ingest(registry, vendor, bom(3, '2026-06-02T10:00:00Z'));
    expect(codesOf(notes)).toEqual(['SUPERSEDED', 'SUPERSEDED']);
    expect(await standing(vendor)).toEqual([]);
    await ingest(registry, vendor, bom(2, '2026-06-01T12:00:00Z', { 'AC-3': 1 }));
    expect(await standing(vendor)).toEqual([]);
  });

  test('continues the statements that an earlier release recorded under other keys', async () => {
    const vendor = await make.vendor();
    const old = await ingest(registry, vendor, first);
    await registry.observer`update attestation set external_id = 'cyclonedx:old-' || external_id
      where source = 'documents' and document_sha256 = ${old.evidenceDocument.sha256}`;
    await expectUnchanged(vendor, first);
    const { records } = await ingest(registry, vendor, second);
    expect(records).toMatchObject([{ outcome: 'UPDATED', record: { revision: 2 } }]);
    expect(await standing(vendor)).toEqual(['2026-06-01: ACC-01 NOT_MET']);
  });

  test('in an envelope or in an in-toto statement is a version like any other', async () => {
    const vendor = await make.vendor();
    await ingest(registry, vendor, first);
    const key = signingKey('versions-2');
    const statement = { ...controlClaims([]), predicateType: 'https://cyclonedx.org/bom', predicate: second };
    await ingest(registry, vendor, envelope(statement, [key]));
    expect(await standing(vendor)).toEqual(['2026-06-01: ACC-01 NOT_MET']);
    await ingest(registry, vendor, bom(3, '2026-06-02T10:00:00Z', { 'AC-3': 1 }));
    expect(await standing(vendor)).toEqual(['2026-06-02: ACC-01 MET']);
  });
});

describe('in-toto statements', () => {
  const predicateType = 'https://in-toto.io/attestation/test-result/v0.1';
  const run = (subject: object, failed: string[], passed: string[] = []) => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [subject],
    predicateType,
    predicate: {
      result: failed.length > 0 ? 'FAILED' : 'PASSED',
      configuration: [],
      passedTests: passed,
      failedTests: failed,
    },
  });
  const digest = (digit: string) => ({ digest: { sha256: digit.repeat(64) } });
  const on = (attestedOn: string) => ({ attestedOn });

  test('about different artifacts stand side by side; about the same artifact the later one counts', async () => {
    await accept(registry, 'createRequirementMapping', {
      standard: predicateType,
      framework: 'OUR_TESTS',
      requirements: [
        { requirement: 'scan', control: 'VUL-02' },
        { requirement: 'tls', control: 'ENC-01' },
      ],
    });
    for (const [a, b] of [
      [digest('a'), digest('b')],
      [
        { name: '_', ...digest('a') },
        { name: '_', ...digest('b') },
      ],
      [
        { name: 'lims.tgz', ...digest('a') },
        { name: 'lims.tgz', ...digest('b') },
      ],
      [{ uri: 'pkg:npm/a@1' }, { uri: 'pkg:npm/b@1' }],
      [{ name: 'a' }, { name: 'b' }],
    ]) {
      const vendor = await make.vendor();
      await ingest(registry, vendor, run(a!, ['scan']), on('2026-06-01'));
      await ingest(registry, vendor, run(b!, [], ['tls']), on('2026-06-02'));
      expect(await standing(vendor)).toEqual(['2026-06-01: VUL-02 NOT_MET', '2026-06-02: ENC-01 MET']);
      await ingest(registry, vendor, run(a!, [], ['scan']), on('2026-06-03'));
      expect(await standing(vendor)).toEqual(['2026-06-02: ENC-01 MET', '2026-06-03: VUL-02 MET']);
    }
  });

  describe('of a FAILED run', () => {
    const a = digest('a');
    /** A run that does not say which test failed. */
    const failed = (more: object = {}) => {
      const document = run(a, []);
      return { ...document, predicate: { result: 'FAILED', configuration: [], ...more } };
    };

    test('without names end what earlier runs about the artifact proved, and a note says so', async () => {
      const vendor = await make.vendor();
      await ingest(registry, vendor, run(a, [], ['scan', 'tls']), on('2026-06-01'));
      await ingest(registry, vendor, run(digest('b'), [], ['tls']), on('2026-06-01'));
      const { records, notes } = await ingest(registry, vendor, failed(), on('2026-06-02'));
      expect(records).toMatchObject([{ outcome: 'UPDATED', record: { revision: 2, claims: [] } }]);
      expect(notes).toMatchObject([
        { code: 'NOT_STATED', path: '/predicate/result' },
        {
          code: 'SUPERSEDED',
          path: '/predicate/result',
          message: expect.stringMatching(/VUL-02, ENC-01, so what the statement of 2026-06-01 says/) as string,
        },
      ]);
      expect(await standing(vendor)).toEqual(['2026-06-01: ENC-01 MET', '2026-06-02: ']);
      await expectUnchanged(vendor, failed(), on('2026-06-02'));
      await expectUnchanged(vendor, run(a, [], ['scan', 'tls']), on('2026-06-01'));
      await ingest(registry, vendor, run(a, [], ['scan']), on('2026-06-03'));
      expect(await standing(vendor)).toEqual(['2026-06-01: ENC-01 MET', '2026-06-03: VUL-02 MET']);
      await expectUnchanged(vendor, failed(), on('2026-06-02'));
    });

    test('raise the risk: the control that was met has no evidence', async () => {
      const vendor = await make.vendor();
      await make.engagement({ thirdParty: { id: vendor.id }, category: 'LIS_SOFTWARE' });
      const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { risk { dimensions { factors { code control { code } } } } } }`;
      const codesFor = async () => {
        const { thirdParty } = await registry.ask('DASHBOARD', query, { ref: { id: vendor.id } });
        const factors = (
          thirdParty.risk.dimensions as { factors: { code: string; control: { code: string } | null }[] }[]
        ).flatMap((dimension) => dimension.factors);
        return [...new Set(factors.filter(({ control }) => control?.code === 'VUL-02').map(({ code }) => code))];
      };
      await ingest(registry, vendor, run(a, [], ['scan']), on('2026-06-01'));
      expect(await codesFor()).not.toContain('MISSING_EVIDENCE');
      await ingest(registry, vendor, failed(), on('2026-06-02'));
      expect(await codesFor()).toContain('MISSING_EVIDENCE');
    });

    test('take no bad news back', async () => {
      const vendor = await make.vendor();
      await ingest(registry, vendor, run(a, ['scan'], ['tls']), on('2026-06-01'));
      for (const passedTests of [[], ['scan', 'tls']]) {
        await ingest(registry, vendor, failed({ passedTests }), on('2026-06-02'));
        expect(await standing(vendor)).toEqual(['2026-06-02: VUL-02 NOT_MET']);
        await expectUnchanged(vendor, failed({ passedTests }), on('2026-06-02'));
      }
      await ingest(registry, vendor, run(a, ['tls']), on('2026-06-03'));
      expect(await standing(vendor)).toEqual(['2026-06-03: ENC-01 NOT_MET, VUL-02 NOT_MET']);
      await ingest(registry, vendor, run(a, ['tls'], ['scan']), on('2026-06-04'));
      expect(await standing(vendor)).toEqual(['2026-06-04: VUL-02 MET, ENC-01 NOT_MET']);
    });

    test('with failed tests that map to no control end what earlier runs proved', async () => {
      const vendor = await make.vendor();
      await ingest(registry, vendor, run(a, [], ['scan']), on('2026-06-01'));
      const { notes } = await ingest(registry, vendor, run(a, ['fuzz']), on('2026-06-02'));
      expect(codesOf(notes)).toEqual(['NOT_MAPPED', 'SUPERSEDED']);
      expect(await standing(vendor)).toEqual(['2026-06-02: ']);
    });

    test('count from their day, in whatever order they arrive', async () => {
      const vendor = await make.vendor();
      await ingest(registry, vendor, failed(), on('2026-06-02'));
      await ingest(registry, vendor, run(a, [], ['scan']), on('2026-06-01'));
      expect(await standing(vendor)).toEqual(['2026-06-02: ']);
      await ingest(registry, vendor, run(a, [], ['tls']), on('2026-06-04'));
      const { notes } = await ingest(registry, vendor, failed({ warnedTests: ['scan'] }), on('2026-06-03'));
      expect(codesOf(notes)).toEqual(['NOT_STATED']);
      expect(await standing(vendor)).toEqual(['2026-06-04: ENC-01 MET']);
    });

    test('end statements under a framework that the mapping no longer names', async () => {
      const vendor = await make.vendor();
      await ingest(registry, vendor, run(a, [], ['scan']), on('2026-06-01'));
      const [{ id: recordedId }] = (await registry.observer`
        select id from attestation where third_party_id = ${keyOf('ThirdParty', vendor.id)}`) as unknown as [
        { id: string },
      ];
      const parts = JSON.stringify([
        keyOf('ThirdParty', vendor.id),
        predicateType,
        `sha256:${'a'.repeat(64)}`,
        'OLD_TESTS',
      ]);
      const externalId = `in_toto:${createHash('sha256').update(parts).digest('hex').slice(0, 40)}`;
      await registry.observer`
        update attestation set framework = 'OLD_TESTS', external_id = ${externalId} where id = ${recordedId}`;
      await ingest(registry, vendor, failed(), on('2026-06-02'));
      expect(await standing(vendor)).toEqual(['2026-06-02: ', '2026-06-02: ']);
    });

    test('with an invalid signature or without a day end nothing', async () => {
      const vendor = await make.vendor();
      const key = signingKey('failed-run');
      await make.attestor({ publicKeys: [registered(key)] });
      await ingest(registry, vendor, run(a, [], ['scan']), on('2026-06-01'));
      const tampered = { ...envelope(failed(), [key]), payload: contentOf(failed({ more: 1 })) };
      const { signature, notes } = await ingest(registry, vendor, tampered, on('2026-06-02'));
      expect({ signature, codes: codesOf(notes) }).toEqual({ signature: 'INVALID', codes: ['NOT_STATED'] });
      expect(await standing(vendor)).toContain('2026-06-01: VUL-02 MET');
      const { notes: undated } = await ingest(registry, vendor, failed());
      expect(codesOf(undated)).toEqual(['NOT_STATED', 'NOT_STATED']);
      expect(await standing(vendor)).toContain('2026-06-01: VUL-02 MET');
    });
  });

  test('know an artifact by its digest, whatever its name, further digests and the order of subjects', async () => {
    const vendor = await make.vendor();
    const both = (...subject: object[]) => ({ ...run({}, ['scan']), subject });
    await ingest(registry, vendor, both({ name: 'x', ...digest('c') }, digest('d')), on('2026-06-01'));
    const again = both({ name: 'y', ...digest('D') }, { digest: { sha1: '1'.repeat(40), sha256: 'c'.repeat(64) } });
    const { records } = await ingest(registry, vendor, again, on('2026-06-02'));
    expect(records).toMatchObject([{ outcome: 'UPDATED', record: { revision: 2 } }]);
  });

  test('with a placeholder of zeros for a digest are known by their names', async () => {
    const vendor = await make.vendor();
    const claims = (subject: string) => controlClaims([{ requirement: 'ENC-01', status: 'MET' }], {}, subject);
    await ingest(registry, vendor, claims('Reference testing'));
    await ingest(registry, vendor, claims('Transport'));
    expect(await standing(vendor)).toHaveLength(2);
  });

  test('continue those that an earlier release recorded by name, if they are about the same artifact', async () => {
    const vendor = await make.vendor();
    const first = run({ name: 'lims', ...digest('e') }, ['scan']);
    const { evidenceDocument } = await ingest(registry, vendor, first, on('2026-06-01'));
    const [recorded] = await registry.observer<{ id: string; party: string }[]>`
      select id, third_party_id as party from attestation where document_sha256 = ${evidenceDocument.sha256}`;
    const parts = JSON.stringify([recorded!.party, predicateType, 'lims', 'OUR_TESTS']);
    const oldKey = `in_toto:${createHash('sha256').update(parts).digest('hex').slice(0, 40)}`;
    await registry.observer`update attestation set external_id = ${oldKey} where id = ${recorded!.id}`;
    await expectUnchanged(vendor, first, on('2026-06-01'));
    await ingest(registry, vendor, run({ name: 'lims', ...digest('f') }, [], ['tls']), on('2026-06-02'));
    expect(await standing(vendor)).toEqual(['2026-06-01: VUL-02 NOT_MET', '2026-06-02: ENC-01 MET']);
    const fixed = run({ name: 'lims', ...digest('e') }, [], ['scan']);
    expect((await ingest(registry, vendor, fixed, on('2026-06-03'))).records).toMatchObject([
      { outcome: 'UPDATED', record: { revision: 2 } },
    ]);
    expect(await standing(vendor)).toEqual(['2026-06-02: ENC-01 MET', '2026-06-03: VUL-02 MET']);
  });
});

describe('a later assessment with UUIDs of its own', () => {
  const spring = assessed(1, '2026-04-03T10:00:00Z', {
    end: '2026-04-02T18:00:00Z',
    findings: [
      [11, 'ac-3_obj', false],
      [12, 'ac-4_obj', false],
    ],
  });
  const summer = assessed(2, '2026-06-03T10:00:00Z', {
    end: '2026-06-02T18:00:00Z',
    findings: [
      [21, 'ac-3_obj', true],
      [22, 'ac-4_obj.a', true],
    ],
  });
  const closed = {
    title: 'About ac-3_obj',
    status: 'REMEDIATED',
    closedOn: '2026-06-02',
    closureNote: 'satisfied. Assessment 2',
  };
  const open = { title: 'About ac-4_obj', status: 'OPEN', closedOn: null, closureNote: null };
  const both = expect.arrayContaining([closed, open]) as unknown;

  test('closes the finding of the objective that it finds satisfied, and no other', async () => {
    const vendor = await make.vendor();
    await ingest(registry, vendor, spring);
    const { records, notes, userErrors } = await ingest(registry, vendor, summer);
    expect(userErrors).toEqual([]);
    expect(await findingsOf(vendor)).toEqual(both);
    expect(records.at(-1)).toMatchObject({
      outcome: 'UPDATED',
      path: '/assessment-results/results/0/findings/0',
      record: { status: 'REMEDIATED' },
    });
    expect(notes.at(-1)).toMatchObject({ code: 'SUPERSEDED', path: '/assessment-results/results/0/findings/0' });
    await expectUnchanged(vendor, summer);
    await expectUnchanged(vendor, spring);
  });

  test('closes it if it was ingested first; a note says so', async () => {
    const vendor = await make.vendor();
    await ingest(registry, vendor, summer);
    const { notes } = await ingest(registry, vendor, spring);
    expect(codesOf(notes)).toContain('SUPERSEDED');
    expect(await findingsOf(vendor)).toEqual(both);
    await expectUnchanged(vendor, spring);
    await expectUnchanged(vendor, summer);
  });

  test('closes it inside one document', async () => {
    const vendor = await make.vendor();
    const [before] = spring['assessment-results'].results;
    const [after] = summer['assessment-results'].results;
    const yearly = structuredClone(summer);
    yearly['assessment-results'].results = [after!, before!];
    await ingest(registry, vendor, yearly);
    expect(await findingsOf(vendor)).toEqual(both);
    await expectUnchanged(vendor, yearly);
  });

  test('that is earlier closes nothing, nor does one about another third party, of another source or in doubt', async () => {
    const vendor = await make.vendor();
    await ingest(registry, vendor, spring);
    const winter = assessed(3, '2026-05-01T10:00:00Z', {
      end: '2026-01-20T18:00:00Z',
      findings: [[31, 'ac-3_obj', true]],
    });
    await ingest(registry, vendor, winter);
    await ingest(registry, await make.vendor(), summer);
    await ingest(registry, vendor, summer, { source: 'grc' });
    const doubtful = assessed(4, '2026-06-03T10:00:00Z', {
      end: '2026-06-02T18:00:00Z',
      findings: [
        [41, 'ac-3_obj', true],
        [42, 'ac-3_obj', false],
      ],
    });
    await ingest(registry, vendor, doubtful);
    const found = await findingsOf(vendor);
    expect(found.map(({ status }) => status)).toEqual(['OPEN', 'OPEN', 'OPEN']);
  });

  test('that finds the objective not satisfied again opens a finding; the same UUID is reopened', async () => {
    const vendor = await make.vendor();
    await ingest(registry, vendor, spring);
    await ingest(registry, vendor, summer);
    const again = (number: number, finding: number) =>
      assessed(number, '2026-06-11T10:00:00Z', {
        end: '2026-06-10T18:00:00Z',
        findings: [[finding, 'ac-3_obj', false]],
      });
    await ingest(registry, vendor, again(5, 51));
    const statuses = async () =>
      (await findingsOf(vendor)).filter(({ title }) => title === 'About ac-3_obj').map(({ status }) => status);
    expect((await statuses()).sort()).toEqual(['OPEN', 'REMEDIATED']);
    // A new version of the first document: its assessment went on after the summer.
    const reopened = assessed(1, '2026-06-12T10:00:00Z', {
      end: '2026-06-11T18:00:00Z',
      findings: [[11, 'ac-3_obj', false]],
    });
    const { userErrors } = await ingest(registry, vendor, reopened);
    expect(userErrors).toEqual([]);
    expect(await statuses()).toEqual(['OPEN', 'OPEN']);
  });

  test('is found in an envelope, too', async () => {
    const vendor = await make.vendor();
    const key = signingKey('assessor-9');
    const sealed = (document: unknown) => envelope(document, [key], { type: 'application/oscal+json' });
    await ingest(registry, vendor, '', { content: contentOf(sealed(spring)) });
    await ingest(registry, vendor, sealed(summer));
    expect(await findingsOf(vendor)).toEqual(both);
  });
});
