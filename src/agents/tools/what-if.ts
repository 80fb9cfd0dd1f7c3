import { z } from 'zod';
import type { ProcurementAnswer } from '../../generated/inputs.ts';
import { bounded, linesOf } from '../bounded.ts';
import { FACILITIES, facilityIdOf, facilityInput } from '../facility.ts';
import { literal, meaningOf } from '../gate.ts';
import { asOfInput, categoryInput } from '../inputs.ts';
import { BY_NAME, notOnRecord, referenceOf, shownThirdParty, thirdPartyInputs } from '../third-party.ts';
import { defineTool } from '../tool.ts';
import { changeInput, changeOf, MAX_CHANGES } from './hypothetical-change.ts';

const WHAT_IF = `query AgentWhatIf(
  $ref: ThirdPartyRef!, $changes: [HypotheticalChange!]!, $asOf: Date, $category: EngagementCategory, $facility: ID
) {
  simulateRisk(thirdParty: $ref, changes: $changes, asOf: $asOf) {
    thirdParty { id legalName }
    before { level score asOf }
    after { level score asOf }
    dimensions { dimension before { level } after { level } }
    rules { rule { id } before { answer } after { answer } }
    procurement(category: $category, facility: $facility) { before { ...Gate } after { ...Gate } }
    downstream(first: 10) { thirdParty { id legalName } before { level } after { level } }
    downstreamTruncated
  }
}
fragment Gate on ProcurementStatus { answer holdsUntil reasons { rule { id } effect } }`;

type Risk = { level: string; score: number; asOf: string } | null;

interface Gate {
  answer: ProcurementAnswer;
  holdsUntil: string;
  reasons: { rule: { id: string }; effect: string | null }[];
}

interface Data {
  simulateRisk: {
    thirdParty: { id: string; legalName: string } | null;
    before: Risk;
    after: Risk;
    dimensions: { dimension: string; before: { level: string } | null; after: { level: string } | null }[];
    rules: { rule: { id: string }; before: { answer: string } | null; after: { answer: string } | null }[];
    procurement: { before: Gate; after: Gate };
    downstream: {
      thirdParty: { id: string; legalName: string } | null;
      before: { level: string } | null;
      after: { level: string } | null;
    }[];
    downstreamTruncated: boolean;
  } | null;
}

const side = z.looseObject({
  level: z.string().nullable(),
  score: z.number().nullable(),
  answer: z.enum(['ALLOW', 'CONDITIONAL', 'BLOCK', 'UNKNOWN']),
});

