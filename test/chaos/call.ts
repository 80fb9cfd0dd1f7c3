/** A call of sync over HTTP, and its answer. */
import type { Call } from './plan.ts';

/** The result of an item. */
export interface ItemAnswer {
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  record: { id: string } | null;
  userErrors: { code: string; field: string[]; message: string }[];
}

/** The result of a call of sync. */
export interface Answer {
  results: ItemAnswer[];
  userErrors: { code: string; message: string }[];
  cursor: string;
}

/** An answer to a call, with the request id of its attempt. */
export interface Answered {
  call: Call;
  requestId: string;
  answer: Answer;
}

const MUTATION = `mutation($input: SyncInput!) { sync(input: $input) {
  results { outcome record { id } userErrors { code field message } } userErrors { code message } cursor } }`;

/** Returns the request body of a call. */
export function bodyOf({ input }: Call): object {
  return { query: MUTATION, variables: { input } };
}

/** Returns the answer in a response; null if the call must be sent again. */
export function answerIn(body: unknown): Answer | null {
  return (body as { data?: { sync: Answer | null } }).data?.sync ?? null;
}

/** Returns the position in the log after a call: writes of later calls come after it. */
export function placeOf({ cursor }: Answer): number {
  return Number(cursor.split('.')[0]);
}

/** Returns whether an answered call stored nothing: it was a dry run, or was rejected as a whole. */
export function leftNothing({ call, answer }: Answered): boolean {
  const isRejected = answer.results.some(({ outcome }) => outcome === 'REJECTED');
  return call.input.dryRun === true || (call.input.onError === 'REJECT_ALL' && isRejected);
}
