import { z } from 'zod';
import { riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { lifecycle, thirdPartyKind } from '../../../db/tables/third-party.ts';
import { bounded, linesOf } from '../bounded.ts';
import { quoted, unquoted } from '../outside-text.ts';
import { identifierText, shownThirdParty } from '../third-party.ts';
import { defineTool } from '../tool.ts';

const FIND_THIRD_PARTY = `query AgentFindThirdParty($where: ThirdPartyWhere, $orderBy: ThirdPartyOrder) {
  thirdParties(where: $where, orderBy: $orderBy, first: 10) {
    totalCount totalCountIsExact
    nodes {
      id legalName tradingNames kind lifecycle country identifiers { scheme value }
      mergedInto { id legalName }
      risk { level state }
    }
  }
}`;

interface Data {
  thirdParties: {
    totalCount: number;
    totalCountIsExact: boolean;
    nodes: {
      id: string;
      legalName: string;
      tradingNames: string[];
      kind: string;
      lifecycle: string;
      country: string | null;
      identifiers: { scheme: string; value: string }[];
      mergedInto: { id: string; legalName: string } | null;
      risk: { level: string; state: string } | null;
    }[];
  };
}

const MAX_IDENTIFIERS = 2;
const TRADING_NAME_WIDTH = 40;

export const findThirdParty = defineTool({
  name: 'find_third_party',
  title: 'Find a third party',
  description:
    'Searches vendors, suppliers and partner laboratories by words of a name or by an identifier, in any script, with one wrong or missing letter. Filters narrow the list. Without text, the riskiest come first. Use it to get the id that the other tools take. A similar name is not proof that it is the same company.',
  input: z.strictObject({
    text: z.string().min(1).max(200).optional().describe('Words of a name, or an identifier.'),
    kind: z.enum(thirdPartyKind.enumValues).optional().describe('Our main relation to it.'),
    lifecycle: z.enum(lifecycle.enumValues).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code like US')
      .optional(),
    riskLevel: z.enum(riskLevels).optional().describe("Today's level of risk."),
  }),
  output: z.looseObject({
    matches: z.array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        kind: z.string(),
        lifecycle: z.string(),
        country: z.string().nullable().describe('Null: not known.'),
        identifiers: z.array(z.string()),
        riskLevel: z.string().nullable().describe('Null: could not be computed.'),
        riskState: z.string().nullable().describe('UNASSESSED and PARTIAL: the level reflects missing evidence.'),
      }),
    ),
    total: z.number().describe('Number of matches; if totalIsExact is false, there are more.'),
    totalIsExact: z.boolean(),
    left: z.number().describe('Number of matches that are not listed.'),
  }),
  documents: [FIND_THIRD_PARTY],
  async run({ text, kind, lifecycle: stage, country, riskLevel }, api) {
    const where = {
      ...(text !== undefined && { text: unquoted(text) }),
      ...(kind !== undefined && { kind: { in: [kind] } }),
      ...(stage !== undefined && { lifecycle: { in: [stage] } }),
      ...(country !== undefined && { country: { in: [country] } }),
      ...(riskLevel !== undefined && { riskLevel: { in: [riskLevel] } }),
    };
    const orderBy = text === undefined ? { field: 'RISK', direction: 'DESC' } : null;
    const { thirdParties } = await api.ask<Data>(FIND_THIRD_PARTY, { where, orderBy });
    const { nodes, totalCount: total, totalCountIsExact: totalIsExact } = thirdParties;
    return bounded({ matches: nodes.length }, (counts, width) => {
      const matches = nodes.slice(0, counts.matches).map((node) => ({
        ...shownThirdParty(node, width),
        ...(node.tradingNames.length > 0 && {
          tradingName: quoted(node.tradingNames[0]!, Math.min(width, TRADING_NAME_WIDTH)),
        }),
        kind: node.kind,
        lifecycle: node.lifecycle,
        country: node.country,
        identifiers: node.identifiers.slice(0, MAX_IDENTIFIERS).map(identifierText),
        riskLevel: node.risk?.level ?? null,
        riskState: node.risk?.state ?? null,
        ...(node.mergedInto && { mergedInto: node.mergedInto.id }),
      }));
      const left = total - matches.length;
      const more = left > 0 && {
        query:
          'query($where: ThirdPartyWhere) { thirdParties(where: $where, first: 100) { nodes { id legalName } pageInfo { endCursor } } }',
        variables: { where },
        at: api.address,
      };
      return {
        structured: { matches, total, totalIsExact, left, ...(more && { more }) },
        text: linesOf(
          total === 0
            ? 'No third party on record matches.'
            : `${total}${totalIsExact ? '' : ' or more'} ${total === 1 ? 'third party matches' : 'third parties match'}${text === undefined ? ', the riskiest first' : ', the best match first'}:`,
          ...matches.map((match) =>
            [
              `- ${match.name} ${match.id}`,
              ...(match.tradingName === undefined ? [] : [`trades as ${match.tradingName}`]),
              match.kind,
              match.lifecycle,
              match.country ?? 'country unknown',
              ...match.identifiers,
              match.riskLevel === null ? 'risk not computed' : `risk ${match.riskLevel} (${match.riskState})`,
              ...(match.mergedInto === undefined ? [] : [`merged into ${match.mergedInto}`]),
            ].join(', '),
          ),
          left > 0 && `and ${left} more: narrow the search.`,
          more && `All of them: ${more.query} with ${JSON.stringify(more.variables)} at ${more.at}`,
        ),
      };
    });
  },
});
