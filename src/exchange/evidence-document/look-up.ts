import { listEntries } from '../../records/catalogue/repository.ts';
import type { WholeRecord } from '../../registry/records.ts';
import { findMappingsOf } from '../../records/requirement-mapping/repository.ts';
import type { FoundSignature } from '../sync/signature.ts';
import { normalisedName } from '../../records/third-party/names.ts';
import type { Writing } from '../../registry/session.ts';
import type { Note, RequirementRef } from './extract.ts';
import { requirementsIn } from './formats/cyclonedx.ts';
import type { ReadDocument } from './read-document.ts';
import { findAttestorNamed, findDocumentKey, findNames, findRegisteredKeys, findSiblings } from './repository.ts';
import { RequirementMap } from './requirements.ts';
import { statusOf, type VerifiedSignature, verifyEnvelope } from './signatures.ts';

/** The document of these bytes about a third party; null where there is none. */
export async function findDocument(at: Writing, thirdPartyId: string, sha256: string) {
  const key = await findDocumentKey(at, thirdPartyId, sha256);
  const [found] = key === null ? [] : await at.find('EvidenceDocument', [key]);
  return found ?? null;
}

/** What is known of a document's signatures. */
export interface Proof {
  signatures: VerifiedSignature[];
  /** Of all of them together. */
  found: FoundSignature;
  /** Whose valid signature it is; null where there is none. */
  signerId: string | null;
}

/** Checks a document's signatures against the keys that can have made them. */
export async function verifyDocument(
  at: Writing,
  { envelope, extract }: ReadDocument,
  of: { thirdPartyId: string; attestorId: string | null; receivedAt: string },
): Promise<Proof> {
  if (!envelope) {
    const found = statusOf([]);
    // A signature of a kind that is not checked is one that was not checked.
    if (extract.hasOtherSignatures) found.signature = 'UNVERIFIED';
    return { signatures: [], found, signerId: null };
  }
  const { thirdPartyId, attestorId, receivedAt } = of;
  const keyIds = envelope.signatures.flatMap(({ keyId }) => keyId ?? []);
  const keys = await findRegisteredKeys(at, { thirdPartyId, attestorId, keyIds });
  const signatures = verifyEnvelope(envelope, keys, { receivedAt, attestorNamed: attestorId !== null });
  const signerId = signatures.find(({ status }) => status === 'VALID')?.attestorId ?? null;
  return { signatures, found: statusOf(signatures), signerId };
}

/** Who made a document, where nobody was named: whose valid signature it bears, else whom it names as its assessor. */
export async function findAttestor(
  at: Writing,
  { extract }: ReadDocument,
  { signerId }: Proof,
): Promise<WholeRecord<'Attestor'> | null> {
  const assessor = extract.statements.find((one) => one.assessor !== null)?.assessor ?? null;
  const key = signerId ?? (assessor && (await findAttestorNamed(at, assessor.name)));
  const [found] = key === null ? [] : await at.find('Attestor', [key]);
  return found ?? null;
}

/** That a document names another subject than the third party that it is ingested for. */
export async function notesOfSubject(at: Writing, thirdPartyId: string, subjects: readonly string[]): Promise<Note[]> {
  if (subjects.length === 0) return [];
  const names = (await findNames(at, thirdPartyId)).map(normalisedName);
  if (subjects.some((subject) => names.includes(normalisedName(subject)))) return [];
  const about = subjects
    .slice(0, 5)
    .map((one) => `"${one}"`)
    .join(', ');
  const message = `is about ${about}, which does not match any recorded name of the third party`;
  return [{ code: 'OTHER_SUBJECT', path: '', message }];
}

/** What a document only refers to may be defined in another of the same serial number: puts it in its place. */
export async function resolveRequirements(
  at: Writing,
  thirdPartyId: string,
  { extract, sha256 }: ReadDocument,
): Promise<void> {
  const { documentKey, statements } = extract;
  const open = statements.flatMap(({ claims }) => claims).filter(({ standard }) => standard === null);
  if (open.length === 0 || documentKey === null || extract.format === 'QUESTIONNAIRE') return;
  const defined = new Map<string, RequirementRef>();
  for (const bytes of await findSiblings(at, { thirdPartyId, documentKey, sha256 })) {
    for (const [ref, requirement] of requirementsIn(JSON.parse(bytes.toString('utf8')))) {
      if (!defined.has(ref)) defined.set(ref, requirement);
    }
  }
  for (const claim of open) Object.assign(claim, defined.get(claim.requirement));
}

/**
 * The controls that a document's requirements ask for.
 * @param ownMapping what was given beside the document.
 */
export async function requirementMap(
  at: Writing,
  { extract }: ReadDocument,
  framework: string | null,
  ownMapping: WholeRecord<'RequirementMapping'>['requirements'] | null,
): Promise<RequirementMap> {
  const refs = [
    ...extract.statements.flatMap(({ claims }) => claims),
    ...extract.audits.flatMap(({ findings }) => findings).flatMap(({ requirements }) => requirements),
  ];
  const standards = new Set(
    [...refs.map(({ standard }) => standard ?? framework), framework].flatMap((one) => one ?? []),
  );
  const mappings = await at.find('RequirementMapping', await findMappingsOf(at, [...standards]));
  const own = ownMapping && framework !== null ? [{ standard: framework, framework, requirements: ownMapping }] : [];
  const controls = await listEntries(at, 'controls');
  return new RequirementMap(controls, [...mappings, ...own], framework);
}
