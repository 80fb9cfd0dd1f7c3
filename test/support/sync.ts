import type { Role } from '../../src/access.ts';
import type { Answer, TestRegistry } from './registry.ts';

/** What a call of sync answered. */
export interface SyncAnswer {
  results: {
    index: number;
    outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
    matchedBy: 'EXTERNAL_ID' | 'IDENTIFIER' | null;
    record: { __typename: string; id: string; version: number } | null;
    userErrors: { code: string; field: string[]; message: string; index: number | null }[];
  }[];
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  userErrors: { code: string; field: string[]; message: string }[];
  cursor: string;
}

const MUTATION = `mutation($input: SyncInput!) { sync(input: $input) {
  results { index outcome matchedBy record { __typename id ... on RegistryRecord { version } } userErrors { code field message index } }
  created updated unchanged rejected userErrors { code field message } cursor } }`;

/** Sends calls of sync to a registry, as the local integration and under its source where nothing else is said. */
export function syncing(registry: TestRegistry) {
  let calls = 0;
  const send = (items: object[], given: object = {}, role: Role = 'INTEGRATION'): Promise<Answer> =>
    registry.send(role, MUTATION, {
      input: { source: 'local', idempotencyKey: `call ${++calls}`, items, ...given },
    });
  return {
    send,
    sync: async (items: object[], given: object = {}, role?: Role): Promise<SyncAnswer> => {
      const { data, errors } = await send(items, given, role);
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return data.sync as SyncAnswer;
    },
  };
}

/** What became of each item of a call. */
export const outcomesOf = ({ results }: SyncAnswer) => results.map(({ outcome }) => outcome);

/** Everything that was wrong with items, each as `CODE field.path`. */
export const problemsOf = ({ results }: SyncAnswer) =>
  results.flatMap(({ userErrors }) => userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`));
