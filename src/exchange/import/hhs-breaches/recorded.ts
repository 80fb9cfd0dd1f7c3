import { sql } from 'drizzle-orm';
import { incident } from '../../../../db/tables/incident.ts';
import { thirdParty } from '../../../../db/tables/third-party.ts';
import { fold } from '../../../input/names/letters.ts';
import { groupBy } from '../../../registry/batch.ts';
import type { Database } from '../../../registry/database.ts';
import { Snapshot } from '../../../registry/snapshot.ts';
import { readOldKey } from './breach-key.ts';
import type { Breach } from './row.ts';

/** An incident that an earlier import recorded. */
export interface RecordedBreach {
  id: string;
  externalId: string;
  title: string | null;
  peopleAffected: number | null;
  thirdPartyId: string;
  legalName: string;
}

/** Incidents read at once, to bound memory. */
const PAGE = 5_000;

/** The breaches that earlier imports recorded, and which of them the rows of a file are. */
export class RecordedBreaches {
  readonly #byRow = new Map<Breach, { recorded: RecordedBreach; hasOldKey: boolean }>();
  /** Those that no row of the file is, by third party and day. */
  readonly #notInFile: Map<string, RecordedBreach[]>;

  constructor(recorded: readonly RecordedBreach[], breaches: readonly Breach[]) {
    const byKey = new Map(recorded.map((one) => [one.externalId, one]));
    for (const breach of breaches) {
      const same = byKey.get(breach.externalId);
      if (same) this.#byRow.set(breach, { recorded: same, hasOldKey: false });
    }
    const old = recorded.flatMap((one) => {
      const key = readOldKey(one.externalId);
      return key === null ? [] : [{ recorded: one, words: wordsOf(key.name), submittedOn: key.submittedOn }];
    });
    const oldByDay = groupBy(old, ({ submittedOn }) => submittedOn);
    const found = new Set([...this.#byRow.values()].map((row) => row.recorded));
    // A person may have changed a title. So the same number of people is enough if no other row has the title, too.
    for (const isSame of [hasSameDetails, hasSamePeople]) {
      for (const breach of breaches) {
        if (breach.reasons.length > 0 || this.#byRow.has(breach)) continue;
        const words = new Set(wordsOf(breach.name));
        const same = oldByDay
          .get(breach.submittedOn)
          ?.find(
            (one) =>
              !found.has(one.recorded) && isSame(one.recorded, breach) && one.words.every((word) => words.has(word)),
          );
        if (!same) continue;
        found.add(same.recorded);
        this.#byRow.set(breach, { recorded: same.recorded, hasOldKey: true });
      }
    }
    this.#notInFile = groupBy(
      recorded.filter((one) => !found.has(one)),
      ({ thirdPartyId, externalId }) => `${thirdPartyId} ${dayOf(externalId)}`,
    );
  }

  static async read(database: Database, source: string, breaches: readonly Breach[]): Promise<RecordedBreaches> {
    const recorded: RecordedBreach[] = [];
    for (let after = ''; ;) {
      const page = await Snapshot.of(database.read, (snapshot) =>
        snapshot.rows<RecordedBreach>(sql`
          select ${incident.id}, ${incident.externalId} as "externalId", ${incident.title},
            ${incident.peopleAffected} as "peopleAffected", ${incident.thirdPartyId} as "thirdPartyId",
            ${thirdParty.legalName} as "legalName"
          from ${incident} join ${thirdParty} on ${thirdParty.id} = ${incident.thirdPartyId}
          where ${incident.source} = ${source} and ${incident.externalId} > ${after}
          order by ${incident.externalId} limit ${PAGE}`),
      );
      recorded.push(...page);
      if (page.length < PAGE) return new RecordedBreaches(recorded, breaches);
      after = page.at(-1)?.externalId ?? after;
    }
  }

  /** Returns the incident that a row is on record as, and whether it has a key of version 0.8 and before; or null. */
  of(breach: Breach): { recorded: RecordedBreach; hasOldKey: boolean } | null {
    return this.#byRow.get(breach) ?? null;
  }

  /** Returns incidents of a third party that were submitted on a day and that no row of the file is. */
  notInFile(thirdPartyId: string, submittedOn: string): readonly RecordedBreach[] {
    return this.#notInFile.get(`${thirdPartyId} ${submittedOn}`) ?? [];
  }
}

const hasSamePeople = (recorded: RecordedBreach, { peopleAffected }: Breach) =>
  peopleAffected !== null && recorded.peopleAffected === peopleAffected;

const hasSameDetails = (recorded: RecordedBreach, { peopleAffected, title }: Breach) =>
  recorded.peopleAffected === peopleAffected && recorded.title === title;

/** Old keys left out words that were taken for legal forms, so their words are some of those in the cell. */
const wordsOf = (name: string): string[] => fold(name).map(({ text }) => text);

const dayOf = (externalId: string) => readOldKey(externalId)?.submittedOn ?? externalId.slice(0, 10);
