import { z } from 'zod';
import { bounded, linesOf } from '../bounded.ts';
import { citationLine, citationsOutput, shownCitations } from '../citations.ts';
import { FACILITIES } from '../facility.ts';
import {
  gateInputs,
  gateRequestOf,
  type Reason,
  shownDecision,
  shownStatus,
  STATUS,
  type Status,
  statusLines,
  statusOutputs,
  statusQuery,
} from '../gate.ts';
import { quoted } from '../outside-text.ts';
import { BY_NAME, shownThirdParty } from '../third-party.ts';
import { defineTool } from '../tool.ts';

const MAY_I_BUY = `query AgentMayIBuy($request: ProcurementRequest!) {
  procurementStatus(request: $request) {
    ${STATUS}
    alternatives(first: 3) { thirdParty { id legalName } status { holdsUntil } }
  }
}`;

interface Data {
  procurementStatus: Status & {
    alternatives: { thirdParty: { id: string; legalName: string }; status: { holdsUntil: string } }[];
  };
}

export const mayIBuy = defineTool({
  name: 'may_i_buy',
  title: 'May I buy this from them?',
  description:
    'Asks the purchase gate whether our laboratory may buy from a third party on a day: ALLOW, CONDITIONAL, BLOCK or UNKNOWN, with the reasons, worst first, their sources, the day to ask again, and alternatives. UNKNOWN is not yes. Use it before any order. Use what_is_missing for the steps to ALLOW.',
  input: z.strictObject(gateInputs),
  output: z.looseObject({
    ...statusOutputs,
    reasons: z
      .array(
        z.looseObject({
          rule: z.string(),
          title: z.string(),
          effect: z.enum(['BLOCK', 'UNKNOWN', 'CONDITION', 'INFORM', 'SET_ASIDE']),
          outcome: z.string(),
          message: z.string(),
          citations: citationsOutput,
        }),
      )
      .describe('Rules that are not met or not known, worst first.'),
    otherReasons: z.array(z.string()).optional().describe('The other such rules: effect and rule.'),
    approval: z.looseObject({}).nullable(),
    alternatives: z.array(z.looseObject({ id: z.string(), name: z.string(), holdsUntil: z.string() })),
  }),
  documents: [BY_NAME, FACILITIES, MAY_I_BUY],
  async run(input, api) {
    const request = await gateRequestOf(input, api);
    const { procurementStatus: status } = await api.ask<Data>(MAY_I_BUY, { request });
    const { reasons, approval, alternatives } = status;
    return bounded({ reasons: 6, alternatives: 3 }, (counts, width) => {
      const shown = shownStatus(status, width);
      const first = reasons.slice(0, counts.reasons);
      const others = reasons.slice(counts.reasons).map((reason) => `${effectOf(reason)} ${reason.rule.id}`);
      const instead = alternatives.slice(0, counts.alternatives).map(({ thirdParty, status: { holdsUntil } }) => ({
        ...shownThirdParty(thirdParty, width),
        holdsUntil,
      }));
      const more = others.length > 0 ? { query: statusQuery(request), at: api.address } : undefined;
      const decision = approval && shownDecision(approval, width);
      return {
        structured: {
          ...shown,
          reasons: first.map((reason) => ({
            rule: reason.rule.id,
            title: reason.rule.title,
            effect: effectOf(reason),
            outcome: reason.outcome,
            message: quoted(reason.message, width),
            citations: shownCitations(reason.citations, width),
            ...(reason.setAsideBy && { setAsideUntil: reason.setAsideBy.validUntil }),
          })),
          ...(others.length > 0 && { otherReasons: others }),
          approval: decision,
          alternatives: instead,
          ...(more && { more }),
        },
        text: linesOf(
          statusLines(shown),
          decision && `Approved until ${decision.validUntil} by ${decision.id}.`,
          ...first.map(
            (reason) =>
              `- ${effectOf(reason)} ${reason.rule.id} (${reason.rule.title}), ${reason.outcome}: ${quoted(reason.message, width)}${citationLine(reason.citations, width)}`,
          ),
          others.length > 0 && `Also: ${others.join(', ')}.`,
          instead.length > 0 && 'You may buy instead from:',
          ...instead.map(({ id, name, holdsUntil }) => `- ${name} ${id}, ask again on ${holdsUntil}`),
          more && `All reasons: ${more.query} at ${more.at}`,
        ),
      };
    });
  },
});

/** Returns the effect of a reason; SET_ASIDE if a decision takes its effect away. */
const effectOf = ({ effect }: Reason): string => effect ?? 'SET_ASIDE';
