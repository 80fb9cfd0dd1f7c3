import { isDeepStrictEqual } from 'node:util';
import type { Problems } from '../../../input/problems.ts';
import type { Part, WholeRecord } from '../../../registry/records.ts';
import { ownerList } from '../parts.ts';
import { thirdPartyFields } from '../fields.ts';
import { checkThirdParty } from '../rules.ts';

type ThirdParty = WholeRecord<'ThirdParty'>;
type Site = Part<'ThirdParty', 'sites'>;
type Owner = Part<'ThirdParty', 'owners'>;

/** Schemes of which a legal entity has one identifier. Laboratories have a CLIA number or an NPI for each place. */
const ONE_PER_ENTITY: ReadonlySet<string> = new Set(['LEI', 'USCC', 'EIN']);

/** Stages in which we stopped using a third party, or are about to. */
const STOPPED: ReadonlySet<string> = new Set(['SUSPENDED', 'OFFBOARDING']);

/** Two third parties as one. */
interface United {
  party: ThirdParty;
  /** Keys of sites that are one with a site of the other third party, by the key of the site that is dropped. */
  siteKeys: Map<string, string>;
}

/**
 * Returns the third party `into` with everything of `from`. Lists are united; a single value of `into` wins over one of
 * `from`, and `from` fills what is unknown. Notes every contradiction that only a person can resolve.
 */
export function unite(into: ThirdParty, from: ThirdParty, today: string, problems: Problems): United {
  const conflict = (message: string) => problems.add('INCONSISTENT', 'from', message);
  checkSame(into, from, conflict);
  const { sites, siteKeys } = uniteSites(into.sites, from.sites, conflict);
  // Every column is named, so that a new one does not compile without a rule.
  const party: ThirdParty = {
    id: into.id,
    version: into.version,
    createdAt: into.createdAt,
    updatedAt: into.updatedAt,
    kind: into.kind,
    legalName: into.legalName,
    tradingNames: union(into.tradingNames, [from.legalName, ...from.tradingNames]).filter(
      (name) => name !== into.legalName,
    ),
    lifecycle: into.lifecycle,
    country: into.country ?? from.country,
    websiteUrl: into.websiteUrl ?? from.websiteUrl,
    domains: union(into.domains, from.domains),
    services: union(into.services, from.services),
    specialties: union(into.specialties, from.specialties),
    reportsPatientResults:
      into.reportsPatientResults === 'UNKNOWN' ? from.reportsPatientResults : into.reportsPatientResults,
    internalOwner: into.internalOwner ?? from.internalOwner,
    reviewEveryMonths: into.reviewEveryMonths ?? from.reviewEveryMonths,
    lastReviewedOn: into.lastReviewedOn ?? from.lastReviewedOn,
    subSuppliersCompleteOn: into.subSuppliersCompleteOn ?? from.subSuppliersCompleteOn,
    maturity: into.maturity ?? from.maturity,
    trust: into.trust ?? from.trust,
    tags: union(into.tags, from.tags),
    mergedIntoId: into.mergedIntoId,
    mergeReason: into.mergeReason,
    identifiers: uniteIdentifiers(into.identifiers, from.identifiers, conflict),
    externalRefs: union(into.externalRefs, from.externalRefs),
    links: union(into.links, from.links),
    sites,
    contacts: union(into.contacts, from.contacts),
    owners: uniteOwners(into, from, conflict),
  };
  checkSizes(into, party, problems);
  checkThirdParty(party, today, problems.at('from'));
  return { party, siteKeys };
}

type Conflict = (message: string) => void;

/** Notes facts about the two that contradict each other: they may be two companies, or one of the records is wrong. */
function checkSame(into: ThirdParty, from: ThirdParty, conflict: Conflict): void {
  if (from.kind !== into.kind)
    conflict(`is a ${from.kind}, and the other a ${into.kind}; make both the same kind first, with updateThirdParty`);
  if (from.country !== null && into.country !== null && from.country !== into.country)
    conflict(`is in ${from.country}, and the other in ${into.country}; correct the wrong country first`);
  const reports = [from.reportsPatientResults, into.reportsPatientResults];
  if (reports.includes('YES') && reports.includes('NO')) {
    conflict(
      `has reportsPatientResults ${reports[0]}, and the other ${reports[1]}; correct the wrong one first, with updateThirdParty`,
    );
  }
  if (into.lifecycle === 'RETIRED') {
    conflict('would be merged into a third party that is RETIRED; merge the other way, or return that one to PROSPECT');
  } else if (STOPPED.has(from.lifecycle) && from.lifecycle !== into.lifecycle) {
    conflict(
      `is ${from.lifecycle}, and the other ${into.lifecycle}, so the merge would undo that; change one of the two first, with changeLifecycle`,
    );
  }
}

