import { text } from '../../input/fields.ts';
import { Rejected, type Problems } from '../../input/problems.ts';
import { type RecordName, recordNames, type WholeRecord } from '../../registry/records.ts';
import type { Writing } from '../../registry/session.ts';
import { command } from '../command.ts';
import { findCurrentById, resolveThirdParties, type ThirdPartyRef, wordsOf } from '../references.ts';
import { unknownThirdParty } from './fields.ts';
import { checkMoved, type Moved } from './merge/conflicts.ts';
import { findNaming, redirected } from './merge/naming.ts';
import { planUndo } from './merge/undo.ts';
import { unite } from './merge/unite.ts';

type ThirdParty = WholeRecord<'ThirdParty'>;

const mergeFields = { reason: text(2000) };

/** Merges a third party into another one, with every record about it and every reference to it. */
export const mergeThirdParties = command(
  {
    name: 'mergeThirdParties',
    record: 'ThirdParty',
    action: 'registry.write',
    fields: mergeFields,
    required: ['reason'],
  },
  async ({ transaction, input, fields, writer, problems, tell }) => {
    const { from, into } = await findBoth(transaction, input, problems);
    const { party, siteKeys } = unite(into, from, writer.today, problems);
    const keys = new Map([...siteKeys, [from.id, into.id]]);
    const moved = await findMoved(transaction, { from, into, keys });
    for (const [name, records] of moved) {
      await checkMoved(name, records, { transaction, intoId: into.id, fromId: from.id }, problems);
      checkSources(transaction, name, records, problems);
    }
    const { reason } = problems.throwIfAny({ reason: fields.reason });
    const { kind, legalName, country } = from;
    const mergedAway: ThirdParty = {
      ...from,
      ...unknownThirdParty,
      ...{ kind, legalName, country, lifecycle: 'RETIRED', mergedIntoId: into.id, mergeReason: reason },
    };
    const parties: Moved<'ThirdParty'>[] = [
      { before: from, after: mergedAway },
      { before: into, after: party },
    ];
    const others = [...moved].filter(([name]) => name !== 'ThirdParty');
    // Together, because each identifier and site has one row: it leaves the one as the other gets it.
    await transaction.put('ThirdParty', [...parties, ...((moved.get('ThirdParty') ?? []) as Moved<'ThirdParty'>[])]);
    for (const [name, records] of others) await transaction.put(name, records);
    tell({ movedRecords: [...moved.values()].reduce((sum, { length }) => sum + length, 0) });
    return { key: into.id };
  },
);

/** Undoes a merge: every record that it changed is again as it was before. */
export const undoMerge = command(
  {
    name: 'undoMerge',
    record: 'ThirdParty',
    action: 'registry.write',
    fields: mergeFields,
    required: ['reason'],
  },
  async ({ transaction, input, fields, problems }) => {
    const merged = await findCurrentById(transaction, 'ThirdParty', input, problems);
    const restored = await planUndo(transaction, merged, fields.reason ?? '', problems);
    for (const [name, records] of restored) checkSources(transaction, name, records, problems);
    problems.throwIfAny();
    for (const [name, records] of restored) await transaction.put(name, records);
    return { key: merged.id };
  },
);

interface BothRefs {
  from: ThirdPartyRef;
  into: ThirdPartyRef;
  expectedFromVersion: number;
  expectedIntoVersion: number;
}

/**
 * Returns the two third parties as they are now.
 * @throws Rejected if one does not exist, both are the same, or a version is not the expected one.
 */
async function findBoth(
  transaction: Writing,
  { from, into, expectedFromVersion, expectedIntoVersion }: BothRefs,
  problems: Problems,
): Promise<{ from: ThirdParty; into: ThirdParty }> {
  const path = (index: number) => [index === 0 ? 'from' : 'into'];
  const keys = await resolveThirdParties(transaction, [from, into], problems, path);
  const found = new Map(
    (
      await transaction.find(
        'ThirdParty',
        keys.filter((key) => key !== null),
      )
    ).map((party) => [party.id, party]),
  );
  const [fromParty, intoParty] = keys.map((key) => (key === null ? undefined : found.get(key)));
  if (!fromParty || !intoParty) throw new Rejected(problems.found);
  if (fromParty.id === intoParty.id) {
    problems.add('INCONSISTENT', 'from', 'is the same third party as into');
    throw new Rejected(problems.found);
  }
  const stale = [
    checkVersion(fromParty, expectedFromVersion, 'expectedFromVersion', problems),
    checkVersion(intoParty, expectedIntoVersion, 'expectedIntoVersion', problems),
  ].find((key) => key !== null);
  if (stale !== undefined) throw new Rejected(problems.found, stale);
  return { from: fromParty, into: intoParty };
}

/** Notes a version that is not the expected one. Returns the key of the record then. */
function checkVersion({ id, version }: ThirdParty, expected: number, field: string, problems: Problems): string | null {
  if (version === expected) return null;
  const message = `the record is now at version ${version}, not ${expected}; read it again and resend the change`;
  problems.add('STALE_VERSION', field, message);
  return id;
}

/** Returns every record that refers to `from` or to a site of it that is dropped, and the record afterward. */
async function findMoved(
  transaction: Writing,
  { from, into, keys }: { from: ThirdParty; into: ThirdParty; keys: ReadonlyMap<string, string> },
): Promise<Map<RecordName, Moved<RecordName>[]>> {
  const sites = [...keys.keys()].filter((key) => key !== from.id);
  const naming = await findNaming(
    transaction,
    new Map([
      ['ThirdParty', [from.id]],
      ['Site', sites],
    ]),
  );
  const moved = new Map<RecordName, Moved<RecordName>[]>();
  for (const name of recordNames) {
    const own = (naming.get(name) ?? []).filter((key) => key !== from.id && key !== into.id);
    const records = await transaction.find(name, own);
    if (records.length > 0)
      moved.set(
        name,
        records.map((before) => ({ before, after: redirected(name, before, keys) })),
      );
  }
  return moved;
}

/** Notes records of a source, if a program that does not write for it would change them. */
function checkSources<N extends RecordName>(
  transaction: Writing,
  name: N,
  records: readonly Moved<N>[],
  problems: Problems,
): void {
  const { actor } = transaction.writer;
  if (actor.kind !== 'SERVICE') return;
  const sources = new Set(records.map(({ before }) => ('source' in before ? before.source : null)));
  for (const source of sources) {
    if (source === null || source === actor.source) continue;
    const message = `would change ${wordsOf(name)} records of source "${source}"; only it or a person may change them`;
    problems.add('NOT_ALLOWED', [], message);
  }
}
