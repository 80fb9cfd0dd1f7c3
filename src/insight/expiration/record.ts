import type { RecordName } from '../../registry/records.ts';

/** What kind of record it is whose end each kind of expiration is. */
export const recordOfExpiration = {
  CERTIFICATION: 'Certification',
  CONTRACT: 'Contract',
  ATTESTATION: 'Attestation',
  REVIEW: 'ThirdParty',
  APPROVAL: 'Decision',
  WAIVER: 'Decision',
} as const satisfies Record<string, RecordName>;
