import { z } from 'zod';
import { bounded, linesOf } from '../bounded.ts';
import { literal } from '../gate.ts';
import { asOfInput } from '../inputs.ts';
import { quoted } from '../outside-text.ts';
import { BY_NAME, notOnRecord, referenceOf, shownThirdParty, thirdPartyInputs } from '../third-party.ts';
import { defineTool } from '../tool.ts';

const WHO_DEPENDS = `query AgentWhoDepends($ref: ThirdPartyRef!, $direction: SupplyDirection!, $depth: Int!, $asOf: Date) {
  supplyChain(root: $ref, direction: $direction, depth: $depth, asOf: $asOf) {
    root { id legalName }
    asOf truncated lossesTruncated
    nodes { thirdParty { id legalName } distance transmission }
    singlePointsOfFailure { thirdParty { id legalName } category facility { name } engaged }
    blastRadius { thirdParties categories { category engaged lost } }
  }
}`;

type Party = { id: string; legalName: string } | null;

interface Data {
  supplyChain: {
    root: Party;
    asOf: string;
    truncated: boolean;
    lossesTruncated: boolean;
    nodes: { thirdParty: Party; distance: number; transmission: number }[];
    singlePointsOfFailure: {
      thirdParty: Party;
      category: string;
      facility: { name: string } | null;
      engaged: number;
    }[];
    blastRadius: { thirdParties: number; categories: { category: string; engaged: number; lost: number }[] };
  } | null;
}

const DEFAULT_DEPTH = 4;

export const whoDepends = defineTool({
  name: 'who_depends',
  title: 'Customers, suppliers and losses',
  description:
    'Follows recorded supply links on a day: DOWNSTREAM to the customers of a third party and theirs, which depend on it, or UPSTREAM to its suppliers and theirs, on which it depends. Adds the losses of our laboratory if it fails, and single points of failure. transmissionPercent is the share of a failure that arrives. Only recorded links count.',
  input: z.strictObject({
    ...thirdPartyInputs,
    direction: z.enum(['DOWNSTREAM', 'UPSTREAM']).optional().describe('Default: DOWNSTREAM.'),
    depth: z.int().min(1).max(10).optional().describe('Most links to follow, 1–10. Default: 4.'),
    asOf: asOfInput,
  }),
  output: z.looseObject({
    thirdParty: z.looseObject({ id: z.string(), name: z.string() }),
    direction: z.enum(['DOWNSTREAM', 'UPSTREAM']),
    asOf: z.string(),
    found: z.array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        distance: z.number().describe('Links by the shortest path.'),
        transmissionPercent: z.number(),
      }),
    ),
    total: z.number(),
    left: z.number().describe('Number that is not listed.'),
    complete: z.boolean().describe('False: the chain goes on beyond depth or 1,000 third parties.'),
    ifLost: z
      .looseObject({
        otherThirdPartiesLost: z.number(),
        categories: z.array(z.looseObject({ category: z.string(), engaged: z.number(), lost: z.number() })),
      })
      .describe(
        'Losses if it fails: third parties that depend on it, and of each category the number of those engaged.',
      ),
    lossesComplete: z.boolean(),
    singlePoints: z
      .array(z.looseObject({ category: z.string() }))
      .describe('Third parties whose loss leaves a category without a provider.'),
  }),
  documents: [BY_NAME, WHO_DEPENDS],
  async run(input, api) {
    const { direction = 'DOWNSTREAM', depth = DEFAULT_DEPTH, asOf = null } = input;
    const ref = await referenceOf(input, api);
    const { supplyChain: chain } = await api.ask<Data>(WHO_DEPENDS, { ref, direction, depth, asOf });
    if (chain === null || chain.root === null) throw notOnRecord();
    const root = chain.root;
    const lists = { categories: 11, singlePoints: 4, found: 8 };
    return bounded(lists, (counts, width) => {
      const party = (one: Party) => (one === null ? { id: '', name: 'not readable' } : shownThirdParty(one, width));
      const thirdParty = shownThirdParty(root, width);
      const found = chain.nodes.slice(0, counts.found).map((node) => ({
        ...party(node.thirdParty),
        distance: node.distance,
        transmissionPercent: Math.round(node.transmission * 1_000) / 10,
      }));
      const singlePoints = chain.singlePointsOfFailure.slice(0, counts.singlePoints).map((point) => ({
        ...party(point.thirdParty),
        category: point.category,
        facility: point.facility === null ? null : quoted(point.facility.name, Math.min(width, 60)),
        engaged: point.engaged,
      }));
      const categories = chain.blastRadius.categories.slice(0, counts.categories);
      const total = chain.nodes.length;
      const left = total - found.length;
      const singlePointsLeft = chain.singlePointsOfFailure.length - singlePoints.length;
      const more = left + singlePointsLeft > 0 && {
        query: `{ supplyChain(root: ${literal(ref)}, direction: ${direction}, depth: ${depth}) { nodes { thirdParty { id legalName } distance } singlePointsOfFailure { category thirdParty { id } } } }`,
        at: api.address,
      };
      const lost = chain.blastRadius.thirdParties;
      return {
        structured: {
          thirdParty,
          direction,
          asOf: chain.asOf,
          found,
          total,
          left,
          complete: !chain.truncated,
          ifLost: { otherThirdPartiesLost: lost, categories },
          lossesComplete: !chain.lossesTruncated,
          singlePoints,
          ...(singlePointsLeft > 0 && { singlePointsLeft }),
          ...(more && { more }),
        },
        text: linesOf(
          `${thirdParty.name} ${thirdParty.id} on ${chain.asOf}: ${chainText(direction, total)}${chain.truncated ? ' The chain goes on beyond what was followed.' : ''}`,
          ...found.map(
            (one) =>
              `- ${one.name} ${one.id}, distance ${one.distance}, ${one.transmissionPercent} % of a failure arrives`,
          ),
          left > 0 && `and ${left} more.`,
          `If it is lost, ${lost} other third parties that depend on it are lost. ${categories.length === 0 ? 'No category that we have engaged is affected.' : `Of those engaged: ${categories.map(({ category, engaged, lost: gone }) => `${category} ${gone} of ${engaged}`).join(', ')}.`}${chain.lossesTruncated ? ' The losses are incomplete.' : ''}`,
          singlePoints.length === 0
            ? 'No single point of failure is found.'
            : 'Single points of failure (no provider is left without them):',
          ...singlePoints.map(
            (point) =>
              `- ${point.category}${point.facility === null ? '' : ` at ${point.facility}`}: ${point.name} ${point.id}`,
          ),
          singlePointsLeft > 0 && `and ${singlePointsLeft} more.`,
          more && `All of them: ${more.query} at ${more.at}`,
        ),
      };
    });
  },
});

function chainText(direction: 'DOWNSTREAM' | 'UPSTREAM', total: number): string {
  if (total === 0) return direction === 'DOWNSTREAM' ? 'none on record depends on it.' : 'no supplier is on record.';
  const order = total === 1 ? '' : ', the nearest first';
  const parties = total === 1 ? 'third party' : 'third parties';
  return direction === 'DOWNSTREAM'
    ? `${total} ${parties} on record buy from it or from its customers${order}.`
    : `it buys from ${total} ${parties} on record, directly or through suppliers${order}.`;
}
