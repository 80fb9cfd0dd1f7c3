import { isDeepStrictEqual } from 'node:util';
import { authorize } from '../registry/access.ts';
import { parseFields } from '../input/fields.ts';
import type { UpdateProcurementPolicyInput } from '../generated/graphql.ts';
import { idempotencyOf } from '../registry/idempotency.ts';
import { Problems } from '../input/problems.ts';
import type { Part } from '../registry/records.ts';
import { findCurrent } from '../input/references.ts';
import type { Writer, Written } from '../registry/session.ts';
import { write } from '../registry/write.ts';
import { inWords, PROCUREMENT_POLICY_KEY } from './policy.ts';
import { procurementPolicyFields } from './policy-fields.ts';
import { readRules } from './policy-rules.ts';

/** Changes the policy of the gate. Throws Rejected with every problem found. */
export async function updateProcurementPolicy(writer: Writer, input: UpdateProcurementPolicyInput): Promise<Written> {
  authorize(writer.actor, 'policy.write');
  const problems = new Problems();
  const { reason, rules: given = [], ...days } = parseFields(procurementPolicyFields, input, problems, ['reason']);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrent(transaction, 'ProcurementPolicy', PROCUREMENT_POLICY_KEY, input, problems);
      const { rules: known } = await inWords(transaction, before);
      const changed = await readRules(transaction, known, given, (index) => problems.at('rules', index));
      problems.throwIfAny();
      const changes = { ...days, rules: before.rules.map((rule) => newVersionOf(rule, changed.get(rule.rule))) };
      // A reason alone changes nothing.
      if (!isDeepStrictEqual({ ...before, ...changes }, before)) {
        await transaction.update('ProcurementPolicy', before, { ...changes, reason: reason! });
      }
      return { key: before.id };
    },
    idempotencyOf('updateProcurementPolicy', input, problems),
  );
}

type PolicyRule = Part<'ProcurementPolicy', 'rules'>;

function newVersionOf(rule: PolicyRule, changes: Partial<PolicyRule> = {}): PolicyRule {
  const changed = { ...rule, ...changes };
  return isDeepStrictEqual(changed, rule) ? rule : { ...changed, version: rule.version + 1 };
}
