import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { anyOf } from '../../../../db/query.ts';
import { thirdPartySite } from '../../../../db/tables/third-party.ts';
import { groupBy } from '../../../registry/batch.ts';
import { globalId, type IdentifiedName } from '../../../registry/global-id.ts';
import { eachReference } from '../../../registry/record-references.ts';
import { type RecordName, recordNames, records, type WholeRecord } from '../../../registry/records.ts';
import type { Writing, Writer } from '../../../registry/session.ts';
import { write, writeTogether } from '../../../registry/write.ts';
import type { Reason, Reported } from '../report.ts';
import type { BadRow, FileRecord } from './read-records.ts';
import { inGroups } from './record-references.ts';
import { shapes } from './shape.ts';

/** Records per statement. */
const BATCH = 1_000;

/** Kinds whose records never change, except that they can be revoked or superseded. */
const APPEND_ONLY: ReadonlySet<RecordName> = new Set(['Attestation', 'Screening', 'Determination', 'Decision']);

type AnyRecord = Record<string, unknown> & { id: string; version: number };

/** A record before and after the import; `before` is null if it is new. */
interface Change {
  id: string;
  before: AnyRecord | null;
  after: AnyRecord;
}

/**
 * Imports records as they are, in the order of their references and in one write. If any record is wrong, none is imported.
 * @yields how many of each kind were created, updated and unchanged; or the problems of each wrong record.
 */
export async function* loadRecords(
  writer: Writer,
  { read, bad }: { read: readonly FileRecord[]; bad: readonly BadRow[] },
  { dryRun }: { dryRun: boolean },
): AsyncGenerator<Reported> {
  if (bad.length > 0) return yield* bad.map(({ place, name, reasons }) => rejected(place, name, reasons));
  const work = async (joint: Writer) =>
    await write(joint, async (transaction) => {
      const planner = new Planner(transaction);
      const changes = await planner.plan(read);
      if (planner.rejections.length > 0) throw new NotImported(planner.rejections);
      for (const [name, ofKind] of changes) await save(transaction, name, ofKind);
      return { changes };
    });
  try {
    const { outcome } = await writeTogether(writer, work, { keep: !dryRun });
    for (const [name, changes] of outcome.changes) yield* countsOf(name, changes);
  } catch (error) {
    const rejections = error instanceof NotImported ? error.rejections : brokenRule(error);
    for (const { place, id, reasons } of rejections) yield rejected(place, id, reasons);
  }
}

/** A record that cannot be imported, and why. */
interface Rejection {
  place: string;
  id: string;
  reasons: Reason[];
}

class NotImported extends Error {
  readonly rejections: readonly Rejection[];

  constructor(rejections: readonly Rejection[]) {
    super('records cannot be imported');
    this.rejections = rejections;
  }
}

/** Returns the violated constraint of the database as a rejection. Throws any other error again. */
function brokenRule(error: unknown): Rejection[] {
  const cause = (error as { cause?: unknown }).cause ?? error;
  const { code, constraint_name: rule, table_name: table, detail } = cause as Record<string, string | undefined>;
  if (!code?.startsWith('23')) throw error;
  const isTaken = code === '23505';
  const message = isTaken
    ? (detail ?? `violates the unique constraint ${rule}`)
    : `violates the constraint ${rule} of ${table}`;
  return [{ place: '', id: table ?? '', reasons: [{ code: isTaken ? 'TAKEN' : 'INCONSISTENT', field: '', message }] }];
}

/** A reference of a record to something that is not in the file. */
interface OutsideReference {
  record: FileRecord;
  path: string;
  name: IdentifiedName;
  key: string;
}

/** Compares a file with the registry, and collects the records that cannot be imported. */
class Planner {
  readonly #rejections = new Map<string, Rejection>();
  readonly #transaction: Writing;
  /** Keys of the registry's own records, by the keys that these records have in the file. */
  readonly #ownKeys = new Map<string, string>();

  constructor(transaction: Writing) {
    this.#transaction = transaction;
  }

