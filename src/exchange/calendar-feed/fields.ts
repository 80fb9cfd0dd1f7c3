import { expiration } from '../../../db/tables/expiration.ts';
import { lifecycle } from '../../../db/tables/third-party.ts';
import { known, listOf, oneOf, text, whole } from '../../input/fields.ts';

const MAX_OWNERS = 100;
/** A calendar of more than two years is slow to load, and its far end is rarely right. */
const MAX_DAYS_AHEAD = 730;

/** The fields of a calendar feed's input that can be checked without reading the registry. */
export const calendarFeedFields = {
  name: text(200),
  kinds: listOf(oneOf(expiration.kind.enumValues), expiration.kind.enumValues.length),
  lifecycles: listOf(oneOf(lifecycle.enumValues), lifecycle.enumValues.length),
  internalOwners: listOf(text(200), MAX_OWNERS),
  daysAhead: known(whole(1, MAX_DAYS_AHEAD)),
};

/** The defaults of a feed: it shows everything that becomes due in a year. */
export const wholeYear = { kinds: [], lifecycles: [], internalOwners: [], daysAhead: 365 };
