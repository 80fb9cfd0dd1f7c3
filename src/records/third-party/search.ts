import { type SQL, sql } from 'drizzle-orm';
import { thirdPartyTerm } from '../../../db/tables/third-party.ts';
import { text } from '../../input/fields.ts';
import { refuse } from '../../registry/filters.ts';

const MAX_SEARCH = 200;
/** The fewest characters of a number that are searched for: the trigram index has no shorter ones. */
const MIN_NUMBER = 3;

/**
 * Returns the third parties that match the words, each with its best match. Names match if they are alike. Numbers match if
 * they contain the words: a number that is only alike belongs to a stranger.
 */
export function matchOf(words: string, field: string): SQL {
  const { data: wanted, error } = text(MAX_SEARCH).safeParse(words);
  if (wanted === undefined) refuse(field, `${error.issues[0]!.message}; it takes 1 to ${MAX_SEARCH}.`);
  const number = wanted.replace(/[\s-]/g, '');
  const pattern = `%${number.replace(/[\\%_]/g, '\\$&')}%`;
  const isName = sql`kind in ('LEGAL_NAME', 'TRADING_NAME', 'DOMAIN')`;
  const relevance = sql`case when ${isName} then word_similarity(fold_term(${wanted}), term) + similarity(fold_term(${wanted}), term)
    else 1 + ${number.length}::real / greatest(${number.length}::int, char_length(term)) end`;
  const hasNumber = number.length >= MIN_NUMBER ? sql`or (not ${isName} and term like fold_term(${pattern}))` : sql``;
  return sql`(
      select distinct on (third_party_id) third_party_id as id, relevance, kind, written
      from (select third_party_id, kind, written, (${relevance})::real as relevance
        from ${thirdPartyTerm} where (${isName} and (${isAlike(wanted)})) ${hasNumber}) as term
      order by third_party_id, relevance desc, kind
    ) as match`;
}

/**
 * Two transposed letters change half the trigrams of a single word. So one word also matches at the lower threshold for
 * whole words (`<<%`).
 */
function isAlike(words: string): SQL {
  const alike = sql`fold_term(${words}) <% term`;
  return /\s/.test(words) ? alike : sql`${alike} or fold_term(${words}) <<% term`;
}
