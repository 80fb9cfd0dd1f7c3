import { citationText } from '../records/catalogue/citation.ts';
import { holdsUntilOf, type StatusAnswer } from './check-status.ts';
import { oneLine } from './import-report.ts';

type Reason = StatusAnswer['reasons'][number];
type Decision = NonNullable<Reason['setAsideBy']>;

/** Returns the answer for people: one line, then the reasons, the worst first, then the alternatives. */
export function linesOf(status: StatusAnswer, askedFor: string): string {
  const { approval, reasons, alternatives } = status;
  const parts = [
    [firstLine(status, askedFor)],
    approval === null
      ? []
      : [`approved by ${people(approval)} until ${approval.validUntil}`, ...conditionLines(approval, reasons)],
    reasons.flatMap(reasonLines),
    alternatives.length === 0 ? [] : ['You may buy instead from:', ...alternatives.map(alternativeLine)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(oneLine).join('\n'))
    .join('\n\n');
}

function firstLine(status: StatusAnswer, askedFor: string): string {
  const { answer, thirdParty, category, facility, product, asOf } = status;
  const holdsUntil = holdsUntilOf(status);
  const subject = [thirdParty?.legalName ?? askedFor];
  if (category !== null) subject.push(category);
  if (facility !== null) subject.push(`for ${facility.name} (${facility.code})`);
  if (product !== null) subject.push(`product ${product.name}`);
  subject.push(`on ${asOf}`);
  subject.push(holdsUntil === null ? 'not on record' : `holds until ${holdsUntil}`);
  return `${answer}  ${subject.join(', ')}`;
}

const WIDTH = 'CONDITION'.length + 2;
const MARGIN = ' '.repeat(WIDTH);

function reasonLines({ rule, effect, message, citations, remedy, setAsideBy }: Reason): string[] {
  const mark = effect ?? (setAsideBy?.kind === 'RISK_ACCEPTANCE' ? 'accepted' : 'waived');
  const lines = [`${mark.padEnd(WIDTH)}${rule.title} (${rule.id}): ${message}`];
  if (citations.length > 0) lines.push(`${MARGIN}${citations.map(citationText).join('; ')}`);
  if (setAsideBy !== null) lines.push(`${MARGIN}${mark} by ${people(setAsideBy)} until ${setAsideBy.validUntil}`);
  if (remedy !== null) lines.push(`${MARGIN}remedy: ${remedy}`);
  return lines;
}

/** Returns the conditions of an approval, unless the rule about conditions lists them already. */
const conditionLines = ({ conditions }: Decision, reasons: readonly Reason[]) =>
  reasons.some(({ rule }) => rule.id === 'DECISION-CONDITIONS')
    ? []
    : conditions.map((condition) => `on condition: ${condition}`);

const people = ({ decidedBy, secondApprover }: Decision) =>
  secondApprover === null ? decidedBy.name : `${decidedBy.name} and ${secondApprover.name}`;

const alternativeLine = ({ thirdParty, status }: StatusAnswer['alternatives'][number]) =>
  `  ${thirdParty.legalName} (${thirdParty.id}), holds until ${status.holdsUntil}`;

/** Returns the answer for programs. Its shape is a promise of the help. */
export function jsonOf(status: StatusAnswer): object {
  return {
    answer: status.answer,
    asOf: status.asOf,
    holdsUntil: holdsUntilOf(status),
    thirdParty: status.thirdParty,
    category: status.category,
    facility: status.facility,
    product: status.product,
    approval: status.approval && decisionOf(status.approval),
    reasons: status.reasons.map(({ rule, evidence, setAsideBy, ...reason }) => ({
      rule: rule.id,
      ruleVersion: rule.version,
      title: rule.title,
      outcome: reason.outcome,
      effect: reason.effect,
      message: reason.message,
      remedy: reason.remedy,
      citations: reason.citations,
      evidence: evidence.map(({ id }) => id),
      setAsideBy: setAsideBy && decisionOf(setAsideBy),
    })),
    remedies: status.remedies,
    alternatives: status.alternatives.map(({ thirdParty, status: { holdsUntil } }) => ({
      id: thirdParty.id,
      legalName: thirdParty.legalName,
      holdsUntil,
    })),
    policyVersion: status.policyVersion,
  };
}

const decisionOf = ({ decidedBy, secondApprover, ...decision }: Decision) => ({
  ...decision,
  decidedBy: decidedBy.name,
  secondApprover: secondApprover?.name ?? null,
});