  /** In the order in which problems were found. */
  get rejections(): Rejection[] {
    return [...this.#rejections.values()];
  }

  async plan(read: readonly FileRecord[]): Promise<[RecordName, Change[]][]> {
    this.#checkOnce(read);
    await this.#findSame(read);
    const byName = groupBy(read, ({ name }) => name);
    const changes: [RecordName, Change[]][] = [];
    for (const name of recordNames) {
      const ofKind = byName.get(name);
      if (ofKind) changes.push([name, await this.#planKind(name, ofKind)]);
    }
    await this.#checkReferences(read, changes);
    return changes;
  }

  #checkOnce(read: readonly FileRecord[]): void {
    const seen = new Map<string, string>();
    for (const record of read) {
      const id = globalId(record.name, record.id);
      const earlier = seen.get(id);
      if (earlier === undefined) seen.set(id, record.place);
      else this.#refuse(record, 'DUPLICATE', 'id', `is also in ${earlier}`);
    }
  }

  /** Matches records of the file with the registry's own: principals by name, and the single procurement policy. */
  async #findSame(read: readonly FileRecord[]): Promise<void> {
    const principals = read.filter(({ name }) => name === 'Principal');
    const names = principals.map(({ fields }) => String(fields.name));
    const principalRows = await this.#transaction.rows<{ id: string; name: string }>(
      sql`select id, name from ${records.Principal.table} where name = ${anyOf(names)}`,
    );
    const byName = new Map(principalRows.map(({ id, name }) => [name, id]));
    for (const { id, fields } of principals) {
      const ownKey = byName.get(String(fields.name));
      if (ownKey !== undefined) this.#ownKeys.set(id, ownKey);
    }
    const [policy] = await this.#transaction.rows<{ id: string }>(
      sql`select id from ${records.ProcurementPolicy.table}`,
    );
    for (const { name, id } of read) if (name === 'ProcurementPolicy' && policy) this.#ownKeys.set(id, policy.id);
  }

  async #planKind(name: RecordName, ofKind: readonly FileRecord[]): Promise<Change[]> {
    const keyOf = ({ id }: FileRecord) => this.#ownKeys.get(id) ?? id;
    const recorded = new Map<string, AnyRecord>();
    for (let start = 0; start < ofKind.length; start += BATCH) {
      const keys = ofKind.slice(start, start + BATCH).map(keyOf);
      for (const record of await this.#transaction.find(name, keys)) recorded.set(record.id, record);
    }
    return ofKind.map((record) => {
      const before = recorded.get(keyOf(record)) ?? null;
      const fields = { ...record.fields };
      eachReference(name, fields, (_, key) => this.#ownKeys.get(key) ?? key);
      const after = { ...(before ?? this.#emptyRecord(record)), ...fields, id: keyOf(record) } as AnyRecord;
      if (before) this.#checkChange(record, before, after);
      return { id: after.id, before, after };
    });
  }

  /** Returns the values of a new record without its fields. Refuses it if a required field is missing. */
  #emptyRecord(record: FileRecord): Record<string, unknown> {
    const { fields, needed, lists } = shapes[record.name];
    for (const field of needed) {
      if (field !== 'id' && !(field in record.fields))
        this.#refuse(record, 'REQUIRED', field, 'must be given for a new record');
    }
    return Object.fromEntries(Object.keys(fields).map((field) => [field, lists.has(field) ? [] : null]));
  }

  #checkChange(record: FileRecord, before: AnyRecord, after: AnyRecord): void {
    if (isDeepStrictEqual(before, after)) return;
    if (APPEND_ONLY.has(record.name)) {
      const fields = Object.keys(record.fields).filter((field) => !isDeepStrictEqual(before[field], after[field]));
      this.#refuse(
        record,
        'NOT_ALLOWED',
        fields.join(', '),
        'differs from the record, and records of this kind cannot be changed',
      );
    } else if (record.version !== null && record.version !== before.version && !this.#ownKeys.has(record.id)) {
      const message = `is ${record.version}, but the record is at version ${before.version} by now; leave the version out to overwrite it`;
      this.#refuse(record, 'STALE_VERSION', 'version', message);
    }
  }

  /** Refuses records with references to something that is neither in the file nor on record. */
  async #checkReferences(read: readonly FileRecord[], changes: readonly [RecordName, Change[]][]): Promise<void> {
    const inFile = new Set(changes.flatMap(([name, ofKind]) => ofKind.map(({ id }) => globalId(name, id))));
    for (const [name, ofKind] of changes) {
      if (name !== 'ThirdParty') continue;
      for (const { after } of ofKind)
        for (const { id } of after.sites as { id: string }[]) inFile.add(globalId('Site', id));
    }
    const outside = read.flatMap((record) => {
      const references: OutsideReference[] = [];
      eachReference(record.name, { ...record.fields }, (referencedName, fileKey, path) => {
        const key = this.#ownKeys.get(fileKey) ?? fileKey;
        if (!inFile.has(globalId(referencedName, key))) references.push({ record, path, name: referencedName, key });
        return fileKey;
      });
      return references;
    });
    for (const [name, references] of groupBy(outside, (reference) => reference.name)) {
      const table = name === 'Site' ? thirdPartySite : records[name].table;
      const existing = await this.#transaction.rows<{ id: string }>(
        sql`select id from ${table} where id = ${anyOf([...new Set(references.map(({ key }) => key))])}`,
      );
      const keys = new Set(existing.map(({ id }) => id));
      for (const { record, path, key } of references.filter((reference) => !keys.has(reference.key))) {
        this.#refuse(record, 'NOT_FOUND', path, `${globalId(name, key)} is neither in the file nor on record`);
      }
    }
  }

  #refuse({ place, name, id }: FileRecord, code: string, field: string, message: string): void {
    const recordId = globalId(name, id);
    const earlier = this.#rejections.get(`${place} ${recordId}`);
    if (earlier) earlier.reasons.push({ code, field, message });
    else this.#rejections.set(`${place} ${recordId}`, { place, id: recordId, reasons: [{ code, field, message }] });
  }
}

async function save(transaction: Writing, name: RecordName, changes: readonly Change[]): Promise<void> {
  const byId = new Map(changes.map((change) => [change.id, change]));
  for (const group of inGroups(
    name,
    changes.map(({ after }) => after),
    BATCH,
  )) {
    const records = group.map(({ id }) => byId.get(id)!);
    await transaction.put(
      name,
      records as unknown as { before: WholeRecord<RecordName> | null; after: WholeRecord<RecordName> }[],
    );
  }
}

function* countsOf(name: RecordName, changes: readonly Change[]): Generator<Reported> {
  const outcomeOf = ({ before, after }: Change) =>
    before === null ? 'CREATED' : isDeepStrictEqual(before, after) ? 'UNCHANGED' : 'UPDATED';
  for (const [outcome, { length }] of groupBy(changes, outcomeOf)) {
    const noRow = { row: null, line: null, ids: [], reasons: [] };
    yield { ...noRow, name: records[name].recordType, outcome, count: length, notes: [String(length)] };
  }
}

function rejected(place: string, name: string, reasons: Reason[]): Reported {
  return { row: null, line: null, name, outcome: 'REJECTED', ids: [], notes: place === '' ? [] : [place], reasons };
}
