import { isDeepStrictEqual } from 'node:util';
import type { CreateThirdPartyInput, LinkInput, SiteInput, ThirdPartyKind } from '../../../generated/graphql.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import type { ImportedParty } from './map.ts';
import type { CertificationClaim, ContractClaim, EngagementClaim } from './row-records.ts';

type Held = Pick<
  WholeRecord<'ThirdParty'>,
  'tradingNames' | 'domains' | 'links' | 'services' | 'tags' | 'identifiers'
> & { externalRefs: { source: string; externalId: string }[]; sites: SiteInput[] };

const nothing: Held = {
  tradingNames: [],
  domains: [],
  links: [],
  services: [],
  tags: [],
  identifiers: [],
  externalRefs: [],
  sites: [],
};

/** Returns the new third party for a row that matches none on record. */
export function newParty(imported: ImportedParty, ref: { source: string; externalId: string }): CreateThirdPartyInput {
  const { kind: _, ...fields } = merged(nothing, imported, ref);
  return { ...fields, legalName: imported.legalName! };
}

/**
 * Returns the changes that a row makes to the third party on record. They add to lists and never remove from them, because
 * a user may have added elements by hand.
 */
export function changesTo(
  held: WholeRecord<'ThirdParty'>,
  imported: ImportedParty,
  ref: { source: string; externalId: string },
): Partial<CreateThirdPartyInput> & { kind?: ThirdPartyKind } {
  const before = {
    ...held,
    externalRefs: held.externalRefs.map(({ source, externalId }) => ({ source, externalId })),
    sites: held.sites.map(({ id: _, ...site }) => site),
  };
  const after = merged(before, imported, ref);
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => value !== undefined && !isDeepStrictEqual(value, before[field as keyof typeof before]),
    ),
  );
}

function merged(held: Held, imported: ImportedParty, ref: { source: string; externalId: string }) {
  const { headquarters, tradingNames, domains, services, tags, identifiers, links, ...single } = imported;
  return {
    ...single,
    tradingNames: added(held.tradingNames, tradingNames),
    domains: added(held.domains, domains),
    services: added(held.services, services),
    tags: added(held.tags, tags),
    identifiers: added(held.identifiers, identifiers),
    externalRefs: added(held.externalRefs, [ref]),
    links: linksAfter(held.links, links),
    sites: headquarters ? sitesAfter(held.sites, headquarters) : held.sites,
  };
}

function added<T>(held: readonly T[], imported: readonly T[]): T[] {
  return [...held, ...imported.filter((value) => !held.some((known) => isDeepStrictEqual(known, value)))];
}

/** Merges links. A link replaces those of its kind on record, except kind OTHER, of which there can be many. */
function linksAfter(held: readonly LinkInput[], imported: readonly LinkInput[]): LinkInput[] {
  const replacing = new Map(imported.filter(({ kind }) => kind !== 'OTHER').map((link) => [link.kind, link]));
  const remaining = held
    .filter((link, index) => !replacing.has(link.kind) || held.findIndex(({ kind }) => kind === link.kind) === index)
    .map((link) => replacing.get(link.kind) ?? link);
  return added(remaining, imported);
}

const HEADQUARTERS = 'Headquarters';

/** Sets the headquarters. If the new address is unchanged and has no country, the country on record stays. */
function sitesAfter(held: readonly SiteInput[], { address, country }: NonNullable<ImportedParty['headquarters']>) {
  const before = held.find(({ name }) => name === HEADQUARTERS);
  const after: SiteInput = {
    name: HEADQUARTERS,
    address,
    country: country ?? (before?.address === address ? (before.country ?? null) : null),
    function: 'HEADQUARTERS',
  };
  return before ? held.map((site) => (site === before ? after : site)) : [...held, after];
}

/**
 * Returns the changes that a row makes to the certification on record, or null. The same text changes nothing, unless its
 * type was unknown before and is known now, or the columns of a certificate say something else.
 */
export function changesToCertification(
  held: WholeRecord<'Certification'>,
  { type, variant, scope, title, ...details }: CertificationClaim,
): Partial<CertificationClaim> | null {
  const isTypeNowKnown = held.type === 'OTHER' && type !== 'OTHER';
  const named = held.title === title && !isTypeNowKnown ? {} : { type, variant, scope, title };
  return orNull({ ...named, ...differing(held, details) });
}

/** Returns the changes that a row makes to the engagement on record, or null. */
export function changesToEngagement(
  held: WholeRecord<'Engagement'>,
  claim: EngagementClaim,
): Partial<EngagementClaim> | null {
  return orNull(differing(held, claim));
}

/** Returns the changes that a row makes to the contract on record, or null. */
export function changesToContract(
  held: WholeRecord<'Contract'>,
  claim: ContractClaim,
): (ContractClaim & { status?: 'ACTIVE' }) | null {
  // A first day that was unknown before says that it is in force; a person may have set any other status.
  const begins = held.status === 'DRAFT' && held.effectiveOn === null && claim.effectiveOn !== undefined;
  return orNull({ ...differing(held, claim), ...(begins ? { status: 'ACTIVE' as const } : {}) });
}

/** Returns the values of a row that differ from those on record. A value that the row does not state stays. */
function differing<T extends object>(held: object, claim: T): Partial<T> {
  const before = held as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(claim).filter(([field, value]) => value !== undefined && before[field] !== value),
  ) as Partial<T>;
}

const orNull = <T extends object>(changes: T): T | null => (Object.keys(changes).length === 0 ? null : changes);
