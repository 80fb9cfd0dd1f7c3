import { sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { type CatalogueEntries, listEntries } from './catalogue/repository.ts';
import { parseFields, text } from '../input/fields.ts';
import { Rejected, type Path, type Problems } from '../input/problems.ts';
import { globalId, keyOf } from '../registry/global-id.ts';
import { type RecordName, records, type WholeRecord } from '../registry/records.ts';
import { normalizeIdentifier } from '../input/identifiers.ts';
import { type Reference, referenceText, type ThirdPartyRef } from './third-party/reference.ts';
import { findMergedInto, findSites, findThirdPartyKeys, type MergedInto } from './third-party/repository.ts';
import type { Reading, Writing } from '../registry/session.ts';

export type { ThirdPartyRef } from './third-party/reference.ts';

/**
 * Returns the keys of the third parties that the references name. Notes references to unknown ones, and ids of merged ones;
 * their identifiers and keys in other systems find the third party that they were merged into.
 */
export async function resolveThirdParties(
  transaction: Writing,
  refs: readonly ThirdPartyRef[],
  problems: Problems,
  path: (index: number) => Path = (index) => [index],
): Promise<(string | null)[]> {
  const references = refs.map((ref, index) => outsideReference(ref, problems.at(...path(index))));
  const referenced = await findThirdPartyKeys(
    transaction,
    references.filter((reference) => reference !== null),
  );
  const keys = new Map(referenced.map(({ reference, key }) => [referenceText(reference), key]));
  const ids = refs.map((ref) => (ref.id == null ? null : { key: keyOf('ThirdParty', ref.id) }));
  const found = await findMergedInto(
    transaction,
    ids.flatMap((id) => id?.key ?? []),
  );
  const known = new Map(found.map((party) => [party.id, party]));
  return refs.map((_, index) => {
    const id = ids[index];
    const reference = references[index];
    if (id == null && reference == null) return null;
    const party = id?.key == null ? undefined : known.get(id.key);
    if (party?.mergedInto) {
      problems.add('NOT_ALLOWED', path(index), mergedMessage(party.mergedInto));
      return null;
    }
    const key = id != null ? party?.id : keys.get(referenceText(reference!));
    if (key === undefined) problems.add('NOT_FOUND', path(index), 'names no third party of this registry');
    return key ?? null;
  });
}

/** Returns the message for the id of a third party that was merged into another one. */
export const mergedMessage = ({ id, legalName }: MergedInto): string =>
  `was merged into "${legalName}"; use its id, ${globalId('ThirdParty', id)}`;

/** Returns the key of the third party that the reference names; null, with a problem noted, if it is unknown. */
export async function resolveThirdParty(
  transaction: Writing,
  ref: ThirdPartyRef,
  problems: Problems,
): Promise<string | null> {
  const [key] = await resolveThirdParties(transaction, [ref], problems, () => ['thirdParty']);
  return key ?? null;
}

/** Returns the keys of global ids of one kind, and notes unknown ones. With `ownedBy`, they must belong to that third party. */
export async function resolveIds(
  transaction: Writing,
  name: RecordName,
  ids: readonly string[],
  problems: Problems,
  ownedBy?: string | null,
): Promise<string[]> {
  const known = await knownKeys(transaction, name, ids, ownedBy);
  const keys: string[] = [];
  ids.forEach((id, index) => {
    const key = known.get(id);
    if (key === undefined)
      problems.add('NOT_FOUND', [index], `names no ${wordsOf(name)}${ownedBy == null ? '' : ' of this third party'}`);
    else if (keys.includes(key)) problems.add('DUPLICATE', [index], `is given twice`);
    else keys.push(key);
  });
  return keys;
}

/** Returns the key of an optional global id: absent stays absent, null stays null. */
export async function resolveId(
  transaction: Writing,
  name: RecordName,
  field: string,
  id: string | null | undefined,
  problems: Problems,
  ownedBy?: string | null,
): Promise<string | null | undefined> {
  if (id == null) return id;
  const key = (await knownKeys(transaction, name, [id], ownedBy)).get(id);
  if (key === undefined)
    problems.add('NOT_FOUND', field, `names no ${wordsOf(name)}${ownedBy == null ? '' : ' of this third party'}`);
  return key ?? null;
}

/** Returns the key of an optional site of the third party: absent stays absent, null stays null. */
export async function resolveSite(
  transaction: Writing,
  thirdPartyId: string | null,
  siteId: string | null | undefined,
  problems: Problems,
): Promise<string | null | undefined> {
  if (siteId == null) return siteId;
  const key = keyOf('Site', siteId);
  const [site] = key === null ? [] : await findSites(transaction, [key]);
  if (site && (thirdPartyId === null || site.thirdPartyId === thirdPartyId)) return site.id;
  problems.add('NOT_FOUND', 'siteId', 'names no site of this third party');
  return null;
}

/**
 * Returns the current record that an update changes.
 * @throws Rejected if the record does not exist, its version is not the expected one, or a program changes a record that
 * another source owns.
 */
export async function findCurrent<N extends RecordName>(
  transaction: Writing,
  name: N,
  key: string | null,
  input: { expectedVersion?: number },
  problems: Problems,
): Promise<WholeRecord<N>> {
  const [current] = key === null ? [] : await transaction.find(name, [key]);
  if (!current) {
    const field = name === 'ThirdParty' && !('id' in input) ? 'thirdParty' : 'id';
    if (!problems.has(field)) problems.add('NOT_FOUND', field, `names no ${wordsOf(name)}`);
    throw new Rejected(problems.found);
  }
  if (current.version !== input.expectedVersion) {
    problems.add(
      'STALE_VERSION',
      'expectedVersion',
      `the record is now at version ${current.version}, not ${input.expectedVersion}; read it again and resend the change`,
    );
    throw new Rejected(problems.found, current.id);
  }
  const { actor } = transaction.writer;
  const source = 'source' in current ? current.source : null;
  if (source !== null && actor.kind === 'SERVICE' && actor.source !== source) {
    problems.add('NOT_ALLOWED', [], `the record belongs to source "${source}"; only it or a person may change it`);
    throw new Rejected(problems.found);
  }
  return current;
}

/** Returns the current record whose global id an update names. Throws like `findCurrent`. */
export async function findCurrentById<N extends RecordName>(
  transaction: Writing,
  name: N,
  input: { id?: string; expectedVersion?: number },
  problems: Problems,
): Promise<WholeRecord<N>> {
  return await findCurrent(transaction, name, keyOf(name, input.id ?? ''), input, problems);
}

/** Notes codes that are not in the catalogue, and codes given twice. */
export async function checkCodes(
  at: Reading,
  kind: CodeKind,
  codes: readonly { code: string; path: Path }[],
  problems: Problems,
): Promise<void> {
  if (codes.length === 0) return;
  const entries = await entriesByCode(
    at,
    kind,
    codes.map(({ code }) => code),
  );
  checkKnownCodes(entries, kind, codes, problems);
}

/** Returns the entries of the catalogue by code. Reads them again if one of `codes` is missing: another server may have added it. */
export async function entriesByCode<K extends CodeKind>(
  at: Reading,
  kind: K,
  codes: readonly string[],
): Promise<Map<string, CatalogueEntries[K]>> {
  const read = async (options?: { afresh: boolean }) =>
    new Map((await listEntries(at, kind, options)).map((entry) => ['code' in entry ? entry.code : entry.id, entry]));
  const entries = await read();
  return codes.every((code) => entries.has(code)) ? entries : await read({ afresh: true });
}

/** Notes codes that are not in `known`, and codes given twice. */
export function checkKnownCodes(
  known: { has(code: string): boolean },
  kind: CodeKind,
  codes: readonly { code: string; path: Path }[],
  problems: Problems,
): void {
  const seen = new Set<string>();
  for (const { code, path } of codes) {
    if (!known.has(code))
      problems.add('NOT_FOUND', path, `"${code}" is not in the catalogue; see the query ${queryOf[kind]}`);
    else if (seen.has(code)) problems.add('DUPLICATE', path, `"${code}" is given twice`);
    seen.add(code);
  }
}

/** The kinds of catalogue entries that records refer to by code. */
export type CodeKind = keyof typeof queryOf;

const queryOf = {
  controls: 'controls',
  'clause-types': 'clauseTypes',
  'certification-types': 'certificationTypes',
  rules: 'rules',
};

/** The integration that owns a record, and the key of the record there. */
export interface Origin {
  source: string;
  externalId: string;
}

/** Returns the origin of a record; null if it has none. Notes an origin of which only one part is given. */
export function readOrigin(
  { source = null, externalId = null }: { source?: string | null; externalId?: string | null },
  problems: Problems,
): Origin | null {
  if ((source === null) !== (externalId === null)) {
    problems.add(
      'INCONSISTENT',
      source === null ? 'source' : 'externalId',
      'source and externalId go together: give both or neither',
    );
  }
  return source === null || externalId === null ? null : { source, externalId };
}

/** Notes an external key that a different record of the kind already has, and an incomplete one. */
export async function checkSource(
  transaction: Writing,
  name: 'Engagement' | 'Contract' | 'Certification' | 'Audit' | 'Product' | 'Incident' | 'QualityRecord' | 'SupplyLink',
  record: { id?: string; source?: string | null; externalId?: string | null },
  problems: Problems,
): Promise<void> {
  const origin = readOrigin(record, problems);
  if (origin === null) return;
  const { source, externalId } = origin;
  const { table } = records[name];
  const [other] = await transaction.rows<{ id: string }>(
    sql`select id from ${table} where source = ${source} and external_id = ${externalId}`,
  );
  if (other && other.id !== record.id) {
    problems.add('TAKEN', 'externalId', `another ${wordsOf(name)} has the key "${externalId}" at source "${source}"`);
  }
}

async function knownKeys(
  transaction: Writing,
  name: RecordName,
  ids: readonly string[],
  ownedBy?: string | null,
): Promise<Map<string, string>> {
  const keys = ids.map((id) => keyOf(name, id));
  const wanted = keys.filter((key) => key !== null);
  if (wanted.length === 0) return new Map();
  const { table, thirdPartyId } = records[name];
  const owner = ownedBy == null || thirdPartyId === null ? sql`` : sql` and ${thirdPartyId} = ${ownedBy}`;
  const found = await transaction.rows<{ id: string }>(
    sql`select ${table.id} as id from ${table} where ${table.id} = ${anyOf(wanted)}${owner}`,
  );
  const known = new Set(found.map(({ id }) => id));
  return new Map(
    ids.flatMap((id, index) => (keys[index] != null && known.has(keys[index]) ? [[id, keys[index]]] : [])),
  );
}

const externalFields = { source: text(100), externalId: text(200) };

/** Returns the normalized reference by external key or identifier; null if there is none, or with a problem if it is invalid. */
export function outsideReference(ref: ThirdPartyRef, problems: Problems): Reference | null {
  if (ref.external) {
    const { source, externalId } = parseFields(externalFields, ref.external, problems.at('external'));
    return source === undefined || externalId === undefined ? null : { source, externalId };
  }
  if (!ref.identifier) return null;
  const { scheme, value } = ref.identifier;
  const result = normalizeIdentifier(scheme, value);
  if (result.ok) return { scheme, value: result.value };
  problems.add('INVALID', ['identifier', 'value'], result.message);
  return null;
}

/** Returns the name of a kind of record for use in a sentence, such as "third party". */
export function wordsOf(name: RecordName): string {
  return name.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
