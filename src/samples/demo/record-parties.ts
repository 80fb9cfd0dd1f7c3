import type { Actor } from '../../registry/access.ts';
import { createAttestor } from '../../records/attestor/commands.ts';
import { createFacility } from '../../records/facility/commands.ts';
import type { Lifecycle } from '../../generated/graphql.ts';
import { createPrincipal } from '../../records/principal/commands.ts';
import { findPrincipalKey } from '../../records/principal/repository.ts';
import { globalId } from '../../registry/global-id.ts';
import { createSupplyLink } from '../../records/supply-link/commands.ts';
import { changeLifecycle, createThirdParty } from '../../records/third-party/commands.ts';
import type { Writer } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { keysFromName } from './keys.ts';
import type { Demo, DemoAttestor, DemoParty } from './shape.ts';

/** Global ids by the names that records of the demo use for each other. */
export type Ids = ReadonlyMap<string, string>;

/** The global id behind a name. */
export function idOf(ids: Ids, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the demo names "${name}", which it does not hold`);
  return id;
}

/** Records those of ours who look after third parties; a person of that name who is known already is taken as they are. */
export async function recordPeople(joint: Writer, people: Demo['people']): Promise<Actor[]> {
  const actors: Actor[] = [];
  for (const { name, email } of people) {
    const { known } = await write(joint, async (at) => ({ known: await findPrincipalKey(at, name) }));
    const named = { ...joint, makeKey: keysFromName(name) };
    const principalId = known ?? (await createPrincipal(named, { name, email, kind: 'PERSON' })).key;
    actors.push({ principalId, name, kind: 'PERSON', role: 'ANALYST', source: null });
  }
  return actors;
}

/** Records our facilities; returns their ids by code. */
export async function recordFacilities(joint: Writer, facilities: Demo['facilities']): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const facility of facilities) {
    const { key } = await createFacility({ ...joint, makeKey: keysFromName(facility.code) }, facility);
    ids.set(facility.code, globalId('Facility', key));
  }
  return ids;
}

/** The steps by which a third party comes to where it stands. */
const pathTo: Record<Lifecycle, Lifecycle[]> = {
  PROSPECT: [],
  ONBOARDING: ['ONBOARDING'],
  ACTIVE: ['ONBOARDING', 'ACTIVE'],
  SUSPENDED: ['ONBOARDING', 'ACTIVE', 'SUSPENDED'],
  OFFBOARDING: ['ONBOARDING', 'ACTIVE', 'OFFBOARDING'],
  RETIRED: ['ONBOARDING', 'ACTIVE', 'OFFBOARDING', 'RETIRED'],
};

/** Records third parties in their order, so that an owner stands before what it owns; returns their ids by legal name. */
export async function recordThirdParties(joint: Writer, parties: readonly DemoParty[]): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const party of parties) {
    const { kind, lifecycle = 'PROSPECT', owners, ...others } = party;
    const { engagements: _e, contracts: _c, certifications: _t, attestations: _s, audits: _a, ...rest } = others;
    const { products: _p, screenings: _l, determinations: _d, decisions: _v, ...more } = rest;
    const { incidents: _i, qualityRecords: _q, ...fields } = more;
    const named = { ...joint, makeKey: keysFromName(party.legalName) };
    const { key } = await createThirdParty(named, kind, {
      ...fields,
      owners: owners?.map(({ party: owner, ...rest }) =>
        owner === undefined ? rest : { ...rest, thirdParty: { id: idOf(ids, owner) } },
      ),
    });
    const id = globalId('ThirdParty', key);
    ids.set(party.legalName, id);
    for (const [index, step] of pathTo[lifecycle].entries()) {
      await changeLifecycle(joint, { thirdParty: { id }, expectedVersion: index + 1, lifecycle: step });
    }
  }
  return ids;
}

/** Records who supplies whom. */
export async function recordSupplyLinks(joint: Writer, links: Demo['supplyLinks'], partyIds: Ids): Promise<void> {
  for (const { supplier, customer, ...fields } of links) {
    const named = { ...joint, makeKey: keysFromName(`${supplier}\n${customer}\n${fields.supplies}`) };
    const ends = { supplier: { id: idOf(partyIds, supplier) }, customer: { id: idOf(partyIds, customer) } };
    await createSupplyLink(named, { ...fields, ...ends });
  }
}

/** Records who makes statements; returns their ids by name. */
export async function recordAttestors(joint: Writer, attestors: readonly DemoAttestor[], partyIds: Ids): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const { party, ...fields } of attestors) {
    const { key } = await createAttestor(
      { ...joint, makeKey: keysFromName(fields.name) },
      { ...fields, ...(party !== undefined && { thirdParty: { id: idOf(partyIds, party) } }) },
    );
    ids.set(fields.name, globalId('Attestor', key));
  }
  return ids;
}
