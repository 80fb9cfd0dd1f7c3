import type { StatusAnswer } from './check-status.ts';
import { oneLine } from './import-report.ts';

type Reason = StatusAnswer['reasons'][number];
type Decision = NonNullable<Reason['setAsideBy']>;

/** The answer for people: in one line, then why, the worst first, then from whom one may buy instead. */
export function linesOf(status: StatusAnswer, asked: string): string {
  const { approval, reasons, alternatives } = status;
  const parts = [
    [firstLine(status, asked)],
    approval === null
      ? []
      : [`approved by ${people(approval)} until ${approval.validUntil}`, ...kept(approval, reasons)],
    reasons.flatMap(reasonLines),
    alternatives.length === 0 ? [] : ['Instead you may buy from:', ...alternatives.map(alternativeLine)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(oneLine).join('\n'))
    .join('\n\n');
}

function firstLine(status: StatusAnswer, asked: string): string {
  const { answer, thirdParty, category, facility, product, asOf, holdsUntil } = status;
  const about = [
    thirdParty?.legalName ?? asked,
    ...(category === null ? [] : [category]),
    ...(facility === null ? [] : [`for ${facility.name} (${facility.code})`]),
    ...(product === null ? [] : [`product ${product.name}`]),
  ];
  return `${answer}  ${about.join(', ')}, on ${asOf}, holds until ${holdsUntil}`;
}

const WIDTH = 'CONDITION'.length + 2;
const MARGIN = ' '.repeat(WIDTH);

function reasonLines({ rule, effect, message, citations, remedy, setAsideBy }: Reason): string[] {
  const mark = effect ?? (setAsideBy?.kind === 'RISK_ACCEPTANCE' ? 'accepted' : 'waived');
  const references = citations.map(referenceOf).join('; ');
  return [
    `${mark.padEnd(WIDTH)}${rule.id}: ${message}`,
    ...(references === '' ? [] : [`${MARGIN}${references}`]),
    ...(setAsideBy === null ? [] : [`${MARGIN}${mark} by ${people(setAsideBy)} until ${setAsideBy.validUntil}`]),
    ...(remedy === null ? [] : [`${MARGIN}remedy: ${remedy}`]),
  ];
}

/** Conditions that the rule on them does not tell, because the policy has it switched off. */
const kept = ({ conditions }: Decision, reasons: readonly Reason[]) =>
  reasons.some(({ rule }) => rule.id === 'DECISION-CONDITIONS')
    ? []
    : conditions.map((condition) => `on condition: ${condition}`);

/** References that do not say by themselves what they are in. */
const works: Readonly<Record<string, string>> = {
  CSF: 'NIST CSF 2.0',
  SP_800_53: 'NIST SP 800-53',
  ISO_27001: 'ISO/IEC 27001:2022, A',
  HPH_CPG: 'HHS CPG',
  PRC_LAW: 'China:',
};

const referenceOf = ({ source, reference }: Reason['citations'][number]) =>
  works[source] === undefined ? reference : `${works[source]} ${reference}`;

const people = ({ decidedBy, secondApprover }: Decision) =>
  [decidedBy.name, ...(secondApprover === null ? [] : [secondApprover.name])].join(' and ');

const alternativeLine = ({ thirdParty, status }: StatusAnswer['alternatives'][number]) =>
  `  ${thirdParty.legalName} (${thirdParty.id}), holds until ${status.holdsUntil}`;

/** The answer for programs, in a shape that stays. */
export function jsonOf(status: StatusAnswer): object {
  const { answer, asOf, holdsUntil, thirdParty, category, facility, product, remedies, policyVersion } = status;
  return {
    ...{ answer, asOf, holdsUntil, thirdParty, category, facility, product },
    approval: status.approval && decisionOf(status.approval),
    reasons: status.reasons.map(({ rule, outcome, effect, message, remedy, citations, evidence, setAsideBy }) => ({
      ...{ rule: rule.id, ruleVersion: rule.version, title: rule.title, outcome, effect, message, remedy, citations },
      evidence: evidence.map(({ id }) => id),
      setAsideBy: setAsideBy && decisionOf(setAsideBy),
    })),
    remedies,
    alternatives: status.alternatives.map(({ thirdParty: { id, legalName }, status: { holdsUntil: until } }) => ({
      ...{ id, legalName, holdsUntil: until },
    })),
    policyVersion,
  };
}

const decisionOf = ({ decidedBy, secondApprover, ...decision }: Decision) => ({
  ...decision,
  decidedBy: decidedBy.name,
  secondApprover: secondApprover?.name ?? null,
});