function uniteIdentifiers(
  into: ThirdParty['identifiers'],
  from: ThirdParty['identifiers'],
  conflict: Conflict,
): ThirdParty['identifiers'] {
  for (const { scheme, value } of from) {
    const other = ONE_PER_ENTITY.has(scheme) ? into.find((identifier) => identifier.scheme === scheme) : undefined;
    if (other) {
      conflict(
        `has ${scheme} ${value}, and the other ${other.value}; a legal entity has one ${scheme}, so remove the wrong one first, or keep them apart`,
      );
    }
  }
  return union(into, from);
}

/** Sites of one name are one site, unless they contradict each other. */
function uniteSites(
  into: readonly Site[],
  from: readonly Site[],
  conflict: Conflict,
): { sites: Site[]; siteKeys: Map<string, string> } {
  const siteKeys = new Map<string, string>();
  const byName = new Map(into.map((site) => [site.name, site]));
  const sites = new Map(into.map((site) => [site.id, site]));
  for (const site of from) {
    const same = byName.get(site.name);
    if (!same) {
      sites.set(site.id, site);
      continue;
    }
    const country = knownValue(same.country, site.country);
    const address = knownValue(same.address, site.address);
    if (country === undefined || address === undefined || same.function !== site.function) {
      conflict(`has a site "${site.name}" that differs from the other's; rename one of them, or make them equal`);
      continue;
    }
    siteKeys.set(site.id, same.id);
    sites.set(same.id, { ...same, country, address });
  }
  return { sites: [...sites.values()], siteKeys };
}

/** Owners that both name are one holding, unless they contradict each other. */
function uniteOwners(into: ThirdParty, from: ThirdParty, conflict: Conflict): Owner[] {
  const owners = [...into.owners];
  for (const owner of from.owners) {
    const index = owners.findIndex((other) => ownerText(other) === ownerText(owner));
    if (index < 0) {
      owners.push(owner);
      continue;
    }
    const same = owners[index]!;
    const country = knownValue(same.country, owner.country);
    const percent = knownValue(same.percent, owner.percent);
    if (country === undefined || percent === undefined) {
      const name = owner.name === null ? 'a third party' : `"${owner.name}"`;
      conflict(`has ${name} as an owner with another country or share than the other has; correct the wrong one first`);
    } else owners[index] = { ...same, country, percent };
  }
  if (owners.some(({ ownerId }) => ownerId === from.id || ownerId === into.id))
    conflict('owns the other or is owned by it, and a third party cannot own itself; remove that owner first');
  return owners;
}

const ownerText = ({ ownerId, name }: Owner) => ownerId ?? name!.toLowerCase();

/** Returns the known one of two values; undefined if they contradict each other. */
function knownValue<T extends string | number>(a: T | null, b: T | null): T | null | undefined {
  if (a === null || a === b) return b;
  return b === null ? a : undefined;
}

/** Returns the elements of both lists in order, each once. */
function union<T>(into: readonly T[], from: readonly T[]): T[] {
  const united: T[] = [];
  for (const element of [...into, ...from]) {
    if (!united.some((other) => isDeepStrictEqual(other, element))) united.push(element);
  }
  return united;
}

const lists = { ...thirdPartyFields, ...ownerList };

/** Notes lists that would grow over their limit. A list that is over it already may stay as it is. */
function checkSizes(into: ThirdParty, party: ThirdParty, problems: Problems): void {
  for (const [field, value] of Object.entries(party)) {
    if (!Array.isArray(value) || value.length === into[field as 'tags'].length) continue;
    const { error } = lists[field as 'tags'].safeParse(value);
    const tooBig = error?.issues.find(({ code, path }) => code === 'too_big' && path.length === 0);
    if (tooBig === undefined) continue;
    const message = `would have ${value.length} ${field}, and the field ${tooBig.message}; remove some from one of the two first`;
    problems.add('OUT_OF_RANGE', 'from', message);
  }
}
