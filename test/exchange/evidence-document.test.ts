import { describe, expect, test } from 'vitest';
import { contentOf, controlClaims, envelope, ingest, registered, sha256Of, signingKey } from '../support/evidence.ts';
import { realFile } from '../support/files.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const attestationFile = await realFile('cyclonedx-attestation-1.6.json');
const standardFile = await realFile('cyclonedx-standard-1.6.json');
const oscalFile = await realFile('oscal-assessment-results.json');
const make = fixtures(registry);

const met = [{ requirement: 'ENC-01', status: 'MET' }];
const codesOf = (notes: { code: string }[]) => notes.map(({ code }) => code);
const attestationsOf = (id: string) =>
  registry
    .ask(
      'DASHBOARD',
      '($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { attestations { nodes { id signature revision } } } }'.replace(
        /^/,
        'query',
      ),
      {
        ref: { id },
      },
    )
    .then(({ thirdParty }) => thirdParty.attestations.nodes);

/** Builds a bill of materials with a conformance score for each requirement. */
const bom = (scores: Record<string, number>, more: object = {}, standard = 'NIST SP 800-53') => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: 'urn:uuid:11111111-1111-4111-8111-111111111111',
  version: 1,
  metadata: { timestamp: '2026-05-02T10:00:00Z' },
  definitions: {
    standards: [
      {
        'bom-ref': 's',
        name: standard,
        requirements: Object.keys(scores).map((identifier) => ({ 'bom-ref': `r-${identifier}`, identifier })),
      },
    ],
  },
  declarations: {
    attestations: [
      {
        summary: 'Yearly',
        map: Object.entries(scores).map(([identifier, score]) => ({
          requirement: `r-${identifier}`,
          conformance: { score, rationale: 'Seen' },
        })),
      },
    ],
  },
  ...more,
});

