import type { ProcurementRuleEntry } from '../../db/catalogue/procurement-policy.ts';
import type { Part, WholeRecord } from '../registry/records.ts';
import type { Writing, Writer } from '../registry/session.ts';
import { write } from '../registry/write.ts';
import { newestPolicyFile, PROCUREMENT_POLICY_KEY } from './policy.ts';

type PolicyRule = Part<'ProcurementPolicy', 'rules'>;

/**
 * Creates the policy of the registry from the newest file of the catalogue, or adds the rules that a newer file has. The
 * settings of an operator stay. Writes nothing if no rule is missing.
 */
export async function ensureProcurementPolicy(operator: Writer): Promise<void> {
  await write({ ...operator, requestId: 'policy' }, async (transaction) => {
    const [existing] = await transaction.find('ProcurementPolicy', [PROCUREMENT_POLICY_KEY]);
    if (existing) await addMissingRules(transaction, existing);
    else await createPolicy(transaction);
    return { key: PROCUREMENT_POLICY_KEY };
  });
}

async function createPolicy(transaction: Writing): Promise<void> {
  const { version, holdDays, approvalDays, waiverDays, entries } = await newestPolicyFile(transaction);
  const reason = `Initial settings: version ${version} of the policy file.`;
  const rules = entries.map(ruleOf);
  const policy = { id: PROCUREMENT_POLICY_KEY, reason, holdDays, approvalDays, waiverDays, rules };
  await transaction.create('ProcurementPolicy', [policy]);
}

async function addMissingRules(transaction: Writing, policy: WholeRecord<'ProcurementPolicy'>): Promise<void> {
  const { version, entries } = await newestPolicyFile(transaction);
  const known = new Map(policy.rules.map((rule) => [rule.rule, rule]));
  const missing = entries.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  const listed = new Set<string>(entries.map(({ id }) => id));
  await transaction.update('ProcurementPolicy', policy, {
    reason: `Version ${version} of the policy file adds ${missing.map(({ id }) => id).join(', ')}.`,
    // In the order of the file: it is the order of the reasons.
    rules: [
      ...entries.map((entry) => known.get(entry.id) ?? ruleOf(entry)),
      ...policy.rules.filter(({ rule }) => !listed.has(rule)),
    ],
  });
}

function ruleOf({
  id,
  severity,
  whenUnknown,
  effectiveFrom,
  effectiveTo,
  parameters,
}: ProcurementRuleEntry): PolicyRule {
  return { rule: id, version: 1, severity, whenUnknown, status: 'IN_FORCE', effectiveFrom, effectiveTo, parameters };
}
