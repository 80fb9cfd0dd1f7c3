import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { anyOf } from '../../../../db/query.ts';
import { thirdPartySite } from '../../../../db/tables/third-party.ts';
import { groupBy } from '../../../registry/batch.ts';
import { globalId, type IdentifiedName } from '../../../registry/global-id.ts';
import { type RecordName, recordNames, records, type WholeRecord } from '../../../registry/records.ts';
import type { Writing, Writer } from '../../../registry/session.ts';
import { write, writeTogether } from '../../../registry/write.ts';
import type { Reason, Reported } from '../report.ts';
import type { BadRow, FileRecord } from './read-records.ts';
import { eachReference, inGroups } from './record-references.ts';
import { shapes } from './shape.ts';

/** Records read or saved by one statement. */
const BATCH = 1_000;

/** Kinds that are added to and revoked, and otherwise say the same for ever. */
const APPEND_ONLY: ReadonlySet<RecordName> = new Set(['Attestation', 'Screening', 'Determination', 'Decision']);

type AnyRecord = Record<string, unknown> & { id: string; version: number };

/** A record to be saved, and how it stands in the registry. */
interface Change {
  id: string;
  before: AnyRecord | null;
  after: AnyRecord;
}

/**
 * Loads records as they are: in the order in which they point at each other, all in one write, or none where one cannot be.
 * @yields how many of each kind were created, changed and left as they were; or what is wrong with each that is not right.
 */
export async function* loadRecords(
  writer: Writer,
  { read, bad }: { read: readonly FileRecord[]; bad: readonly BadRow[] },
  { dryRun }: { dryRun: boolean },
): AsyncGenerator<Reported> {
  if (bad.length > 0) return yield* bad.map(({ place, name, reasons }) => rejected(place, name, reasons));
  const work = async (joint: Writer) =>
    await write(joint, async (transaction) => {
      const loading = new Loading(transaction);
      const changes = await loading.plan(read);
      if (loading.wrong.length > 0) throw new NotLoaded(loading.wrong);
      for (const [name, ofKind] of changes) await save(transaction, name, ofKind);
      return { changes };
    });
  try {
    const { outcome } = await writeTogether(writer, work, { keep: !dryRun });
    for (const [name, changes] of outcome.changes) yield* told(name, changes);
  } catch (error) {
    const wrong = error instanceof NotLoaded ? error.wrong : brokenRule(error);
    for (const { place, id, reasons } of wrong) yield rejected(place, id, reasons);
  }
}

/** A record that cannot be loaded, and why. */
interface Wrong {
  place: string;
  id: string;
  reasons: Reason[];
}

class NotLoaded extends Error {
  readonly wrong: readonly Wrong[];

  constructor(wrong: readonly Wrong[]) {
    super('records cannot be loaded');
    this.wrong = wrong;
  }
}

/** What a rule of the database itself says; everything else goes on as it was thrown. */
function brokenRule(error: unknown): Wrong[] {
  const cause = (error as { cause?: unknown }).cause ?? error;
  const { code, constraint_name: rule, table_name: table, detail } = cause as Record<string, string | undefined>;
  if (!code?.startsWith('23')) throw error;
  const isTaken = code === '23505';
  const message = isTaken ? (detail ?? `is taken: ${rule}`) : `breaks the rule ${rule} of ${table}`;
  return [{ place: '', id: table ?? '', reasons: [{ code: isTaken ? 'TAKEN' : 'INCONSISTENT', field: '', message }] }];
}

/** Something that a record points at and that does not come with the file. */
interface Asked {
  record: FileRecord;
  path: string;
  to: IdentifiedName;
  key: string;
}

/** Compares a file with the registry, and notes what cannot be. */
class Loading {
  readonly #wrong = new Map<string, Wrong>();
  readonly #transaction: Writing;
  /** Keys that stand in the registry for keys of the file. */
  readonly #same = new Map<string, string>();

  constructor(transaction: Writing) {
    this.#transaction = transaction;
  }

  /** What cannot be loaded, in the order in which it was found. */
  get wrong(): Wrong[] {
    return [...this.#wrong.values()];
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
      else this.#refuse(record, 'DUPLICATE', 'id', `stands in ${earlier} too`);
    }
  }

