import { authorize } from '../../registry/access.ts';
import { changeCursor } from '../change/cursor.ts';
import { findLogEnd } from '../../registry/change-log.ts';
import { publicError } from '../../input/errors.ts';
import type { SyncInput, SyncItem } from '../../generated/graphql.ts';
import { type Problem, Rejected } from '../../input/problems.ts';
import type { RecordName } from '../../registry/records.ts';
import { Snapshot } from '../../registry/snapshot.ts';
import { mapYielding } from '../../registry/event-loop.ts';
import type { Writing, Writer } from '../../registry/session.ts';
import { write, writeTogether } from '../../registry/write.ts';
import { findPossibleDuplicates, type PossibleDuplicate } from '../../records/third-party/duplicates.ts';
import type { VersionOrder } from '../../records/attestation/revisions.ts';
import { lookUp } from './look-up.ts';
import { Mentions } from './mentions.ts';
import { type Decided, planItems, readItem, type ReadItem } from './plan.ts';
import { type FoundSignature, UNSIGNED } from './signature.ts';
import { Staged } from './staged.ts';

/** Maximum number of items in one call. */
export const MAX_ITEMS = 1_000;

/** The number of steps in a problem's path above the field: input, items, the item's index and its kind. */
export const ABOVE_FIELD = 4;

/** Most problems reported for one item: the first problems of a long list say enough. */
const MAX_PROBLEMS = 100;

/** The outcome of an item. Stored with the call's outcome for idempotent repeats. */
export interface ItemOutcome {
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  /** How the record was found; null if it is new or the item was rejected. */
  matchedBy: 'EXTERNAL_ID' | 'IDENTIFIER' | null;
  /** The record of the item; null if it was rejected. */
  record: { name: RecordName; key: string } | null;
  /** Third parties that may be the same as the item's. Outcomes that an earlier release stored lack it. */
  duplicates?: readonly PossibleDuplicate[];
  problems: readonly Problem[];
}

/** The outcome of a call. */
export interface Synced {
  /** In the order of its items; empty if the call itself was refused. */
  items: ItemOutcome[];
  /** Problems with the call itself. */
  problems: readonly Problem[];
  /** The position in the log after the call's own entries. */
  cursor: string;
}

/** Thrown to roll back a REJECT_ALL call with a rejected item. */
class RejectedCall extends Error {
  readonly synced: Synced;

  constructor(synced: Synced) {
    super('some items were rejected');
    this.synced = synced;
  }
}

/** The input of a sync, without its idempotency key. */
type ItemsToApply = Pick<SyncInput, 'source' | 'dryRun' | 'onError' | 'items'> & {
  /** The signature of the document that all items were read from. */
  signature?: FoundSignature;
  /** Whether the items were read from a document. */
  fromDocument?: boolean;
  /** Which recorded attestations were made from other versions of that document. */
  versions?: VersionOrder;
};

/**
 * Applies up to `MAX_ITEMS` items of a source. The caller has checked the call itself. Without an idempotency key, a repeat is
 * not recognized.
 */
export async function applyItems(
  writer: Writer,
  input: ItemsToApply,
  idempotency?: Parameters<typeof write>[2],
): Promise<Synced> {
  authorize(writer.actor, 'sync.write');
  const { source, dryRun, onError } = input;
  authorizeSource(writer, source);
  const mentions = new Mentions();
  const { signature = UNSIGNED, fromDocument = false, versions } = input;
  const byPerson = writer.actor.kind === 'PERSON';
  const call = { source, today: writer.today, byPerson, mentions, signature, fromDocument, versions };
  const items = await mapYielding(input.items.entries(), ([index, item]: [number, SyncItem]) =>
    readItem(item, index, call),
  );
  const applyThem = (transaction: Writing) => applyAll(transaction, items, mentions, { source, dryRun, onError });
  try {
    return dryRun ? await tryOut(writer, applyThem) : await write(writer, applyThem, idempotency);
  } catch (error) {
    if (error instanceof RejectedCall) return error.synced;
    if (error instanceof Rejected) return await refused(writer, error.problems);
    throw error;
  }
}

