import { describe, expect, test } from 'vitest';
import { assessmentResults, controlClaims, envelope, ingest, registered, signingKey } from '../support/evidence.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
const key = signingKey('formats-1');

const codesOf = (notes: { code: string }[]) => notes.map(({ code }) => code);
const messagesOf = (userErrors: { message: string }[]) => userErrors.map(({ message }) => message);

type Json = Record<string, unknown>;
const oscalUuid = (digit: number) => `${String(digit).repeat(8)}-2b7e-4f1a-9c3d-5e6f7a8b9c0d`;

/** Returns OSCAL assessment results with changes to their metadata, result and finding. */
function results({ metadata = {}, result = {}, finding = {}, rest = {} }: Partial<Record<string, Json>>) {
  const document = structuredClone(assessmentResults);
  const content = document['assessment-results'];
  Object.assign(content.metadata, metadata);
  Object.assign(content.results[0]!, result);
  Object.assign(content.results[0]!.findings[0]!, finding);
  Object.assign(content, rest);
  return document;
}

/** Ingests a document that must be refused, and returns its messages. Nothing may be written. */
async function refused(document: unknown): Promise<string[]> {
  const vendor = await make.vendor();
  const before = await registry.state();
  const { outcome, userErrors } = await ingest(registry, vendor, document);
  expect(outcome).toBeNull();
  expect(userErrors.every(({ code }: { code: string }) => code === 'INVALID')).toBe(true);
  expect(await registry.state()).toEqual(before);
  return messagesOf(userErrors);
}

