import { z } from 'zod';
import { assurance, claimStatus } from '../../../db/tables/attestation.ts';
import { code, date, document, known, listOf, oneOf, sourceFields, text, whole } from '../../input/fields.ts';

/** The claims of a statement that is read from a document. A run of tests that failed may leave all of them open. */
export const claimList = listOf(
  z.object({
    control: text(20),
    status: oneOf(claimStatus.enumValues),
    justification: known(text(2000)).default(null),
    extent: known(whole(0, 100)).default(null),
    note: known(text(2000)).default(null),
  }),
  200,
);

/** Fields of an input about a statement that can be checked without reading the registry. */
export const attestationFields = {
  ...sourceFields,
  revision: known(whole(1, 1_000_000)),
  framework: code(100, 'HIPAA_SECURITY_RULE'),
  assurance: oneOf(assurance.enumValues),
  periodStart: known(date),
  periodEnd: known(date),
  attestedOn: known(date),
  validUntil: known(date),
  document,
  claims: claimList.min(1, 'must hold at least one claim'),
};

/** A statement with no known facts. Recording a statement never checks a signature. */
export const unknownAttestation = {
  source: null,
  externalId: null,
  framework: '',
  assurance: 'SELF' as const,
  periodStart: null,
  periodEnd: null,
  attestedOn: null,
  validUntil: null,
  documentSha256: null,
  documentMediaType: null,
  documentUrl: null,
  signature: 'NONE' as const,
  signatureKeyId: null,
  signatureAlgorithm: null,
  revokedOn: null,
  revocationReason: null,
  claims: [],
};
