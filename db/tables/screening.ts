import { sql } from 'drizzle-orm';
import { boolean, check, date, doublePrecision, index, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instantIndexes, recordColumns, sourceColumns } from './columns.ts';
import { thirdParty } from './third-party.ts';

export const screeningOutcome = pgEnum('screening_outcome', [
  'CLEAR',
  'POSSIBLE_MATCH',
  'CONFIRMED_MATCH',
  'NOT_COMPARED',
]);

/** How a name on a list was found to be similar. */
export const screeningMethod = pgEnum('screening_method', [
  'IDENTIFIER',
  'SAME_NAME',
  'WORD_ORDER',
  'SPACING',
  'SPELLING',
  'CONTAINED',
]);

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
    listPublishedOn: date(),
    screenedOn: date().notNull(),
    outcome: screeningOutcome().notNull(),
    matchedName: text(),
    score: doublePrecision(),
    /** The owner whose name was searched for; null: the third party's own names. */
    ownerName: text(),
    /** The names that were compared; null if not stated. */
    comparedNames: text().array(),
    method: screeningMethod(),
    /** The two names in the form that was compared. */
    comparedAs: text(),
    matchedAs: text(),
    /** The score from which a name was a match; null if not stated. */
    threshold: doublePrecision(),
    /** Whether the list's alternative names were searched; null if not stated. */
    aliasesIncluded: boolean(),
    /** First day on which its source has withdrawn it, so that it no longer counts. */
    revokedOn: date(),
  },
  (t) => [
    ...instantIndexes('screening', t, { owner: t.thirdPartyId }),
    unique('screening_external_taken').on(t.source, t.externalId),
    index('screening_owner_screened').on(t.thirdPartyId, t.screenedOn, t.id),
    index('screening_screened').on(t.screenedOn, t.id),
    index('screening_outcome_screened').on(t.outcome, t.screenedOn, t.id),
    index('screening_list_screened').on(t.list, t.screenedOn, t.id),
    check('screening_score', sql`${t.score} between 0 and 1`),
    check('screening_threshold', sql`${t.threshold} between 0 and 1`),
    check('screening_match', sql`${t.outcome} in ('POSSIBLE_MATCH', 'CONFIRMED_MATCH') or ${t.matchedName} is null`),
    check('screening_source', sql`num_nulls(${t.source}, ${t.externalId}) <> 1`),
  ],
);
