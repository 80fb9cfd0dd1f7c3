import type { WholeRecord } from '../../registry/records.ts';

/** The result of verifying the signature of a statement. */
export type FoundSignature = Pick<WholeRecord<'Attestation'>, 'signature' | 'signatureKeyId' | 'signatureAlgorithm'>;

/** A synced statement has no signature that we could verify. */
export const UNSIGNED: FoundSignature = { signature: 'NONE', signatureKeyId: null, signatureAlgorithm: null };