  /** A registry has one policy of the gate, and principals of its own by whose names those of a file are known. */
  async #findSame(read: readonly FileRecord[]): Promise<void> {
    const principals = read.filter(({ name }) => name === 'Principal');
    const names = principals.map(({ fields }) => String(fields.name));
    const known = await this.#transaction.rows<{ id: string; name: string }>(
      sql`select id, name from ${records.Principal.table} where name = ${anyOf(names)}`,
    );
    const byName = new Map(known.map(({ id, name }) => [name, id]));
    for (const { id, fields } of principals) {
      const own = byName.get(String(fields.name));
      if (own !== undefined) this.#same.set(id, own);
    }
    const [policy] = await this.#transaction.rows<{ id: string }>(
      sql`select id from ${records.ProcurementPolicy.table}`,
    );
    for (const { name, id } of read) if (name === 'ProcurementPolicy' && policy) this.#same.set(id, policy.id);
  }

  async #planKind(name: RecordName, ofKind: readonly FileRecord[]): Promise<Change[]> {
    const keyOf = ({ id }: FileRecord) => this.#same.get(id) ?? id;
    const held = new Map<string, AnyRecord>();
    for (let start = 0; start < ofKind.length; start += BATCH) {
      const keys = ofKind.slice(start, start + BATCH).map(keyOf);
      for (const record of await this.#transaction.find(name, keys)) held.set(record.id, record);
    }
    return ofKind.map((record) => {
      const before = held.get(keyOf(record)) ?? null;
      const given = { ...record.fields };
      eachReference(name, given, (_, key) => this.#same.get(key) ?? key);
      const after = { ...(before ?? this.#unknown(record)), ...given, id: keyOf(record) } as AnyRecord;
      if (before) this.#checkChange(record, before, after);
      return { id: after.id, before, after };
    });
  }

  /** A record of which only is known what must be. */
  #unknown(record: FileRecord): Record<string, unknown> {
    const { fields, needed, lists } = shapes[record.name];
    for (const field of needed) {
      if (field !== 'id' && !(field in record.fields))
        this.#refuse(record, 'REQUIRED', field, 'must be given: it is a new record');
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
        'is other than on record, and what was recorded once is not changed',
      );
    } else if (record.version !== null && record.version !== before.version && !this.#same.has(record.id)) {
      const message = `is ${record.version}, and the record has been changed since, to version ${before.version}; leave the version out to change it all the same`;
      this.#refuse(record, 'STALE_VERSION', 'version', message);
    }
  }

  /** Everything that is pointed at comes with the file, or is on record. */
  async #checkReferences(read: readonly FileRecord[], changes: readonly [RecordName, Change[]][]): Promise<void> {
    const inFile = new Set(changes.flatMap(([name, ofKind]) => ofKind.map(({ id }) => globalId(name, id))));
    for (const [name, ofKind] of changes) {
      if (name !== 'ThirdParty') continue;
      for (const { after } of ofKind)
        for (const { id } of after.sites as { id: string }[]) inFile.add(globalId('Site', id));
    }
    const asked = read.flatMap((record) => {
      const found: Asked[] = [];
      eachReference(record.name, { ...record.fields }, (to, key, path) => {
        const own = this.#same.get(key) ?? key;
        if (!inFile.has(globalId(to, own))) found.push({ record, path, to, key: own });
        return key;
      });
      return found;
    });
    for (const [to, places] of groupBy(asked, (one) => one.to)) {
      const table = to === 'Site' ? thirdPartySite : records[to].table;
      const known = await this.#transaction.rows<{ id: string }>(
        sql`select id from ${table} where id = ${anyOf([...new Set(places.map(({ key }) => key))])}`,
      );
      const keys = new Set(known.map(({ id }) => id));
      for (const { record, path, key } of places.filter((one) => !keys.has(one.key))) {
        this.#refuse(record, 'NOT_FOUND', path, `${globalId(to, key)} is neither in the file nor on record`);
      }
    }
  }

  #refuse({ place, name, id }: FileRecord, code: string, field: string, message: string): void {
    const about = globalId(name, id);
    const known = this.#wrong.get(`${place} ${about}`);
    if (known) known.reasons.push({ code, field, message });
    else this.#wrong.set(`${place} ${about}`, { place, id: about, reasons: [{ code, field, message }] });
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

function* told(name: RecordName, changes: readonly Change[]): Generator<Reported> {
  const outcomeOf = ({ before, after }: Change) =>
    before === null ? 'CREATED' : isDeepStrictEqual(before, after) ? 'UNCHANGED' : 'UPDATED';
  for (const [outcome, some] of groupBy(changes, outcomeOf)) {
    const about = { row: null, line: null, ids: [], reasons: [] };
    yield { ...about, name: records[name].recordType, outcome, count: some.length, notes: [String(some.length)] };
  }
}

function rejected(place: string, name: string, reasons: Reason[]): Reported {
  return { row: null, line: null, name, outcome: 'REJECTED', ids: [], notes: place === '' ? [] : [place], reasons };
}
