import { createAttestor } from '../../records/attestor/commands.ts';
import { createFacility } from '../../records/facility/commands.ts';
import { createPrincipal } from '../../records/principal/commands.ts';
import { findPrincipalKey } from '../../records/principal/repository.ts';
import { createSupplyLink } from '../../records/supply-link/commands.ts';
import { changeLifecycle, createThirdParty, updateThirdParty } from '../../records/third-party/commands.ts';
import type { Lifecycle } from '../../generated/graphql.ts';
import type { Actor } from '../../registry/access.ts';
import { globalId } from '../../registry/global-id.ts';
import type { Writer } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { keysFromName } from './keys.ts';
import type { Demo, DemoParty } from './shape.ts';
import { currentOf, later, type Timeline, yearBefore } from './timeline.ts';

/** Global ids by the names that records of the demo use for each other. They are known from the step on that records them. */
export type Ids = ReadonlyMap<string, string>;

/** The global id behind a name. */
export function idOf(ids: Ids, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the demo names "${name}", which is not on record yet`);
  return id;
}

/** Records our people who look after third parties; a person of that name who is on record already stays as they are. */
export function recordPeople(timeline: Timeline, people: Demo['people']): readonly Actor[] {
  const actors: Actor[] = [];
  timeline.add(null, async (writer) => {
    for (const { name, email } of people) {
      const { known } = await write(writer, async (at) => ({ known: await findPrincipalKey(at, name) }));
      const named = { ...writer, makeKey: keysFromName(name) };
      const principalId = known ?? (await createPrincipal(named, { name, email, kind: 'PERSON' })).key;
      actors.push({ principalId, name, kind: 'PERSON', role: 'ANALYST', source: null });
    }
  });
  return actors;
}

/** Records our facilities; returns their ids by code. */
export function recordFacilities(timeline: Timeline, facilities: Demo['facilities']): Ids {
  const ids = new Map<string, string>();
  timeline.add(null, async (writer) => {
    for (const facility of facilities) {
      const { key } = await createFacility({ ...writer, makeKey: keysFromName(facility.code) }, facility);
      ids.set(facility.code, globalId('Facility', key));
    }
  });
  return ids;
}

/** The steps by which a third party comes to its lifecycle. */
const pathTo: Record<Lifecycle, Lifecycle[]> = {
  PROSPECT: [],
  ONBOARDING: ['ONBOARDING'],
  ACTIVE: ['ONBOARDING', 'ACTIVE'],
  SUSPENDED: ['ONBOARDING', 'ACTIVE', 'SUSPENDED'],
  OFFBOARDING: ['ONBOARDING', 'ACTIVE', 'OFFBOARDING'],
  RETIRED: ['ONBOARDING', 'ACTIVE', 'OFFBOARDING', 'RETIRED'],
};

/** Records third parties in their order, so that an owner is on record before its subsidiaries; returns their ids by legal name. */
export function recordThirdParties(timeline: Timeline, parties: readonly DemoParty[]): Ids {
  const ids = new Map<string, string>();
  for (const party of parties) {
    timeline.add(party.recordedOn, async (writer) => {
      ids.set(party.legalName, globalId('ThirdParty', await recordThirdParty(writer, party, ids)));
    });
    const thirdParty = () => ({ id: idOf(ids, party.legalName) });
    let reachedOn = party.recordedOn ?? null;
    for (const lifecycle of pathTo[party.lifecycle ?? 'PROSPECT']) {
      reachedOn = later(reachedOn, party.reached?.[lifecycle]);
      timeline.add(reachedOn, async (writer) => {
        const { expectedVersion } = await currentOf(writer, 'ThirdParty', thirdParty().id);
        await changeLifecycle(writer, { thirdParty: thirdParty(), expectedVersion, lifecycle });
      });
    }
    recordReview(timeline, party, thirdParty);
  }
  return ids;
}

async function recordThirdParty(writer: Writer, party: DemoParty, ids: Ids): Promise<string> {
  const { kind, owners, lifecycle: _lifecycle, recordedOn: _since, reached: _reached, ...others } = party;
  const { engagements: _e, contracts: _c, certifications: _t, attestations: _s, audits: _a, ...rest } = others;
  const { products: _p, screenings: _l, determinations: _d, decisions: _v, ...more } = rest;
  const { incidents: _i, qualityRecords: _q, ...fields } = more;
  const { key } = await createThirdParty({ ...writer, makeKey: keysFromName(party.legalName) }, kind, {
    ...fields,
    lastReviewedOn: lastReviewBefore(fields.lastReviewedOn, writer.today),
    subSuppliersCompleteOn: isBy(fields.subSuppliersCompleteOn, writer.today) ? fields.subSuppliersCompleteOn : null,
    owners: owners?.map(({ party: owner, ...owned }) =>
      owner === undefined ? owned : { ...owned, thirdParty: { id: idOf(ids, owner) } },
    ),
  });
  return key;
}

/** Records the latest review on its day, with its result about sub-suppliers. */
function recordReview(timeline: Timeline, party: DemoParty, thirdParty: () => { id: string }): void {
  const { lastReviewedOn, subSuppliersCompleteOn } = party;
  if (lastReviewedOn == null) return;
  timeline.add(later(party.recordedOn, lastReviewedOn), async (writer) => {
    const { expectedVersion } = await currentOf(writer, 'ThirdParty', thirdParty().id);
    await updateThirdParty(writer, {
      thirdParty: thirdParty(),
      expectedVersion,
      lastReviewedOn,
      ...(subSuppliersCompleteOn != null && { subSuppliersCompleteOn }),
    });
  });
}

const isBy = (day: string | null | undefined, today: string): boolean => day != null && day <= today;

/** Reviews come every year: of those that ended with the latest, the last one by a day. */
function lastReviewBefore(latest: string | null | undefined, today: string): string | null {
  if (latest == null || latest <= today) return latest ?? null;
  return lastReviewBefore(yearBefore(latest), today);
}

/** Records supply links. */
export function recordSupplyLinks(timeline: Timeline, { supplyLinks, parties }: Demo, partyIds: Ids): void {
  for (const { supplier, customer, ...fields } of supplyLinks) {
    const since = later(recordedOn(parties, supplier), recordedOn(parties, customer));
    timeline.add(later(since, fields.validFrom), async (writer) => {
      const named = { ...writer, makeKey: keysFromName(`${supplier}\n${customer}\n${fields.supplies}`) };
      const ends = { supplier: { id: idOf(partyIds, supplier) }, customer: { id: idOf(partyIds, customer) } };
      await createSupplyLink(named, { ...fields, ...ends });
    });
  }
}

/** Records who makes statements; returns their ids by name. */
export function recordAttestors(timeline: Timeline, { attestors, parties }: Demo, partyIds: Ids): Ids {
  const ids = new Map<string, string>();
  for (const { party, ...fields } of attestors) {
    timeline.add(recordedOn(parties, party), async (writer) => {
      const { key } = await createAttestor(
        { ...writer, makeKey: keysFromName(fields.name) },
        { ...fields, ...(party !== undefined && { thirdParty: { id: idOf(partyIds, party) } }) },
      );
      ids.set(fields.name, globalId('Attestor', key));
    });
  }
  return ids;
}

const recordedOn = (parties: readonly DemoParty[], name: string | undefined): string | undefined =>
  parties.find(({ legalName }) => legalName === name)?.recordedOn;
