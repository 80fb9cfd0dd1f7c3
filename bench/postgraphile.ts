import { pageOf50 } from './scenarios/page-of-50.ts';
import { thirdPartyByIdentifier } from './scenarios/third-party-by-identifier.ts';

/** The scenarios in PostGraphile's own names: the same rows in the same order, with the same fields. */
export const postgraphileQueries = new Map([
  [
    pageOf50.name,
    `
    query PageOf50 {
      thirdParties: allThirdParties(orderBy: [NAME_ASC, PRIMARY_KEY_ASC], first: 50) {
        pageInfo { hasNextPage }
        nodes {
          id: rowId kind legalName lifecycle country internalOwner tags updatedAt
          contracts: contractsByThirdPartyId(orderBy: [EXPIRY_ASC, PRIMARY_KEY_ASC], first: 25) {
            nodes {
              id: rowId title kind status effectiveOn expiresOn autoRenews
              clauses: contractClausesByContractId(orderBy: PLACE_ASC) { nodes { clauseType present hours } }
            }
          }
          certifications: certificationsByThirdPartyId(orderBy: [EXPIRY_ASC, PRIMARY_KEY_ASC], first: 25) {
            nodes { id: rowId type number issuer issuedOn validUntil inForce verification }
          }
          attestations: attestationsByThirdPartyId(orderBy: [ATTESTED_DESC, PRIMARY_KEY_DESC], first: 25) {
            nodes { id: rowId framework assurance attestedOn validUntil signature }
          }
        }
      }
    }`,
  ],
  [
    thirdPartyByIdentifier.name,
    `
    query ThirdPartyByIdentifier($value: String!) {
      found: thirdPartyIdentifierBySchemeAndValue(scheme: CLIA, value: $value) {
        thirdParty: thirdPartyByThirdPartyId {
          id: rowId kind legalName lifecycle country
          identifiers: thirdPartyIdentifiersByThirdPartyId(orderBy: PLACE_ASC) { nodes { scheme value } }
          sites: thirdPartySitesByThirdPartyId(orderBy: PLACE_ASC) { nodes { name country function } }
          certifications: certificationsByThirdPartyId(orderBy: [EXPIRY_ASC, PRIMARY_KEY_ASC], first: 10) {
            nodes { id: rowId type number validUntil inForce }
          }
        }
      }
    }`,
  ],
]);

/** The kind of record under a field. */
const kinds: Record<string, string> = {
  thirdParty: 'ThirdParty',
  thirdParties: 'ThirdParty',
  contracts: 'Contract',
  certifications: 'Certification',
  attestations: 'Attestation',
};
/** Fields that are connections there and plain lists here. */
const lists = new Set(['clauses', 'identifiers', 'sites']);
/** Fields that are a code there and an object here. */
const codes = new Set(['type', 'clauseType']);

/**
 * Returns an answer of PostGraphile in the shape of ours. Only the form of values differs: ids are UUIDs, instants have
 * microseconds and an offset, catalogue entries are their codes.
 */
export function toOurShape(answer: unknown): unknown {
  const { data } = answer as { data: Record<string, unknown> };
  return { data: shaped(data.found ?? data, '') };
}

function shaped(value: unknown, kind: string): unknown {
  if (Array.isArray(value)) return value.map((item) => shaped(item, kind));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, field(name, inner, kind)]));
}

function field(name: string, value: unknown, kind: string): unknown {
  if (name === 'id') return `${kind}_${(value as string).replaceAll('-', '')}`;
  if (name === 'updatedAt') return new Date(value as string).toISOString();
  if (codes.has(name)) return { code: value };
  if (lists.has(name)) return shaped((value as { nodes: unknown }).nodes, '');
  return shaped(value, kinds[name] ?? kind);
}
