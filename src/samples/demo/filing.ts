import type { Actor } from '../../registry/access.ts';
import type { Writer } from '../../registry/session.ts';
import { keysFromName } from './keys.ts';
import { type Ids, idOf } from './record-parties.ts';
import type { Day, DemoParty } from './shape.ts';
import { later, type Timeline } from './timeline.ts';

/** One third party of the demo, and all that its papers refer to. */
export interface Filing {
  timeline: Timeline;
  day: Day;
  party: DemoParty;
  partyIds: Ids;
  facilityIds: Ids;
  attestorIds: Ids;
  /** Our people who verify certificates with their issuers, and decide. */
  people: readonly Actor[];
}

/** Adds a step about a third party, for which it has to be on record. */
export function file(
  { timeline, party }: Filing,
  on: string | null | undefined,
  record: (writer: Writer) => Promise<unknown>,
): void {
  timeline.add(later(party.recordedOn, on), record);
}

/** Makes writers whose new keys come from the names of the party and of the paper. */
export function writersFor({ party }: Filing, paper: string): (writer: Writer) => Writer {
  const makeKey = keysFromName(`${party.legalName}\n${paper}`);
  return (writer) => ({ ...writer, makeKey });
}

/** The party, as commands take it. */
export function refOf({ partyIds, party }: Filing): { id: string } {
  return { id: idOf(partyIds, party.legalName) };
}

/** One of our people, by a text that begins with the name. */
export function personNamed({ people, party }: Filing, text: string | null | undefined): Actor {
  const person = people.find(({ name }) => text?.startsWith(name));
  if (!person) throw new Error(`the papers of ${party.legalName} name "${text}", who is not one of our people`);
  return person;
}
