import type { GraphQLSchema } from 'graphql';
import { exportedLists } from '../exchange/export/names.ts';
import type { Asked } from '../exchange/export/read-list.ts';
import type { Format } from '../exchange/export/text.ts';
import { type QueryString, readParameters } from './query-parameters.ts';
import type { ParameterProblem } from './stream-request.ts';

/** Arguments of a list that an export does not take: it has no pages. */
const PAGE_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);
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
  query: QueryString,
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
  const args = list === ALL ? [] : schema.getQueryType()!.getFields()[list]!.args;
  const declared = args.filter(({ name }) => !PAGE_ARGUMENTS.has(name));
  const withoutAny = 'all.ndjson takes no parameters.';
  const { coerced, problems } = readParameters(schema, declared, query, { withoutAny });
  if (problems.length > 0) return problems;
  return { asked: (list === ALL ? { list } : { list, args: coerced }) as Asked, format: format as Format };
}
