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
import { lookUp } from './look-up.ts';
import { Mentions } from './mentions.ts';
import { type Decided, planItems, readItem, type ReadItem } from './plan.ts';
import { type FoundSignature, UNSIGNED } from './signature.ts';
import { Staged } from './staged.ts';

/** Most items in one call. */
export const MAX_ITEMS = 1_000;

/** How many steps of a problem's path stand above the field: input, items, the item's number and its kind. */
export const ABOVE_FIELD = 4;

/** Most problems told of one item: a list of hundreds that are all wrong says no more than its first. */
const MAX_TOLD = 100;

/** What became of an item; kept, as a part of the call's outcome, for idempotent repeats. */
export interface ItemOutcome {
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  /** By what the record was found; null where it is new, or the item was rejected. */
  matchedBy: 'EXTERNAL_ID' | 'IDENTIFIER' | null;
  /** The record it is about; null where it was rejected. */
  record: { name: RecordName; key: string } | null;
  problems: readonly Problem[];
}

/** What became of a call. */
export interface Synced {
  /** In the order of its items; none where the call itself was refused. */
  items: ItemOutcome[];
  /** Everything wrong with the call itself. */
  problems: readonly Problem[];
  /** The place in the log behind what it wrote. */
  cursor: string;
}

/** Thrown where one item is rejected and the call is to hold or fall as a whole: it undoes what was done. */
class Fallen extends Error {
  readonly synced: Synced;

  constructor(synced: Synced) {
    super('some items were rejected');
    this.synced = synced;
  }
}

/** What a sync is made of, but for its idempotency key. */
type Bringing = Pick<SyncInput, 'source' | 'dryRun' | 'onError' | 'items'> & {
  /** What was found of the signature on the document that all of it was read from. */
  signature?: FoundSignature;
};

/**
 * Brings items of a source in, at most a thousand, of whose call everything has been checked; without a key nothing is kept by
 * which a repeat would be known.
 */
export async function applyItems(
  writer: Writer,
  input: Bringing,
  idempotency?: Parameters<typeof write>[2],
): Promise<Synced> {
  authorize(writer.actor, 'sync.write');
  const { source, dryRun, onError } = input;
  authorizeSource(writer, source);
  const mentions = new Mentions();
  const { signature = UNSIGNED } = input;
  const call = { source, today: writer.today, byPerson: writer.actor.kind === 'PERSON', mentions, signature };
  const items = await mapYielding(input.items.entries(), ([index, item]: [number, SyncItem]) =>
    readItem(item, index, call),
  );
  const applyThem = (at: Writing) => applyAll(at, items, mentions, { source, dryRun, onError });
  try {
    return dryRun ? await tryOut(writer, applyThem) : await write(writer, applyThem, idempotency);
  } catch (error) {
    if (error instanceof Fallen) return error.synced;
    if (error instanceof Rejected) return await refused(writer, error.problems);
    throw error;
  }
}

/** The call itself was refused: none of its items was looked at. */
export async function refused({ database }: Writer, problems: readonly Problem[]): Promise<Synced> {
  const end = await Snapshot.of(database.read, findLogEnd);
  return { items: [], problems, cursor: changeCursor(database.cursorSecret, end) };
}

/**
 * Lets through who may write under a source: a program under its own alone; a person answers for what is written under any.
 * @throws FORBIDDEN, naming the source the key has.
 */
export function authorizeSource({ actor }: Writer, source: string): void {
  if (actor.source === source || (actor.role !== 'INTEGRATION' && actor.kind === 'PERSON')) return;
  const own = actor.source === null ? 'it has none' : `it is "${actor.source}"`;
  throw publicError('FORBIDDEN', `This key writes only under a source of its own, and ${own}; not under "${source}".`, {
    action: 'sync.write',
  });
}

/** All is done and checked as ever, and then undone. */
async function tryOut(writer: Writer, applyThem: (at: Writing) => Promise<Synced>): Promise<Synced> {
  const { outcome } = await writeTogether(writer, async (joint) => await write(joint, applyThem), { keep: false });
  return outcome;
}

async function applyAll(
  at: Writing,
  items: readonly ReadItem[],
  mentions: Mentions,
  { source, dryRun, onError }: Pick<SyncInput, 'source' | 'dryRun' | 'onError'>,
): Promise<Synced> {
  const found = await lookUp(at, mentions, source);
  const { decided, staged } = planItems(items, () => new Staged(found, (of) => at.newKey(of)));
  const cursorAt = (seq: number) => changeCursor(at.writer.database.cursorSecret, seq);
  const end = await findLogEnd(at);
  if (onError === 'REJECT_ALL' && decided.some(({ proposal }) => proposal === null)) {
    throw new Fallen({ items: decided.map(fallenWith), problems: [], cursor: cursorAt(end) });
  }
  for (const [name, changes] of staged.changes()) await at.put(name, changes);
  await at.log();
  // What a dry run wrote will not have been there.
  return { items: decided.map(outcomeOf), problems: [], cursor: cursorAt(dryRun ? end : await findLogEnd(at)) };
}

function outcomeOf({ proposal, problems }: Decided): ItemOutcome {
  if (proposal === null) return rejectedFor(problems);
  const { outcome, name, key, matchedBy = 'EXTERNAL_ID' } = proposal;
  return { outcome, matchedBy: outcome === 'CREATED' ? null : matchedBy, record: { name, key }, problems: [] };
}

function fallenWith({ proposal, problems }: Decided, index: number): ItemOutcome {
  if (proposal === null) return rejectedFor(problems);
  const message =
    'is right by itself; nothing was written because other items were rejected, and onError is REJECT_ALL';
  return rejectedFor([{ code: 'NOT_WRITTEN', path: ['input', 'items', index], message }]);
}

const rejectedFor = (problems: readonly Problem[]): ItemOutcome => ({
  outcome: 'REJECTED',
  matchedBy: null,
  record: null,
  problems: problems.slice(0, MAX_TOLD),
});
