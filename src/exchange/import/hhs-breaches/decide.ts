import { globalId } from '../../../registry/global-id.ts';
import type { Breach } from './row.ts';
import { keyOfParty, type Parties, type Party } from './parties.ts';

/** The third party that a row is about. */
export type Decision =
  /** The third party is on record, or an earlier row creates it. */
  | { is: 'KNOWN'; party: Party; notes: string[] }
  /** A business associate that is not on record. */
  | { is: 'NEW'; externalId: string; notes: string[] }
  /** No third party on record, and no business associate. */
  | { is: 'NOBODY'; notes: string[] }
  /** A third party on record has the name, but in another state: a person must decide. */
  | { is: 'ELSEWHERE'; parties: Party[]; notes: string[] }
  /** Several third parties on record may have reported it. */
  | { is: 'SEVERAL'; parties: Party[] };

/**
 * Decides whose breach a row is. A second import of the same file must decide the same, although the first one created third
 * parties. So those that are only known from the portal count for business associates of their own state alone, and never
 * settle a doubt about others.
 */
export function decide(breach: Breach, parties: Parties): Decision {
  const named = parties.withNames(breach.comparedNames);
  const onRecord = named.filter(({ isOnlyFromPortal }) => !isOnlyFromPortal);
  const fromPortal = named.filter(({ isOnlyFromPortal }) => isOnlyFromPortal);
  const here = onRecord.filter((party) => mayBeIn(party, breach));
  if (here.length > 0) return decideOnRecord(breach, { onRecord, here, fromPortal });
  if (onRecord.length > 0) return { is: 'ELSEWHERE', parties: onRecord, notes: [elsewhereNote(breach, onRecord)] };
  if (breach.isBusinessAssociate) return decideFromPortal(breach, fromPortal, parties);
  const prospect = fromPortal.length > 0 ? ', except as a prospect from this portal' : '';
  return { is: 'NOBODY', notes: [`not a business associate and not on record${prospect}`] };
}

interface Named {
  onRecord: Party[];
  /** Those on record that may be in the state of the row. */
  here: Party[];
  fromPortal: Party[];
}

function decideOnRecord(breach: Breach, { onRecord, here, fromPortal }: Named): Decision {
  const inState = here.filter((party) => isIn(party, breach));
  const rivals = breach.isBusinessAssociate ? fromPortal.filter((party) => mayBeIn(party, breach)) : [];
  // Another state on record tells namesakes apart only if the right one is recorded in the right state.
  const others = inState.length > 0 ? [] : onRecord.filter((party) => !here.includes(party));
  const candidates = [...here, ...rivals, ...others];
  const [party] = candidates;
  if (candidates.length !== 1 || !party) return { is: 'SEVERAL', parties: candidates };
  return { is: 'KNOWN', party, notes: [`recorded for "${party.legalName}"${placeOf(party, breach)}`] };
}

/** Decides about a business associate that is at most a prospect from the portal. */
function decideFromPortal(breach: Breach, fromPortal: readonly Party[], parties: Parties): Decision {
  const candidates = fromPortal.filter((party) => mayBeIn(party, breach));
  const externalId = keyOfParty(breach.comparedNames[0] ?? '', breach.state);
  const [party = parties.createdAs(externalId)] = candidates;
  if (candidates.length > 1) return { is: 'SEVERAL', parties: candidates };
  if (party) return { is: 'KNOWN', party, notes: [`recorded for "${party.legalName}"${placeOf(party, breach)}`] };
  const notes = [`third party created as a prospect${breach.state === null ? '' : `, in ${breach.state}`}`];
  if (fromPortal.length > 0) notes.push(`not ${namesOf(fromPortal)}, which is in another state`);
  return { is: 'NEW', externalId, notes };
}

/** Whether a third party is recorded in the state of a row. */
const isIn = ({ states }: Party, { state }: Breach) => state !== null && states.includes(state);

/** Whether nothing that is recorded contradicts the state of a row. */
const mayBeIn = (party: Party, breach: Breach) =>
  isIn(party, breach) || (party.foreign === null && (party.states.length === 0 || breach.state === null));

/** Returns what the portal says about the place, if the record does not say the same. */
function placeOf(party: Party, breach: Breach): string {
  if (breach.state === null || isIn(party, breach)) return '';
  return `, whose state is not on record; the portal has ${breach.state}`;
}

function elsewhereNote({ state }: Breach, parties: readonly Party[]): string {
  const places = parties.map(({ legalName, states, foreign }) => `"${legalName}" in ${states.join(', ') || foreign}`);
  const portal = state === null ? 'in the United States' : `in ${state}`;
  return (
    `on record is ${places.join(' and ')}, but the portal has this name ${portal}; ` +
    `if it is the same third party, add a site with an address there, otherwise record the other third party`
  );
}

/** Returns third parties for a message, with the ids of those on record. */
export const namesOf = (parties: readonly Party[]): string =>
  parties
    .map(({ id, legalName }) => `"${legalName}"${id === null ? '' : ` (${globalId('ThirdParty', id)})`}`)
    .join(', ');
