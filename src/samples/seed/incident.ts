import type { Subject } from './third-party.ts';
import { type Seeded, seedKey } from './world.ts';

const titles = {
  BREACH: 'Reports sent to the wrong recipient',
  SECURITY_INCIDENT: 'Account taken over after a phishing mail',
  SERVICE_OUTAGE: 'Service unavailable after an upgrade',
  QUALITY_FAILURE: 'Lot out of specification',
  SPECIMEN_LOSS: 'Box of specimens left in the heat',
} as const;

const kinds = ['BREACH', 'SECURITY_INCIDENT', 'SERVICE_OUTAGE', 'QUALITY_FAILURE', 'SPECIMEN_LOSS'] as const;

const severities = [
  ['LOW', 45],
  ['MEDIUM', 35],
  ['HIGH', 15],
  ['CRITICAL', 5],
] as const;

/** Makes up to two incidents; most third parties have none. */
export function makeIncidents({ world, chance, index, thirdParty }: Subject): Seeded<'Incident'>[] {
  const { seed, source, day } = world;
  const number = thirdParty.lifecycle === 'PROSPECT' ? 0 : chance.of([0, 0, 0, 0, 1, 1, 2]);
  return Array.from({ length: number }, (_, place) => {
    const kind = chance.of(kinds);
    const occurred = -chance.whole(60, 1_200);
    const discovered = occurred + chance.whole(0, 30);
    return {
      id: seedKey(seed, index, 'Incident', place),
      thirdPartyId: thirdParty.id,
      source,
      externalId: `IN-${index}-${place + 1}`,
      sourceUpdatedAt: null,
      kind,
      severity: chance.weighted(severities),
      title: titles[kind],
      occurredOn: chance.known(0.8, () => day(occurred)),
      discoveredOn: chance.known(0.9, () => day(discovered)),
      reportedToUsOn: chance.known(0.85, () => day(discovered + chance.whole(0, 25))),
      closedOn: chance.known(0.85, () => day(discovered + chance.whole(25, 30))),
      peopleAffected: chance.known(0.6, () => chance.whole(0, 5_000)),
      retiredOn: null,
    };
  });
}
