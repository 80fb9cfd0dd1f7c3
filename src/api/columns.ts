import { GraphQLScalarType } from 'graphql';
import type { Columns } from '../../db/columns.ts';
import type { Context } from './context.ts';

type Resolve<Source, Args, Result> = (source: Source, args: Args, context: Context) => Result;

/** The columns that a resolver reads and returns. */
export interface ColumnUse {
  /** It reads only these columns of its row. */
  columns?: readonly string[];
  /** It can do with some columns of the rows that it returns. */
  selecting?: (source: never, args: never, context: never, columns: Columns) => unknown;
}

/**
 * Returns a function that declares the columns that a resolver reads of a kind of rows; the compiler checks it. If all
 * selected fields have such resolvers, or none, a list reads only these columns.
 */
export function readsOf<Row extends object>() {
  return <Column extends keyof Row & string, Rest extends unknown[], Result>(
    columns: readonly Column[],
    resolve: (row: Pick<Row, Column>, ...rest: Rest) => Result,
  ): ((row: Row, ...rest: Rest) => Result) =>
    // A copy, because kinds of rows may share a resolver.
    Object.assign(resolve.bind(undefined), resolve, { columns } satisfies ColumnUse);
}

/** Returns a resolver of rows. It is given the columns that the query needs of them; null if it may need any. */
export function rowsOf<Source, Args, Result>(
  selecting: (source: Source, args: Args, context: Context, columns: Columns) => Result,
): Resolve<Source, Args, Result> {
  const resolve: Resolve<Source, Args, Result> = (source, args, context) => selecting(source, args, context, null);
  return Object.assign(resolve, { selecting } satisfies ColumnUse);
}

/**
 * Returns resolvers with their use of columns as `extensions` of the fields: makeExecutableSchema would lose properties of
 * functions.
 */
export function withColumnUse<Resolvers extends object>(resolvers: Resolvers): Resolvers {
  const ofField = ([name, resolve]: [string, ColumnUse]): [string, unknown] => {
    const { columns, selecting } = resolve;
    const isPlain = (columns ?? selecting) === undefined || name.startsWith('__');
    return [name, isPlain ? resolve : { resolve, extensions: { columns, selecting } satisfies ColumnUse }];
  };
  const ofType = ([name, type]: [string, Record<string, ColumnUse> | GraphQLScalarType]): [string, unknown] => [
    name,
    type instanceof GraphQLScalarType ? type : Object.fromEntries(Object.entries(type).map(ofField)),
  ];
  return Object.fromEntries(Object.entries(resolvers).map(ofType)) as Resolvers;
}
