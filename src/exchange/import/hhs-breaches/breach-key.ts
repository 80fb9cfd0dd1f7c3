import { createHash } from 'node:crypto';

/** The content of a row of the portal. Reports of one firm on one day differ in some of it. */
export interface BreachFacts {
  name: string;
  state: string;
  entityType: string;
  submittedOn: string;
  peopleAffected: number | null;
  breachType: string;
  location: string;
}

/** Hexadecimal digits of the digest in a key. */
const DIGITS = 20;

/**
 * Returns the key of a breach at the source: the day of submission, and a digest of the whole row. The row's place in the
 * file does not matter. The web description is left out, because the portal adds it later.
 * @param ordinal the number of the row among identical rows of the file, from 1.
 */
export function keyOfBreach(facts: BreachFacts, ordinal: number): string {
  const { name, state, entityType, submittedOn, peopleAffected, breachType, location } = facts;
  const texts = [name, state, entityType, breachType, location].map(lettersOf);
  const digest = createHash('sha256')
    .update(JSON.stringify([submittedOn, peopleAffected, ...texts]))
    .digest('hex');
  const key = `${submittedOn} ${digest.slice(0, DIGITS)}`;
  return ordinal === 1 ? key : `${key} ${ordinal}`;
}

/** Returns a cell without what an edition of the file may write otherwise: case, punctuation and spaces. */
const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Returns the day and the name in a key of version 0.8 and before, "name day"; null for a key of another form. */
export function readOldKey(externalId: string): { name: string; submittedOn: string } | null {
  const [, name, submittedOn] = /^(.*) (\d{4}-\d\d-\d\d)$/.exec(externalId) ?? [];
  return name === undefined || submittedOn === undefined ? null : { name, submittedOn };
}
