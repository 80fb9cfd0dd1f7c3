import { date, known, sourceFields, text } from '../../input/fields.ts';

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

/** What changes where an input restates a certification: what was checked with the issuer before no longer is. */
export function restated<T extends object>(before: T, changes: Partial<T>): Partial<T> {
  const differs = Object.entries(changes).some(([field, value]) => before[field as keyof T] !== value);
  return differs ? { ...changes, ...unverified } : {};
}
