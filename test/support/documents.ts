import type { TestRegistry } from './registry.ts';
import {
  assessmentResults,
  controlClaims,
  envelope,
  fullDocument,
  ingest,
  registered,
  signingKey,
} from './evidence.ts';
import { accept } from './mutate.ts';

/** Stores documents of every format about one third party, with every kind of outcome and note. */
export async function everyDocument(target: TestRegistry): Promise<void> {
  const party = await accept(target, 'createVendor', { legalName: 'Documented Labs' });
  const thirdParty = { id: party.id };
  const key = signingKey('k-documents');
  const attestor = await accept(target, 'createAttestor', {
    ...{ name: 'Documented Labs', kind: 'THE_PARTY', thirdParty },
    publicKeys: [registered(key)],
  });
  const claims = (requirement: string) => controlClaims([{ requirement, status: 'MET' }], {}, requirement);
  const requirements = Array.from({ length: 1_500 }, (_, index) => ({ requirement: `Q${index}`, control: 'ENC-03' }));
  await accept(target, 'createRequirementMapping', { standard: 'SIG', framework: 'SIG', requirements });
  const asked = { framework: 'SIG', attestedOn: '2026-06-01', fileName: 'answers.csv', url: 'https://lab.example/a' };
  const answers = 'Title,,\nID,Answer,Comments\nQ1,Yes,"Since\r\n2024"\nQ2,,\nQ3,See report,\nX1,Yes,\n';
  const documents: [document: unknown, given?: object][] = [
    [answers, asked],
    [answers.replace('Q1,Yes', 'Q1,No'), { ...asked, attestedOn: undefined, framework: 'UNMAPPED' }],
    [assessmentResults],
    [fullDocument(key)],
    [{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [{ type: 'library', name: 'x' }] }],
    [claims('ENC-01')],
    [claims('NO-SUCH'), { source: 'portal', assurance: 'INDEPENDENT', validUntil: '2027-01-01' }],
    [{ ...claims('ENC-01'), predicateType: 'https://example.com/unread/v1', subject: [{ name: 'Another company' }] }],
    [envelope(claims('ENC-02'), [key])],
    [envelope(claims('ACC-03'), [signingKey('k-documents')])],
    [envelope(claims('ACC-04'), [signingKey(' \u0007 ')]), { attestorId: attestor.id }],
    [envelope('%PDF-1.7', [signingKey('unknown')], { type: 'application/pdf' })],
  ];
  for (const [document, given] of documents) {
    const { outcome, userErrors } = await ingest(target, thirdParty, document, given);
    if (outcome !== 'CREATED') throw new Error(JSON.stringify(userErrors));
  }
}
