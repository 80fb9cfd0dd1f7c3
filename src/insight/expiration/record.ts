import type { ExpirationKind } from '../../generated/graphql.ts';
import type { RecordName } from '../../registry/records.ts';

/** The kind of record that each kind of expiration belongs to. */
export const recordOfExpiration = {
  CERTIFICATION: 'Certification',
  CONTRACT: 'Contract',
  ATTESTATION: 'Attestation',
  REVIEW: 'ThirdParty',
  APPROVAL: 'Decision',
  WAIVER: 'Decision',
  AUDIT: 'Audit',
  FINDING: 'Finding',
  SCREENING: 'Screening',
  DETERMINATION: 'Determination',
  PRODUCT_SUPPORT: 'Product',
  ENGAGEMENT: 'Engagement',
} as const satisfies Record<ExpirationKind, RecordName>;