export const whatIf = defineTool({
  name: 'what_if',
  title: 'What if?',
  description: `Computes what hypothetical changes would do to the risk of a third party, to the gate's answer about it, and to those downstream. Writes nothing. 1–${MAX_CHANGES} changes, applied in order, each of exactly one kind: certificationLapses, certificationGranted, contractSigned, contractEnded, clauseAdded, auditDone, findingClosed, incident, attestationReceived, supplierLost, linkAdded, flowChanged. Changes are to the third party of the question, unless they name another by global id. Ids of records are in what_is_due and what_changed.`,
  input: z.strictObject({
    ...thirdPartyInputs,
    changes: z.array(changeInput).min(1).max(MAX_CHANGES),
    category: categoryInput,
    facility: facilityInput,
    asOf: asOfInput,
  }),
  output: z.looseObject({
    thirdParty: z.looseObject({ id: z.string(), name: z.string() }),
    asOf: z.string().nullable(),
    before: side,
    after: side,
    meaning: z.string().describe('The meaning of the answer after the changes.'),
    reasonsAdded: z
      .array(z.string())
      .describe('Rules of the gate that are not met or not known only after the changes.'),
    reasonsRemoved: z.array(z.string()),
    dimensions: z.array(z.string()).describe('Dimensions whose level changes.'),
    rules: z.array(z.string()).describe('Rules of law whose result changes.'),
    downstream: z.array(z.looseObject({ id: z.string(), name: z.string() })).describe('Customers whose risk changes.'),
    downstreamComplete: z.boolean(),
    writes: z.literal('nothing'),
  }),
  documents: [BY_NAME, FACILITIES, WHAT_IF],
  async run(input, api) {
    const changes = input.changes.map(changeOf);
    const ref = await referenceOf(input, api);
    const facility = await facilityIdOf(input.facility, api);
    const { category = null, asOf = null } = input;
    const { simulateRisk } = await api.ask<Data>(WHAT_IF, { ref, changes, asOf, category, facility });
    if (simulateRisk === null || simulateRisk.thirdParty === null) throw notOnRecord();
    const { thirdParty: subject, before, after, procurement } = simulateRisk;
    const dimensions = simulateRisk.dimensions
      .filter((dimension) => dimension.before?.level !== dimension.after?.level)
      .map((one) => `${one.dimension}: ${one.before?.level ?? 'not recorded'} → ${one.after?.level ?? 'not recorded'}`);
    const rules = simulateRisk.rules.map(
      (one) => `${one.rule.id}: ${one.before?.answer ?? 'not recorded'} → ${one.after?.answer ?? 'not recorded'}`,
    );
    const reasonsAdded = without(procurement.after, procurement.before);
    const reasonsRemoved = without(procurement.before, procurement.after);
    const query = `query($changes: [HypotheticalChange!]!) { simulateRisk(thirdParty: ${literal(ref)}, changes: $changes) { factors { before { title } after { title } hazardChange } } }`;
    return bounded({ dimensions: 7, added: 12, removed: 12, rules: 8, downstream: 6 }, (counts, width) => {
      const thirdParty = shownThirdParty(subject, width);
      const downstream = simulateRisk.downstream.slice(0, counts.downstream).flatMap((one) =>
        one.thirdParty === null
          ? []
          : {
              ...shownThirdParty(one.thirdParty, width),
              before: one.before?.level ?? null,
              after: one.after?.level ?? null,
            },
      );
      const lists = {
        reasonsAdded: shortened(reasonsAdded, counts.added),
        reasonsRemoved: shortened(reasonsRemoved, counts.removed),
        dimensions: shortened(dimensions, counts.dimensions),
        rules: shortened(rules, counts.rules),
      };
      return {
        structured: {
          thirdParty,
          asOf: after?.asOf ?? null,
          before: { ...sideOf(before), ...gateOf(procurement.before) },
          after: { ...sideOf(after), ...gateOf(procurement.after) },
          meaning: meaningOf[procurement.after.answer],
          ...lists,
          downstream,
          downstreamComplete: !simulateRisk.downstreamTruncated && simulateRisk.downstream.length === downstream.length,
          writes: 'nothing',
          more: { query, at: api.address },
        },
        text: linesOf(
          `If so, on ${after?.asOf ?? 'that day'}: ${thirdParty.name} ${thirdParty.id}. Nothing was written.`,
          `Gate: ${procurement.before.answer} → ${procurement.after.answer}. ${meaningOf[procurement.after.answer]} Ask again on ${procurement.after.holdsUntil}.`,
          `Risk: ${riskText(before)} → ${riskText(after)}.`,
          reasonsAdded.length > 0 && `Reasons added: ${lists.reasonsAdded.join(', ')}.`,
          reasonsRemoved.length > 0 && `Reasons removed: ${lists.reasonsRemoved.join(', ')}.`,
          dimensions.length > 0 && `Dimensions: ${lists.dimensions.join(', ')}.`,
          rules.length > 0 && `Rules of law: ${lists.rules.join(', ')}.`,
          downstream.length === 0 ? 'No customer on record is affected.' : 'Customers whose risk changes:',
          ...downstream.map((one) => `- ${one.name} ${one.id}: ${one.before ?? 'unknown'} → ${one.after ?? 'unknown'}`),
          simulateRisk.downstream.length > downstream.length && 'and more.',
          simulateRisk.downstreamTruncated && 'Not everything downstream was examined.',
          `All details: ${query} at ${api.address}`,
        ),
      };
    });
  },
});

const sideOf = (risk: Risk) => ({
  level: risk?.level ?? null,
  score: risk === null ? null : Math.round(risk.score * 10) / 10,
});

const gateOf = ({ answer, holdsUntil }: Gate) => ({ answer, holdsUntil });

const riskText = (risk: Risk) => (risk === null ? 'not recorded' : `${risk.level} (${sideOf(risk).score})`);

/** Returns the rules among the reasons of one answer that are not among those of the other, with their effect. */
const without = ({ reasons }: Gate, other: Gate): string[] =>
  reasons
    .filter(
      (reason) => !other.reasons.some(({ rule, effect }) => rule.id === reason.rule.id && effect === reason.effect),
    )
    .map(({ rule, effect }) => `${effect ?? 'SET_ASIDE'} ${rule.id}`);

/** Returns the first items, and how many more there are. */
const shortened = (items: readonly string[], count: number): string[] =>
  items.length <= count ? [...items] : [...items.slice(0, count), `and ${items.length - count} more`];
