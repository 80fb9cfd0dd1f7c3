import { z } from 'zod';
import { expiration } from '../../../db/tables/expiration.ts';
import type { ExpirationKind } from '../../generated/inputs.ts';
import { bounded, linesOf } from '../bounded.ts';
import { literal } from '../gate.ts';
import { quoted } from '../outside-text.ts';
import { BY_NAME, namesThirdParty, referenceOf, shownThirdParty, thirdPartyInputs } from '../third-party.ts';
import { defineTool } from '../tool.ts';

const WHAT_IS_DUE = `query AgentWhatIsDue($within: Int!, $since: Int!, $where: ExpirationWhere) {
  expirations(within: $within, since: $since, where: $where, first: 15) {
    totalCount totalCountIsExact
    nodes { kind on daysLeft title thirdParty { id legalName } record { id } }
  }
}`;

interface Data {
  expirations: {
    totalCount: number;
    totalCountIsExact: boolean;
    nodes: {
      kind: ExpirationKind;
      on: string;
      daysLeft: number;
      title: string;
      thirdParty: { id: string; legalName: string };
      record: { id: string };
    }[];
  };
}

const DEFAULT_DAYS = 30;
const MAX_DAYS = 3_650;
const TITLE_WIDTH = 60;

export const whatIsDue = defineTool({
  name: 'what_is_due',
  title: 'What is due?',
  description:
    'Lists what ends or falls due soon, and what ended or became overdue lately, the earliest first: certificates, contracts, attestations, reviews, approvals, waivers, audits, findings, screenings, determinations, support of products, engagements. For all third parties that are not retired, or for one. Records without a known end are not listed.',
  input: z.strictObject({
    ...thirdPartyInputs,
    within: z.int().min(0).max(MAX_DAYS).optional().describe('Days ahead, with today: 0–3,650. Default: 30.'),
    since: z
      .int()
      .min(0)
      .max(MAX_DAYS)
      .optional()
      .describe('Days back, for past ends and overdue tasks: 0–3,650. Default: 30.'),
    kind: z.enum(expiration.kind.enumValues).optional().describe('Only this kind.'),
  }),
  output: z.looseObject({
    within: z.number(),
    since: z.number(),
    due: z.array(
      z.looseObject({
        kind: z.string(),
        on: z.string().describe('The last day of validity, or the due day.'),
        daysLeft: z.number().describe('0: today. Negative: it has passed.'),
        title: z.string(),
        record: z.string().describe('Global id of the record, for what_if.'),
      }),
    ),
    total: z.number(),
    totalIsExact: z.boolean(),
    left: z.number().describe('Number that is not listed.'),
  }),
  documents: [BY_NAME, WHAT_IS_DUE],
  async run(input, api) {
    const { within = DEFAULT_DAYS, since = DEFAULT_DAYS, kind } = input;
    const ref = namesThirdParty(input) ? await referenceOf(input, api) : null;
    const where = { ...(ref && { thirdParty: ref }), ...(kind && { kind: { in: [kind] } }) };
    const { expirations } = await api.ask<Data>(WHAT_IS_DUE, { within, since, where });
    const { nodes, totalCount: total, totalCountIsExact: totalIsExact } = expirations;
    const [first] = nodes;
    return bounded({ due: nodes.length }, (counts, width) => {
      const subject = ref && first && shownThirdParty(first.thirdParty, width);
      const due = nodes.slice(0, counts.due).map((node) => ({
        kind: node.kind,
        on: node.on,
        daysLeft: node.daysLeft,
        title: quoted(node.title, Math.min(width, TITLE_WIDTH)),
        record: node.record.id,
        ...(ref === null && { thirdParty: shownThirdParty(node.thirdParty, width) }),
      }));
      const left = total - due.length;
      const filter = [...(ref ? [`thirdParty: ${literal(ref)}`] : []), ...(kind ? [`kind: { in: [${kind}] }`] : [])];
      const more = left > 0 && {
        query: `{ expirations(within: ${within}, since: ${since}, ${filter.length > 0 ? `where: { ${filter.join(', ')} }, ` : ''}first: 100) { nodes { kind on title thirdParty { id } } pageInfo { endCursor } } }`,
        at: api.address,
      };
      return {
        structured: {
          ...(subject && { thirdParty: subject }),
          within,
          since,
          due,
          total,
          totalIsExact,
          left,
          ...(more && { more }),
        },
        text: linesOf(
          total === 0
            ? `Nothing with a known end is due in the next ${within} days, or was in the last ${since}.`
            : `${total}${totalIsExact ? '' : ' or more'} due in the next ${within} days or passed in the last ${since}, the earliest first${subject ? `, of ${subject.name} ${subject.id}` : ''}:`,
          ...due.map(
            (one) =>
              `- ${one.on} (${daysText(one.daysLeft)}) ${one.kind} ${one.title}${one.thirdParty ? ` of ${one.thirdParty.name} ${one.thirdParty.id}` : ''}, record ${one.record}`,
          ),
          left > 0 && `and ${left} more.`,
          more && `All of them: ${more.query} at ${more.at}`,
        ),
      };
    });
  },
});

const daysText = (daysLeft: number) =>
  daysLeft === 0 ? 'today' : daysLeft > 0 ? `in ${daysLeft} days` : `${-daysLeft} days ago`;
