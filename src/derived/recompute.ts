import { sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { determination } from '../../db/tables/determination.ts';
import { engagement, engagementFacility } from '../../db/tables/engagement.ts';
import { screening } from '../../db/tables/screening.ts';
import { supplyLink } from '../../db/tables/supply-link.ts';
import { thirdPartyOwner } from '../../db/tables/third-party.ts';
import type { RecordName } from '../registry/records.ts';
import { logDerivedChanges } from './news.ts';
import { storeDueRecords } from './due-records.ts';
import { recordReminders } from './reminders.ts';
import {
  imageOfAnswer,
  type InForce,
  storeAnswers,
  type OverallAnswer,
  overallAnswerOf,
  policiesInForce,
} from './stored-answer.ts';
import { findDossiers } from '../risk/dossier.ts';
import { type ScreeningDue, screeningsDue } from '../procurement/gate/screenings-due.ts';
import { assess } from '../risk/engine/assess.ts';
import type { Dossier } from '../risk/engine/dossier.ts';
import { type Assessed, storeRisk, imageOfLevel } from './stored-risk.ts';
import { findOwnOn } from '../risk/network/own.ts';
import { findNodes, savePassedOn } from '../risk/network/repository.ts';
import { spreadBySolving } from '../risk/network/solve.ts';
import { spread } from '../risk/network/spread.ts';
import { mapYielding } from '../registry/event-loop.ts';
import type { Writing } from '../registry/session.ts';

/** Third parties in one set. Two more sets can be in memory: one being read, and one being saved. */
const BATCH = 250;
/** Up to this many assessments are held until the contributions of suppliers are known: about 40 MB. A sync has no more. */
const MAX_HELD = 1_000;
/** Above this many third parties, the supply network is solved as a whole: following each change would take longer. */
const MAX_FOLLOWED = 2_000;

/**
 * Recomputes the derived data of third parties in the transaction of a write, for its day: stores their risk and the gate's
 * answer, logs changes of either, and records reminders. Third parties downstream are recomputed too, until the change of
 * risk is too small to pass on.
 * @returns the number of third parties, those downstream included.
 */
export async function recomputeDerived(transaction: Writing, keys: readonly string[]): Promise<number> {
  if (keys.length === 0) return 0;
  const inForce = await prepare(transaction);
  if (keys.length > MAX_HELD) return await recomputeMany(transaction, keys, inForce);
  const day = transaction.assessedOn;
  const [judged, nodes] = await Promise.all([judgeAll(transaction, keys, inForce), findNodes(transaction, keys)]);
  const own = new Map(judged.map(({ dossier, assessment }) => [dossier.thirdParty.id, assessment.ownProbability]));
  const { passedOn, customers } = await spread(transaction, own, inForce.policies.risk.risk.propagation, day, nodes);
  await savePassedOn(transaction, passedOn);
  // A party whose suppliers' contribution did not change is final now; the others are reassessed below.
  const settled = judged.filter(({ dossier }) => !customers.has(dossier.thirdParty.id));
  await Promise.all(setsOf(settled).map((set) => save(transaction, set, inForce)));
  await recomputeEach(transaction, [...customers], inForce);
  return settled.length + customers.size;
}

/** Assesses twice instead of holding many assessments in memory until the contributions of suppliers are known. */
async function recomputeMany(transaction: Writing, keys: readonly string[], inForce: InForce): Promise<number> {
  const { risk } = inForce.policies;
  const own = await findOwnOn(transaction, keys, risk, transaction.assessedOn);
  const follow = keys.length <= MAX_FOLLOWED ? spread : spreadBySolving;
  const { passedOn, customers } = await follow(transaction, own, risk.risk.propagation, transaction.assessedOn);
  await savePassedOn(transaction, passedOn);
  const affected = new Set([...keys, ...customers]);
  await recomputeEach(transaction, [...affected], inForce);
  return affected.size;
}

/**
 * As `recomputeDerived`, but without third parties downstream: suppliers' contributions are read as they are. For callers
 * that solve the network themselves, such as the turn of the day.
 * @returns the number of third parties.
 */
export async function recomputeDerivedAlone(transaction: Writing, keys: readonly string[]): Promise<number> {
  if (keys.length > 0) await recomputeEach(transaction, keys, await prepare(transaction));
  return keys.length;
}

/** Returns the keys of the third parties whose derived data depend on records that a write touched, by kind and key. */
export async function findDependents(
  transaction: Writing,
  touched: ReadonlyMap<RecordName, ReadonlySet<string>>,
): Promise<string[]> {
  const aboutNames = [...(touched.get('Screening') ?? []), ...(touched.get('Determination') ?? [])];
  const [owned, suppliers, served] = await Promise.all([
    findOwnedBy(transaction, [...(touched.get('ThirdParty') ?? []), ...(await findScreened(transaction, aboutNames))]),
    findSuppliersOf(transaction, [...(touched.get('SupplyLink') ?? [])]),
    findTestingFor(transaction, [...(touched.get('Facility') ?? [])]),
  ]);
  return [...owned, ...suppliers, ...served];
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

/** Returns the third parties of some screenings and determinations: those of an owner are part of the dossiers of its parties. */
async function findScreened(transaction: Writing, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const screened = await transaction.rows<{ id: string }>(sql`
    select ${screening.thirdPartyId} as id from ${screening} where ${screening.id} = ${anyOf(keys)}
    union select ${determination.thirdPartyId} from ${determination} where ${determination.id} = ${anyOf(keys)}`);
  return screened.map(({ id }) => id);
}

/** Returns the suppliers of some supply links. The log files links under the customer, but a supplier's dossier holds them too. */
async function findSuppliersOf(transaction: Writing, links: readonly string[]): Promise<string[]> {
  if (links.length === 0) return [];
  const suppliers = await transaction.rows<{ id: string }>(
    sql`select distinct ${supplyLink.supplierId} as id from ${supplyLink} where ${supplyLink.id} = ${anyOf(links)}`,
  );
  return suppliers.map(({ id }) => id);
}

/** Returns the third parties that test for some of our facilities: the rule NY-PERMIT reads their states. */
async function findTestingFor(transaction: Writing, facilities: readonly string[]): Promise<string[]> {
  if (facilities.length === 0) return [];
  const testing = await transaction.rows<{ id: string }>(sql`
    select distinct ${engagement.thirdPartyId} as id from ${engagement} where ${engagement.category} = 'REFERENCE_TESTING' and (
      not exists (select from ${engagementFacility} where ${engagementFacility.engagementId} = ${engagement.id})
      or exists (select from ${engagementFacility} where ${engagementFacility.engagementId} = ${engagement.id}
        and ${engagementFacility.facilityId} = ${anyOf(facilities)}))`);
  return testing.map(({ id }) => id);
}

async function prepare(transaction: Writing): Promise<InForce> {
  // Planning these statements for each write takes longer than running them. One generic plan fits all keys.
  const planning = transaction.rows(sql`set local plan_cache_mode = force_generic_plan`);
  const [inForce] = await Promise.all([policiesInForce(transaction), planning]);
  return inForce;
}

/** Reads and judges third parties: while one set is judged, the database reads the next. */
async function judgeAll(transaction: Writing, keys: readonly string[], inForce: InForce): Promise<Judged[]> {
  const judging = setsOf(keys).map(async (set) => {
    const dossiers = await findDossiers(transaction, set);
    return await judge(dossiers, inForce, transaction.assessedOn);
  });
  return (await Promise.all(judging)).flat();
}

function setsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, set) => all.slice(set * BATCH, (set + 1) * BATCH));
}

