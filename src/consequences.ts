import { sql } from 'drizzle-orm';
import { tellNews } from './change/derived.ts';
import { remind } from './expiration/reminders.ts';
import {
  imageOfAnswer,
  type InForce,
  keepAnswers,
  type OverallAnswer,
  overallAnswerOf,
  policiesInForce,
} from './procurement/answer.ts';
import { findDossiers } from './risk/dossier.ts';
import { assess } from './risk/engine/assess.ts';
import { type Assessed, keepRisk, imageOfLevel } from './risk/kept.ts';
import { inTurns } from './turns.ts';
import type { Transaction } from './write.ts';

/** Third parties at a time; as many again are on their way from the database, and as many back to it. */
const BATCH = 250;

/**
 * All that follows from what is recorded about third parties, as of the day of the write and in its commit: how risky they
 * are and what the gate answers, kept, and where either is another told in the log; and what of theirs ends soon. In sets:
 * while one is judged, the database saves the one before and reads the next.
 * @returns for how many.
 */
export async function keepConsequences(at: Transaction, keys: readonly string[]): Promise<number> {
  if (keys.length === 0) return 0;
  // To plan these statements anew for each write takes longer than to run them, and one plan serves all: keys of third parties.
  const planning = at.rows(sql`set local plan_cache_mode = force_generic_plan`);
  const [inForce] = await Promise.all([policiesInForce(at), planning]);
  const read = (start: number) => {
    const reading = findDossiers(at, keys.slice(start, start + BATCH));
    // Where saving fails first, nobody waits for this any more.
    reading.catch(() => {});
    return reading;
  };
  let reading = read(0);
  let saving: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < keys.length; start += BATCH) {
    const dossiers = await reading;
    if (start + BATCH < keys.length) reading = read(start + BATCH);
    const found = await inTurns(dossiers, (dossier): Consequences => {
      const assessment = assess(dossier, inForce.policies.risk, at.assessedOn);
      return { dossier, assessment, answer: overallAnswerOf(dossier, inForce.policies, assessment) };
    });
    await saving;
    saving = save(at, found, inForce);
    saving.catch(() => {});
  }
  await saving;
  return keys.length;
}

/** What was found of one third party. */
interface Consequences extends Assessed {
  answer: OverallAnswer;
}

/** Sent together, and done by the database in this order. */
async function save(
  at: Transaction,
  found: readonly Consequences[],
  { riskBasis, answerBasis }: InForce,
): Promise<void> {
  const answers = found.map(({ answer }) => answer);
  const keys = answers.map(({ thirdPartyId }) => thirdPartyId);
  await Promise.all([
    keepRisk(at, found, riskBasis),
    keepAnswers(at, answers, answerBasis),
    tellNews(at, [
      ...found.map(({ dossier, assessment }) => ({
        type: 'RISK_LEVEL' as const,
        thirdPartyId: dossier.thirdParty.id,
        image: imageOfLevel(assessment),
      })),
      ...answers.map((answer) => ({
        type: 'PROCUREMENT_ANSWER' as const,
        thirdPartyId: answer.thirdPartyId,
        image: imageOfAnswer(answer),
      })),
    ]),
    remind(at, keys),
  ]);
}
