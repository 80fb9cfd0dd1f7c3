import { z } from 'zod';
import type { ProcurementAnswer, ProcurementEffect, ProcurementOutcome } from '../generated/inputs.ts';
import type { Api } from './api.ts';
import { asOfInput, categoryInput } from './inputs.ts';
import { CITATION, type Citation } from './citations.ts';
import { facilityIdOf, facilityInput } from './facility.ts';
import { quoted } from './outside-text.ts';
import { referenceOf, type ShownThirdParty, shownThirdParty, thirdPartyInputs } from './third-party.ts';

/** Inputs of a question to the gate. */
export const gateInputs = {
  ...thirdPartyInputs,
  category: categoryInput,
  facility: facilityInput,
  product: z.string().min(1).max(100).optional().describe('A product, by its global id: Product_0198…'),
  asOf: asOfInput,
};

type GateInput = z.output<z.ZodObject<typeof gateInputs>>;

/** The answers in words for the agent. */
export const meaningOf: Readonly<Record<ProcurementAnswer, string>> = {
  ALLOW: 'You may buy.',
  CONDITIONAL: 'You may buy if every reason with effect CONDITION is resolved.',
  BLOCK: 'You may not buy.',
  UNKNOWN: 'Not known: a fact that could block the purchase is missing. Treat it as no until it is known.',
};

const DECISION = 'id kind validUntil conditions';
/** Fields of an answer of the gate. */
export const STATUS = `answer asOf holdsUntil policyVersion category
  thirdParty { id legalName } facility { id name } product { id name } approval { ${DECISION} }
  reasons {
    rule { id title waivable } effect outcome message remedy ${CITATION} setAsideBy { ${DECISION} }
  }`;

interface Decision {
  id: string;
  kind: string;
  validUntil: string;
  conditions: string[];
}

/** A rule that is not met or not known. */
export interface Reason {
  rule: { id: string; title: string; waivable: boolean };
  effect: ProcurementEffect | null;
  outcome: ProcurementOutcome;
  message: string;
  remedy: string | null;
  citations: Citation[];
  setAsideBy: Decision | null;
}

/** An answer of the gate. */
export interface Status {
  answer: ProcurementAnswer;
  asOf: string;
  holdsUntil: string;
  policyVersion: number;
  category: string | null;
  thirdParty: { id: string; legalName: string } | null;
  facility: { id: string; name: string } | null;
  product: { id: string; name: string } | null;
  approval: Decision | null;
  reasons: Reason[];
}

/** Returns the request for the API. */
export async function gateRequestOf(input: GateInput, api: Api): Promise<Record<string, unknown>> {
  const { category, product, asOf } = input;
  const ref = await referenceOf(input, api);
  const facility = await facilityIdOf(input.facility, api);
  return {
    ref,
    ...(category !== undefined && { category }),
    ...(facility !== null && { facility }),
    ...(product !== undefined && { product }),
    ...(asOf !== undefined && { asOf }),
  };
}

/** The question and the answer of the gate, as every answer about it shows them. */
export interface ShownStatus {
  answer: ProcurementAnswer;
  meaning: string;
  thirdParty: ShownThirdParty | null;
  asOf: string;
  holdsUntil: string | null;
  policyVersion: number;
  category: string | null;
  facility?: { id: string; name: string };
  product?: { id: string; name: string };
}

/** The schema of these fields. */
export const statusOutputs = {
  answer: z.enum(['ALLOW', 'CONDITIONAL', 'BLOCK', 'UNKNOWN']),
  meaning: z.string(),
  thirdParty: z.looseObject({ id: z.string(), name: z.string() }).nullable().describe('Null: not on record.'),
  asOf: z.string().describe('The day of the question.'),
  holdsUntil: z.string().nullable().describe('Ask again on this day. Null: not on record, so it does not hold at all.'),
  policyVersion: z.number(),
  category: z.string().nullable().describe('Null: everything that it does for us.'),
};

const NAME_WIDTH = 60;

/** Returns the question and the answer as answers show them. */
export function shownStatus(status: Status, width: number): ShownStatus {
  const { answer, thirdParty, asOf, holdsUntil, policyVersion, category, facility, product } = status;
  const named = ({ id, name }: { id: string; name: string }) => ({
    id,
    name: quoted(name, Math.min(width, NAME_WIDTH)),
  });
  return {
    answer,
    meaning: meaningOf[answer],
    thirdParty: thirdParty && shownThirdParty(thirdParty, width),
    asOf,
    // An answer about a third party that is not on record changes as soon as it is recorded.
    holdsUntil: thirdParty === null ? null : holdsUntil,
    policyVersion,
    category,
    ...(facility && { facility: named(facility) }),
    ...(product && { product: named(product) }),
  };
}

/** Returns the same in two lines. */
export function statusLines(status: ShownStatus): string {
  const { answer, meaning, thirdParty, asOf, holdsUntil, policyVersion, category, facility, product } = status;
  const subject = [
    thirdParty === null ? 'not on record' : `${thirdParty.name} ${thirdParty.id}`,
    category ?? 'everything it does for us',
    ...(facility ? [`for ${facility.name}`] : []),
    ...(product ? [`product ${product.name}`] : []),
    `on ${asOf}`,
    holdsUntil === null ? 'does not hold' : `ask again on ${holdsUntil}`,
    `policy version ${policyVersion}`,
  ];
  return `${answer}: ${meaning}\n${subject.join(', ')}.`;
}

/** Returns a decision as answers show it. */
export const shownDecision = ({ id, kind, validUntil, conditions }: Decision, width: number) => ({
  id,
  kind,
  validUntil,
  ...(conditions.length > 0 && { conditions: quoted(conditions.join(' '), width) }),
});

/** Returns a query for the whole answer. */
export function statusQuery(request: Record<string, unknown>): string {
  const { ref, ...rest } = request;
  return `{ procurementStatus(request: ${literal({ ref, ...rest })}) { answer reasons { rule { id } effect message remedy } } }`;
}

/** Enum values in an argument are names, not strings. */
const ENUMS: ReadonlySet<string> = new Set(['category', 'scheme', 'direction']);

/** Returns a value as GraphQL text. Values of clients are JSON strings, which GraphQL reads alike. */
export function literal(value: unknown, key = ''): string {
  if (typeof value !== 'object' || value === null) return ENUMS.has(key) ? String(value) : JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner, name)}`);
  return `{ ${fields.join(', ')} }`;
}
