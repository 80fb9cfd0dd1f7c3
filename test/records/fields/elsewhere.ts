import type { RecordName } from '../../../src/registry/records.ts';

/** A field changes an answer that does not rest on dossiers, and a test holds that. */
interface Held {
  changes: string;
  /** File under `test/`, and a part of the test's title. */
  test: readonly [file: string, title: string];
}

/** A field changes no answer. It is recorded for people, for the reason given. */
interface Informative {
  informative: string;
}

export type Elsewhere = Held | Informative;

const held = (changes: string, file: string, title: string): Held => ({ changes, test: [file, title] });
const informative = (reason: string): Informative => ({ informative: reason });

const document = {
  documentSha256: informative('Digest of the document, so that it can be compared with the file.'),
  documentMediaType: informative('Media type of the document.'),
  documentUrl: informative('The place of the document.'),
};
const act = {
  reason: informative('The grounds of the person who decided.'),
  revokedById: informative('The person who revoked it.'),
  revocationReason: informative('The grounds of the revocation.'),
};

const search = ['samples/seed.test.ts', 'makes third parties that are found by name and identifier'] as const;
const duplicates = ['records/duplicates.test.ts', 'if a legal or trading name is the same'] as const;
const referred = ['records/references.test.ts', 'identifiers and external keys are unique'] as const;
const loss = ['insight/supply-chain.test.ts', 'loss'] as const;
const signed = ['exchange/evidence-document.test.ts', 'with an invalid signature is stored as INVALID'] as const;
const mapped = ['exchange/evidence-document.test.ts', 'is mapped by a recorded RequirementMapping'] as const;

