import { getNamedType, getNullableType, isObjectType } from 'graphql';
import type { Role } from '../../src/registry/access.ts';
import { buildSchema } from '../../src/server/apollo.ts';
import type { Answer, TestRegistry } from './registry.ts';

/** What a mutation answered: its record and everything wrong with the input. */
export interface Outcome {
  record: Answer['data'];
  userErrors: { code: string; field: string[]; message: string; index: number | null }[];
}

export const schema = buildSchema();

/** The text of one mutation with its input in `$input`; `record` is the payload's field beside userErrors. */
export function mutationText(name: string, selection = 'id version'): { query: string; record: string } {
  const field = schema.getMutationType()!.getFields()[name];
  if (!field) throw new Error(`There is no mutation ${name}.`);
  const payload = getNullableType(field.type);
  if (!isObjectType(payload)) throw new Error(`${name} answers no payload.`);
  const record = Object.keys(payload.getFields()).find((one) => one !== 'userErrors')!;
  const input = getNamedType(field.args[0]!.type).name;
  const query = `mutation($input: ${input}!) { ${name}(input: $input) {
    ${record} { ${selection} } userErrors { code field message index } } }`;
  return { query, record };
}

/** The record a payload holds; of a sync that of its first item. */
export function recordIn(held: unknown): Answer['data'] {
  return Array.isArray(held) ? (held as { record: Answer['data'] }[])[0]?.record : held;
}

/** Sends one mutation that must be answered with a payload: accepted or refused. */
export async function mutate(
  registry: TestRegistry,
  name: string,
  input: object,
  selection?: string,
  role: Role = 'ANALYST',
): Promise<Outcome> {
  const { query, record } = mutationText(name, selection);
  const data = (await registry.ask(role, query, { input })) as Record<string, Record<string, unknown>>;
  const payload = data[name]!;
  return { record: recordIn(payload[record]), userErrors: payload.userErrors as Outcome['userErrors'] };
}

/** Sends one mutation that must be accepted, and returns its record. */
export async function accept(
  registry: TestRegistry,
  name: string,
  input: object,
  selection?: string,
  role?: Role,
): Promise<Answer['data']> {
  const { record, userErrors } = await mutate(registry, name, input, selection, role);
  if (userErrors.length > 0 || record === null) throw new Error(`${name} refused: ${JSON.stringify(userErrors)}`);
  return record;
}