describe('OSCAL assessment results', () => {
  test('may have an empty text in each field where the schemas of NIST accept one', async () => {
    const { records, userErrors } = await ingest(
      registry,
      await make.vendor(),
      results({
        metadata: { title: '' },
        rest: { 'import-ap': { href: '' } },
        result: {
          title: '',
          description: '',
          observations: [
            { uuid: oscalUuid(4), title: '', description: '', methods: ['TEST'], collected: '2026-05-01T08:00:00Z' },
          ],
          risks: [{ uuid: oscalUuid(5), title: '', description: '', statement: '', status: 'open' }],
        },
        finding: { title: '', description: '' },
      }),
    );
    expect(userErrors).toEqual([]);
    expect(records[1].record).toMatchObject({ title: 'ac-3', status: 'OPEN' });
  });

  test('must fill the other texts', async () => {
    const messages = await refused(
      results({ metadata: { version: '' }, result: { risks: [{ uuid: oscalUuid(5), title: '', status: '' }] } }),
    );
    expect(messages.join('\n')).toContain('/assessment-results/metadata/version must not be empty');
    expect(messages.join('\n')).toContain('/assessment-results/results/0/risks/0/description must be a string');
    expect(messages.join('\n')).toContain('/assessment-results/results/0/risks/0/status must not be empty');
  });

  test.each(['1.0.4', '1.1', 'v1.1.2', '1.2.0-rc.1'])('of version %s are read', async (version) => {
    const document = results({ metadata: { 'oscal-version': version } });
    const { userErrors, evidenceDocument } = await ingest(registry, await make.vendor(), document);
    expect({ userErrors, formatVersion: evidenceDocument?.formatVersion }).toEqual({
      userErrors: [],
      formatVersion: version,
    });
  });

  test.each(['2.0.0', '11.0', '1.1.2 or so', 'x1.1.2'])('of version %s are refused', async (version) => {
    expect(await refused(results({ metadata: { 'oscal-version': version } }))).toEqual([
      'is not valid OSCAL assessment results: /assessment-results/metadata/oscal-version must be a version 1.x of OSCAL',
    ]);
  });

  test.each([
    '2026-02-30T10:00:00Z',
    '2025-02-29T10:00:00Z',
    '2026-04-31T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-05-01T25:00:00Z',
    '2026-05-01T10:60:00Z',
    '2026-05-01T10:00:00+15:00',
    '2026-05-01T10:00:00-12:30',
    '2026-05-01T10:00:00+05:15',
    '1850-01-01T00:00:00Z',
    '2026-05-01T10:00Z',
    '2026-05-01',
  ])('with %s are refused, because no clock ever showed it', async (end) => {
    const messages = await refused(results({ result: { end } }));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('/assessment-results/results/0/end must ');
  });

  test.each(['2024-02-29T10:00:00Z', '2026-05-01T10:00:00.123+05:45', '2026-05-01T10:00:00-09:30'])(
    'with %s are read',
    async (end) => {
      const { records, notes } = await ingest(registry, await make.vendor(), results({ result: { end } }));
      expect(records[0].record.completedOn).not.toBeNull();
      expect(codesOf(notes)).toEqual(['NOT_STATED']);
    },
  );

  const facet = (name: string, value: string, state?: string) => ({
    name,
    value,
    system: 'http://csrc.nist.gov/ns/oscal',
    ...(state !== undefined && { props: [{ name: 'state', value: state }] }),
  });
  const rated = (facets: object[], props?: object[]) =>
    results({
      result: {
        risks: [
          {
            uuid: oscalUuid(5),
            ...{ title: 'Risk', description: 'What', statement: 'Why', status: 'open' },
            characterizations: [{ origin: { actors: [] }, facets, ...(props && { props }) }],
          },
        ],
      },
      finding: { 'related-risks': [{ 'risk-uuid': oscalUuid(5) }] },
    });

  test.each([
    ['LOW', [facet('severity', 'none')]],
    ['LOW', [facet('severity', 'Informational')]],
    ['LOW', [facet('impact', 'negligible')]],
    ['CRITICAL', [facet('risk', 'Very High')]],
    ['HIGH', [facet('severity', 'Important')]],
    ['LOW', [facet('likelihood', 'low'), facet('impact', 'high'), facet('risk', 'low')]],
    ['HIGH', [facet('impact', 'high'), facet('priority', 'low')]],
    ['LOW', [facet('risk', 'high', 'initial'), facet('risk', 'low', 'adjusted')]],
    ['HIGH', [facet('risk', 'low', 'initial'), facet('risk', 'high', 'adjusted')]],
    ['MEDIUM', [facet('impact', 'high'), facet('impact', 'moderate', 'adjusted')]],
    ['HIGH', [facet('risk', 'high', 'initial'), facet('impact', 'low', 'adjusted')]],
  ])('are %s with the facets %j', async (severity, facets) => {
    const { records, notes } = await ingest(registry, await make.vendor(), rated(facets));
    expect(records[1].record.severity).toBe(severity);
    expect(codesOf(notes)).toEqual([]);
  });

  test('are HIGH with a word that no scheme defines, with a note', async () => {
    const { records, notes } = await ingest(registry, await make.vendor(), rated([facet('risk', 'so-so')]));
    expect(records[1].record.severity).toBe('HIGH');
    expect(codesOf(notes)).toEqual(['NOT_STATED']);
  });
});

describe('a text that Postgres cannot store', () => {
  const [nul, half] = ['a\u0000b', 'a\ud800b'];
  const claims = controlClaims([{ requirement: 'ENC-01', status: 'MET' }]);
  const cause = 'must not contain U+0000 or half of a surrogate pair (U+D800 to U+DFFF)';

  test.each([
    ['a key id with U+0000', envelope(claims, [{ ...key, keyId: nul }]), '/signatures/0/keyid'],
    ['a key id with half a pair', envelope(claims, [{ ...key, keyId: half }]), '/signatures/0/keyid'],
    [
      'a version with U+0000',
      results({ metadata: { 'oscal-version': `1.1.2${nul}` } }),
      '/assessment-results/metadata/oscal-version',
    ],
    [
      'a version with half a pair',
      results({ metadata: { 'oscal-version': `1.1.2${half}` } }),
      '/assessment-results/metadata/oscal-version',
    ],
    ['a predicate type', { ...claims, predicateType: `urn:x:${nul}` }, '/predicateType'],
    ['a text in an envelope', envelope({ ...claims, extra: [half] }, [key]), '/extra/0'],
    ['a name of a field', { ...claims, [`x${half}`]: 1 }, '/x'],
  ])('is refused with its place: %s', async (_, document, place) => {
    const messages = await refused(document);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`is not valid text: ${place}`);
    expect(messages[0]).toContain(cause);
  });

  test('is stored with a payload that is not read anyway', async () => {
    const { outcome } = await ingest(registry, await make.vendor(), envelope({ hello: nul }, [key], { type: 'x/y' }));
    expect(outcome).toBe('CREATED');
  });
});

