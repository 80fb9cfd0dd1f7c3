import { z } from 'zod';
import { country, date, domain, email, known, listOf, oneOf, oneOfOr, text, url, whole } from '../../input/fields.ts';
import { specialtyList } from '../specialties.ts';
import {
  contactRole,
  identifierScheme,
  linkKind,
  siteFunction,
  thirdPartyKind,
} from '../../../db/tables/third-party.ts';
import { yesNoUnknown } from '../../../db/tables/columns.ts';

/** The maximum number of identifiers, and of keys in other systems, of a third party. */
export const MAX_IDENTIFIERS = 20;
export const MAX_EXTERNAL_REFS = 20;

/** Fields of an input about a third party that can be checked without reading the registry. */
export const thirdPartyFields = {
  kind: oneOf(thirdPartyKind.enumValues),
  legalName: text(300),
  tradingNames: listOf(text(300), 20),
  country: known(country),
  identifiers: listOf(z.object({ scheme: oneOf(identifierScheme.enumValues), value: text(64) }), MAX_IDENTIFIERS),
  externalRefs: listOf(z.object({ source: text(100), externalId: text(200) }), MAX_EXTERNAL_REFS),
  websiteUrl: known(url),
  domains: listOf(domain, 50),
  links: listOf(z.object({ kind: oneOf(linkKind.enumValues), url }), 50),
  sites: listOf(
    z.object({
      name: text(200),
      country: known(country).default(null),
      address: known(text(500)).default(null),
      function: oneOf(siteFunction.enumValues),
    }),
    100,
  ),
  contacts: listOf(
    z.object({
      role: oneOf(contactRole.enumValues),
      name: text(200),
      email: known(email).default(null),
      phone: known(text(50)).default(null),
    }),
    50,
  ),
  services: listOf(text(200), 50),
  specialties: specialtyList,
  reportsPatientResults: oneOfOr(yesNoUnknown.enumValues, 'UNKNOWN'),
  internalOwner: known(text(200)),
  reviewEveryMonths: known(whole(1, 120)),
  lastReviewedOn: known(date),
  subSuppliersCompleteOn: known(date),
  maturity: known(whole(1, 4)),
  trust: known(whole(1, 4)),
  tags: listOf(text(50), 50),
};

/** The defaults of a new third party: nothing is known. */
export const unknownThirdParty = {
  tradingNames: [],
  lifecycle: 'PROSPECT' as const,
  country: null,
  websiteUrl: null,
  domains: [],
  services: [],
  specialties: [],
  reportsPatientResults: 'UNKNOWN' as const,
  internalOwner: null,
  reviewEveryMonths: null,
  lastReviewedOn: null,
  subSuppliersCompleteOn: null,
  maturity: null,
  trust: null,
  tags: [],
  identifiers: [],
  externalRefs: [],
  links: [],
  sites: [],
  contacts: [],
  owners: [],
  mergedIntoId: null,
  mergeReason: null,
};
