import { coerceInputValue, type GraphQLField, type GraphQLSchema, isEnumType } from 'graphql';
import { exportedLists } from '../exchange/export/names.ts';
import type { Asked } from '../exchange/export/read-list.ts';
import type { Format } from '../exchange/export/text.ts';
import { plainProblem } from './plain-problem.ts';
import type { ParameterProblem } from './stream-request.ts';

/** Arguments of a list that an export does not take: it has no pages. */
const PAGE_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);
const JSON_ARGUMENTS: ReadonlySet<string> = new Set(['where', 'orderBy']);
const ALL = 'all';

/** The list and format of an export. */
export interface ExportRequest {
  asked: Asked;
  format: Format;
}

/**
 * Reads the last part of the path, such as `contracts.csv`, and the arguments of that list as the schema declares them.
 * @returns the request, or every problem with it.
 */
export function readExportRequest(
  schema: GraphQLSchema,
  file: string,
  query: Readonly<Record<string, string | string[] | undefined>>,
): ExportRequest | ParameterProblem[] {
  const [, list, format] = /^(\w+)\.(csv|ndjson)$/.exec(file) ?? [];
  if (list === undefined || !(list === ALL || exportedLists.includes(list))) {
    const message = `unknown export ${JSON.stringify(file)}; use <list>.csv or <list>.ndjson with a list of ${exportedLists.join(', ')}, or all.ndjson.`;
    return [{ field: 'list', message: `list: ${message}` }];
  }
  if (list === ALL && format === 'csv') {
    const message = 'all records as CSV have no common columns; ask for all.ndjson, or for one list as CSV.';
    return [{ field: 'list', message: `list: ${message}` }];
  }
  const field = list === ALL ? null : schema.getQueryType()!.getFields()[list]!;
  const { args, problems } = readArguments(schema, field, query);
  if (problems.length > 0) return problems;
  return { asked: (list === ALL ? { list } : { list, args }) as Asked, format: format as Format };
}

function readArguments(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown> | null,
  query: Readonly<Record<string, string | string[] | undefined>>,
): { args: Record<string, unknown>; problems: ParameterProblem[] } {
  const problems: ParameterProblem[] = [];
  const refuse = (name: string, message: string) => void problems.push({ field: name, message: `${name}: ${message}` });
  const declared = (field?.args ?? []).filter(({ name }) => !PAGE_ARGUMENTS.has(name));
  const known = declared.map(({ name }) => name);
  const valuesOf = (enumName: string) => {
    const type = schema.getType(enumName);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : undefined;
  };
  for (const name of Object.keys(query).filter((parameter) => !known.includes(parameter))) {
    refuse(name, known.length > 0 ? `unknown parameter; use ${known.join(', ')}.` : 'all.ndjson takes no parameters.');
  }
  const args: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of declared) {
    const text = query[name];
    if (Array.isArray(text)) {
      refuse(name, 'must be given only once.');
      continue;
    }
    const value = text === undefined ? defaultValue : valueOf(name, text, refuse);
    if (value === UNREADABLE) continue;
    const before = problems.length;
    const coerced: unknown = coerceInputValue(value, type, (path, _, error) =>
      refuse([name, ...path].join('.'), sentence(plainProblem(error.message, valuesOf))),
    );
    if (problems.length === before && coerced !== undefined && coerced !== null) args[name] = coerced;
  }
  return { args, problems };
}

const sentence = (text: string) => (/[.?]$/.test(text) ? text : `${text}.`);

const UNREADABLE = Symbol('unreadable');

function valueOf(name: string, text: string, refuse: (name: string, message: string) => void): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (!JSON_ARGUMENTS.has(name) || (typeof value === 'object' && !Array.isArray(value))) return value;
  } catch {
    if (!JSON_ARGUMENTS.has(name)) return text;
  }
  const example = name === 'where' ? '{"riskLevel":{"in":["HIGH"]}}' : '{"field":"LEGAL_NAME","direction":"DESC"}';
  refuse(name, `must be a JSON object, such as ${example}.`);
  return UNREADABLE;
}
