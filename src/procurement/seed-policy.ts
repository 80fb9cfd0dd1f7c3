import type { ProcurementRuleEntry } from '../../db/catalogue/procurement-policy.ts';
import type { Part, WholeRecord } from '../registry/records.ts';
import type { Writing, Writer } from '../registry/session.ts';
import { write } from '../registry/write.ts';
import { newestPolicyFile, PROCUREMENT_POLICY_KEY } from './policy.ts';

type PolicyRule = Part<'ProcurementPolicy', 'rules'>;

/**
 * Gives the registry its policy: the first time all of the newest file of the catalogue, later only the rules that a newer
 * file brings. What an operator set stays. Where nothing is missing nothing is written.
 */
export async function ensureProcurementPolicy(operator: Writer): Promise<void> {
  await write({ ...operator, requestId: 'policy' }, async (transaction) => {
    const [held] = await transaction.find('ProcurementPolicy', [PROCUREMENT_POLICY_KEY]);
    if (held) await addMissingRules(transaction, held);
    else await createPolicy(transaction);
    return { key: PROCUREMENT_POLICY_KEY };
  });
}

async function createPolicy(transaction: Writing): Promise<void> {
  const { version, holdDays, approvalDays, waiverDays, entries } = await newestPolicyFile(transaction);
  const reason = `As Attestry comes: version ${version} of the file.`;
  const rules = entries.map(ruleOf);
  const policy = { id: PROCUREMENT_POLICY_KEY, reason, holdDays, approvalDays, waiverDays, rules };
  await transaction.create('ProcurementPolicy', [policy]);
}

async function addMissingRules(transaction: Writing, held: WholeRecord<'ProcurementPolicy'>): Promise<void> {
  const { version, entries } = await newestPolicyFile(transaction);
  const known = new Map(held.rules.map((rule) => [rule.rule, rule]));
  const missing = entries.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  const listed = new Set<string>(entries.map(({ id }) => id));
  await transaction.update('ProcurementPolicy', held, {
    reason: `Version ${version} of the file brings ${missing.map(({ id }) => id).join(', ')}.`,
    // In the order of the file, which is that of the reasons.
    rules: [
      ...entries.map((entry) => known.get(entry.id) ?? ruleOf(entry)),
      ...held.rules.filter(({ rule }) => !listed.has(rule)),
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
