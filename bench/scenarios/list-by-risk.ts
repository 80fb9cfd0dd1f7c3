import { riskDimensions } from '../../db/catalogue/risk-policy.ts';
import { globalId, type Scenario } from '../scenario.ts';

const dimensions = riskDimensions.map((dimension) => `'${dimension}'`).join();

/** The first page of a dashboard: the riskiest fifty, with their main factors. */
export const listByRisk: Scenario = {
  name: 'list-by-risk',
  title: 'the 50 riskiest third parties, each with its top three factors',
  query: `
    query ListByRisk {
      thirdParties(orderBy: { field: RISK, direction: DESC }, first: 50) {
        nodes {
          id
          legalName
          risk { level score state drivingDimension factors(first: 3) { code dimension hazard control { code } } }
        }
      }
    }`,
  variables: async () => [{}],
  parameters: () => [],
  statement: `
    with page as (
      select third_party_id, level, score, state, driving_dimension, explanation, rank
      from risk order by rank desc, third_party_id desc limit 50
    )
    select json_build_object('data', json_build_object('thirdParties', json_build_object('nodes', (
      select json_agg(json_build_object(
        'id', ${globalId('ThirdParty', 'p.id')},
        'legalName', p.legal_name,
        'risk', json_build_object(
          'level', r.level, 'score', r.score, 'state', r.state, 'drivingDimension', r.driving_dimension,
          'factors', (
            select json_agg(json_build_object(
              'code', top.code, 'dimension', top.dimension, 'hazard', top.hazard,
              'control', case when top.control is not null then json_build_object('code', top.control) end
            ) order by top.driving desc, top.level desc, top.score desc, top.place, top.hazard desc, top.code, top.control)
            from (
              select of_kind ->> 0 as code, dimension, (factor -> 0)::float8 as hazard, factor ->> 1 as control,
                dimension = r.driving_dimension::text as driving, (packed -> 0 -> 2)::int as level, (packed -> 0 -> 1)::float8 as score,
                place
              from jsonb_array_elements(r.explanation -> 'dimensions') with ordinality as listed(packed, place)
              cross join lateral (select (array[${dimensions}])[place] as dimension) as named
              cross join jsonb_array_elements(packed -> 7) as kinds(of_kind)
              cross join jsonb_array_elements(of_kind -> 1) as found(factor)
              order by driving desc, level desc, score desc, place, hazard desc, code, control nulls first limit 3
            ) as top
          )
        )
      ) order by r.rank desc, r.third_party_id desc)
      from page as r join third_party as p on p.id = r.third_party_id
    ))))::text as answer`,
};
