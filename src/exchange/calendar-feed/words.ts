import type { contractKind } from '../../../db/tables/contract.ts';
import type { auditKind } from '../../../db/tables/audit.ts';
import type { determinationKind } from '../../../db/tables/determination.ts';
import type { ExpirationKind } from '../../generated/inputs.ts';

/** An expiration to be put into words. */
export interface Worded {
  kind: ExpirationKind;
  /** As in `Expiration.title`: a title, or a code. */
  title: string;
  certificationType: string | null;
}

/** The categories of events, one for each kind. */
export const categories: Readonly<Record<ExpirationKind, string>> = {
  CERTIFICATION: 'Certification',
  CONTRACT: 'Contract',
  ATTESTATION: 'Attestation',
  REVIEW: 'Review',
  APPROVAL: 'Approval',
  WAIVER: 'Waiver',
  AUDIT: 'Audit',
  FINDING: 'Finding',
  SCREENING: 'Screening',
  DETERMINATION: 'Determination',
  PRODUCT_SUPPORT: 'Product support',
  ENGAGEMENT: 'Engagement',
};

const contracts: Readonly<Record<(typeof contractKind.enumValues)[number], string>> = {
  MASTER_SERVICES: 'Master services agreement',
  BUSINESS_ASSOCIATE: 'Business associate agreement',
  SUPPLY: 'Supply agreement',
  REFERENCE_TESTING: 'Reference testing agreement',
  DATA_PROCESSING: 'Data processing agreement',
  SERVICE_LEVEL: 'Service level agreement',
  NDA: 'Non-disclosure agreement',
};

const audits: Readonly<Record<(typeof auditKind.enumValues)[number], string>> = {
  ONSITE: 'On-site audit',
  REMOTE: 'Remote audit',
  DOCUMENT_REVIEW: 'Document review',
};

const determinations: Readonly<Record<(typeof determinationKind.enumValues)[number], string>> = {
  CMS_EQUIVALENCE: 'equivalence to CLIA',
  NOT_APPLICABLE_ACCEPTED: 'control not applicable',
  SCREENING_DISMISSED: 'screening match dismissed',
  SPECIMEN_PURPOSE: 'purpose of specimens',
  COUNSEL_OPINION: "counsel's opinion",
  SECURITY_REQUIREMENTS_MET: 'security requirements met',
  DATA_COMPLIANCE_PROGRAM: 'data compliance program',
  DATA_TRANSACTION_AUDIT: 'data transaction audit',
  COVERED_PERSON_DESIGNATED: 'covered person designated',
  TRANSACTION_EXEMPT: 'transaction exempt',
  TRANSACTION_LICENSED: 'transaction licensed',
  PT_SAMPLES_NOT_SENT: 'proficiency testing samples not sent',
};

/** Kinds that are tasks. The others are records that end. */
const TASKS: ReadonlySet<ExpirationKind> = new Set<ExpirationKind>(['REVIEW', 'AUDIT', 'FINDING', 'SCREENING']);

/** Whether a kind is a task with a due day, not a record with a last day. */
export const isTask = (kind: ExpirationKind): boolean => TASKS.has(kind);

/**
 * Says in plain words which record ends or which task is due: "CLIA certificate", "Screening against OFAC SDN".
 * @param certificate the title of a certification type, by its code.
 */
export function subjectOf({ kind, title, certificationType }: Worded, certificate: (type: string) => string): string {
  switch (kind) {
    case 'CERTIFICATION':
      return title === certificationType ? certificate(title) : title;
    case 'CONTRACT':
      return wordOf(contracts, title) ?? title;
    case 'ATTESTATION':
      return `${spaced(title)} attestation`;
    case 'REVIEW':
      return 'Review';
    case 'APPROVAL':
    case 'WAIVER':
      // The title is the kind of decision, a colon and the categories.
      return title.replace(': ', ' for ');
    case 'AUDIT':
      return wordOf(audits, title) ?? title;
    case 'FINDING':
      return `Finding "${title}"`;
    case 'SCREENING':
      return `Screening against ${spaced(title)}`;
    case 'DETERMINATION': {
      const [code = '', about] = title.split(': ');
      return `Determination (${wordOf(determinations, code) ?? spaced(code)}${about === undefined ? '' : `: ${about}`})`;
    }
    case 'PRODUCT_SUPPORT':
      return `Support of ${title}`;
    case 'ENGAGEMENT':
      return `Engagement "${title}"`;
  }
}

const wordOf = (words: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;

const spaced = (code: string) => code.replaceAll('_', ' ');