/** Returns the outcome of a call that was refused before any item was read. */
export async function refused({ database }: Writer, problems: readonly Problem[]): Promise<Synced> {
  const end = await Snapshot.of(database.read, findLogEnd);
  return { items: [], problems, cursor: changeCursor(database.cursorSecret, end) };
}

/**
 * Checks that an actor may write under a source. A service may use only its own; a person may use any.
 * @throws FORBIDDEN, naming the key's own source.
 */
export function authorizeSource({ actor }: Writer, source: string): void {
  if (actor.source === source || (actor.role !== 'INTEGRATION' && actor.kind === 'PERSON')) return;
  const message =
    actor.source === null
      ? `This key has no source, so it cannot write under source "${source}"; use a key with that source.`
      : `This key may write only under source "${actor.source}", not under source "${source}".`;
  throw publicError('FORBIDDEN', message, { action: 'sync.write' });
}

/** Does and checks everything as usual, then rolls it back. */
async function tryOut(writer: Writer, applyThem: (transaction: Writing) => Promise<Synced>): Promise<Synced> {
  const { outcome } = await writeTogether(writer, async (joint) => await write(joint, applyThem), { keep: false });
  return outcome;
}

async function applyAll(
  transaction: Writing,
  items: readonly ReadItem[],
  mentions: Mentions,
  { source, dryRun, onError }: Pick<SyncInput, 'source' | 'dryRun' | 'onError'>,
): Promise<Synced> {
  const lookedUp = await lookUp(transaction, mentions, source);
  const { decided, staged } = planItems(items, () => new Staged(lookedUp, (name) => transaction.newKey(name)));
  const cursorAt = (seq: number) => changeCursor(transaction.writer.database.cursorSecret, seq);
  const end = await findLogEnd(transaction);
  if (onError === 'REJECT_ALL' && decided.some(({ proposal }) => proposal === null)) {
    throw new RejectedCall({ items: decided.map(notWritten), problems: [], cursor: cursorAt(end) });
  }
  for (const [name, changes] of staged.changes()) await transaction.put(name, changes);
  await transaction.log();
  const duplicates = await findPossibleDuplicates(
    transaction,
    decided.flatMap(({ proposal }) => keyOfParty(proposal)),
  );
  // A dry run is rolled back, so its own entries do not count.
  return {
    items: decided.map((item) => ({
      ...outcomeOf(item),
      duplicates: keyOfParty(item.proposal).flatMap((key) => duplicates.get(key) ?? []),
    })),
    problems: [],
    cursor: cursorAt(dryRun ? end : await findLogEnd(transaction)),
  };
}

/** Returns the key of the third party that an item creates or changes, if any. */
const keyOfParty = (proposal: Decided['proposal']): string[] =>
  proposal !== null && proposal.name === 'ThirdParty' && proposal.outcome !== 'UNCHANGED' ? [proposal.key] : [];

function outcomeOf({ proposal, problems }: Decided): ItemOutcome {
  if (proposal === null) return rejectedFor(problems);
  const { outcome, name, key, matchedBy = 'EXTERNAL_ID' } = proposal;
  return { outcome, matchedBy: outcome === 'CREATED' ? null : matchedBy, record: { name, key }, problems: [] };
}

function notWritten({ proposal, problems }: Decided, index: number): ItemOutcome {
  if (proposal === null) return rejectedFor(problems);
  const message = 'is valid but was not written: other items were rejected, and onError is REJECT_ALL';
  return rejectedFor([{ code: 'NOT_WRITTEN', path: ['input', 'items', index], message }]);
}

const rejectedFor = (problems: readonly Problem[]): ItemOutcome => ({
  outcome: 'REJECTED',
  matchedBy: null,
  record: null,
  problems: problems.slice(0, MAX_PROBLEMS),
});
