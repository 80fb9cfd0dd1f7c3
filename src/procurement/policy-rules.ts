import type { ProcurementRuleId } from '../../db/catalogue/procurement-policy.ts';
import { procurementRuleStatus, procurementSeverity, whenUnknown } from '../../db/tables/procurement-policy.ts';
import { date, known, oneOf, parseFields, text } from '../input/fields.ts';
import type { ProcurementRuleInput } from '../generated/graphql.ts';
import type { Problems } from '../input/problems.ts';
import type { Part } from '../registry/records.ts';
import type { Reading } from '../registry/session.ts';
import { readParameters } from './parameters.ts';
import type { ProcurementRule } from './policy.ts';

/** One rule of an input, not yet checked. */
type GivenRule = Partial<ProcurementRuleInput>;

/** New settings of a rule. An absent setting stays as it is. */
type Settings = Partial<Omit<Part<'ProcurementPolicy', 'rules'>, 'rule' | 'version'>>;

const settingFields = {
  severity: oneOf(procurementSeverity.enumValues),
  whenUnknown: oneOf(whenUnknown.enumValues),
  status: oneOf(procurementRuleStatus.enumValues),
  effectiveFrom: known(date),
  effectiveTo: known(date),
};

/** Reads new settings of rules, by rule id, and notes every problem with them. */
export async function readRules(
  at: Reading,
  rules: readonly ProcurementRule[],
  given: readonly GivenRule[],
  problemsOf: (index: number) => Problems,
): Promise<Map<string, Settings>> {
  const read = new Map<string, Settings>();
  for (const [index, input] of given.entries()) {
    const problems = problemsOf(index);
    const rule = ruleNamed(rules, input, problems);
    const settings: Settings = parseFields(settingFields, input, problems);
    if (!rule) continue;
    if (read.has(rule.id)) problems.add('DUPLICATE', 'rule', `"${rule.id}" is given twice`);
    if (input.parameters !== undefined) {
      settings.parameters = await readParameters(at, rule.id, input.parameters, problems);
    }
    if (rule.locked === null) checkSettings({ ...rule, ...settings }, problems);
    else checkLocked(settings, rule.locked, problems);
    read.set(rule.id, settings);
  }
  return read;
}

function ruleNamed(
  rules: readonly ProcurementRule[],
  given: GivenRule,
  problems: Problems,
): ProcurementRule<ProcurementRuleId> | undefined {
  const { rule: id } = parseFields({ rule: text(100) }, given, problems, ['rule']);
  if (id === undefined) return undefined;
  const rule = rules.find((known) => known.id === id);
  if (!rule) {
    const message = `unknown gate rule "${id}"; see the query procurementPolicy { rules { id } }`;
    problems.add('NOT_FOUND', 'rule', message);
  }
  return rule;
}

function checkSettings(after: Pick<ProcurementRule, keyof typeof settingFields>, problems: Problems): void {
  // A setting that is invalid has a problem already; do not report a consequence of it too.
  if (Object.keys(settingFields).some((field) => problems.has(field))) return;
  if (after.severity === 'INFORM' && after.whenUnknown !== 'INFORM') {
    const message =
      'must be INFORM when the severity is INFORM: an unknown must not weigh more than a rule that is not met';
    problems.add('INCONSISTENT', 'whenUnknown', message);
  }
  if (after.severity !== 'INFORM' && after.whenUnknown === 'INFORM') {
    const message = `must be BLOCK, UNKNOWN or CONDITION when the severity is ${after.severity}: an unknown must not allow buying`;
    problems.add('INCONSISTENT', 'whenUnknown', message);
  }
  const { effectiveFrom, effectiveTo } = after;
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom) {
    problems.add('INCONSISTENT', 'effectiveTo', `must not be before effectiveFrom, ${effectiveFrom}`);
  }
}

function checkLocked({ severity, whenUnknown, status, ...dates }: Settings, locked: string, problems: Problems): void {
  const refuse = (field: string, right: string) =>
    problems.add('NOT_ALLOWED', field, `must stay ${right}, because the rule is locked: ${locked}`);
  if (severity !== undefined && severity !== 'BLOCK') refuse('severity', 'BLOCK');
  if (whenUnknown === 'CONDITION' || whenUnknown === 'INFORM') refuse('whenUnknown', 'UNKNOWN or BLOCK');
  if (status === 'OFF') refuse('status', 'IN_FORCE');
  if (dates.effectiveFrom != null) refuse('effectiveFrom', 'null');
  if (dates.effectiveTo != null) refuse('effectiveTo', 'null');
}
