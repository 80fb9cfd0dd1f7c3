import { recordType } from '../../../db/tables/change.ts';
import { thirdPartyKind } from '../../../db/tables/third-party.ts';
import { country, listOf, oneOf, text, url } from '../../input/fields.ts';

/** The fields of a subscription's input that can be checked without reading the registry. */
export const webhookSubscriptionFields = {
  name: text(200),
  url,
  types: listOf(oneOf(recordType.enumValues), recordType.enumValues.length),
  kinds: listOf(oneOf(thirdPartyKind.enumValues), thirdPartyKind.enumValues.length),
  countries: listOf(country, 250),
};

/** The default filters of a subscription: they select every change. */
export const everything = { types: [], kinds: [], countries: [], thirdParties: [] };
