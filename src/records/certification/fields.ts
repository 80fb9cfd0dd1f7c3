import { date, known, sourceFields, text, usState } from '../../input/fields.ts';
import { specialtyList } from '../specialties.ts';

/** Fields of an input about a certification that can be checked without reading the registry. */
export const certificationFields = {
  ...sourceFields,
  type: text(100),
  variant: known(text(100)),
  title: known(text(300)),
  number: known(text(100)),
  issuer: known(text(200)),
  scope: known(text(2000)),
  state: known(usState),
  specialties: specialtyList,
  issuedOn: known(date),
  validUntil: known(date),
  suspendedOn: known(date),
};

/** The columns of a certification that was not verified with its issuer. */
export const unverified = {
  verification: 'UNVERIFIED' as const,
  verifiedBy: null,
  verifiedOn: null,
  verificationMethod: null,
};

/** A certification with no known facts. */
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
  state: null,
  specialties: [],
  siteId: null,
  issuedOn: null,
  validUntil: null,
  suspendedOn: null,
  revokedOn: null,
  ...unverified,
};

/** Returns the changes of an update, and resets the verification. Returns no changes if no field differs from `before`. */
export function restated<T extends object>(before: T, changes: Partial<T>): Partial<T> {
  const differs = Object.entries(changes).some(([field, value]) => before[field as keyof T] !== value);
  return differs ? { ...changes, ...unverified } : {};
}