/** Fields that no dossier has, or that change no answer in one. Parts are written as `part.field`. */
export const elsewhere: Readonly<Partial<Record<RecordName, Readonly<Record<string, Elsewhere>>>>> = {
  Principal: {
    name: informative('The name of a person or service in the log and in decisions.'),
    kind: held('the people that may approve second', 'records/decision.test.ts', 'second'),
    email: informative('How to reach the person.'),
  },
  Facility: {
    name: informative('Its name in answers.'),
    code: held('which facility a request or file names', 'records/facility.test.ts', 'code'),
    address: held('the state of its specimens, if no state is recorded', 'risk/rules.test.ts', 'NY-PERMIT'),
    state: held('New York’s permit', 'risk/rules.test.ts', 'NY-PERMIT'),
    cliaNumber: informative('Our own CLIA number, for people.'),
  },
  ThirdParty: {
    legalName: held('search, duplicates and screening', ...search),
    tradingNames: held('search, duplicates and screening', ...duplicates),
    domains: held('duplicates', ...duplicates),
    websiteUrl: held('duplicates', 'records/duplicates.test.ts', 'update of names or domains'),
    services: informative('What it offers, for people. Engagements say what it does for us.'),
    specialties: informative('What it offers to test. Engagements say what is sent, and certificates what is covered.'),
    reportsPatientResults: informative('What it says of itself. Engagements say what it does for us.'),
    mergedIntoId: held('the gate names the third party merged into', 'records/merge.test.ts', 'merge'),
    mergeReason: informative('The grounds of a merge.'),
    'identifiers.scheme': held('references', ...referred),
    'identifiers.value': held('references and search', ...search),
    'externalRefs.source': held('references', ...referred),
    'externalRefs.externalId': held('references', ...referred),
    'externalRefs.sourceUpdatedAt': informative('When its source last changed it.'),
    'externalRefs.goneOn': informative('The day on which its source no longer had it.'),
    'links.kind': informative('Where people find its trust page, status page and the like.'),
    'links.url': informative('Where people find its trust page, status page and the like.'),
    'sites.name': informative('Its name in answers. Certificates and audits name the site.'),
    'sites.address': informative('The place of the site, for people. Rules read its country.'),
    'contacts.role': informative('The people to ask.'),
    'contacts.name': informative('The people to ask.'),
    'contacts.email': informative('The people to ask.'),
    'contacts.phone': informative('The people to ask.'),
  },
  Engagement: {
    name: informative('Its name in answers.'),
    'alternatives.thirdPartyId': held('alternatives of the gate', 'procurement/alternatives.test.ts', 'alternatives'),
  },
  Contract: {
    title: informative('Its name in answers.'),
    noticeDays: informative('Days of notice before it renews. The due list has the day on which it ends.'),
    valueMinor: informative('Its value. Risk does not depend on the price.'),
    currency: informative('The currency of its value.'),
    governingLaw: informative('For counsel.'),
    documentMediaType: document.documentMediaType,
    documentUrl: document.documentUrl,
    'clauses.reference': informative('The passage of the contract that has the clause.'),
  },
  Certification: {
    title: informative('Its name on the certificate.'),
    number: informative('For verifying it with its issuer.'),
    issuer: informative('For verifying it with its issuer.'),
    scope: informative('The words of its scope. Site, state and specialties are compared.'),
    verifiedBy: informative('The person who verified it.'),
    verifiedOn: informative('The day on which it was verified.'),
    verificationMethod: informative('How it was verified.'),
  },
  Attestor: {
    name: informative('Its name in answers.'),
    kind: held('whether a statement about the CISA requirements counts', 'risk/rules.test.ts', 'security requirements'),
    'publicKeys.keyId': held('whether a signature is valid', ...signed),
    'publicKeys.algorithm': held('whether a signature is valid', ...signed),
    'publicKeys.key': held('whether a signature is valid', ...signed),
    'publicKeys.validFrom': held('whether a signature is valid', ...signed),
    'publicKeys.validTo': held('whether a signature is valid', ...signed),
  },
  Attestation: {
    revision: informative('The number of the revision. `supersedes` decides which one counts.'),
    attestorId: held('the author of the statement', 'risk/rules.test.ts', 'security requirements'),
    periodStart: informative('The start of the period. Its end decides the age.'),
    ...document,
    signatureKeyId: informative('The key that signed it. `signature` says whether it is valid.'),
    signatureAlgorithm: informative('The algorithm of the signature. `signature` says whether it is valid.'),
    supersedesId: held('which revision counts', 'records/attestation.test.ts', 'supersede'),
    revocationReason: act.revocationReason,
    'claims.justification': informative('The grounds of the claim.'),
    'claims.note': informative('A note on the claim.'),
  },
  Product: {
    name: informative('Its name in answers.'),
    gtin: informative('The article number, for orders.'),
    sbomDigest: informative('Digest of the bill of materials, so that it can be compared with the file.'),
    'vulnerabilities.cve': informative('Its name in answers.'),
    'vulnerabilities.listedBy': held('known exploited vulnerabilities', 'exchange/import-cisa-kev.test.ts', 'marks'),
    'vulnerabilities.listedDueOn': held('known exploited vulnerabilities', 'exchange/import-cisa-kev.test.ts', 'marks'),
  },
  Screening: {
    listVersion: informative('The edition as its source names it. `listPublishedOn` is compared.'),
    score: informative('The likeness that the program found. The threshold decides.'),
    comparedNames: informative('The names that were compared. `outcome` says if none could be.'),
    method: informative('How they were compared.'),
    comparedAs: informative('The name as it was compared.'),
    matchedAs: informative('The name of the list as it was compared.'),
  },
  Audit: {
    scheduledOn: held('the due list', 'insight/expiration.test.ts', 'audit'),
    auditor: informative('Who audits.'),
  },
  Finding: {
    title: informative('Its name in answers.'),
    closureNote: informative('How it was closed.'),
  },
  Incident: {
    title: informative('Its name in answers.'),
    peopleAffected: informative('For reports to authorities. The severity, which a person sets, counts in risk.'),
  },
  QualityRecord: { note: informative('A note.') },
  SupplyLink: {
    supplierId: held('the risk that arrives', 'risk/network.test.ts', 'supplier'),
    customerId: held('the risk that arrives', 'risk/network.test.ts', 'supplier'),
    supplies: held('the lists of a supply chain', 'insight/supply-chain.test.ts', 'chain'),
    substitutable: held('single points of failure and losses', ...loss),
  },
  Determination: {
    control: held('the subject of the determination', 'records/determination.test.ts', 'NOT_APPLICABLE_ACCEPTED'),
    screeningId: held('the subject of the determination', 'records/determination.test.ts', 'dismiss'),
    engagementId: held('the subject of the determination', 'records/determination.test.ts', 'engagement'),
    rule: held('the subject of the determination', 'records/determination.test.ts', 'COUNSEL_OPINION'),
    attestationId: held('the subject of the determination', 'records/determination.test.ts', 'integration cannot meet'),
    reference: informative('The document or section that it rests on, in answers.'),
    determinedById: held('the people that may approve second', 'records/determination.test.ts', 'second'),
    secondApproverId: informative('The second person. `secondApprovedOn` counts.'),
    ...act,
  },
  Decision: {
    requestedById: held('the people that may decide', 'records/decision.test.ts', 'request'),
    decidedById: held('the people that may approve second', 'records/decision.test.ts', 'second'),
    decidedOn: informative('The day of the decision. Its first and last day count.'),
    blockedBy: informative('The reasons of the gate at the time of the decision.'),
    secondApproverId: informative('The second person. `secondApprovedOn` counts.'),
    ...act,
  },
  RequirementMapping: {
    standard: held('the claims of an ingested document', ...mapped),
    framework: held('the claims of an ingested document', ...mapped),
    'requirements.requirement': held('the claims of an ingested document', ...mapped),
    'requirements.control': held('the claims of an ingested document', ...mapped),
    'requirements.met': held('the claims of a questionnaire', 'exchange/evidence-document.test.ts', 'by answers'),
    'requirements.partial': held('the claims of a questionnaire', 'exchange/evidence-document.test.ts', 'by answers'),
    'requirements.notMet': held('the claims of a questionnaire', 'exchange/evidence-document.test.ts', 'by answers'),
    'requirements.notApplicable': held(
      'the claims of a questionnaire',
      'exchange/evidence-document.test.ts',
      'by answers',
    ),
  },
};

/** Kinds of record that are not facts about third parties, and why their fields are not in the table. */
export const otherKinds: Readonly<Partial<Record<RecordName, string>>> = {
  EvidenceDocument: 'a document as received: the records made from it count',
  WebhookSubscription: 'where changes are sent',
  CalendarFeed: 'which expirations a calendar program reads',
  ProcurementPolicy: 'the settings of the gate: every rule has tests of its parameters',
};
