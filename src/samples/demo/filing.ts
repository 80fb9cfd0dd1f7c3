import type { Actor } from '../../registry/access.ts';
import type { Writer } from '../../registry/session.ts';
import { keysFromName } from './keys.ts';
import { type Ids, idOf } from './record-parties.ts';
import type { DemoParty } from './shape.ts';

/** One third party of the demo, and all that its papers refer to. */
export interface Filing {
  joint: Writer;
  party: DemoParty;
  partyIds: Ids;
  facilityIds: Ids;
  attestorIds: Ids;
  /** Those of ours who check certificates with those who granted them, and decide. */
  people: readonly Actor[];
}

/** A writer whose new keys come from the names of the party and of the paper. */
export function writerFor({ joint, party }: Filing, paper: string): Writer {
  return { ...joint, makeKey: keysFromName(`${party.legalName}\n${paper}`) };
}

/** The party, as commands take it. */
export function refOf({ partyIds, party }: Filing): { id: string } {
  return { id: idOf(partyIds, party.legalName) };
}

/** One of ours, by a text that begins with the name. */
export function personNamed({ people, party }: Filing, text: string | null | undefined): Actor {
  const person = people.find(({ name }) => text?.startsWith(name));
  if (!person) throw new Error(`the papers of ${party.legalName} need one of ours, and name "${text}"`);
  return person;
}
