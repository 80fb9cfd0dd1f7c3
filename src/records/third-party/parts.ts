import { z } from 'zod';
import { country, known, listOf, parseFields, text } from '../../input/fields.ts';
import type { OwnerInput } from '../../generated/graphql.ts';
import { checkNoDuplicates, type Problems } from '../../input/problems.ts';
import type { Part, WholeRecord } from '../../registry/records.ts';
import { resolveThirdParties } from '../references.ts';
import type { Writing } from '../../registry/session.ts';
import { normalizeIdentifier } from '../../input/identifiers.ts';
import { findSitesInUse, findThirdPartyKeys } from './repository.ts';
import { referenceText } from './reference.ts';

type ThirdParty = WholeRecord<'ThirdParty'>;

interface GivenParts {
  identifiers?: Part<'ThirdParty', 'identifiers'>[];
  externalRefs?: { source: string; externalId: string }[];
  sites?: Omit<Part<'ThirdParty', 'sites'>, 'id'>[];
  owners?: readonly OwnerInput[] | null;
}

/**
 * Returns the lists of a third party to store, and reports problems. These are the lists whose entries must be unique in
 * the registry or refer to its records.
 */
export async function resolveParts(
  transaction: Writing,
  before: ThirdParty | null,
  given: GivenParts,
  problems: Problems,
): Promise<Partial<Pick<ThirdParty, 'identifiers' | 'externalRefs' | 'sites' | 'owners'>>> {
  return {
    ...(given.identifiers && {
      identifiers: await uniqueIdentifiers(transaction, before, given.identifiers, problems),
    }),
    ...(given.externalRefs && { externalRefs: await uniqueRefs(transaction, before, given.externalRefs, problems) }),
    ...(given.sites && { sites: await keyedSites(transaction, before, given.sites, problems) }),
    ...(given.owners !== undefined && { owners: await resolveOwners(transaction, before, given.owners, problems) }),
  };
}

async function uniqueIdentifiers(
  transaction: Writing,
  before: ThirdParty | null,
  given: readonly Part<'ThirdParty', 'identifiers'>[],
  problems: Problems,
) {
  const identifiers = readIdentifiers(given, problems);
  for (const { reference, key } of await findThirdPartyKeys(transaction, identifiers)) {
    if (key === before?.id || !('scheme' in reference)) continue;
    const index = identifiers.findIndex(
      ({ scheme, value }) => scheme === reference.scheme && value === reference.value,
    );
    problems.add('TAKEN', ['identifiers', index], `another third party holds ${reference.scheme} ${reference.value}`);
  }
  return identifiers;
}

/** Returns normalized identifiers, and reports identifiers that break a rule or are given twice. */
export function readIdentifiers(
  given: readonly Part<'ThirdParty', 'identifiers'>[],
  problems: Problems,
): Part<'ThirdParty', 'identifiers'>[] {
  const identifiers = given.map(({ scheme, value }, index) => {
    const result = normalizeIdentifier(scheme, value);
    if (result.ok) return { scheme, value: result.value };
    problems.add('INVALID', ['identifiers', index, 'value'], `${result.rule}: ${result.message}`);
    return { scheme, value };
  });
  checkNoDuplicates(
    identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
    (index) => ['identifiers', index],
    problems,
  );
  return identifiers;
}

async function uniqueRefs(
  transaction: Writing,
  before: ThirdParty | null,
  refs: readonly { source: string; externalId: string }[],
  problems: Problems,
): Promise<Part<'ThirdParty', 'externalRefs'>[]> {
  checkNoDuplicates(
    refs.map(({ source, externalId }) => `${externalId}" at "${source}`),
    (index) => ['externalRefs', index],
    problems,
  );
  for (const { reference, key } of await findThirdPartyKeys(transaction, refs)) {
    if (key === before?.id || !('source' in reference)) continue;
    const index = refs.findIndex((ref) => ref.source === reference.source && ref.externalId === reference.externalId);
    problems.add(
      'TAKEN',
      ['externalRefs', index],
      `another third party has the key "${reference.externalId}" at "${reference.source}"`,
    );
  }
  // An external key that is already stored retains the data that its source sent last.
  const held = new Map(before?.externalRefs.map((ref) => [referenceText(ref), ref]));
  return refs.map((ref) => held.get(referenceText(ref)) ?? { ...ref, sourceUpdatedAt: null, goneOn: null });
}

