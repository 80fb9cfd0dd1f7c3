/** A call of sync over HTTP, and what was answered. */
import type { Call } from './plan.ts';

/** What became of an item. */
export interface ItemAnswer {
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  record: { id: string } | null;
  userErrors: { code: string; field: string[]; message: string }[];
}

/** What a call of sync answered. */
export interface Answer {
  results: ItemAnswer[];
  userErrors: { code: string; message: string }[];
  cursor: string;
}

/** An answer to a call, and the attempt that it answers. */
export interface Answered {
  call: Call;
  requestId: string;
  answer: Answer;
}

const MUTATION = `mutation($input: SyncInput!) { sync(input: $input) {
  results { outcome record { id } userErrors { code field message } } userErrors { code message } cursor } }`;

/** The body of a call's request. */
export function bodyOf({ input }: Call): object {
  return { query: MUTATION, variables: { input } };
}

/** The answer in a response; null where it says that the call is to be made again. */
export function answerIn(body: unknown): Answer | null {
  return (body as { data?: { sync: Answer | null } }).data?.sync ?? null;
}

/** Place in the log that a call stands at: whatever a later call wrote comes after it. */
export function placeOf({ cursor }: Answer): number {
  return Number(cursor.split('.')[0]);
}

/** Whether nothing of a call was kept though it was answered: it was a dry run, or fell as a whole. */
export function leftNothing({ call, answer }: Answered): boolean {
  const isRejected = answer.results.some(({ outcome }) => outcome === 'REJECTED');
  return call.input.dryRun === true || (call.input.onError === 'REJECT_ALL' && isRejected);
}
