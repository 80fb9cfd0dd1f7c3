import { recordType } from '../../../db/tables/change.ts';
import { thirdPartyKind } from '../../../db/tables/third-party.ts';
import { country, listOf, oneOf, text, url } from '../../input/fields.ts';

/** What an input may say of a subscription, as far as that can be read without looking into the registry. */
export const webhookSubscriptionFields = {
  name: text(200),
  url,
  types: listOf(oneOf(recordType.enumValues), recordType.enumValues.length),
  kinds: listOf(oneOf(thirdPartyKind.enumValues), thirdPartyKind.enumValues.length),
  countries: listOf(country, 250),
};

/** What a subscription asks for where nothing is said: everything. */
export const everything = { types: [], kinds: [], countries: [], thirdParties: [] };
