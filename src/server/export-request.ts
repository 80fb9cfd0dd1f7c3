import { coerceInputValue, type GraphQLField, type GraphQLSchema } from 'graphql';
import { exportedLists } from '../exchange/export/names.ts';
import type { Asked } from '../exchange/export/read-list.ts';
import type { Format } from '../exchange/export/text.ts';
import type { ParameterProblem } from './stream-request.ts';

/** What of a list's arguments an export takes: all but those of its pages. */
const PAGING: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);
const JSON_ARGUMENTS: ReadonlySet<string> = new Set(['where', 'orderBy']);
const ALL = 'all';

/** An export as it was asked for. */
export interface ExportRequest {
  asked: Asked;
  format: Format;
}

/**
 * Understands what is to be exported: the last part of the path, `contracts.csv`, and the list's own arguments as the schema
 * declares them.
 * @returns it, or everything that is wrong with it.
 */
export function readExportRequest(
  schema: GraphQLSchema,
  file: string,
  query: Readonly<Record<string, string | string[] | undefined>>,
): ExportRequest | ParameterProblem[] {
  const [, list, format] = /^(\w+)\.(csv|ndjson)$/.exec(file) ?? [];
  if (list === undefined || !(list === ALL || exportedLists.includes(list))) {
    const message = `there is no export ${JSON.stringify(file)}; there are <list>.csv and <list>.ndjson of ${exportedLists.join(', ')}, and all.ndjson.`;
    return [{ field: 'list', message: `list: ${message}` }];
  }
  if (list === ALL && format === 'csv') {
    const message = 'records of all kinds have no columns in common: ask for all.ndjson, or for one list as CSV.';
    return [{ field: 'list', message: `list: ${message}` }];
  }
  const field = list === ALL ? null : schema.getQueryType()!.getFields()[list]!;
  const { args, problems } = readArguments(field, query);
  if (problems.length > 0) return problems;
  return { asked: (list === ALL ? { list } : { list, args }) as Asked, format: format as Format };
}

function readArguments(
  field: GraphQLField<unknown, unknown> | null,
  query: Readonly<Record<string, string | string[] | undefined>>,
): { args: Record<string, unknown>; problems: ParameterProblem[] } {
  const problems: ParameterProblem[] = [];
  const refuse = (name: string, message: string) => void problems.push({ field: name, message: `${name}: ${message}` });
  const declared = (field?.args ?? []).filter(({ name }) => !PAGING.has(name));
  const known = declared.map(({ name }) => name);
  for (const name of Object.keys(query).filter((one) => !known.includes(one))) {
    refuse(name, known.length > 0 ? `there is no such parameter; there are ${known.join(', ')}.` : 'all takes none.');
  }
  const args: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of declared) {
    const given = query[name];
    if (Array.isArray(given)) {
      refuse(name, 'give it once.');
      continue;
    }
    const value = given === undefined ? defaultValue : valueOf(name, given, refuse);
    if (value === UNREADABLE) continue;
    const before = problems.length;
    const coerced: unknown = coerceInputValue(value, type, (path, _, error) =>
      refuse([name, ...path].join('.'), error.message),
    );
    if (problems.length === before && coerced !== undefined && coerced !== null) args[name] = coerced;
  }
  return { args, problems };
}

const UNREADABLE = Symbol('unreadable');

function valueOf(name: string, given: string, refuse: (name: string, message: string) => void): unknown {
  try {
    const value: unknown = JSON.parse(given);
    if (!JSON_ARGUMENTS.has(name) || (typeof value === 'object' && !Array.isArray(value))) return value;
  } catch {
    if (!JSON_ARGUMENTS.has(name)) return given;
  }
  const example = name === 'where' ? '{"riskLevel":{"in":["HIGH"]}}' : '{"field":"LEGAL_NAME","direction":"DESC"}';
  refuse(name, `must be a JSON object, such as ${example}.`);
  return UNREADABLE;
}
