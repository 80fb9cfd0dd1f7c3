import { keysAndColumns } from '../../db/rows.ts';
import { risk } from '../../db/tables/risk.ts';
import { type InForce, overallAnswerOf, policiesInForce } from './stored-answer.ts';
import { renewAnswers } from './answer-renewal.ts';
import { faultsOfAnswer } from './verify-answers.ts';
import { findFaultsOfDueRecords } from './verify-due-records.ts';
import { findFaultsOfLikeness, repairLikeness } from './verify-likeness.ts';
import { findFaultsOfSpans, repairSpans } from './verify-spans.ts';
import { BEFORE_ALL_KEYS } from '../registry/new-key.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Writer } from '../registry/session.ts';
import { reassess } from '../registry/write.ts';
import { findDossiers } from '../risk/dossier.ts';
import { assess } from '../risk/engine/assess.ts';
import type { Assessment } from '../risk/engine/assessment.ts';
import type { Dossier } from '../risk/engine/dossier.ts';
import type { Policy } from '../risk/engine/policy.ts';
import {
  type Checked,
  different,
  type Fault,
  faultOfDay,
  faultOfInstant,
  type FaultDetail,
  type Latest,
  missing,
  otherBasis,
} from './verification-fault.ts';
import { listedOf, rowOf } from './stored-risk.ts';
import { renewRisk } from './risk-renewal.ts';
import { findBounds, findStored, type StoredResults } from '../risk/repository.ts';

/** Third parties held in memory at once. */
const BATCH = 250;
/** Third parties repaired in one commit. */
const REPAIRED_AT_ONCE = 50;

/** The result of checking all stored results. */
export interface Verification {
  checked: number;
  faults: Fault[];
  /** Right for its day, but due by today: the server recomputes it as the day begins. */
  due: (Checked & Pick<Fault, 'kept'> & { renewOn: string })[];
}

/**
 * Verifies the stored results of every third party at one instant of the registry: recomputes each for its stored day, and
 * compares. Other writers may write meanwhile. `say` receives the progress.
 */
export async function verifyRisk(
  { database, today }: Writer,
  say: (done: number, of: number) => void = () => {},
): Promise<Verification> {
  return await Snapshot.of(database.read, async (snapshot) => {
    const bounds = await findBounds(snapshot, today);
    const inForce = await policiesInForce(snapshot);
    const verification: Verification = { checked: 0, faults: [], due: [] };
    for (let last = BEFORE_ALL_KEYS; ;) {
      const batch = await findStored(snapshot, last, BATCH);
      if (batch.length === 0) break;
      const keys = batch.map(({ id }) => id);
      const dossiers = await findDossiers(snapshot, keys);
      const dossierOf = new Map(dossiers.map((dossier) => [dossier.thirdParty.id, dossier]));
      for (const stored of batch) {
        if (!isMarked(stored, bounds)) {
          verification.faults.push(...faultsOf(stored, dossierOf.get(stored.id)!, inForce, bounds));
        }
        verification.due.push(...dueOf(stored, today));
      }
      verification.faults.push(...(await findFaultsOfDueRecords(snapshot, batch, dossierOf, inForce, bounds)));
      verification.faults.push(...(await findFaultsOfLikeness(snapshot, keys)));
      verification.checked += batch.length;
      say(verification.checked, bounds.thirdParties);
      last = batch.at(-1)!.id;
    }
    verification.faults.push(...(await findFaultsOfSpans(snapshot)));
    return verification;
  });
}

/**
 * Recomputes faulty results, and every other result that is not valid today. Other writers may write between its short
 * commits.
 * @returns the number of third parties recomputed.
 */
export async function repairRisk(writer: Writer, { faults }: Verification): Promise<number> {
  const keysOf = (isWanted: (fault: Fault) => boolean) => [...new Set(faults.filter(isWanted).map(({ key }) => key))];
  const keys = keysOf(({ fault, kept }) => fault === 'DIFFERENT' && kept !== 'LIKENESS' && kept !== 'SPAN');
  let repaired = await repairLikeness(
    writer,
    keysOf(({ kept }) => kept === 'LIKENESS'),
  );
  if (faults.some(({ kept }) => kept === 'SPAN')) repaired += await repairSpans(writer);
  for (let start = 0; start < keys.length; start += REPAIRED_AT_ONCE) {
    repaired += await reassess(writer, async () => keys.slice(start, start + REPAIRED_AT_ONCE));
  }
  return repaired + (await renewRisk(writer)) + (await renewAnswers(writer));
}

