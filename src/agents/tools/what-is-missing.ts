import { z } from 'zod';
import { bounded, linesOf } from '../bounded.ts';
import { citationLine, citationsOutput, shownCitations } from '../citations.ts';
import { FACILITIES } from '../facility.ts';
import {
  gateInputs,
  gateRequestOf,
  type Reason,
  shownStatus,
  STATUS,
  type Status,
  statusLines,
  statusOutputs,
  statusQuery,
} from '../gate.ts';
import { quoted } from '../outside-text.ts';
import { BY_NAME } from '../third-party.ts';
import { defineTool } from '../tool.ts';

const WHAT_IS_MISSING = `query AgentWhatIsMissing($request: ProcurementRequest!) {
  procurementStatus(request: $request) { ${STATUS} remedies }
}`;

interface Data {
  procurementStatus: Status & { remedies: string[] };
}

/** One thing to do, with the reasons that ask for it. */
interface Step {
  reasons: Reason[];
  remedy: string | null;
}

export const whatIsMissing = defineTool({
  name: 'what_is_missing',
  title: 'What is missing for ALLOW?',
  description:
    'Lists what must be done or recorded until the purchase gate answers ALLOW about a third party, in the order in which to do it, each with its rule and source. FACT_UNKNOWN means that a fact must be established, which may turn out either way; NOT_MET means that something must change. Steps without a remedy cannot be resolved.',
  input: z.strictObject(gateInputs),
  output: z.looseObject({
    ...statusOutputs,
    missing: z.array(
      z.looseObject({
        rule: z.string(),
        title: z.string(),
        effect: z.enum(['BLOCK', 'UNKNOWN', 'CONDITION']),
        kind: z.enum(['NOT_MET', 'FACT_UNKNOWN', 'NEEDS_COUNSEL']),
        todo: z.string().nullable().describe('Null: nothing can resolve it.'),
        canBeWaived: z.boolean().describe('Whether two people may set the rule aside by a decision.'),
        citations: citationsOutput,
      }),
    ),
    left: z.number().describe('Number of further steps.'),
    otherRules: z.array(z.string()).optional(),
  }),
  documents: [BY_NAME, FACILITIES, WHAT_IS_MISSING],
  async run(input, api) {
    const request = await gateRequestOf(input, api);
    const { procurementStatus: status } = await api.ask<Data>(WHAT_IS_MISSING, { request });
    const steps = stepsOf(status);
    return bounded({ missing: 8 }, (counts, width) => {
      const shown = shownStatus(status, width);
      const first = steps.slice(0, counts.missing);
      const others = steps.slice(counts.missing).flatMap(({ reasons }) => reasons.map(({ rule }) => rule.id));
      const left = steps.length - first.length;
      const more = left > 0 ? { query: statusQuery(request), at: api.address } : undefined;
      const missing = first.map(({ reasons, remedy }) => {
        const [worst] = reasons as [Reason, ...Reason[]];
        return {
          rule: reasons.map(({ rule }) => rule.id).join(', '),
          title: worst.rule.title,
          effect: worst.effect,
          kind: kindOf(worst),
          todo: remedy === null ? null : quoted(remedy, width),
          canBeWaived: reasons.every(({ rule }) => rule.waivable),
          citations: shownCitations(worst.citations, width),
        };
      });
      return {
        structured: {
          ...shown,
          missing,
          left,
          ...(others.length > 0 && { otherRules: others }),
          ...(more && { more }),
        },
        text: linesOf(
          statusLines(shown),
          steps.length === 0 ? 'Nothing is missing for ALLOW.' : 'Missing for ALLOW, in this order:',
          ...missing.map(
            ({ rule, title, effect, kind, todo, canBeWaived }, index) =>
              `${index + 1}. ${effect} ${rule} (${title}), ${kind}: ${todo ?? 'nothing can resolve it'}${canBeWaived ? '' : ' (cannot be waived)'}${citationLine(first[index]!.reasons[0]!.citations, width)}`,
          ),
          left > 0 && `and ${left} more: ${others.join(', ')}.`,
          more && `All of them: ${more.query} at ${more.at}`,
        ),
      };
    });
  },
});

/** Returns the steps in the order of the API's remedies; reasons without a remedy come last. */
function stepsOf({ reasons, remedies }: Data['procurementStatus']): Step[] {
  const barring = reasons.filter(({ effect }) => effect !== null && effect !== 'INFORM');
  const remedied = remedies.map((remedy) => ({
    remedy,
    reasons: barring.filter((reason) => reason.remedy === remedy),
  }));
  const others = barring
    .filter(({ remedy }) => remedy === null || !remedies.includes(remedy))
    .map((reason) => ({ remedy: reason.remedy, reasons: [reason] }));
  return [...remedied.filter((step) => step.reasons.length > 0), ...others];
}

function kindOf({ outcome }: Reason): 'NOT_MET' | 'FACT_UNKNOWN' | 'NEEDS_COUNSEL' {
  if (outcome === 'UNKNOWN') return 'FACT_UNKNOWN';
  return outcome === 'NEEDS_COUNSEL' ? 'NEEDS_COUNSEL' : 'NOT_MET';
}
