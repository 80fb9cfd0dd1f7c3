import type { WholeRecord } from '../../registry/records.ts';

/** What was found of the signature on a statement. */
export type FoundSignature = Pick<WholeRecord<'Attestation'>, 'signature' | 'signatureKeyId' | 'signatureAlgorithm'>;

/** Whoever syncs a statement has not had a signature checked. */
export const UNSIGNED: FoundSignature = { signature: 'NONE', signatureKeyId: null, signatureAlgorithm: null };
