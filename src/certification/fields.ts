import { date, known, sourceFields, text } from '../fields.ts';

/** What an input may say of a certification, as far as that can be read without looking into the registry. */
export const certificationFields = {
  ...sourceFields,
  type: text(100),
  variant: known(text(100)),
  title: known(text(300)),
  number: known(text(100)),
  issuer: known(text(200)),
  scope: known(text(2000)),
  issuedOn: known(date),
  validUntil: known(date),
  suspendedOn: known(date),
};

/** Nobody has checked it with its issuer. */
export const unverified = {
  verification: 'UNVERIFIED' as const,
  verifiedBy: null,
  verifiedOn: null,
  verificationMethod: null,
};

/** What is known of a certification before anything is. */
export const unknownCertification = {
  source: null,
  externalId: null,
  sourceUpdatedAt: null,
  type: '',
  variant: null,
  title: null,
  number: null,
  issuer: null,
  scope: null,
  siteId: null,
  issuedOn: null,
  validUntil: null,
  suspendedOn: null,
  revokedOn: null,
  ...unverified,
};
