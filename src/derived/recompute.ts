import { sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { supplyLink } from '../../db/tables/supply-link.ts';
import { thirdPartyOwner } from '../../db/tables/third-party.ts';
import type { RecordName } from '../registry/records.ts';
import { tellNews } from './news.ts';
import { remind } from './reminders.ts';
import {
  imageOfAnswer,
  type InForce,
  storeAnswers,
  type OverallAnswer,
  overallAnswerOf,
  policiesInForce,
} from './stored-answer.ts';
import { findDossiers } from '../risk/dossier.ts';
import { assess } from '../risk/engine/assess.ts';
import type { Dossier } from '../risk/engine/dossier.ts';
import { type Assessed, storeRisk, imageOfLevel } from './stored-risk.ts';
import { findOwnOn } from '../risk/network/own.ts';
import { findNodes, savePassedOn } from '../risk/network/repository.ts';
import { solvedAnew } from '../risk/network/solve.ts';
import { spread } from '../risk/network/spread.ts';
import { mapYielding } from '../registry/event-loop.ts';
import type { Writing } from '../registry/session.ts';

/** Third parties at a time; as many again are on their way from the database, and as many back to it. */
const BATCH = 250;
/** Where more than these are judged at once, the supply network is solved as a whole: to follow each change takes longer. */
const FOLLOWED = 2_000;

/**
 * All that follows from what is recorded about third parties, as of the day of the write and in its commit: how risky they
 * are and what the gate answers, kept, and where either is another told in the log; and what of theirs ends soon. What their
 * risk does to those they supply follows too, as far downstream as it is felt.
 * @returns for how many third parties, those downstream included.
 */
export async function recomputeDerived(at: Writing, keys: readonly string[]): Promise<number> {
  if (keys.length === 0) return 0;
  const inForce = await prepare(at);
  if (keys.length > BATCH) return await keepMany(at, keys, inForce);
  const [dossiers, nodes] = await Promise.all([findDossiers(at, keys), findNodes(at, keys)]);
  const judged = await judge(dossiers, inForce, at.assessedOn);
  const own = new Map(judged.map(({ dossier, assessment }) => [dossier.thirdParty.id, assessment.ownProbability]));
  const { passedOn, customers } = await spread(at, own, inForce.policies.risk.risk.propagation, at.assessedOn, nodes);
  await savePassedOn(at, passedOn);
  // Whose suppliers pass on what they did is judged already.
  const settled = judged.filter(({ dossier }) => !customers.has(dossier.thirdParty.id));
  if (settled.length > 0) await save(at, settled, inForce);
  await keepJudged(at, [...customers], inForce);
  return settled.length + customers.size;
}

/** So many that what was judged of all of them is not held in memory until it is known what arrives from suppliers. */
async function keepMany(at: Writing, keys: readonly string[], inForce: InForce): Promise<number> {
  const { risk } = inForce.policies;
  const own = await findOwnOn(at, keys, risk, at.assessedOn);
  const follow = keys.length <= FOLLOWED ? spread : solvedAnew;
  const { passedOn, customers } = await follow(at, own, risk.risk.propagation, at.assessedOn);
  await savePassedOn(at, passedOn);
  const affected = new Set([...keys, ...customers]);
  await keepJudged(at, [...affected], inForce);
  return affected.size;
}

/**
 * The same, but for what it does to those downstream: risk arrives as suppliers pass it on now. For who solves the network
 * anyway, such as the turn of the day.
 * @returns for how many third parties.
 */
export async function recomputeDerivedAlone(at: Writing, keys: readonly string[]): Promise<number> {
  if (keys.length > 0) await keepJudged(at, keys, await prepare(at));
  return keys.length;
}

/** Returns the keys of the third parties whose derived data depend on records that a write touched, by kind and key. */
export async function findDependents(
  transaction: Writing,
  touched: ReadonlyMap<RecordName, ReadonlySet<string>>,
): Promise<string[]> {
  const [owned, suppliers] = await Promise.all([
    findOwnedBy(transaction, [...(touched.get('ThirdParty') ?? [])]),
    findSuppliersOf(transaction, [...(touched.get('SupplyLink') ?? [])]),
  ]);
  return [...owned, ...suppliers];
}

/** Returns the third parties that some own, directly or through others: ownership is part of their dossiers. */
async function findOwnedBy(transaction: Writing, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const owned = await transaction.rows<{ id: string }>(sql`
    with recursive owned(id) as (
      select third_party_id from ${thirdPartyOwner} where owner_id = ${anyOf(keys)}
      union select third_party_id from owned join ${thirdPartyOwner} on owner_id = owned.id
    ) select id from owned`);
  return owned.map(({ id }) => id);
}

/** Returns the suppliers of some supply links. The log files links under the customer, but a supplier's dossier holds them too. */
async function findSuppliersOf(transaction: Writing, links: readonly string[]): Promise<string[]> {
  if (links.length === 0) return [];
  const suppliers = await transaction.rows<{ id: string }>(
    sql`select distinct ${supplyLink.supplierId} as id from ${supplyLink} where ${supplyLink.id} = ${anyOf(links)}`,
  );
  return suppliers.map(({ id }) => id);
}

async function prepare(at: Writing): Promise<InForce> {
  // To plan these statements anew for each write takes longer than to run them, and one plan serves all: keys of third parties.
  const planning = at.rows(sql`set local plan_cache_mode = force_generic_plan`);
  const [inForce] = await Promise.all([policiesInForce(at), planning]);
  return inForce;
}

/** In sets: while one is judged, the database saves the one before and reads the next. */
async function keepJudged(at: Writing, keys: readonly string[], inForce: InForce): Promise<void> {
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
    const found = await judge(dossiers, inForce, at.assessedOn);
    await saving;
    saving = save(at, found, inForce);
    saving.catch(() => {});
  }
  await saving;
}

const judge = (dossiers: readonly Dossier[], { policies }: InForce, day: string): Promise<Consequences[]> =>
  mapYielding(dossiers, (dossier): Consequences => {
    const assessment = assess(dossier, policies.risk, day);
    return { dossier, assessment, answer: overallAnswerOf(dossier, policies, assessment) };
  });

/** What was found of one third party. */
interface Consequences extends Assessed {
  answer: OverallAnswer;
}

/** Sent together, and done by the database in this order. */
async function save(at: Writing, found: readonly Consequences[], { riskBasis, answerBasis }: InForce): Promise<void> {
  const answers = found.map(({ answer }) => answer);
  const keys = answers.map(({ thirdPartyId }) => thirdPartyId);
  await Promise.all([
    storeRisk(at, found, riskBasis),
    storeAnswers(at, answers, answerBasis),
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
