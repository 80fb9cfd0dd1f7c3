import { createHash, type DSAEncoding, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Role } from '../../src/registry/access.ts';
import type { Answer, TestRegistry } from './registry.ts';

const INGEST = `mutation($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  outcome signature
  evidenceDocument { id version sha256 byteSize mediaType format formatVersion title documentKey documentVersion source fileName signature
    thirdParty { id } signatures { status keyId algorithm reason attestor { id } }
    attestations { id } audits { id } notes { code path message } }
  records { __typename outcome path record { __typename id
    ... on Attestation { version framework assurance attestedOn validUntil revision signature signatureKeyId signatureAlgorithm source
      document { sha256 mediaType } sourceDocuments { id } attestor { id name } supersedes { id } supersededBy { id }
      claims { control { code } status justification note extent } }
    ... on Audit { version kind scheduledOn completedOn auditor outcome source findings { nodes { id title } } }
    ... on Finding { version title severity status closedOn closureNote dueOn control { code } } } }
  notes { code path message }
  userErrors { code field message } } }`;

/** Ingests a document, and returns the whole payload. */
export async function ingest(
  registry: TestRegistry,
  thirdParty: { id: string },
  document: unknown,
  given: object = {},
  as: Role = 'ANALYST',
): Promise<Answer['data']> {
  const content = contentOf(document);
  const input = { thirdParty: { id: thirdParty.id }, content, ...given };
  return (await registry.ask(as, INGEST, { input })).ingestDocument;
}

/** Returns a document as it is sent: a text unchanged, anything else as JSON. */
export const contentOf = (document: unknown): string =>
  (Buffer.isBuffer(document) ? document : Buffer.from(textOf(document))).toString('base64');

const textOf = (document: unknown) => (typeof document === 'string' ? document : JSON.stringify(document));

export const sha256Of = (document: unknown) => createHash('sha256').update(textOf(document)).digest('hex');

/** A pair of keys; the public one as an attestor registers it. */
export interface SigningKey {
  keyId: string;
  algorithm: 'ED25519' | 'ECDSA_P256';
  key: string;
  privateKey: KeyObject;
}

export function signingKey(keyId: string, algorithm: SigningKey['algorithm'] = 'ED25519'): SigningKey {
  const { publicKey, privateKey } =
    algorithm === 'ED25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const key = String(publicKey.export({ type: 'spki', format: 'pem' }));
  return { keyId, algorithm, key, privateKey };
}

export const registered = ({ keyId, algorithm, key }: SigningKey, more: object = {}) => ({
  ...{ keyId, algorithm, key },
  ...more,
});

/** Returns an envelope (DSSE) around a document, signed by keys. */
export function envelope(
  document: unknown,
  keys: readonly SigningKey[],
  {
    type = 'application/vnd.in-toto+json',
    named = true,
    encoding = 'ieee-p1363',
  }: { type?: string; named?: boolean; encoding?: DSAEncoding } = {},
) {
  const payload = Buffer.from(textOf(document));
  const signed = Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
  const signatures = keys.map(({ keyId, algorithm, privateKey }) => {
    const sig =
      algorithm === 'ED25519'
        ? sign(null, signed, privateKey)
        : sign('sha256', signed, { key: privateKey, dsaEncoding: encoding });
    return { ...(named && { keyid: keyId }), sig: sig.toString('base64') };
  });
  return { payloadType: type, payload: payload.toString('base64'), signatures };
}

/** Returns an in-toto statement with claims about our controls. */
export const controlClaims = (claims: object[], more: object = {}, subject = 'service') => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: subject, digest: { sha256: '0'.repeat(64) } }],
  predicateType: 'urn:attestry:control-claims:1',
  predicate: { attestedOn: '2026-05-01', claims, ...more },
});

/** Returns a signed document that fills every part of an EvidenceDocument, once its key is registered. */
export const fullDocument = (key: SigningKey) =>
  envelope(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: 'urn:uuid:99999999-9999-4999-8999-999999999999',
      version: 3,
      metadata: { timestamp: '2026-05-02T10:00:00Z', component: { type: 'application', name: 'Service' } },
      definitions: {
        standards: [
          {
            'bom-ref': 's',
            name: 'HIPAA Security Rule',
            requirements: [
              { 'bom-ref': 'r1', identifier: '164.312(d)' },
              { 'bom-ref': 'r2', identifier: '164.999(z)' },
            ],
          },
        ],
      },
      declarations: {
        attestations: [{ map: ['r1', 'r2'].map((requirement) => ({ requirement, conformance: { score: 1 } })) }],
        affirmation: {
          signatories: [
            {
              name: 'Tom',
              role: 'CEO',
              organization: { name: 'Acme' },
              externalReference: { type: 'evidence', url: 'https://acme.example/' },
            },
          ],
        },
      },
    },
    [key],
    { type: 'application/vnd.cyclonedx+json' },
  );

/** OSCAL assessment results with one finding. */
export const assessmentResults = {
  'assessment-results': {
    uuid: '11111111-1111-4111-8111-111111111111',
    metadata: { title: 'Yearly', 'last-modified': '2026-05-20T10:00:00Z', version: '1', 'oscal-version': '1.1.2' },
    'import-ap': { href: '#ap' },
    results: [
      {
        uuid: '22222222-1111-4111-8111-111111111111',
        ...{ title: 'Result', description: 'All', start: '2026-05-01T08:00:00Z', end: '2026-05-03T18:00:00Z' },
        'reviewed-controls': { 'control-selections': [{}] },
        findings: [
          {
            uuid: '33333333-1111-4111-8111-111111111111',
            ...{ title: 'Door open', description: 'Seen' },
            target: { type: 'objective-id', 'target-id': 'ac-3', status: { state: 'not-satisfied' } },
          },
        ],
      },
    ],
  },
};
