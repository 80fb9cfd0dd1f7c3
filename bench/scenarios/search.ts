import { globalId, type Scenario } from '../scenario.ts';

/** A search as people type it: two words of a name, one of them misspelled. */
export const search: Scenario = {
  name: 'search',
  title: '20 third parties by words of their names, one letter wrong',
  query: `
    query Search($text: String!) {
      thirdParties(where: { text: $text }, first: 20) {
        nodes { id kind legalName tradingNames lifecycle country }
      }
    }`,
  variables: async (sql) => {
    const texts = await sql<{ text: string }[]>`
      select regexp_replace(legal_name, '^(\\w{3})\\w(\\w* \\w+).*$', '\\1x\\2') as text
      from third_party where legal_name ~ '^[A-Z]' order by md5(id::text) limit 20`;
    return texts.map(({ text }) => ({ text }));
  },
  parameters: ({ text }) => [text],
  statement: `
    select json_build_object('data', json_build_object('thirdParties', json_build_object('nodes', coalesce((
      select json_agg(json_build_object(
        'id', ${globalId('ThirdParty', 'p.id')},
        'kind', p.kind,
        'legalName', p.legal_name,
        'tradingNames', p.trading_names,
        'lifecycle', p.lifecycle,
        'country', p.country
      )) from (
        select third_party.* from third_party join (
          select third_party_id as id,
            max(word_similarity(fold_term($1), term) + similarity(fold_term($1), term))::real as relevance
          from third_party_term where fold_term($1) <% term group by 1
        ) as match using (id)
        order by match.relevance desc, id desc limit 20
      ) as p), '[]')
    )))::text as answer`,
};