describe('a test run', () => {
  const predicateType = 'https://in-toto.io/attestation/test-result/v0.1';
  const run = (predicate: object) => ({
    ...controlClaims([]),
    predicateType,
    predicate: { configuration: [{ uri: 'git+https://example.org/t' }], ...predicate },
  });
  const given = { attestedOn: '2026-06-01' };

  test('that FAILED without the names of failed tests is reported, and proves nothing', async () => {
    await accept(registry, 'createRequirementMapping', {
      standard: predicateType,
      framework: 'OUR_TESTS',
      requirements: [
        { requirement: 'scan', control: 'VUL-02' },
        { requirement: 'mfa', control: 'ACC-03' },
      ],
    });
    for (const more of [{}, { passedTests: ['scan'] }, { passedTests: ['scan'], failedTests: [] }]) {
      const document = run({ result: 'FAILED', ...more });
      const { records, notes } = await ingest(registry, await make.vendor(), document, given);
      expect(records).toMatchObject([{ outcome: 'CREATED', record: { framework: 'OUR_TESTS', claims: [] } }]);
      expect(notes).toMatchObject([
        {
          code: 'NOT_STATED',
          path: '/predicate/result',
          message: expect.stringContaining('is FAILED, but no failed test is named') as string,
        },
      ]);
    }
    const warned = run({ result: 'FAILED', passedTests: ['scan'], warnedTests: ['mfa'] });
    const { records } = await ingest(registry, await make.vendor(), warned, given);
    expect(records).toMatchObject([{ record: { claims: [{ control: { code: 'ACC-03' }, status: 'PARTIAL' }] } }]);
  });

  test('that names its failed tests says which others passed', async () => {
    const document = run({ result: 'FAILED', passedTests: ['scan'], failedTests: ['mfa'] });
    const { records, notes } = await ingest(registry, await make.vendor(), document, given);
    expect(records).toMatchObject([{ record: { claims: [{ status: 'MET' }, { status: 'NOT_MET' }] } }]);
    expect(notes).toEqual([]);
  });

  test.each([
    [{ result: 'PASSED' }, 'is PASSED, but no test is named, so nothing was recorded'],
    [{ result: 'WARNED' }, 'is WARNED, but no test is named, so nothing was recorded'],
    [{ result: 'WARNED', passedTests: ['scan'] }, 'is WARNED, but no test with a warning is named'],
  ])('%j has the note: %s', async (predicate, message) => {
    const { notes } = await ingest(registry, await make.vendor(), run(predicate), given);
    expect(notes).toEqual([{ code: 'NOT_STATED', path: '/predicate/result', message }]);
  });
});

