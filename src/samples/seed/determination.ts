import type { Subject } from './third-party.ts';
import { type Seeded, seedKey } from './world.ts';

type Determination = Seeded<'Determination'>;

/** The fields of a determination that say what it is about. */
type Topic = Pick<Determination, 'kind' | 'reason'> &
  Partial<Pick<Determination, 'control' | 'screeningId' | 'engagementId' | 'rule'>>;

/** The records that a determination can be about. */
interface RelatedRecords {
  engagements: readonly Seeded<'Engagement'>[];
  attestations: readonly Seeded<'Attestation'>[];
  screenings: readonly Seeded<'Screening'>[];
}

/** Makes determinations of our people: most dismiss a possible match. */
export function makeDeterminations(subject: Subject, related: RelatedRecords): Determination[] {
  return topicsOf(subject, related).map((topic, place) => makeDetermination(subject, topic, place));
}

function topicsOf(
  { chance, thirdParty, wellKept }: Subject,
  { engagements, attestations, screenings }: RelatedRecords,
): readonly Topic[] {
  const matches = screenings.filter(({ outcome }) => outcome === 'POSSIBLE_MATCH' && chance.is(0.6));
  const specimens = engagements.filter(
    ({ dataFlows }) => dataFlows.some(({ category }) => category === 'BIOSPECIMEN') && chance.is(0.4),
  );
  const claims = attestations.flatMap(({ claims }) => claims).filter(({ status }) => status === 'NOT_APPLICABLE');
  const controls = new Set(claims.filter(() => chance.is(0.2)).map(({ control }) => control));
  const abroad = thirdParty.kind === 'PARTNER_LAB' && thirdParty.country !== 'US';
  const topics: Topic[] = [
    ...matches.map(({ id }) => ({
      kind: 'SCREENING_DISMISSED' as const,
      screeningId: id,
      reason: 'Another trade in another country; no owner in common.',
    })),
    ...specimens.map(({ id }) => ({
      kind: 'SPECIMEN_PURPOSE' as const,
      engagementId: id,
      reason: 'Each specimen goes with an order for a patient; leftovers are destroyed.',
    })),
    ...[...controls].map((control) => ({
      kind: 'NOT_APPLICABLE_ACCEPTED' as const,
      control,
      reason: 'The third party neither stores nor accesses our data: seen on our last visit.',
    })),
  ];
  if (thirdParty.kind === 'PARTNER_LAB' && wellKept) {
    topics.push({ kind: 'PT_SAMPLES_NOT_SENT', reason: 'The procedure for send-outs excludes them.' });
  }
  if (abroad && chance.is(0.1)) {
    topics.push({ kind: 'CMS_EQUIVALENCE', reason: 'The notice of CMS is filed with the contract.' });
  }
  if (thirdParty.country === 'CN' && chance.is(0.2)) {
    topics.push({
      kind: 'COUNSEL_OPINION',
      rule: 'DSP-PROHIBITED',
      reason: 'Opinion of outside counsel, filed in the contracts archive: the data that move are not bulk data.',
    });
  }
  return topics;
}

function makeDetermination({ world, chance, index, thirdParty }: Subject, topic: Topic, place: number) {
  const { seed, day, people } = world;
  const began = -chance.whole(0, 300);
  const revokedOn = chance.is(0.04) ? chance.whole(began, 0) : null;
  const mustEnd = topic.kind === 'SCREENING_DISMISSED' || topic.kind === 'COUNSEL_OPINION';
  const determination: Determination = {
    control: null,
    screeningId: null,
    engagementId: null,
    rule: null,
    attestationId: null,
    reference: null,
    secondApproverId: null,
    secondApprovedOn: null,
    ...topic,
    id: seedKey(seed, index, 'Determination', place),
    thirdPartyId: thirdParty.id,
    determinedById: chance.of(people).id,
    validFrom: day(began),
    validUntil: mustEnd || chance.is(0.3) ? day(began + 365) : null,
    revokedOn: revokedOn === null ? null : day(revokedOn),
    revokedById: revokedOn === null ? null : chance.of(people).id,
    revocationReason: revokedOn === null ? null : 'The facts have changed.',
  };
  return determination;
}