describe('a CycloneDX attestation', () => {
  test('becomes claims about the controls that cite its requirements in the catalog', async () => {
    const vendor = await make.vendor();
    const document = bom({ 'SC-8(1)': 1, 'ac-3': 0.5, 'IA-02(01)': 0, 'ZZ-9': 1 });
    const { outcome, evidenceDocument, records, notes, userErrors } = await ingest(registry, vendor, document, {
      fileName: 'bom.json',
    });
    expect(userErrors).toEqual([]);
    expect(outcome).toBe('CREATED');
    expect(evidenceDocument).toMatchObject({
      sha256: sha256Of(document),
      format: 'CYCLONEDX',
      formatVersion: '1.6',
      source: 'documents',
      fileName: 'bom.json',
      documentVersion: '1',
      signature: 'NONE',
      thirdParty: { id: vendor.id },
      attestations: [{ id: records[0].record.id }],
    });
    expect(records).toMatchObject([
      {
        outcome: 'CREATED',
        path: '/declarations/attestations/0',
        record: {
          framework: 'NIST_SP_800_53',
          assurance: 'SELF',
          attestedOn: '2026-05-02',
          signature: 'NONE',
          claims: [
            { control: { code: 'ENC-01' }, status: 'MET' },
            { control: { code: 'ACC-01' }, status: 'PARTIAL' },
            { control: { code: 'ACC-03' }, status: 'NOT_MET' },
          ],
        },
      },
    ]);
    expect(records[0].record.sourceDocuments).toEqual([{ id: evidenceDocument.id }]);
    expect(records[0].record.claims[0].note).toBe('SC-8(1): Yearly. conformance 1: Seen');
    expect(notes).toEqual([
      {
        code: 'NOT_MAPPED',
        path: '/declarations/attestations/0/map/3',
        message: expect.stringContaining('requirement "ZZ-9" of "NIST SP 800-53" maps to no known control') as string,
      },
    ]);
  });

  test('in 1.7 is read; one in 1.5 or with schema violations is refused with all problems at once', async () => {
    const vendor = await make.vendor();
    const { userErrors } = await ingest(registry, vendor, { ...bom({ 'AC-3': 1 }), specVersion: '1.7' });
    expect(userErrors).toEqual([]);
    const before = await registry.state();
    const old = await ingest(registry, vendor, { ...bom({ 'AC-3': 1 }), specVersion: '1.5' });
    expect(old.userErrors).toMatchObject([
      {
        code: 'INVALID',
        field: ['input', 'content'],
        message: expect.stringContaining('supported are 1.6 and 1.7') as string,
      },
    ]);
    const wrong = await ingest(registry, vendor, bom({ 'AC-3': 2 }, { wrong: 1, version: 0 }), { attestedOn: 'soon' });
    const messages = wrong.userErrors.map(({ message }: { message: string }) => message);
    expect(messages).toContain('is not valid CycloneDX 1.6: the document must NOT have additional properties: "wrong"');
    expect(messages.join()).toContain('/declarations/attestations/0/map/0/conformance/score must be <= 1');
    expect(messages.join()).toContain('/version must be >= 1');
    expect(wrong.userErrors).toContainEqual(expect.objectContaining({ field: ['input', 'attestedOn'] }));
    expect(await registry.state()).toEqual(before);
  });

  test('is mapped by a recorded RequirementMapping before the catalog; ingesting it again applies a new mapping', async () => {
    const vendor = await make.vendor();
    const document = bom({ v1: 1, v2: 1, v3: 0.4 }, {}, 'House rules');
    const first = await ingest(registry, vendor, document);
    expect(first.records).toEqual([]);
    expect(codesOf(first.notes)).toEqual(['NOT_MAPPED', 'NOT_MAPPED', 'NOT_MAPPED']);
    const mapping = await accept(registry, 'createRequirementMapping', {
      standard: 'house RULES',
      framework: 'HOUSE_RULES',
      requirements: [
        { requirement: 'V1', control: 'ENC-01' },
        { requirement: 'v1', control: 'ENC-03' },
        { requirement: 'v3', control: 'ENC-01' },
      ],
    });
    const second = await ingest(registry, vendor, document);
    expect(second.outcome).toBe('UPDATED');
    expect(second.records).toMatchObject([
      {
        outcome: 'CREATED',
        record: {
          framework: 'HOUSE_RULES',
          claims: [
            { control: { code: 'ENC-01' }, status: 'PARTIAL' },
            { control: { code: 'ENC-03' }, status: 'MET' },
          ],
        },
      },
    ]);
    expect(codesOf(second.notes)).toEqual(['NOT_MAPPED', 'CONTRADICTED']);
    await accept(registry, 'updateRequirementMapping', {
      id: mapping.id,
      expectedVersion: 1,
      requirements: [{ requirement: 'v2', control: 'ENC-02' }],
    });
    const third = await ingest(registry, vendor, document);
    expect(third.records).toMatchObject([
      { outcome: 'UPDATED', record: { revision: 2, claims: [{ control: { code: 'ENC-02' } }] } },
    ]);
    expect((await ingest(registry, vendor, document)).outcome).toBe('UNCHANGED');
  });

  test('is superseded by a new version of the document, but not by a copy for another third party', async () => {
    const [vendor, other] = [await make.vendor(), await make.vendor()];
    const first = await ingest(registry, vendor, bom({ 'AC-3': 1 }));
    const second = await ingest(registry, vendor, bom({ 'AC-3': 0 }, { version: 2 }));
    expect(second.records).toMatchObject([
      { outcome: 'UPDATED', record: { supersedes: { id: first.records[0].record.id } } },
    ]);
    const copy = await ingest(registry, other, bom({ 'AC-3': 1 }, { version: 2 }));
    expect(copy.records).toMatchObject([{ outcome: 'CREATED', record: { revision: 1 } }]);
  });

  test('without a serial number is identified by its content; one with expired evidence counts as expired', async () => {
    const vendor = await make.vendor();
    const nameless = (score: number) => ({ ...bom({ 'AC-3': score }), serialNumber: undefined });
    await ingest(registry, vendor, nameless(1));
    const other = await ingest(registry, vendor, nameless(0));
    expect(other.records).toMatchObject([{ outcome: 'CREATED', record: { revision: 1, supersedes: null } }]);
    const expired = bom({ 'AC-3': 1 });
    Object.assign(expired.declarations, {
      claims: [{ 'bom-ref': 'c', target: 't', evidence: ['e'] }],
      evidence: [{ 'bom-ref': 'e', created: '2024-01-01T00:00:00Z', expires: '2025-01-01T00:00:00Z' }],
      targets: { organizations: [{ 'bom-ref': 't', name: 'Somebody' }] },
    });
    Object.assign(expired.declarations.attestations[0]!.map[0]!, { claims: ['c'] });
    const { records, notes, userErrors } = await ingest(registry, await make.vendor(), expired);
    expect(userErrors).toEqual([]);
    expect(records).toMatchObject([{ record: { attestedOn: '2024-01-01', validUntil: '2025-01-01' } }]);
    expect(codesOf(notes)).toContain('CONTRADICTED');
  });

  test('that names an independent assessor is not INDEPENDENT without the assessor’s signature', async () => {
    const name = 'Assessors of renown';
    const key = signingKey('renown-1', 'ECDSA_P256');
    const attestor = await make.attestor({ name, publicKeys: [registered(key)] });
    const vendor = await make.vendor();
    const document = bom({ 'AC-3': 1 });
    Object.assign(document.declarations, { assessors: [{ 'bom-ref': 'a', thirdParty: true, organization: { name } }] });
    Object.assign(document.declarations.attestations[0]!, { assessor: 'a' });
    const said = await ingest(registry, vendor, document);
    expect(said.records).toMatchObject([{ record: { assurance: 'SELF', attestor: { id: attestor.id } } }]);
    expect(codesOf(said.notes)).toEqual(['NOT_PROVEN']);
    const type = 'application/vnd.cyclonedx+json';
    const proven = await ingest(registry, vendor, envelope(document, [key], { type }));
    expect(proven.records).toMatchObject([
      { outcome: 'UPDATED', record: { assurance: 'INDEPENDENT', signature: 'VALID', attestor: { id: attestor.id } } },
    ]);
    expect(proven.notes).toEqual([]);
    const answered = await ingest(registry, await make.vendor(), document, { assurance: 'CUSTOMER_VERIFIED' });
    expect(answered.records).toMatchObject([{ record: { assurance: 'CUSTOMER_VERIFIED' } }]);
  });

  test.skipIf(attestationFile === null)(
    'from the project’s test resources is ingested completely, and twice, after its standard is ingested and mapped',
    async () => {
      const [text, standard] = [attestationFile!, standardFile!];
      const vendor = await make.vendor({ legalName: 'Acme, Inc.' });
      const alone = await ingest(registry, vendor, text);
      expect(codesOf(alone.notes)).toContain('NOT_MAPPED');
      const signatories = `query($id: ID!) { node(id: $id) { ... on EvidenceDocument { signatories { name role organization } } } }`;
      const shown = await registry.ask('ANALYST', signatories, { id: alone.evidenceDocument.id });
      const hidden = await registry.send('DASHBOARD', signatories, { id: alone.evidenceDocument.id });
      expect(hidden).toMatchObject({
        data: { node: { signatories: null } },
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
      expect(shown.node.signatories).toEqual([
        { name: 'Tom', role: 'CEO', organization: null },
        { name: 'Jerry', role: 'COO', organization: 'Acme Inc' },
      ]);
      const defined = await ingest(registry, vendor, standard);
      expect(defined.notes.map(({ message }: { message: string }) => message).join()).toContain(
        'defines 3 requirements',
      );
      await accept(registry, 'createRequirementMapping', {
        standard: 'Sample Standard',
        framework: 'SAMPLE_STANDARD',
        requirements: [{ requirement: 'v1', control: 'VUL-03' }],
      });
      const whole = await ingest(registry, vendor, text);
      expect(whole.records).toMatchObject([
        {
          outcome: 'CREATED',
          record: {
            framework: 'SAMPLE_STANDARD',
            assurance: 'SELF_WITH_DOCUMENTS',
            signature: 'UNVERIFIED',
            attestedOn: '2023-04-25',
            validUntil: '2023-05-25',
            claims: [{ control: { code: 'VUL-03' }, status: 'PARTIAL' }],
          },
        },
      ]);
      // A counter-claim that is not defined, and embedded signatures.
      expect(new Set(codesOf(whole.notes))).toEqual(new Set(['NOT_RESOLVED', 'CONTRADICTED', 'NOT_PROVEN']));
      const before = await registry.state();
      const again = await ingest(registry, vendor, text);
      expect(again).toMatchObject({ outcome: 'UNCHANGED', records: [{ outcome: 'UNCHANGED' }] });
      expect((await ingest(registry, vendor, standard)).outcome).toBe('UNCHANGED');
      expect(await registry.state()).toEqual(before);
    },
  );
});

describe('a signed envelope', () => {
  /** The example in the DSSE specification: deterministic, with P-256. */
  const vector = {
    payload: 'aGVsbG8gd29ybGQ=',
    payloadType: 'http://example.com/HelloWorld',
    signatures: [{ sig: 'A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==' }],
  };
  const key =
    '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEZ805D3eqNZywjCI19lInBJOp7YMr\nCrzAH3CVTAOQ0jgMeCvVTiaRJaRPRDOv8UMs6U4SvKc6pnrIDOoSYI3fdA==\n-----END PUBLIC KEY-----\n';

  test('from the specification verifies; with any byte changed it does not', async () => {
    const attestor = await make.attestor({ publicKeys: [{ keyId: 'vector', algorithm: 'ECDSA_P256', key }] });
    const vendor = await make.vendor();
    const options = { attestorId: attestor.id };
    const good = await ingest(registry, vendor, vector, options);
    expect(good).toMatchObject({ outcome: 'CREATED', signature: 'VALID', userErrors: [], records: [] });
    expect(good.evidenceDocument).toMatchObject({ format: 'OTHER', title: 'http://example.com/HelloWorld' });
    expect(good.evidenceDocument.signatures).toEqual([
      { status: 'VALID', keyId: 'vector', algorithm: 'ECDSA_P256', reason: null, attestor: { id: attestor.id } },
    ]);
    expect(codesOf(good.notes)).toEqual(['NOT_READ']);
    const [{ sig }] = vector.signatures as [{ sig: string }];
    const changed = Buffer.from(sig, 'base64');
    changed[10]! ^= 1;
    for (const forged of [
      { ...vector, payload: Buffer.from('hello worle').toString('base64') },
      { ...vector, payloadType: 'http://example.com/HelloWorle' },
      { ...vector, signatures: [{ sig: changed.toString('base64') }] },
    ]) {
      const { signature, evidenceDocument } = await ingest(registry, vendor, forged, options);
      expect(signature).toBe('INVALID');
      expect(evidenceDocument.signatures).toMatchObject([{ status: 'INVALID', keyId: 'vector' }]);
    }
    // Without a named attestor there is no key to check against.
    expect((await ingest(registry, await make.vendor(), vector)).signature).toBe('UNVERIFIED');
  });

  test.each(['ED25519', 'ECDSA_P256'] as const)('by a registered %s key makes its claims VALID', async (algorithm) => {
    const key = signingKey(`valid-${algorithm}`, algorithm);
    const attestor = await make.attestor({ publicKeys: [registered(key)] });
    for (const encoding of ['ieee-p1363', 'der'] as const) {
      const { records, signature } = await ingest(
        registry,
        await make.vendor(),
        envelope(controlClaims(met), [key], { encoding }),
      );
      expect(signature).toBe('VALID');
      expect(records).toMatchObject([
        {
          record: {
            signature: 'VALID',
            signatureKeyId: key.keyId,
            signatureAlgorithm: algorithm,
            framework: 'ATTESTRY',
            assurance: 'INDEPENDENT',
            attestor: { id: attestor.id },
            attestedOn: '2026-05-01',
            claims: [{ control: { code: 'ENC-01' }, status: 'MET' }],
          },
        },
      ]);
    }
  });

  test('with an invalid signature is stored as INVALID, gives no evidence and replaces none; the next valid one replaces both', async () => {
    const key = signingKey('flagged-1');
    await make.attestor({ publicKeys: [registered(key)] });
    const vendor = await make.vendor();
    const good = await ingest(registry, vendor, envelope(controlClaims(met), [key]));
    const forged = envelope(controlClaims([...met, { requirement: 'ENC-03', status: 'MET' }]), [key]);
    forged.signatures = envelope(controlClaims(met), [key]).signatures;
    const bad = await ingest(registry, vendor, forged);
    expect(bad).toMatchObject({ outcome: 'CREATED', signature: 'INVALID' });
    expect(bad.records).toMatchObject([{ record: { revision: 2, signature: 'INVALID', supersedes: null } }]);
    const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { risk { factors(first: 50) { code evidence { id } } }
      attestations { nodes { id supersededBy { id } } } } }`;
    const flagged = (await registry.ask('DASHBOARD', query, { ref: { id: vendor.id } })).thirdParty;
    expect(flagged.attestations.nodes.map((each: { supersededBy: null }) => each.supersededBy)).toEqual([null, null]);
    expect(flagged.risk.factors).toContainEqual({
      code: 'INVALID_SIGNATURE',
      evidence: [{ id: bad.records[0].record.id }],
    });
    const again = await ingest(registry, vendor, forged);
    expect(again.outcome).toBe('UNCHANGED');
    const mended = await ingest(
      registry,
      vendor,
      envelope(controlClaims([...met, { requirement: 'ENC-03', status: 'PARTIAL' }]), [key]),
    );
    expect(mended.records).toMatchObject([
      { outcome: 'UPDATED', record: { supersedes: { id: good.records[0].record.id } } },
    ]);
    const after = (await registry.ask('DASHBOARD', query, { ref: { id: vendor.id } })).thirdParty;
    expect(after.risk.factors.map(({ code }: { code: string }) => code)).not.toContain('INVALID_SIGNATURE');
    const standing = after.attestations.nodes.filter(
      (each: { supersededBy: object | null }) => each.supersededBy === null,
    );
    expect(standing).toEqual([{ id: mended.records[0].record.id, supersededBy: null }]);
  });

  test('by an unregistered key is UNVERIFIED, and VALID when ingested again after the key is registered', async () => {
    const key = signingKey('late-1');
    const vendor = await make.vendor();
    const document = envelope(controlClaims(met), [key]);
    const first = await ingest(registry, vendor, document);
    expect(first).toMatchObject({
      signature: 'UNVERIFIED',
      records: [{ record: { signature: 'UNVERIFIED', assurance: 'SELF' } }],
    });
    expect(first.evidenceDocument.signatures).toMatchObject([
      { keyId: 'late-1', reason: 'no attestor has registered this key' },
    ]);
    await make.attestor({ publicKeys: [registered(key)] });
    const second = await ingest(registry, vendor, document);
    expect(second).toMatchObject({
      outcome: 'UPDATED',
      signature: 'VALID',
      records: [{ outcome: 'UPDATED', record: { revision: 2 } }],
    });
    const before = await registry.state();
    expect(await ingest(registry, vendor, document)).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await registry.state()).toEqual(before);
  });

  test('is checked against the keys that were valid when the document was received', async () => {
    const [ended, begun] = [signingKey('ended-1'), signingKey('begun-1')];
    await make.attestor({
      publicKeys: [
        registered(ended, { validTo: '2020-01-01T00:00:00Z' }),
        registered(begun, { validFrom: '2020-01-01T00:00:00Z', validTo: '2199-01-01T00:00:00Z' }),
      ],
    });
    const late = await ingest(registry, await make.vendor(), envelope(controlClaims(met), [ended]));
    expect(late.evidenceDocument.signatures).toMatchObject([
      { status: 'UNVERIFIED', reason: expect.stringContaining('valid only until 2020-01-01') as string },
    ]);
    const both = await ingest(registry, await make.vendor(), envelope(controlClaims(met), [ended, begun]));
    expect(both).toMatchObject({ signature: 'VALID', records: [{ record: { signatureKeyId: 'begun-1' } }] });
  });

  test('by a third party’s own key is valid only for that third party', async () => {
    const key = signingKey('own-1');
    const vendor = await make.vendor();
    await make.attestor({ kind: 'THE_PARTY', thirdParty: { id: vendor.id }, publicKeys: [registered(key)] });
    const document = envelope(controlClaims(met), [key]);
    expect(await ingest(registry, vendor, document)).toMatchObject({
      signature: 'VALID',
      records: [{ record: { assurance: 'SELF' } }],
    });
    expect(await ingest(registry, await make.vendor(), document)).toMatchObject({ signature: 'UNVERIFIED' });
  });

  test('with test results or attributes gives one requirement of the predicate each', async () => {
    const statement = {
      ...controlClaims([]),
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: {
        result: 'WARNED',
        configuration: [],
        passedTests: ['tls'],
        warnedTests: ['mfa'],
        failedTests: ['scan'],
      },
    };
    await accept(registry, 'createRequirementMapping', {
      standard: statement.predicateType,
      framework: 'OUR_TESTS',
      requirements: [
        { requirement: 'tls', control: 'ENC-01' },
        { requirement: 'mfa', control: 'ACC-03' },
        { requirement: 'scan', control: 'VUL-02' },
      ],
    });
    const { records } = await ingest(registry, await make.vendor(), statement, { attestedOn: '2026-06-01' });
    expect(records).toMatchObject([
      {
        record: {
          framework: 'OUR_TESTS',
          attestedOn: '2026-06-01',
          assurance: 'SELF_WITH_DOCUMENTS',
          claims: [{ status: 'MET' }, { status: 'PARTIAL' }, { status: 'NOT_MET' }],
        },
      },
    ]);
    const unknown = { ...controlClaims([]), predicateType: 'https://slsa.dev/provenance/v1', predicate: { x: 1 } };
    const kept = await ingest(registry, await make.vendor(), unknown);
    expect(kept).toMatchObject({
      outcome: 'CREATED',
      records: [],
      notes: [{ code: 'NOT_READ' }],
    });
    const inside = {
      ...controlClaims([]),
      predicateType: 'https://cyclonedx.org/bom/v1.6',
      predicate: bom({ 'AC-3': 1 }),
    };
    const read = await ingest(registry, await make.vendor(), inside);
    expect(read.records).toMatchObject([{ path: '/predicate/declarations/attestations/0' }]);
  });
});

describe('OSCAL assessment results', () => {
  const finding = (uuid: string, target: string, state = 'not-satisfied', risks: string[] = []) => ({
    uuid,
    title: `Finding about ${target}`,
    description: 'Seen',
    target: { type: 'objective-id', 'target-id': target, status: { state } },
    ...(risks.length > 0 && { 'related-risks': risks.map((risk) => ({ 'risk-uuid': risk })) }),
  });
  const id = (digit: number) => `${digit}`.repeat(8) + '-1111-4111-8111-111111111111';
  const risk = (uuid: string, value: string | null, more: object = {}) => ({
    uuid,
    title: 'Risk',
    description: 'Bad',
    statement: 'Worse',
    status: 'open',
    ...(value !== null && {
      characterizations: [
        { origin: { actors: [] }, facets: [{ name: 'impact', system: 'http://fedramp.gov', value }] },
      ],
    }),
    ...more,
  });
  const results = (more: object, modified = '2026-05-20T10:00:00Z', metadata: object = {}) => ({
    'assessment-results': {
      uuid: id(1),
      metadata: { title: 'Yearly', 'last-modified': modified, version: '1', 'oscal-version': '1.1.2', ...metadata },
      'import-ap': { href: '#ap' },
      results: [
        {
          uuid: id(2),
          title: 'Result',
          description: 'All',
          start: '2026-05-01T08:00:00Z',
          end: '2026-05-03T18:00:00-04:00',
          'reviewed-controls': { 'control-selections': [{}] },
          ...more,
        },
      ],
    },
  });

  test('become an audit, with a finding under the cited control for each unsatisfied objective', async () => {
    const vendor = await make.vendor();
    const { records, notes, userErrors } = await ingest(
      registry,
      vendor,
      results({
        risks: [risk(id(5), 'moderate', { deadline: '2026-09-01T00:00:00Z' }), risk(id(6), 'high'), risk(id(7), null)],
        findings: [
          finding(id(3), 'ac-6.5_obj.a', 'not-satisfied', [id(5), id(6)]),
          finding(id(4), 'sc-8.1', 'satisfied'),
          finding(id(8), 'ac-6.1', 'not-satisfied', [id(7)]),
        ],
      }),
    );
    expect(userErrors).toEqual([]);
    expect(records).toMatchObject([
      {
        path: '/assessment-results/results/0',
        record: { kind: 'DOCUMENT_REVIEW', scheduledOn: '2026-05-01', completedOn: '2026-05-03', outcome: null },
      },
      { record: { control: { code: 'ACC-05' }, severity: 'HIGH', status: 'OPEN', dueOn: '2026-09-01' } },
      { record: { control: null, severity: 'HIGH', status: 'OPEN' } },
    ]);
    expect(codesOf(notes)).toEqual(['NOT_STATED', 'NOT_STATED', 'NOT_MAPPED']);
  });

  test('close a finding that a later document satisfies; an older document received later does not reopen it', async () => {
    const vendor = await make.vendor();
    const open = results({ findings: [finding(id(3), 'ac-3')] }, '2026-05-04T10:00:00Z');
    const closed = results({ findings: [finding(id(3), 'ac-3', 'satisfied')] }, '2026-05-20T10:00:00Z');
    await ingest(registry, vendor, open);
    const { records } = await ingest(registry, vendor, closed);
    expect(records).toMatchObject([
      { outcome: 'UPDATED', record: { outcome: 'SATISFACTORY' } },
      {
        outcome: 'UPDATED',
        record: { status: 'REMEDIATED', closedOn: '2026-05-03', closureNote: 'satisfied. Yearly' },
      },
    ]);
    const late = await ingest(registry, vendor, open);
    expect(late.records).toMatchObject([
      { outcome: 'UNCHANGED' },
      { outcome: 'UNCHANGED', record: { status: 'REMEDIATED' } },
    ]);
  });

  test('with more findings than one sync takes become an audit with all of them', async () => {
    const many = Array.from({ length: 1_200 }, (_, index) =>
      finding(`${String(index).padStart(8, '0')}-2222-4111-8111-111111111111`, 'ac-3'),
    );
    const { records, userErrors } = await ingest(registry, await make.vendor(), results({ findings: many }));
    expect(userErrors).toEqual([]);
    expect(records).toHaveLength(1_201);
    const query = `query($id: ID!) { node(id: $id) { ... on Audit { findings { totalCount } } } }`;
    const { node } = await registry.ask('DASHBOARD', query, { id: records[0].record.id });
    expect(node.findings.totalCount).toBe(1_200);
  });

  test('in an envelope with an invalid signature are stored but create no audit', async () => {
    const key = signingKey('oscal-1');
    await make.attestor({ publicKeys: [registered(key)] });
    const forged = envelope(results({ findings: [finding(id(3), 'ac-3')] }), [key], { type: 'application/oscal+json' });
    forged.payload = Buffer.from(JSON.stringify(results({ findings: [finding(id(3), 'ac-3', 'satisfied')] }))).toString(
      'base64',
    );
    const { outcome, signature, records, notes } = await ingest(registry, await make.vendor(), forged);
    expect({ outcome, signature, records }).toEqual({ outcome: 'CREATED', signature: 'INVALID', records: [] });
    expect(codesOf(notes)).toContain('NOT_PROVEN');
  });

  test('that violate their model are refused with all problems, and nothing is written', async () => {
    const vendor = await make.vendor();
    const before = await registry.state();
    const document = results({ start: 'yesterday', findings: [{ ...finding('x', 'ac-3'), target: {} }] });
    const { userErrors } = await ingest(registry, vendor, document);
    const messages = userErrors.map(({ message }: { message: string }) => message).join('\n');
    expect(messages).toContain('/assessment-results/results/0/start must be a date and time');
    expect(messages).toContain('/assessment-results/results/0/findings/0/uuid must be a UUID');
    expect(messages).toContain('/assessment-results/results/0/findings/0/target/status must be an object');
    const future = await ingest(registry, vendor, results({ end: '2026-07-03T18:00:00Z' }));
    expect(future.userErrors).toMatchObject([
      { message: '/assessment-results/results/0: completedOn is after today, 2026-06-15' },
    ]);
    expect(await registry.state()).toEqual(before);
  });

  test.skipIf(oscalFile === null)('from NIST’s examples are ingested completely, and twice', async () => {
    const text = oscalFile!;
    const vendor = await make.vendor();
    const { records, notes, userErrors } = await ingest(registry, vendor, text);
    expect(userErrors).toEqual([]);
    expect(records).toMatchObject([
      { outcome: 'CREATED', record: { kind: 'REMOTE', completedOn: '2023-06-02', auditor: 'Amy Assessor' } },
      { outcome: 'CREATED', record: { severity: 'HIGH', status: 'OPEN', control: null } },
    ]);
    expect(codesOf(notes)).toEqual(['NOT_READ', 'NOT_STATED', 'NOT_MAPPED']);
    await accept(registry, 'createRequirementMapping', {
      standard: 'NIST SP 800-53',
      framework: 'NIST_SP_800_53',
      requirements: [{ requirement: 'ac-6.1_obj', control: 'ACC-05' }],
    });
    const mapped = await ingest(registry, vendor, text);
    expect(mapped.records).toMatchObject([
      { outcome: 'UNCHANGED' },
      { outcome: 'UPDATED', record: { control: { code: 'ACC-05' } } },
    ]);
    const before = await registry.state();
    expect((await ingest(registry, vendor, text)).outcome).toBe('UNCHANGED');
    expect(await registry.state()).toEqual(before);
  });
});

describe('a questionnaire', () => {
  const csv = (...rows: string[]) => ['Question ID,Question,Answer,Comments', ...rows].join('\n');
  const mapping = [
    { requirement: 'Q1', control: 'ENC-01' },
    { requirement: 'q2', control: 'ACC-03', met: ['None'], notMet: ['Some'] },
    { requirement: 'Q3', control: 'VUL-02' },
    { requirement: 'Q4', control: 'VUL-04' },
  ];

  test('becomes claims about mapped controls, by answers in the mapping or default answers', async () => {
    const text = csv(
      'Q1,TLS?,Yes,Everywhere',
      'Q2,Shared accounts?,none,',
      'Q3,Tests?,N/A,No systems of their own',
      'Q4,Inventory?,N/A,',
      'Q5,Other?,Yes,',
      'Q6,,,',
    );
    const options = { framework: 'HECVAT', attestedOn: '2026-06-01', questionnaire: { mapping } };
    const { records, notes, userErrors } = await ingest(registry, await make.vendor(), text, options);
    expect(userErrors).toEqual([]);
    expect(records).toMatchObject([
      {
        record: {
          framework: 'HECVAT',
          assurance: 'SELF',
          attestedOn: '2026-06-01',
          claims: [
            { control: { code: 'ENC-01' }, status: 'MET', note: 'Q1: Everywhere' },
            { control: { code: 'ACC-03' }, status: 'MET' },
            { control: { code: 'VUL-02' }, status: 'NOT_APPLICABLE', justification: 'No systems of their own' },
          ],
        },
      },
    ]);
    expect(notes).toMatchObject([
      { code: 'NOT_STATED', path: 'line 7', message: 'question "Q6" is not answered' },
      { code: 'NOT_STATED', path: 'line 5' },
      { code: 'NOT_MAPPED', path: 'line 6' },
    ]);
  });

  test('supersedes that of the year before; without a date it counts for nothing and a note says so', async () => {
    const vendor = await make.vendor();
    const options = { framework: 'HECVAT', questionnaire: { mapping } };
    const first = await ingest(registry, vendor, csv('Q1,,No,'), { ...options, attestedOn: '2025-06-01' });
    const second = await ingest(registry, vendor, csv('Q1,,Yes,'), { ...options, attestedOn: '2026-06-01' });
    expect(second.records).toMatchObject([
      { outcome: 'UPDATED', record: { supersedes: { id: first.records[0].record.id } } },
    ]);
    const undated = await ingest(registry, await make.vendor(), csv('Q1,,Yes,'), options);
    expect(undated.notes).toMatchObject([{ code: 'NOT_STATED', path: '' }]);
  });

  const statuses = async (text: string, given: object = {}) => {
    const asked = ['Q1', 'Q2', 'Q3'].map((requirement) => ({ requirement, control: 'ENC-03' }));
    const options = {
      framework: 'SIG',
      attestedOn: '2026-06-01',
      questionnaire: { mapping: [...asked, { requirement: 'Q9', control: 'ACC-03' }], ...given },
    };
    const { records, notes, userErrors } = await ingest(registry, await make.vendor(), text, options);
    type Claim = { control: { code: string }; status: string };
    const claims: Claim[] = records.flatMap(({ record }: { record: { claims: Claim[] } }) => record.claims);
    return { claims: claims.map(({ control, status }) => `${control.code} ${status}`), notes, userErrors };
  };

  test.each([
    [['Q1,Yes', 'Q2,Yes'], ['ENC-03 MET']],
    [['Q1,Yes', 'Q2,', 'Q3,See attached report'], ['ENC-03 PARTIAL']],
    [['Q1,', 'Q2,Yes'], ['ENC-03 PARTIAL']],
    [['Q1,No', 'Q2,'], ['ENC-03 NOT_MET']],
    [['Q1,Partially', 'Q2,ask us'], ['ENC-03 PARTIAL']],
    [['Q1,Yes', 'Q2,N/A'], ['ENC-03 PARTIAL']],
    [['Q1,', 'Q2,ask us'], []],
    [['Q1,Yes', 'Q1,'], ['ENC-03 PARTIAL']],
  ])('with %j gives %j: an answer that is missing or not understood proves nothing', async (rows, expected) => {
    const { claims, userErrors } = await statuses(['ID,Answer', ...rows, 'Q9,Yes'].join('\n'));
    expect({ claims, userErrors }).toEqual({ claims: [...expected, 'ACC-03 MET'], userErrors: [] });
  });

  test('names what lowers a control in its notes', async () => {
    const { notes } = await statuses('ID,Answer\nQ1,Yes\nQ2,\nQ3,See report');
    expect(notes).toMatchObject([
      { code: 'NOT_STATED', path: 'line 3', message: 'question "Q2" is not answered' },
      { code: 'NOT_STATED', path: 'line 4' },
      {
        code: 'CONTRADICTED',
        message:
          'ENC-03 counts as PARTIAL because its requirements differ: "Q1" is MET, "Q2" is unknown, "Q3" is unknown',
      },
    ]);
  });

  test.each([
    ['ID,Expected Answer,Vendor Answer,Reviewer Answer', 'answerColumn'],
    ['ID,Response,Preferred response', 'answerColumn'],
    ['ID,Answer 2025,Answer 2026', 'answerColumn'],
    ['ID,Answer,Answer', 'answerColumn'],
    ['ID,Value,Answer (Yes/No)', 'answerColumn'],
    ['Question ID,No.,Answer', 'questionColumn'],
    ['Question,Reference,Answer', 'questionColumn'],
    ['ID,Answer,Vendor comments,Reviewer comments', 'commentColumn'],
    ['ID,Answer,Notes,Additional information', 'commentColumn'],
  ])('with the heading %s is refused: it asks for %s instead of taking the first', async (heading, field) => {
    const row = heading.split(',').map((_, column) => (column === 0 ? 'Q1' : 'Yes'));
    const { userErrors } = await statuses(`${heading}\n${row.join(',')}`);
    expect(userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'questionnaire', field] }]);
  });

  test('is read by the columns that are named, wherever they are', async () => {
    const text = 'ID,Expected Answer,Vendor Answer,Reviewer Answer\nQ1,Yes,No,Yes';
    expect((await statuses(text)).userErrors[0].message).toBe(
      'must name the column with the answer (--answer-column), because several could be it: "Expected Answer" (column 2), "Vendor Answer" (column 3), "Reviewer Answer" (column 4)',
    );
    expect((await statuses(text, { answerColumn: 'vendor answer' })).claims).toEqual(['ENC-03 NOT_MET']);
    expect(
      (await statuses('Frage,Antwort\nQ1,No', { questionColumn: 'Frage', answerColumn: 'Antwort' })).claims,
    ).toEqual(['ENC-03 NOT_MET']);
  });

  test.each([
    ['semicolons', 'ID;Answer;Comments\nQ1;No;"a; b"\nQ9;Yes;'],
    ['tabs', '"ID"\t"Answer"\n"Q1"\t"No"\n"Q9"\t"Yes"'],
    ['commas in a heading between semicolons', 'ID;Answer (Yes, No, N/A);Comments\nQ1;No;well, no\nQ9;Yes;'],
    ['a line that names the delimiter', 'sep=;\nID;Answer\nQ1;No\nQ9;Yes'],
    [
      'a title block',
      'Self-assessment v4.0.3,,,\n,,,\nName,Acme Lab,,\nID,Question,CSP Answer,\nQ1,Encrypted?,No,\nQ9,MFA?,Yes,',
    ],
    ['a title block of other widths', 'Self-assessment\nPlease answer, all of it\nID,Answer\nQ1,No\nQ9,Yes'],
    ['cells without a heading', 'ID,Answer,,\nQ1,No,,x\nQ9,Yes,,y'],
    ['a repeated heading', 'ID,Answer\nQ1,No\nID,Answer\nQ9,Yes'],
  ])('is read with %s', async (_, text) => {
    const { claims, userErrors } = await statuses(text);
    expect({ claims, userErrors }).toEqual({ claims: ['ENC-03 NOT_MET', 'ACC-03 MET'], userErrors: [] });
  });

  test('notes rows above its heading, and counts a row with cells too many as not answered', async () => {
    const { claims, notes } = await statuses('Title,,\nID,Question,Answer\nQ1,Encrypted,at rest?,Yes\nQ9,MFA?,Yes');
    expect(claims).toEqual(['ACC-03 MET']);
    expect(notes).toMatchObject([
      { code: 'NOT_READ', path: 'line 2', message: '1 row above the header was not read' },
      {
        code: 'NOT_STATED',
        path: 'line 3',
        message: 'question "Q1" counts as not answered: its row has 4 cells, but the header has 3',
      },
    ]);
  });

  test('is refused if its delimiter is not certain', async () => {
    const { userErrors } = await statuses('ID,;Answer\nQ1,;Yes');
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'content'] }]);
  });

  test('never shows an empty heading', async () => {
    const wrong = await ingest(registry, await make.vendor(), 'Title,,\nNr,What,\nQ1,Yes,', {
      format: 'QUESTIONNAIRE',
      framework: 'X',
      questionnaire: { questionColumn: 'Id' },
    });
    expect(wrong.userErrors).toMatchObject([
      { code: 'NOT_FOUND', message: 'is not a column of the file; it has "Nr", "What"' },
      { code: 'REQUIRED', message: 'must name the column (--answer-column); the file has "Nr", "What"' },
    ]);
  });

  test('is refused with all problems at once', async () => {
    const vendor = await make.vendor();
    const before = await registry.state();
    const wrong = await ingest(registry, vendor, 'Nr,What\n1,2', {
      format: 'QUESTIONNAIRE',
      questionnaire: {
        mapping: [
          { requirement: 'Q1', control: 'NO-99' },
          { requirement: 'q1', control: 'NO-99' },
        ],
      },
    });
    expect(wrong.userErrors.map(({ field }: { field: string[] }) => field.slice(1).join('.'))).toEqual([
      'questionnaire.mapping.1',
      'framework',
      'questionnaire.questionColumn',
      'questionnaire.answerColumn',
      'questionnaire.mapping.0.control',
    ]);
    const twice = await ingest(registry, vendor, csv('Q1,,Yes,', 'q1,,No,'), { framework: 'X' });
    expect(twice.userErrors).toMatchObject([
      { code: 'DUPLICATE', message: 'line 3: question "q1" is already answered in line 2' },
    ]);
    const open = await ingest(registry, vendor, 'Id,Answer\n"1,Yes', { framework: 'X' });
    expect(open.userErrors).toMatchObject([{ message: expect.stringContaining('never closed') as string }]);
    expect(await registry.state()).toEqual(before);
  });
});

describe('a document', () => {
  test('is stored by its digest and returned byte for byte, only to roles that may read it', async () => {
    const vendor = await make.vendor();
    const text = `${JSON.stringify(bom({ 'AC-3': 1 }), null, 2)}\n`;
    const { evidenceDocument } = await ingest(registry, vendor, text, { fileName: 'Zertifikat für 2026.json' });
    const get = (as: 'ANALYST' | 'DASHBOARD' | 'INTEGRATION', id: string = evidenceDocument.id) =>
      registry.http.inject({ url: `/evidence/${id}`, headers: { authorization: `Bearer ${registry.keys[as]}` } });
    const response = await get('ANALYST');
    expect(response.statusCode).toBe(200);
    expect(response.body).toBe(text);
    expect(response.headers).toMatchObject({
      'content-type': 'application/vnd.cyclonedx+json',
      'content-disposition': "attachment; filename*=UTF-8''Zertifikat%20f%C3%BCr%202026.json",
      etag: `"${sha256Of(text)}"`,
    });
    expect((await get('DASHBOARD')).statusCode).toBe(403);
    expect((await get('INTEGRATION')).statusCode).toBe(403);
    expect((await get('ANALYST', vendor.id)).statusCode).toBe(404);
    expect((await registry.http.inject({ url: `/evidence/${evidenceDocument.id}` })).statusCode).toBe(401);
  });

  test('is refused if it is not in the named format', async () => {
    const options = { format: 'OSCAL_ASSESSMENT_RESULTS' };
    const { userErrors } = await ingest(registry, await make.vendor(), bom({ 'AC-3': 1 }), options);
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'format'] }]);
  });

  test('in a dry run writes nothing and returns the expected result', async () => {
    const vendor = await make.vendor();
    const before = await registry.state();
    const { outcome, evidenceDocument, records } = await ingest(registry, vendor, bom({ 'AC-3': 1 }), { dryRun: true });
    expect({ outcome, evidenceDocument, records }).toMatchObject({
      outcome: 'CREATED',
      evidenceDocument: null,
      records: [{ outcome: 'CREATED', path: '/declarations/attestations/0', record: null }],
    });
    expect(await registry.state()).toEqual(before);
  });

  test('of a source is ingested again by that source or a person; another source gets a note that it is stored', async () => {
    const vendor = await make.vendor();
    const document = bom({ 'AC-3': 1 });
    const first = await ingest(registry, vendor, document, {}, 'INTEGRATION');
    expect(first).toMatchObject({
      outcome: 'CREATED',
      evidenceDocument: { source: 'local' },
      records: [{ record: { source: 'local' } }],
    });
    const person = await ingest(registry, vendor, document);
    expect(person).toMatchObject({ outcome: 'UNCHANGED', evidenceDocument: { source: 'local' } });
    const other = await make.vendor();
    await ingest(registry, other, document, { source: 'grc' });
    const stranger = await ingest(registry, other, document, {}, 'INTEGRATION');
    expect(stranger).toMatchObject({ outcome: 'UNCHANGED', records: [], evidenceDocument: { source: 'grc' } });
    expect(stranger.notes[0].message).toContain('is already stored from source "grc"');
  });

  test.each([
    ['no content', '', 'REQUIRED'],
    ['invalid base64', '%%%', 'INVALID'],
    ['bytes that are not text', Buffer.from([0xff, 0xfe, 0]).toString('base64'), 'INVALID'],
    ['broken JSON', contentOf('{"bomFormat": '), 'INVALID'],
    ['an unknown format', contentOf({ hello: 'world' }), 'INVALID'],
    ['JSON nested too deeply', contentOf(`${'['.repeat(70)}${']'.repeat(70)}`), 'OUT_OF_RANGE'],
    ['JSON nested 200,000 levels deep', contentOf(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), 'OUT_OF_RANGE'],
    ['too many JSON values', contentOf(`[${'0,'.repeat(500_001)}0]`), 'OUT_OF_RANGE'],
    ['an envelope without signatures', contentOf({ payloadType: 'x', payload: '', signatures: [] }), 'INVALID'],
  ])('with %s is refused, and nothing is written', async (_, content, code) => {
    const vendor = await make.vendor();
    const before = await registry.state();
    const answer = await ingest(registry, vendor, '', { content });
    expect(answer).toMatchObject({ outcome: null, evidenceDocument: null, records: [], userErrors: [{ code }] });
    expect(answer.userErrors).toHaveLength(1);
    expect(await registry.state()).toEqual(before);
  });

  test('that several clients send at once is stored once', async () => {
    const vendor = await make.vendor();
    const all = await Promise.all(Array.from({ length: 8 }, () => ingest(registry, vendor, bom({ 'AC-3': 1 }))));
    expect(all.map(({ outcome }) => outcome).sort()).toEqual([
      'CREATED',
      ...Array.from({ length: 7 }, () => 'UNCHANGED'),
    ]);
    expect(new Set(all.map(({ evidenceDocument }) => evidenceDocument.id)).size).toBe(1);
    expect(await attestationsOf(vendor.id)).toHaveLength(1);
  });
});
