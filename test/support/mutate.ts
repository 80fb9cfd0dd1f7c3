import { getNamedType, getNullableType, isObjectType } from 'graphql';
import type { Role } from '../../src/registry/access.ts';
import { buildSchema } from '../../src/server/apollo.ts';
import type { Answer, TestRegistry } from './registry.ts';

/** The result of a mutation: its record, and the problems with the input. */
export interface Outcome {
  record: Answer['data'];
  userErrors: { code: string; field: string[]; message: string; index: number | null }[];
}

export const schema = buildSchema();

/** Returns the text of a mutation with its input in `$input`; `record` is the field of the payload beside `userErrors`. */
export function mutationText(name: string, selection = 'id version'): { query: string; record: string } {
  const field = schema.getMutationType()!.getFields()[name];
  if (!field) throw new Error(`There is no mutation ${name}.`);
  const payload = getNullableType(field.type);
  if (!isObjectType(payload)) throw new Error(`${name} has no payload.`);
  const record = Object.keys(payload.getFields()).find((payloadField) => payloadField !== 'userErrors')!;
  const input = getNamedType(field.args[0]!.type).name;
  const query = `mutation($input: ${input}!) { ${name}(input: $input) {
    ${record} { ${selection} } userErrors { code field message index } } }`;
  return { query, record };
}

/** Returns the record of a payload; for a sync, that of its first item. */
export function recordIn(held: unknown): Answer['data'] {
  return Array.isArray(held) ? (held as { record: Answer['data'] }[])[0]?.record : held;
}

/** Sends a mutation that must return a payload, with a record or with errors. */
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

/** Sends a mutation that must succeed, and returns its record. */
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
