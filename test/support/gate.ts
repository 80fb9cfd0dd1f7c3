import type { Role } from '../../src/registry/access.ts';
import { accept } from './mutate.ts';
import type { Answer, TestRegistry } from './registry.ts';

/** The part of an answer that most tests need. */
export const OUTCOME = 'answer reasons { rule { id } outcome effect }';

/** Asks the gate one question. */
export async function askGate(
  registry: TestRegistry,
  request: object,
  selection = OUTCOME,
  role: Role = 'PROCUREMENT',
): Promise<Answer['data']> {
  const query = `query($request: ProcurementRequest!) { procurementStatus(request: $request) { ${selection} } }`;
  return (await registry.ask(role, query, { request })).procurementStatus;
}

/** Asks the gate many questions at once. */
export async function askGateMany(
  registry: TestRegistry,
  requests: object[],
  selection = OUTCOME,
): Promise<Answer['data'][]> {
  const query = `query($requests: [ProcurementRequest!]!) { procurementStatuses(requests: $requests) { ${selection} } }`;
  return (await registry.ask('PROCUREMENT', query, { requests })).procurementStatuses;
}

interface Outcome {
  answer: string;
  reasons: { rule: { id: string }; outcome: string; effect: string | null }[];
}

/** Returns an answer in short: `BLOCK: APPROVAL NOT_MET→BLOCK`. */
export const brief = ({ answer, reasons }: Outcome): string =>
  [`${answer}:`, ...reasons.map(({ rule, outcome, effect }) => `${rule.id} ${outcome}→${effect}`)].join(' ');

/** Changes the current policy, and returns its new version. */
export async function changePolicy(registry: TestRegistry, changes: object): Promise<number> {
  const { procurementPolicy } = await registry.ask('ADMIN', '{ procurementPolicy { version } }');
  const input = { expectedVersion: procurementPolicy.version, reason: 'Tried out', ...changes };
  return (await accept(registry, 'updateProcurementPolicy', input, 'version', 'ADMIN')).version;
}
