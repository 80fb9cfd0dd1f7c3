import { isDeepStrictEqual } from 'node:util';
import type { CreateThirdPartyInput, LinkInput, SiteInput, ThirdPartyKind } from '../../../generated/graphql.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import type { ImportedCertification, ImportedParty } from './map.ts';

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
 * type was unknown before and is known now.
 */
export function changesToCertification(
  held: WholeRecord<'Certification'>,
  { type, variant, scope, title }: ImportedCertification,
): { type: string; variant: string | null; scope: string | null; title: string } | null {
  const isTypeNowKnown = held.type === 'OTHER' && type !== 'OTHER';
  return held.title === title && !isTypeNowKnown ? null : { type, variant, scope, title };
}
