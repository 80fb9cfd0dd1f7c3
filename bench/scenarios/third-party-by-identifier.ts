import { certificationInForce, globalId, type Scenario } from '../scenario.ts';

/** One laboratory, looked up by the number of its certificate. */
export const thirdPartyByIdentifier: Scenario = {
  name: 'third-party-by-identifier',
  title: 'one third party by its CLIA number, with identifiers, sites and certifications',
  query: `
    query ThirdPartyByIdentifier($value: String!) {
      thirdParty(ref: { identifier: { scheme: CLIA, value: $value } }) {
        id kind legalName lifecycle country
        identifiers { scheme value }
        sites { name country function }
        certifications(first: 10) { nodes { id type { code } number validUntil inForce } }
      }
    }`,
  variables: (sql) => sql<Record<string, unknown>[]>`
    select value from third_party_identifier where scheme = 'CLIA' order by md5(value) limit 50`,
  parameters: ({ value }, today) => [value, today],
  statement: `
    select json_build_object('data', json_build_object('thirdParty', (select json_build_object(
      'id', ${globalId('ThirdParty', 'p.id')},
      'kind', p.kind,
      'legalName', p.legal_name,
      'lifecycle', p.lifecycle,
      'country', p.country,
      'identifiers', coalesce((select json_agg(json_build_object('scheme', i.scheme, 'value', i.value) order by i.position)
        from third_party_identifier as i where i.third_party_id = p.id), '[]'),
      'sites', coalesce((select json_agg(json_build_object('name', s.name, 'country', s.country, 'function', s.function) order by s.position)
        from third_party_site as s where s.third_party_id = p.id), '[]'),
      'certifications', json_build_object('nodes', coalesce((select json_agg(json_build_object(
        'id', ${globalId('Certification', 'c.id')},
        'type', json_build_object('code', c.type),
        'number', c.number,
        'validUntil', c.valid_until,
        'inForce', ${certificationInForce('c', '$2::date')}
      )) from (
        select * from certification where third_party_id = p.id order by coalesce(valid_until, 'infinity'), id limit 10
      ) as c), '[]'))
    ) from third_party_identifier as given join third_party as p on p.id = given.third_party_id
      where given.scheme = 'CLIA' and given.value = $1)))::text as answer`,
};
