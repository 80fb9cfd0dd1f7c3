import { listEntries } from '../../records/catalogue/repository.ts';
import type { WholeRecord } from '../../registry/records.ts';
import { findMappingsOf } from '../../records/requirement-mapping/repository.ts';
import type { FoundSignature } from '../sync/signature.ts';
import { normalizedName } from '../../input/names/compared-name.ts';
import type { Writing } from '../../registry/session.ts';
import type { Note, RequirementRef } from './extract.ts';
import { requirementsIn } from './formats/cyclonedx.ts';
import { unwrappedBom } from './formats/in-toto.ts';
import { type ReadDocument, storedJson } from './read-document.ts';
import { findAttestorNamed, findDocumentKey, findNames, findRegisteredKeys, findSiblings } from './repository.ts';
import { RequirementMap } from './requirements.ts';
import { statusOf, type VerifiedSignature, verifyEnvelope } from './signatures.ts';

/** Returns the document of a third party with these bytes, or null. */
export async function findDocument(transaction: Writing, thirdPartyId: string, sha256: string) {
  const key = await findDocumentKey(transaction, thirdPartyId, sha256);
  const [document] = key === null ? [] : await transaction.find('EvidenceDocument', [key]);
  return document ?? null;
}

/** The result of checking a document's signatures. */
export interface Proof {
  signatures: VerifiedSignature[];
  /** The result of all signatures together. */
  signature: FoundSignature;
  /** The attestor whose signature is valid, or null. */
  signerId: string | null;
}

/** Checks the signatures of a document against the registered keys of possible signers. */
export async function verifyDocument(
  transaction: Writing,
  { envelope, extract }: ReadDocument,
  { thirdPartyId, attestorId, receivedAt }: { thirdPartyId: string; attestorId: string | null; receivedAt: string },
): Promise<Proof> {
  if (!envelope) {
    const signature = statusOf([]);
    // Embedded signatures exist but are not checked.
    if (extract.hasOtherSignatures) signature.signature = 'UNVERIFIED';
    return { signatures: [], signature, signerId: null };
  }
  const keyIds = envelope.signatures.flatMap(({ keyId }) => keyId ?? []);
  const keys = await findRegisteredKeys(transaction, { thirdPartyId, attestorId, keyIds });
  const signatures = verifyEnvelope(envelope, keys, { receivedAt, attestorNamed: attestorId !== null });
  const signerId = signatures.find(({ status }) => status === 'VALID')?.attestorId ?? null;
  return { signatures, signature: statusOf(signatures), signerId };
}

/** Returns the attestor of a document for an input without one: the valid signer, else the assessor named in it. */
export async function findAttestor(
  transaction: Writing,
  { extract }: ReadDocument,
  { signerId }: Proof,
): Promise<WholeRecord<'Attestor'> | null> {
  const assessor = extract.statements.find((statement) => statement.assessor !== null)?.assessor ?? null;
  const key = signerId ?? (assessor && (await findAttestorNamed(transaction, assessor.name)));
  const [attestor] = key === null ? [] : await transaction.find('Attestor', [key]);
  return attestor ?? null;
}

/** Returns a note if a document names subjects and none of them is the third party. */
export async function notesOfSubject(
  transaction: Writing,
  thirdPartyId: string,
  subjects: readonly string[],
): Promise<Note[]> {
  if (subjects.length === 0) return [];
  const names = (await findNames(transaction, thirdPartyId)).map(normalizedName);
  if (subjects.some((subject) => names.includes(normalizedName(subject)))) return [];
  const about = subjects
    .slice(0, 5)
    .map((subject) => `"${subject}"`)
    .join(', ');
  const message = `is about ${about}, which does not match any recorded name of the third party`;
  return [{ code: 'OTHER_SUBJECT', path: '', message }];
}

/** Resolves requirements that another stored document with the same serial number defines. Changes the claims in place. */
export async function resolveRequirements(
  transaction: Writing,
  thirdPartyId: string,
  { extract, sha256 }: ReadDocument,
): Promise<void> {
  const { documentKey, statements } = extract;
  const unresolved = statements.flatMap(({ claims }) => claims).filter(({ standard }) => standard === null);
  if (unresolved.length === 0 || documentKey === null || extract.format === 'QUESTIONNAIRE') return;
  const defined = new Map<string, RequirementRef>();
  for (const bytes of await findSiblings(transaction, { thirdPartyId, documentKey, sha256 })) {
    for (const [ref, requirement] of requirementsIn(unwrappedBom(storedJson(bytes)))) {
      if (!defined.has(ref)) defined.set(ref, requirement);
    }
  }
  for (const claim of unresolved) Object.assign(claim, defined.get(claim.requirement));
}

/**
 * Loads the mapping from a document's requirements to controls.
 * @param inputMapping the mapping sent with the document.
 */
export async function requirementMap(
  transaction: Writing,
  { extract }: ReadDocument,
  framework: string | null,
  inputMapping: WholeRecord<'RequirementMapping'>['requirements'] | null,
): Promise<RequirementMap> {
  const refs = [
    ...extract.statements.flatMap(({ claims }) => claims),
    ...extract.audits.flatMap(({ findings }) => findings).flatMap(({ requirements }) => requirements),
  ];
  const failed = extract.statements.map(({ failedStandard = null }) => failedStandard);
  const standards = new Set(
    [...refs.map(({ standard }) => standard ?? framework), ...failed, framework].filter(
      (standard) => standard !== null,
    ),
  );
  const mappings = await transaction.find('RequirementMapping', await findMappingsOf(transaction, [...standards]));
  const fromInput =
    inputMapping && framework !== null ? [{ standard: framework, framework, requirements: inputMapping }] : [];
  const controls = await listEntries(transaction, 'controls');
  return new RequirementMap(controls, [...mappings, ...fromInput], framework);
}