function faultsOf(
  stored: StoredResults,
  dossier: Dossier,
  { policies, riskBasis, answerBasis }: InForce,
  latest: Latest,
): Fault[] {
  const assessments = new Map<string, Assessment>();
  const on = (asOf: string): Assessment => {
    const assessed = assessments.get(asOf) ?? assess(dossier, policies.risk, asOf);
    assessments.set(asOf, assessed);
    return assessed;
  };
  const ask = (asOf: string) => overallAnswerOf(dossier, policies, on(asOf));
  const party = { key: stored.id, legalName: stored.legalName };
  return [
    ...[
      ...faultsOfRisk(stored, dossier, riskBasis, latest, on),
      ...faultsOfPassing(stored, policies.risk, riskBasis, latest),
    ].map((detail) => ({ ...party, kept: 'RISK' as const, ...detail })),
    ...faultsOfAnswer(stored, answerBasis, latest, ask).map((detail) => ({
      ...party,
      kept: 'ANSWER' as const,
      ...detail,
    })),
  ];
}

/** Whether a row was marked as due, because the contribution of a supplier changed. It need not be right. */
const isMarked = ({ row }: StoredResults, latest: Latest): boolean =>
  row !== null && faultOfDay(row.as_of as string, latest) === null && isDueBy(row, row.as_of as string);

const isDueBy = (row: StoredResults['row'], day: string): boolean =>
  typeof row?.renew_on === 'string' && row.renew_on <= day;

function dueOf({ id: key, legalName, row, answer }: StoredResults, today: string): Verification['due'] {
  const due = (kept: Fault['kept'], renewOn: unknown) =>
    typeof renewOn === 'string' && renewOn <= today ? [{ key, legalName, kept, renewOn }] : [];
  return [...due('RISK', row?.renew_on), ...due('ANSWER', answer?.renew_on)];
}

/** The columns that an assessment determines, by their names in the code. */
const derived = keysAndColumns(risk).filter(([key]) => !['thirdPartyId', 'assessedAt', 'basis'].includes(key));

function faultsOfRisk(
  { row, assessedAt, recordedAt }: StoredResults,
  dossier: Dossier,
  basis: string,
  latest: Latest,
  assessOn: (asOf: string) => Assessment,
): FaultDetail[] {
  if (row === null) return [missing];
  if (row.basis !== basis) return [otherBasis(row.basis, basis)];
  const asOf = row.as_of as string;
  const ofInstant = faultOfInstant('assessedAt', assessedAt!, recordedAt, latest);
  const ofDay = faultOfDay(asOf, latest);
  const faults = [ofInstant, ofDay].filter((fault) => fault !== null);
  if (ofDay) return faults;
  const right = asStored({ ...listedOf(dossier), ...rowOf(assessOn(asOf)) }) as Record<string, unknown>;
  for (const [name, column] of derived) {
    const first = firstDifference(name, row[column], right[name]);
    if (first) faults.push(different(first.field, first.stored, first.right));
  }
  return faults;
}

/** A supplier's contribution must equal its probability of failing, within the tolerance of writes. */
function faultsOfPassing(
  { row, passedOn, isSupplier }: StoredResults,
  { risk: { propagation } }: Policy,
  basis: string,
  { day }: Latest,
): FaultDetail[] {
  if (!isSupplier || row === null || row.basis !== basis || isDueBy(row, day)) return [];
  const probability = row.probability as number;
  const isRight = passedOn !== null && Math.abs(probability - passedOn) < propagation.writeBelow;
  return isRight ? [] : [different('passedOn', passedOn, probability)];
}

/** Returns a value after a trip through JSON: undefined fields are absent. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Returns the first difference between two JSON values, if any. */
function firstDifference(
  field: string,
  stored: unknown,
  right: unknown,
): { field: string; stored: unknown; right: unknown } | null {
  if (Object.is(stored, right)) return null;
  if (!isObject(stored) || !isObject(right) || Array.isArray(stored) !== Array.isArray(right)) {
    return { field, stored: stored ?? null, right: right ?? null };
  }
  for (const name of new Set([...Object.keys(right), ...Object.keys(stored)])) {
    const inner = Array.isArray(right) ? `${field}[${name}]` : `${field}.${name}`;
    const first = firstDifference(inner, stored[name], right[name]);
    if (first) return first;
  }
  return null;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