async function keyedSites(
  transaction: Writing,
  before: ThirdParty | null,
  given: readonly SiteFields[],
  problems: Problems,
): Promise<Site[]> {
  const inUse = await findSitesInUse(transaction, before?.sites.map(({ id }) => id) ?? []);
  return placeSites(before?.sites ?? [], given, { inUse, newKey: () => transaction.newKey('Site') }, problems);
}

type Site = Part<'ThirdParty', 'sites'>;
type SiteFields = Omit<Site, 'id'>;

/**
 * Returns the given sites with their keys. A site with an unchanged name retains its key, so certificates and audits still
 * refer to it. Reports names given twice, and omitted sites that are in use.
 */
export function placeSites(
  held: readonly Site[],
  given: readonly SiteFields[],
  { inUse, newKey }: { inUse: ReadonlySet<string>; newKey: () => string },
  problems: Problems,
): Site[] {
  checkNoDuplicates(
    given.map(({ name }) => name),
    (index) => ['sites', index, 'name'],
    problems,
  );
  const keys = new Map(held.map(({ name, id }) => [name, id]));
  for (const { id, name } of held) {
    if (inUse.has(id) && !given.some((site) => site.name === name))
      problems.add('NOT_ALLOWED', 'sites', `"${name}" cannot be left out: a certification or an audit points at it`);
  }
  return given.map((site) => ({ ...site, id: keys.get(site.name) ?? newKey() }));
}

const ownerFields = {
  name: known(text(300)),
  country: known(country),
  percent: known(z.number('must be a number').gt(0, 'must be above 0').max(100, 'must be at most 100')),
};

async function resolveOwners(
  transaction: Writing,
  before: ThirdParty | null,
  owners: readonly OwnerInput[] | null,
  problems: Problems,
): Promise<Part<'ThirdParty', 'owners'>[]> {
  const given = (parseFields(ownerList, { owners }, problems).owners ?? []) as OwnerInput[];
  const named = given.flatMap(({ thirdParty }, index) => (thirdParty ? [{ thirdParty, index }] : []));
  const keys = await resolveThirdParties(
    transaction,
    named.map(({ thirdParty }) => thirdParty),
    problems,
    (position) => ['owners', named[position]!.index, 'thirdParty'],
  );
  return given.map((owner, index) => {
    const ownerId = keys[named.findIndex((one) => one.index === index)] ?? null;
    return readOwner(owner, ownerId, before?.id ?? null, problems.at('owners', index));
  });
}

/** The list of owners in an input. `readOwner` checks each owner. */
export const ownerList = { owners: listOf(z.looseObject({}), 50) };

/**
 * Returns an owner to store, and reports problems with it. `ownerId` is the key of the third party that is the owner, if
 * the input names one; `ownedId` is the key of the owned third party.
 */
export function readOwner(
  owner: { name?: unknown; thirdParty?: unknown },
  ownerId: string | null,
  ownedId: string | null,
  problems: Problems,
): Part<'ThirdParty', 'owners'> {
  const { name = null, country = null, percent = null } = parseFields(ownerFields, owner, problems);
  if ((owner.name == null) === (owner.thirdParty == null)) {
    problems.add('INCONSISTENT', [], 'an owner is a name or a third party of the registry: give exactly one');
  }
  if (ownerId !== null && ownerId === ownedId) problems.add('INCONSISTENT', 'thirdParty', 'cannot own itself');
  return { name, ownerId, country, percent };
}
