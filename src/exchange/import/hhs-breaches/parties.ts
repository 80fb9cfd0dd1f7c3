import { sql } from 'drizzle-orm';
import { thirdParty, thirdPartyExternalRef, thirdPartySite } from '../../../../db/tables/third-party.ts';
import { namesIn } from '../../../input/names/aliases.ts';
import { normalizedName } from '../../../input/names/compared-name.ts';
import { isTerritory, stateIn, stateNamed, type UsState } from '../../../input/us-state.ts';
import type { Database } from '../../../registry/database.ts';
import { pagesInKeyOrder } from '../../../registry/key-pages.ts';
import { Snapshot } from '../../../registry/snapshot.ts';

/** A third party that may have reported a breach. */
export interface Party {
  /** Its key in the registry; null if this import creates it. */
  id: string | null;
  /** Its key at this source, if an import of breaches created it. */
  externalId: string | null;
  legalName: string;
  isRetired: boolean;
  /** The US states in which it is recorded. */
  states: readonly UsState[];
  /** Its country if that is not the US and no state is recorded; else null. */
  foreign: string | null;
  /** Whether only an import of breaches knows it: it is a prospect with the name from the portal, and no more. */
  isOnlyFromPortal: boolean;
}

interface PartyRow {
  id: string;
  legalName: string;
  tradingNames: string[];
  lifecycle: string;
  country: string | null;
  sites: { country: string | null; address: string | null }[];
  refs: { source: string; externalId: string }[];
}

/** Third parties read at once, to bound memory. */
const PAGE = 5_000;

/** Third parties by their names, normalized for comparison, and by their keys at this source. */
export class Parties {
  readonly #byName = new Map<string, Party[]>();
  readonly #byExternalId = new Map<string, Party>();

  /** Reads the third parties with some names, and all that an import of breaches created. */
  static async read(database: Database, source: string, names: ReadonlySet<string>): Promise<Parties> {
    const parties = new Parties();
    const readPage = (after: string, size: number) =>
      Snapshot.of(database.read, (snapshot) => snapshot.rows<PartyRow>(pageAfter(after, size)));
    for await (const page of pagesInKeyOrder(PAGE, readPage)) {
      for (const row of page) {
        const own = comparedNames([row.legalName, ...row.tradingNames]).filter((name) => names.has(name));
        const party = partyOf(row, source);
        if (own.length > 0 || party.externalId !== null) parties.add(party, own);
      }
    }
    return parties;
  }

  add(party: Party, names: readonly string[]): void {
    for (const name of names) this.#byName.set(name, [...(this.#byName.get(name) ?? []), party]);
    if (party.externalId !== null) this.#byExternalId.set(party.externalId, party);
  }

  /** Returns the third parties with any of some names. Omits retired ones if an active one has the same name. */
  withNames(names: readonly string[]): Party[] {
    const found = names.flatMap((name) => {
      const parties = this.#byName.get(name) ?? [];
      const active = parties.filter(({ isRetired }) => !isRetired);
      // A prospect that this import creates must not hide a retired party from the next import.
      return active.some(({ isOnlyFromPortal }) => !isOnlyFromPortal) ? active : parties;
    });
    return [...new Set(found)];
  }

  /** Returns the third party that an import of breaches created under a key. Its name may have changed since. */
  createdAs(externalId: string): Party | null {
    return this.#byExternalId.get(externalId) ?? null;
  }
}

/** Returns all names of a third party, normalized for comparison. */
export const comparedNames = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap(namesIn).map(normalizedName)),
];

/** Longest name in a key, which has at most 200 characters. */
const LONGEST_NAME = 180;

/** Returns the key at this source of a third party that an import creates. */
export function keyOfParty(comparedName: string, state: UsState | null): string {
  // Keys of version 0.8 and before are the name alone, so they have no comma.
  return `${comparedName.slice(0, LONGEST_NAME)}, ${state ?? 'US'}`;
}

function partyOf({ id, legalName, lifecycle, country, sites, refs }: PartyRow, source: string): Party {
  const externalId = refs.find((ref) => ref.source === source)?.externalId ?? null;
  const isOnlyFromPortal =
    externalId !== null && lifecycle === 'PROSPECT' && sites.length === 0 && refs.every((ref) => ref.source === source);
  const recorded = sites.flatMap((site) => stateOfSite(site) ?? []);
  const territory = country !== null && isTerritory(country) ? [country] : [];
  const fromPortal = isOnlyFromPortal ? (stateNamed(/, (..)$/.exec(externalId)?.[1] ?? '') ?? []) : [];
  const states = [...new Set([...recorded, ...territory, ...[fromPortal].flat()])];
  return {
    id,
    externalId,
    legalName,
    isRetired: lifecycle === 'RETIRED',
    states,
    foreign: states.length === 0 && country !== 'US' ? country : null,
    isOnlyFromPortal,
  };
}

function stateOfSite({ country, address }: PartyRow['sites'][number]): UsState | null {
  if (country !== null && isTerritory(country)) return country;
  return address !== null && (country === null || country === 'US') ? stateIn(address) : null;
}

const pageAfter = (after: string, size: number) => sql`
  select id, legal_name as "legalName", trading_names as "tradingNames", lifecycle::text, country,
    (select coalesce(json_agg(json_build_object('country', s.country, 'address', s.address)), '[]')
      from ${thirdPartySite} s where s.third_party_id = ${thirdParty.id}) as sites,
    (select coalesce(json_agg(json_build_object('source', r.source, 'externalId', r.external_id) order by r.position), '[]')
      from ${thirdPartyExternalRef} r where r.third_party_id = ${thirdParty.id}) as refs
  from ${thirdParty} where id > ${after}::uuid and merged_into_id is null order by id limit ${size}`;
