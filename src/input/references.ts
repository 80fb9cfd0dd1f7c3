import { sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { type CatalogueEntries, listEntries } from '../records/catalogue/repository.ts';
import { parseFields, text } from './fields.ts';
import { Rejected, type Path, type Problems } from './problems.ts';
import { keyOf } from '../registry/global-id.ts';
import { type RecordName, records, type WholeRecord } from '../registry/records.ts';
import { type IdentifierScheme, normalizeIdentifier } from '../records/third-party/identifiers.ts';
import { findSites, findThirdPartyKeys, type Reference, referenceText } from '../records/third-party/repository.ts';
import type { Reading, Writing } from '../registry/session.ts';

/** A third party as a client names it: exactly one of these. */
export interface ThirdPartyRef {
  id?: string | null;
  external?: { source: string; externalId: string } | null;
  identifier?: { scheme: IdentifierScheme; value: string } | null;
}

/** Turns references to third parties into keys, all in one go; notes those that name none. */
export async function resolveThirdParties(
  transaction: Writing,
  refs: readonly ThirdPartyRef[],
  problems: Problems,
  path: (index: number) => Path = (index) => [index],
): Promise<(string | null)[]> {
  const references = refs.map((ref, index) => outsideReference(ref, problems.at(...path(index))));
  const found = await findThirdPartyKeys(
    transaction,
    references.filter((reference) => reference !== null),
  );
  const keys = new Map(found.map(({ reference, key }) => [referenceText(reference), key]));
  const ids = refs.map((ref) => ref.id ?? null);
  const known = await knownKeys(
    transaction,
    'ThirdParty',
    ids.filter((id) => id !== null),
  );
  return refs.map((_, index) => {
    const id = ids[index];
    const reference = references[index];
    if (id == null && reference == null) return null;
    const key = id != null ? known.get(id) : keys.get(referenceText(reference!));
    if (key === undefined) problems.add('NOT_FOUND', path(index), 'names no third party of this registry');
    return key ?? null;
  });
}

/** Turns one reference to a third party into its key; notes it where it names none. */
export async function resolveThirdParty(
  transaction: Writing,
  ref: ThirdPartyRef,
  problems: Problems,
): Promise<string | null> {
  const [key] = await resolveThirdParties(transaction, [ref], problems, () => ['thirdParty']);
  return key ?? null;
}

/** Turns global ids of one kind into keys; notes those that name nothing. With `ownedBy`, they must be that third party's. */
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

/** Turns one optional global id into a key: absent stays absent, null stays null. */
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

/** Turns the global id of a site of the third party into its key: absent stays absent, null stays null. */
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
 * The record an update is about, as it now stands.
 * @throws Rejected where there is none, another version stands, or a program would change what another source owns.
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
    const field = name === 'ThirdParty' ? 'thirdParty' : 'id';
    if (!problems.has(field)) problems.add('NOT_FOUND', field, `names no ${wordsOf(name)}`);
    throw new Rejected(problems.found);
  }
  if (current.version !== input.expectedVersion) {
    problems.add(
      'STALE_VERSION',
      'expectedVersion',
      `the record is at version ${current.version} by now, not ${input.expectedVersion}; read it again and send the change anew`,
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

/** The record whose global id an update names, as it now stands; throws as `findCurrent` does. */
export async function findCurrentById<N extends RecordName>(
  transaction: Writing,
  name: N,
  input: { id?: string; expectedVersion?: number },
  problems: Problems,
): Promise<WholeRecord<N>> {
  return await findCurrent(transaction, name, keyOf(name, input.id ?? ''), input, problems);
}

/** Notes codes that the catalogue does not have, and codes given twice. */
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

/** Notes codes that are not among those known of the catalogue, and codes given twice. */
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

/** What of the catalogue records point at by code. */
export type CodeKind = keyof typeof queryOf;

const queryOf = {
  controls: 'controls',
  'clause-types': 'clauseTypes',
  'certification-types': 'certificationTypes',
  rules: 'rules',
};

/** The integration that a record is from, and its key there. */
export interface Origin {
  source: string;
  externalId: string;
}

/** Where a record is from; null where nothing says so. Notes half an answer. */
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

/** Notes an external key that another record of the kind already has, or half of one. */
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

/** A reference by another system's key or by an identifier, in its own form; null where it is none, or notes what is wrong. */
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

/** What a kind of record is called in a sentence. */
export function wordsOf(name: RecordName): string {
  return name.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
