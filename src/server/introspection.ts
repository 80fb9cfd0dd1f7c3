import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { executeSync, Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../api/context.ts';

/** Tools send one of a few usual queries. Each answer takes some megabytes. */
const MAX_KEPT = 4;

/**
 * Keeps the answers of operations that ask for nothing but the schema. A tool asks for it each time it starts, and the answer
 * stays the same as long as the server runs.
 */
export function keptIntrospection(): ApolloServerPlugin<Context> {
  const kept = new Map<string, Record<string, unknown>>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({
          schema,
          document,
          operation,
          queryHash,
          request: { variables = {}, operationName },
        }) {
          if (!asksOnlyForSchema(operation)) return null;
          const key = JSON.stringify([queryHash, operationName, variables]);
          let data = kept.get(key);
          if (data === undefined) {
            const result = executeSync({
              schema,
              document,
              operationName,
              variableValues: variables,
            });
            if (result.errors || !result.data) return null;
            data = result.data;
            if (kept.size === MAX_KEPT) kept.delete(kept.keys().next().value!);
            kept.set(key, data);
          }
          return answer(data);
        },
      };
    },
  };
}

function asksOnlyForSchema({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value === '__schema');
}

function answer(data: Record<string, unknown>): GraphQLResponse {
  return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
}
