import { isDeepStrictEqual } from 'node:util';
import { findCurrent } from '../records/references.ts';
import { updateCommand } from '../records/command.ts';
import type { Part } from '../registry/records.ts';
import { inWords, PROCUREMENT_POLICY_KEY } from './policy.ts';
import { procurementPolicyFields } from './policy-fields.ts';
import { readRules } from './policy-rules.ts';

/** Changes the policy of the gate. */
export const updateProcurementPolicy = updateCommand(
  {
    name: 'updateProcurementPolicy',
    record: 'ProcurementPolicy',
    action: 'policy.write',
    fields: procurementPolicyFields,
    required: ['reason'],
    find: async ({ transaction, input, problems }) =>
      await findCurrent(transaction, 'ProcurementPolicy', PROCUREMENT_POLICY_KEY, input, problems),
  },
  async ({ transaction, before, fields: { reason, rules: changedRules = [], ...days }, problems }) => {
    const { rules } = await inWords(transaction, before);
    const settings = await readRules(transaction, rules, changedRules, (index) => problems.at('rules', index));
    const changes = { ...days, rules: before.rules.map((rule) => newVersionOf(rule, settings.get(rule.rule))) };
    // A reason alone changes nothing.
    return isDeepStrictEqual({ ...before, ...changes }, before) ? {} : { ...changes, reason };
  },
);

type PolicyRule = Part<'ProcurementPolicy', 'rules'>;

function newVersionOf(rule: PolicyRule, changes: Partial<PolicyRule> = {}): PolicyRule {
  const changed = { ...rule, ...changes };
  return isDeepStrictEqual(changed, rule) ? rule : { ...changed, version: rule.version + 1 };
}
