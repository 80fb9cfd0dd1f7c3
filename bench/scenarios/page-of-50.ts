import { certificationInForce, globalId, instant, type Scenario } from '../scenario.ts';

/** A page of a dashboard: fifty third parties with contracts and clauses, certifications and attestations. */
export const pageOf50: Scenario = {
  name: 'page-of-50',
  title: '50 third parties with contracts, clauses, certifications, attestations',
  query: `
    query PageOf50 {
      thirdParties(orderBy: { field: LEGAL_NAME, direction: ASC }, first: 50) {
        pageInfo { hasNextPage }
        nodes {
          id kind legalName lifecycle country internalOwner tags updatedAt
          contracts(first: 25) {
            nodes {
              id title kind status effectiveOn expiresOn autoRenews
              clauses { clauseType { code } present hours }
            }
          }
          certifications(first: 25) {
            nodes { id type { code } number issuer issuedOn validUntil inForce verification }
          }
          attestations(first: 25) {
            nodes { id framework assurance attestedOn validUntil signature }
          }
        }
      }
    }`,
  variables: async () => [{}],
  parameters: (_, today) => [today],
  statement: `
    with page as (select * from third_party order by lower(legal_name), id limit 51)
    select json_build_object('data', json_build_object('thirdParties', json_build_object(
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page)),
      'nodes', coalesce((select json_agg(json_build_object(
        'id', ${globalId('ThirdParty', 'p.id')},
        'kind', p.kind,
        'legalName', p.legal_name,
        'lifecycle', p.lifecycle,
        'country', p.country,
        'internalOwner', p.internal_owner,
        'tags', p.tags,
        'updatedAt', ${instant('p.updated_at')},
        'contracts', json_build_object('nodes', coalesce(contracts.nodes, '[]')),
        'certifications', json_build_object('nodes', coalesce(certifications.nodes, '[]')),
        'attestations', json_build_object('nodes', coalesce(attestations.nodes, '[]'))
      )) from (select * from page limit 50) as p
      cross join lateral (select json_agg(json_build_object(
        'id', ${globalId('Contract', 'c.id')},
        'title', c.title,
        'kind', c.kind,
        'status', c.status,
        'effectiveOn', c.effective_on,
        'expiresOn', c.expires_on,
        'autoRenews', c.auto_renews,
        'clauses', coalesce((select json_agg(json_build_object(
          'clauseType', json_build_object('code', l.clause_type),
          'present', l.present,
          'hours', l.hours
        ) order by l.position) from contract_clause as l where l.contract_id = c.id), '[]')
      )) as nodes from (
        select * from contract where third_party_id = p.id order by coalesce(expires_on, 'infinity'), id limit 25
      ) as c) as contracts
      cross join lateral (select json_agg(json_build_object(
        'id', ${globalId('Certification', 'c.id')},
        'type', json_build_object('code', c.type),
        'number', c.number,
        'issuer', c.issuer,
        'issuedOn', c.issued_on,
        'validUntil', c.valid_until,
        'inForce', ${certificationInForce('c', '$1::date')},
        'verification', c.verification
      )) as nodes from (
        select * from certification where third_party_id = p.id order by coalesce(valid_until, 'infinity'), id limit 25
      ) as c) as certifications
      cross join lateral (select json_agg(json_build_object(
        'id', ${globalId('Attestation', 'a.id')},
        'framework', a.framework,
        'assurance', a.assurance,
        'attestedOn', a.attested_on,
        'validUntil', a.valid_until,
        'signature', a.signature
      )) as nodes from (
        select * from attestation where third_party_id = p.id
        order by coalesce(attested_on, '-infinity') desc, id desc limit 25
      ) as a) as attestations), '[]')
    )))::text as answer`,
};
