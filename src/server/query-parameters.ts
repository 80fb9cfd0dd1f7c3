import {
  coerceInputValue,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
} from 'graphql';
import { plainProblem } from './plain-problem.ts';
import type { ParameterProblem } from './stream-request.ts';

/** A parameter of an address, with the type of the schema that its text is read as. */
export interface DeclaredParameter {
  name: string;
  type: GraphQLInputType;
  defaultValue?: unknown;
}

/** The values of the parameters: as the client wrote them, as the schema coerces them, and every problem with them. */
export interface ReadParameters {
  given: Record<string, unknown>;
  coerced: Record<string, unknown>;
  problems: ParameterProblem[];
}

/** The parameters of an address, as they are parsed. */
export type QueryString = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Reads parameters of an address by the types that the schema declares: numbers and truth values as such, input objects as
 * JSON, lists as JSON or separated by commas, everything else as text.
 */
export function readParameters(
  schema: GraphQLSchema,
  declared: readonly DeclaredParameter[],
  query: QueryString,
  { withoutAny }: { withoutAny: string },
): ReadParameters {
  const problems: ParameterProblem[] = [];
  const refuse = (field: string, message: string) => void problems.push({ field, message: `${field}: ${message}` });
  const known = declared.map(({ name }) => name);
  for (const name of Object.keys(query).filter((parameter) => !known.includes(parameter))) {
    refuse(name, known.length > 0 ? `unknown parameter; use ${known.join(', ')}.` : withoutAny);
  }
  const valuesOf = (enumName: string) => {
    const type = schema.getType(enumName);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : undefined;
  };
  const given: Record<string, unknown> = {};
  const coerced: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of declared) {
    const text = query[name];
    if (Array.isArray(text)) {
      refuse(name, 'must be given only once.');
      continue;
    }
    const value = text === undefined ? defaultValue : valueOf(text, type);
    if (value === UNREADABLE) {
      refuse(name, `must be ${shapeOf(name, type)}.`);
      continue;
    }
    const before = problems.length;
    const read: unknown = coerceInputValue(value, type, (path, _, error) =>
      refuse([name, ...path].join('.'), sentence(plainProblem(error.message, valuesOf))),
    );
    if (problems.length > before) continue;
    if (text !== undefined) given[name] = value;
    if (read !== undefined && read !== null) coerced[name] = read;
  }
  return { given, coerced, problems };
}

const sentence = (text: string) => (/[.?]$/.test(text) ? text : `${text}.`);

const UNREADABLE = Symbol('unreadable');
const NUMBER = /^-?\d+(\.\d+)?$/;

function valueOf(text: string, inputType: GraphQLInputType): unknown {
  const type = getNullableType(inputType);
  if (isListType(type)) {
    const isWritten = /^\s*\[/.test(text) || !isLeafType(getNullableType(type.ofType));
    return isWritten ? jsonOf(text, Array.isArray) : text.split(',').map((part) => valueOf(part.trim(), type.ofType));
  }
  if (isInputObjectType(type)) {
    return jsonOf(text, (value) => typeof value === 'object' && value !== null && !Array.isArray(value));
  }
  switch (type.name) {
    case 'Int':
    case 'Float':
    case 'BigInt':
      return NUMBER.test(text) ? Number(text) : text;
    case 'Boolean':
      return text === 'true' || (text === 'false' ? false : text);
    case 'JSON':
      return jsonOf(text, () => true);
    default:
      return text;
  }
}

function jsonOf(text: string, isRight: (value: unknown) => boolean): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isRight(value) ? value : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

function shapeOf(name: string, type: GraphQLInputType): string {
  if (name === 'where') return 'a JSON object, such as {"riskLevel":{"in":["HIGH"]}}';
  if (name === 'orderBy') return 'a JSON object, such as {"field":"LEGAL_NAME","direction":"DESC"}';
  if (isListType(getNullableType(type))) return `a JSON list of type ${String(type)}`;
  return isInputObjectType(getNullableType(type)) ? `a JSON object of type ${String(type)}` : 'JSON';
}
