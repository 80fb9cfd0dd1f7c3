import { sql } from 'drizzle-orm';
import { check, date, doublePrecision, index, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { recordColumns, sourceColumns } from './columns.ts';
import { thirdParty } from './third-party.ts';

export const screeningOutcome = pgEnum('screening_outcome', ['CLEAR', 'POSSIBLE_MATCH', 'CONFIRMED_MATCH']);

/** A search of one sanctions or restricted-party list. Append-only: a later screening of the list supersedes it. */
export const screening = pgTable(
  'screening',
  {
    ...recordColumns,
    ...sourceColumns,
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    list: text().notNull(),
    listVersion: text(),
    screenedOn: date().notNull(),
    outcome: screeningOutcome().notNull(),
    matchedName: text(),
    score: doublePrecision(),
    /** First day on which its source has withdrawn it, so that it no longer counts. */
    revokedOn: date(),
  },
  (t) => [
    unique('screening_external_taken').on(t.source, t.externalId),
    index('screening_owner_screened').on(t.thirdPartyId, t.screenedOn, t.id),
    index('screening_screened').on(t.screenedOn, t.id),
    index('screening_outcome_screened').on(t.outcome, t.screenedOn, t.id),
    index('screening_list_screened').on(t.list, t.screenedOn, t.id),
    check('screening_score', sql`${t.score} between 0 and 1`),
    check('screening_match', sql`${t.outcome} <> 'CLEAR' or ${t.matchedName} is null`),
    check('screening_source', sql`num_nulls(${t.source}, ${t.externalId}) <> 1`),
  ],
);
