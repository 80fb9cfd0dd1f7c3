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

/** The third party to record for a row that none is on record for. */
export function newParty(imported: ImportedParty, ref: { source: string; externalId: string }): CreateThirdPartyInput {
  const { kind: _, ...fields } = merged(nothing, imported, ref);
  return { ...fields, legalName: imported.legalName! };
}

/**
 * What a row changes in the third party on record; empty where it says nothing new. It adds to lists and never takes
 * from them: somebody may have added to them by hand.
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

function added<T>(held: readonly T[], given: readonly T[]): T[] {
  return [...held, ...given.filter((value) => !held.some((known) => isDeepStrictEqual(known, value)))];
}

/** A page that a file has one column for takes the place of the one on record; of other pages there can be many. */
function linksAfter(held: readonly LinkInput[], given: readonly LinkInput[]): LinkInput[] {
  const replacing = new Map(given.filter(({ kind }) => kind !== 'OTHER').map((link) => [link.kind, link]));
  const kept = held
    .filter((link, index) => !replacing.has(link.kind) || held.findIndex(({ kind }) => kind === link.kind) === index)
    .map((link) => replacing.get(link.kind) ?? link);
  return added(kept, given);
}

const HEADQUARTERS = 'Headquarters';

/** An address that does not tell its country leaves the country as it stands, while the address does. */
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
 * What a claim changes in the certification on record; null: nothing. While the text stays what was read out of it
 * stays too, except that a text nobody could place before may be placed by now.
 */
export function changesToCertification(
  held: WholeRecord<'Certification'>,
  { type, variant, scope, title }: ImportedCertification,
): { type: string; variant: string | null; scope: string | null; title: string } | null {
  const isPlaced = held.type === 'OTHER' && type !== 'OTHER';
  return held.title === title && !isPlaced ? null : { type, variant, scope, title };
}