describe('a bill of materials', () => {
  const serialNumber = 'urn:uuid:7d2f8e1a-3b4c-4d5e-8f60-718293a4b5c6';
  const standard = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber,
    version: 1,
    definitions: {
      standards: [{ 'bom-ref': 's', name: 'NIST SP 800-53', requirements: [{ 'bom-ref': 'r', identifier: 'AC-3' }] }],
    },
  };
  const attestation = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber,
    version: 2,
    metadata: { timestamp: '2026-06-01T10:00:00Z' },
    declarations: { attestations: [{ map: [{ requirement: 'r', conformance: { score: 1 } }] }] },
  };
  const stated = (predicate: unknown, type = 'https://cyclonedx.org/bom/v1.6') => ({
    ...controlClaims([], {}, 'lims.tgz'),
    predicateType: type,
    predicate,
  });

  test.each<[string, unknown]>([
    ['by itself', standard],
    ['in an envelope', envelope(standard, [key], { type: 'application/vnd.cyclonedx+json' })],
    ['in an in-toto statement', stated(standard)],
    ['in the data of a statement in an envelope', envelope(stated({ Data: standard }), [key])],
  ])('finds the standard that came %s', async (_, document) => {
    const vendor = await make.vendor();
    await ingest(registry, vendor, document);
    const { records, notes } = await ingest(registry, vendor, attestation);
    expect(records).toMatchObject([{ record: { claims: [{ control: { code: 'ACC-01' }, status: 'MET' }] } }]);
    expect(notes).toEqual([]);
  });

  const old = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: [] };
  test.each<[string, unknown, string]>([
    ['1.5 in a statement', stated(old, 'https://cyclonedx.org/bom/v1.5'), 'IN_TOTO'],
    ['1.5 in a signed statement', envelope(stated(old, 'https://cyclonedx.org/bom/v1.5'), [key]), 'IN_TOTO'],
    ['1.4 in an envelope', envelope({ ...old, specVersion: '1.4' }, [key]), 'CYCLONEDX'],
    ['text in the data of a statement', stated({ Data: '<bom/>' }), 'IN_TOTO'],
    ['SPDX in a statement', stated({ spdxVersion: 'SPDX-2.3' }, 'https://spdx.dev/Document/v2.3'), 'IN_TOTO'],
  ])('of %s is stored and not read', async (_, document, format) => {
    const { userErrors, evidenceDocument, records, notes } = await ingest(registry, await make.vendor(), document);
    expect(userErrors).toEqual([]);
    expect(evidenceDocument.format).toBe(format);
    expect({ records, codes: codesOf(notes) }).toEqual({ records: [], codes: ['NOT_READ'] });
  });

  test('that is not valid is refused in a statement, too', async () => {
    expect((await refused(stated({ ...attestation, version: 0 })))[0]).toContain('/predicate/version must be >= 1');
  });

  test('names the organizations that it is about; an in-toto statement names artifacts', async () => {
    const vendor = await make.vendor({ legalName: 'Northfield Reference Lab' });
    const claims = controlClaims([{ requirement: 'ENC-01', status: 'MET' }], {}, 'labware-4.2.0.tar.gz');
    expect((await ingest(registry, vendor, claims)).notes).toEqual([]);
    const about = structuredClone(attestation) as Record<string, unknown>;
    about.declarations = { targets: { organizations: [{ 'bom-ref': 'o', name: 'Somebody else' }] } };
    expect(codesOf((await ingest(registry, vendor, about)).notes)).toEqual(['OTHER_SUBJECT']);
    expect(codesOf((await ingest(registry, vendor, stated(about))).notes)).toEqual(['OTHER_SUBJECT']);
  });
});

describe('a wrapper around an envelope', () => {
  const claims = controlClaims([{ requirement: 'ENC-01', status: 'MET' }]);
  const bundle = (dsseEnvelope: unknown) => ({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: '' }, tlogEntries: [] },
    dsseEnvelope,
  });

  test('of Sigstore is read as the envelope in it; its certificate proves nothing', async () => {
    const vendor = await make.vendor();
    const document = bundle(envelope(claims, [key], { named: false }));
    const { records, notes, signature, evidenceDocument } = await ingest(registry, vendor, document);
    expect(signature).toBe('UNVERIFIED');
    expect(evidenceDocument.mediaType).toBe('application/vnd.dev.sigstore.bundle+json');
    expect(records).toMatchObject([{ record: { claims: [{ control: { code: 'ENC-01' } }] } }]);
    expect(notes).toMatchObject([{ code: 'NOT_PROVEN', path: '/verificationMaterial' }]);
    const { id } = await make.attestor({ publicKeys: [registered(key)] });
    expect(await ingest(registry, vendor, document, { attestorId: id })).toMatchObject({ signature: 'VALID' });
  });

  test('that is not valid is refused with the place inside it', async () => {
    const [message] = await refused(bundle({ ...envelope(claims, [key]), signatures: [] }));
    expect(message).toContain('/dsseEnvelope/signatures must have at least one signature');
  });

  test('with an envelope on each line is refused with what to do', async () => {
    const lines = [envelope(claims, [key]), envelope(claims, [key])].map((each) => JSON.stringify(each)).join('\n');
    const [message] = await refused(lines);
    expect(message).toContain('ingest each line as a document');
  });
});
