import type { RecordName, WholeRecord } from '../registry/records.ts';
import type { Image } from '../registry/store.ts';

/** How records of a kind cease to count. Nothing is deleted: a field states it. */
export interface Ending<N extends RecordName> {
  /** Returns whether the record no longer counts, by its image in the log. */
  isEnded(image: Image): boolean;
  /** Returns the change that ends the record today; null if it has ended already. */
  end(record: WholeRecord<N>, today: string): Partial<WholeRecord<N>> | null;
}

/** Kinds that a person or a source withdraws: a record in error, or one that no longer applies. */
export const retired = {
  isEnded: ({ retired_on: retiredOn }: Image) => retiredOn != null,
  end: ({ retiredOn }: { retiredOn: string | null }, today: string) =>
    retiredOn === null ? { retiredOn: today } : null,
};

/** Append-only kinds: a record stays as it was stated, and is revoked. */
export const revoked = {
  isEnded: ({ revoked_on: revokedOn }: Image) => revokedOn != null,
  end: ({ revokedOn }: { revokedOn: string | null }, today: string) =>
    revokedOn === null ? { revokedOn: today } : null,
};

export const certificationEnding: Ending<'Certification'> = {
  isEnded: revoked.isEnded,
  end: ({ revokedOn, issuedOn }, today) => (revokedOn === null ? { revokedOn: later(issuedOn ?? today, today) } : null),
};

export const contractEnding: Ending<'Contract'> = {
  isEnded: ({ status }) => status === 'TERMINATED',
  end: ({ status, effectiveOn }, today) =>
    status === 'TERMINATED' ? null : { status: 'TERMINATED', terminatedOn: later(effectiveOn ?? today, today) },
};

/** An engagement that has not begun ends on its first day, which moves to today. */
export const engagementEnding: Ending<'Engagement'> = {
  isEnded: ({ status }) => status === 'ENDED',
  end: ({ status, startsOn, endsOn }, today) =>
    status === 'ENDED'
      ? null
      : {
          status: 'ENDED',
          startsOn: startsOn === null ? null : earlier(startsOn, today),
          endsOn: earlier(endsOn ?? today, today),
        },
};

export const thirdPartyEnding: Ending<'ThirdParty'> = {
  isEnded: ({ lifecycle }) => lifecycle === 'RETIRED',
  end: ({ lifecycle }) => (lifecycle === 'RETIRED' ? null : { lifecycle: 'RETIRED' }),
};

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);
