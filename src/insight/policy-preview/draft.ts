import { strangersInPolicy } from '../../../db/catalogue/files.ts';
import { procurementRuleIds } from '../../../db/catalogue/procurement-policy.ts';
import { riskPolicy } from '../../../db/catalogue/risk-policy.ts';
import type { Context } from '../../api/context.ts';
import type { ProcurementRuleInput } from '../../generated/graphql.ts';
import { type Path, Problems } from '../../input/problems.ts';
import type { ProcurementRule } from '../../procurement/policy.ts';
import { readRules } from '../../procurement/policy-rules.ts';
import { badUserInput } from '../../input/bad-user-input.ts';
import { compilePolicy, type Policy } from '../../risk/engine/policy.ts';
import type { Draft } from './preview.ts';

/**
 * Reads a draft of the risk model and of the gate's rules.
 * @throws BAD_USER_INPUT with every problem, in the message and as `problems`.
 */
export async function readDraft(
  context: Context,
  { riskModel, procurementRules }: { riskModel?: unknown; procurementRules: readonly ProcurementRuleInput[] },
): Promise<Draft> {
  const problems = new Problems([]);
  if (procurementRules.length > procurementRuleIds.length) {
    const message = `must have at most ${procurementRuleIds.length} rules, each once, not ${procurementRules.length}`;
    problems.add('OUT_OF_RANGE', 'procurementRules', message);
    throw badUserInput(problems);
  }
  const risk = riskModel == null ? undefined : await readRiskModel(context, riskModel, problems.at('riskModel'));
  const rules = procurementRules.length === 0 ? undefined : await readGate(context, procurementRules, problems);
  if (!problems.none) throw badUserInput(problems);
  return { ...(risk && { risk }), ...(rules && { rules }) };
}

async function readRiskModel({ loaders }: Context, given: unknown, problems: Problems): Promise<Policy | undefined> {
  const { data, error } = riskPolicy.safeParse(given);
  for (const { path, message } of error?.issues ?? []) problems.add('INVALID', path as Path, message);
  if (!data) return undefined;
  const [controls, clauseTypes, types, rules] = [
    await loaders.controls.list(),
    await loaders.clauseTypes.list(),
    await loaders.certificationTypes.list(),
    await loaders.rules.list(),
  ];
  const unknown = strangersInPolicy(data, {
    controls: new Set(controls.map(({ code }) => code)),
    clauses: new Set(clauseTypes.map(({ code }) => code)),
    types: new Map(types.map(({ code, variants }) => [code, new Set(variants.map((variant) => variant.code))])),
  });
  for (const reference of unknown) problems.add('NOT_FOUND', [], reference);
  return unknown.length > 0 ? undefined : compilePolicy({ risk: data, controls, clauseTypes, rules });
}

async function readGate(
  { loaders, snapshot }: Context,
  given: readonly ProcurementRuleInput[],
  problems: Problems,
): Promise<readonly ProcurementRule[]> {
  const { rules } = await loaders.procurementPolicyInForce.load();
  const changed = await readRules(snapshot, rules, given, (index) => problems.at('procurementRules', index));
  return rules.map((rule) => ({ ...rule, ...changed.get(rule.id) }) as ProcurementRule);
}
