import { globalId, type Scenario } from '../scenario.ts';

const DAYS_AHEAD = 60;
const DAY_MS = 86_400_000;

/** A work list: the certifications that expire in the next two months, with their third parties. */
export const certificationsExpiring: Scenario = {
  name: 'certifications-expiring',
  title: '50 certifications that expire within 60 days, with their third parties',
  query: `
    query CertificationsExpiring($from: Date!, $until: Date!) {
      certifications(
        where: { validUntil: { gte: $from, lt: $until } }
        orderBy: { field: VALID_UNTIL, direction: ASC }
        first: 50
      ) {
        totalCount
        pageInfo { hasNextPage }
        nodes { id type { code } number validUntil thirdParty { id legalName internalOwner } }
      }
    }`,
  variables: async (_, today) => [
    { from: today, until: new Date(Date.parse(today) + DAYS_AHEAD * DAY_MS).toISOString().slice(0, 10) },
  ],
  parameters: ({ from, until }) => [from, until],
  statement: `
    with page as (
      select * from certification
      where coalesce(valid_until, 'infinity') >= $1::date and coalesce(valid_until, 'infinity') < $2::date
      order by coalesce(valid_until, 'infinity'), id limit 51
    )
    select json_build_object('data', json_build_object('certifications', json_build_object(
      'totalCount', (select count(*) from (
        select from certification
        where coalesce(valid_until, 'infinity') >= $1::date and coalesce(valid_until, 'infinity') < $2::date limit 10001
      ) as counted),
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page)),
      'nodes', coalesce((select json_agg(json_build_object(
        'id', ${globalId('Certification', 'c.id')},
        'type', json_build_object('code', c.type),
        'number', c.number,
        'validUntil', c.valid_until,
        'thirdParty', json_build_object(
          'id', ${globalId('ThirdParty', 'p.id')},
          'legalName', p.legal_name,
          'internalOwner', p.internal_owner
        )
      ) order by coalesce(c.valid_until, 'infinity'), c.id)
      from (select * from page limit 50) as c join third_party as p on p.id = c.third_party_id), '[]')
    )))::text as answer`,
};
