import { z } from 'zod';
import { country, known, listOf, parseFields, text } from '../fields.ts';
import type { OwnerInput } from '../generated/graphql.ts';
import { checkNoDuplicates, type Problems } from '../problems.ts';
import type { Part, WholeRecord } from '../record/records.ts';
import { resolveThirdParties } from '../references.ts';
import type { Transaction } from '../write.ts';
import { normaliseIdentifier } from './identifiers.ts';
import { findSitesInUse, findThirdPartyKeys, referenceText } from './repository.ts';

type ThirdParty = WholeRecord<'ThirdParty'>;

interface GivenParts {
  identifiers?: Part<'ThirdParty', 'identifiers'>[];
  externalRefs?: { source: string; externalId: string }[];
  sites?: Omit<Part<'ThirdParty', 'sites'>, 'id'>[];
  owners?: readonly OwnerInput[] | null;
}

/** The lists of a third party that need the registry to be checked: what must be unique in it, or points into it. */
export async function resolveParts(
  transaction: Transaction,
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
  transaction: Transaction,
  before: ThirdParty | null,
  given: readonly Part<'ThirdParty', 'identifiers'>[],
  problems: Problems,
) {
  const identifiers = given.map(({ scheme, value }, index) => {
    const result = normaliseIdentifier(scheme, value);
    if (result.ok) return { scheme, value: result.value };
    problems.add('INVALID', ['identifiers', index, 'value'], `${result.rule}: ${result.message}`);
    return { scheme, value };
  });
  checkNoDuplicates(
    identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
    (index) => ['identifiers', index],
    problems,
  );
  for (const { reference, key } of await findThirdPartyKeys(transaction, identifiers)) {
    if (key === before?.id || !('scheme' in reference)) continue;
    const index = identifiers.findIndex(
      ({ scheme, value }) => scheme === reference.scheme && value === reference.value,
    );
    problems.add('TAKEN', ['identifiers', index], `another third party holds ${reference.scheme} ${reference.value}`);
  }
  return identifiers;
}

async function uniqueRefs(
  transaction: Transaction,
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
  // A key that stays keeps what its source said last.
  const held = new Map(before?.externalRefs.map((ref) => [referenceText(ref), ref.sourceUpdatedAt]));
  return refs.map((ref) => ({ ...ref, sourceUpdatedAt: held.get(referenceText(ref)) ?? null }));
}

/** A site that keeps its name keeps its key, so certificates and audits go on pointing at it. */
async function keyedSites(
  transaction: Transaction,
  before: ThirdParty | null,
  given: readonly Omit<Part<'ThirdParty', 'sites'>, 'id'>[],
  problems: Problems,
) {
  checkNoDuplicates(
    given.map(({ name }) => name),
    (index) => ['sites', index, 'name'],
    problems,
  );
  const held = new Map(before?.sites.map((site) => [site.name, site]));
  const sites = given.map((site) => ({ ...site, id: held.get(site.name)?.id ?? transaction.newKey('Site') }));
  const dropped = [...held.values()].filter(({ name }) => !given.some((site) => site.name === name));
  const inUse = await findSitesInUse(
    transaction,
    dropped.map(({ id }) => id),
  );
  for (const { id, name } of dropped) {
    if (inUse.has(id))
      problems.add('NOT_ALLOWED', 'sites', `"${name}" cannot be left out: a certification or an audit points at it`);
  }
  return sites;
}

const ownerFields = {
  name: known(text(300)),
  country: known(country),
  percent: known(z.number('must be a number').gt(0, 'must be above 0').max(100, 'must be at most 100')),
};

async function resolveOwners(
  transaction: Transaction,
  before: ThirdParty | null,
  owners: readonly OwnerInput[] | null,
  problems: Problems,
): Promise<Part<'ThirdParty', 'owners'>[]> {
  const { owners: given = [] } = parseFields({ owners: listOf(z.looseObject({}), 50) }, { owners }, problems) as {
    owners?: OwnerInput[];
  };
  const named = given.flatMap(({ thirdParty }, index) => (thirdParty ? [{ thirdParty, index }] : []));
  const keys = await resolveThirdParties(
    transaction,
    named.map(({ thirdParty }) => thirdParty),
    problems,
    (position) => ['owners', named[position]!.index, 'thirdParty'],
  );
  return given.map((owner, index) => {
    const at = problems.at('owners', index);
    const fields = parseFields(ownerFields, owner, at);
    const ownerId = keys[named.findIndex((one) => one.index === index)] ?? null;
    if ((owner.name == null) === (owner.thirdParty == null)) {
      at.add('INCONSISTENT', [], 'an owner is a name or a third party of the registry: give exactly one');
    }
    if (ownerId !== null && ownerId === before?.id) at.add('INCONSISTENT', 'thirdParty', 'cannot own itself');
    return { name: fields.name ?? null, ownerId, country: fields.country ?? null, percent: fields.percent ?? null };
  });
}
