import { keysAndColumns } from '../../db/rows.ts';
import { risk } from '../../db/tables/risk.ts';
import { BEFORE_ALL_KEYS } from '../record/new-key.ts';
import { Snapshot } from '../snapshot.ts';
import { reassess, type Writer } from '../write.ts';
import { findDossiers } from './dossier.ts';
import { assess } from './engine/assess.ts';
import type { Dossier } from './engine/dossier.ts';
import { type PolicyInForce, policyInForce } from './policy.ts';
import { listedOf, rowOf } from './refresh.ts';
import { renewRisk } from './renewal.ts';
import { findBounds, findKeptRisk, type KeptRisk } from './repository.ts';

/** Third parties held in memory at once. */
const BATCH = 250;
/** Third parties repaired in one commit. */
const REPAIRED_AT_ONCE = 50;

/** Whose assessment something was found about. */
export interface Checked {
  key: string;
  legalName: string;
}

/** One thing that is wrong with an assessment that is kept. */
export interface Fault extends Checked {
  /**
   * DIFFERENT: not what the records say. MISSING: never assessed. OTHER_BASIS: by another engine or catalogue than this
   * one, so that it compares with no other.
   */
  fault: 'DIFFERENT' | 'MISSING' | 'OTHER_BASIS';
  /** A column, or a place in the explanation; null: the assessment as a whole. */
  field: string | null;
  stored: unknown;
  right: unknown;
}

/** What came of checking all risk that is kept. */
export interface Verification {
  checked: number;
  faults: Fault[];
  /** Right as of its day, but to be made anew by today: the server does so as the day begins. */
  due: (Checked & { renewOn: string })[];
}

/**
 * Checks the risk of every third party at one instant of the registry: assesses it as of the day its stored assessment
 * is of, and compares all that is kept. Others may write meanwhile. `say` hears how many of how many are done.
 */
export async function verifyRisk(
  { database, today }: Writer,
  say: (done: number, of: number) => void = () => {},
): Promise<Verification> {
  const snapshot = new Snapshot(database.read);
  try {
    const bounds = await findBounds(snapshot, today);
    const inForce = await policyInForce(snapshot);
    const found: Verification = { checked: 0, faults: [], due: [] };
    for (let last = BEFORE_ALL_KEYS; ;) {
      const batch = await findKeptRisk(snapshot, last, BATCH);
      if (batch.length === 0) return found;
      const keys = batch.map(({ id }) => id);
      const dossiers = await findDossiers(snapshot, keys);
      const dossierOf = new Map(dossiers.map((dossier) => [dossier.thirdParty.id, dossier]));
      for (const kept of batch) {
        found.faults.push(...faultsOf(kept, dossierOf.get(kept.id)!, inForce, bounds));
        const { id: key, legalName, row } = kept;
        const renewOn = row?.renew_on;
        if (typeof renewOn === 'string' && renewOn <= today) found.due.push({ key, legalName, renewOn });
      }
      found.checked += batch.length;
      say(found.checked, bounds.thirdParties);
      last = batch.at(-1)!.id;
    }
  } finally {
    await snapshot.close();
  }
}

/**
 * Assesses anew what a verification found wrong, and whatever else is not right for today, in short commits between which
 * others write.
 * @returns how many third parties were assessed.
 */
export async function repairRisk(writer: Writer, { faults }: Verification): Promise<number> {
  const keys = [...new Set(faults.filter(({ fault }) => fault === 'DIFFERENT').map(({ key }) => key))];
  let repaired = 0;
  for (let start = 0; start < keys.length; start += REPAIRED_AT_ONCE) {
    repaired += await reassess(writer, async () => keys.slice(start, start + REPAIRED_AT_ONCE));
  }
  return repaired + (await renewRisk(writer));
}

/** The columns of which assessing says what they must hold, by their names in the code. */
const derived = keysAndColumns(risk).filter(([key]) => !['thirdPartyId', 'assessedAt', 'basis'].includes(key));

function faultsOf(
  { id: key, legalName, row, assessedAt, recordedAt }: KeptRisk,
  dossier: Dossier,
  { policy, basis }: PolicyInForce,
  latest: { day: string; instant: string },
): Fault[] {
  const fault = (kind: Fault['fault'], field: string | null, stored: unknown, right: unknown): Fault => ({
    key,
    legalName,
    fault: kind,
    field,
    stored,
    right,
  });
  if (row === null) return [fault('MISSING', null, null, null)];
  if (row.basis !== basis) return [fault('OTHER_BASIS', 'basis', row.basis, basis)];
  const faults: Fault[] = [];
  if (assessedAt! > latest.instant || (recordedAt !== null && assessedAt! < recordedAt)) {
    const from = recordedAt === null ? '' : `from ${recordedAt} `;
    faults.push(fault('DIFFERENT', 'assessedAt', assessedAt, `${from}to ${latest.instant}`));
  }
  const asOf = row.as_of as string;
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf) || asOf > latest.day) {
    return [...faults, fault('DIFFERENT', 'asOf', asOf, `to ${latest.day}`)];
  }
  const right = asKept({ ...listedOf(dossier), ...rowOf(assess(dossier, policy, asOf)) }) as Record<string, unknown>;
  for (const [name, column] of derived) {
    const different = firstDifference(name, row[column], right[name]);
    if (different) faults.push(fault('DIFFERENT', different.field, different.stored, different.right));
  }
  return faults;
}

/** As JSON gives it back: what is not defined is not there. */
const asKept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Where two values of JSON differ first; null where they are the same. */
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
    const different = firstDifference(inner, stored[name], right[name]);
    if (different) return different;
  }
  return null;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