/** Works in sets: while one is judged, the database saves the set before it and reads the next. */
async function recomputeEach(transaction: Writing, keys: readonly string[], inForce: InForce): Promise<void> {
  const read = (start: number) => {
    const reading = findDossiers(transaction, keys.slice(start, start + BATCH));
    // If saving fails first, this promise is not awaited.
    reading.catch(() => {});
    return reading;
  };
  let reading = read(0);
  let saving: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < keys.length; start += BATCH) {
    const dossiers = await reading;
    if (start + BATCH < keys.length) reading = read(start + BATCH);
    const judged = await judge(dossiers, inForce, transaction.assessedOn);
    await saving;
    saving = save(transaction, judged, inForce);
    saving.catch(() => {});
  }
  await saving;
}

const judge = (dossiers: readonly Dossier[], { policies }: InForce, day: string): Promise<Judged[]> =>
  mapYielding(dossiers, (dossier): Judged => {
    const assessment = assess(dossier, policies.risk, day);
    return {
      dossier,
      assessment,
      answer: overallAnswerOf(dossier, policies, assessment),
      screenings: screeningsDue(dossier, policies, day),
    };
  });

/** The derived data of one third party. */
interface Judged extends Assessed {
  answer: OverallAnswer;
  screenings: ScreeningDue[];
}

/** Sends all statements at once. The database runs them in this order. */
async function save(
  transaction: Writing,
  judged: readonly Judged[],
  { riskBasis, answerBasis }: InForce,
): Promise<void> {
  const answers = judged.map(({ answer }) => answer);
  const keys = answers.map(({ thirdPartyId }) => thirdPartyId);
  await Promise.all([
    storeRisk(transaction, judged, riskBasis),
    storeAnswers(transaction, answers, answerBasis),
    logDerivedChanges(transaction, [
      ...judged.map(({ dossier, assessment }) => ({
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
    storeDueRecords(
      transaction,
      judged.map(({ dossier, screenings }) => ({ thirdPartyId: dossier.thirdParty.id, screenings })),
    ),
    recordReminders(transaction, keys),
  ]);
}
