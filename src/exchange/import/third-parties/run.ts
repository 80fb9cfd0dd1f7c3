import type { Problem } from '../../../input/problems.ts';
import { globalId } from '../../../registry/global-id.ts';
import type { Writer } from '../../../registry/session.ts';
import { applyPlan, PlanRefused } from './apply.ts';
import { findCandidates, type RowCandidate } from './duplicates.ts';
import { keysOnRecord } from './keys.ts';
import { type ImportedRow, mapRow, withoutRefused } from './map.ts';
import { changesNothing, type ImportOptions, type Plan, type PlannedRecord, planRow } from './plan.ts';
import { findOnRecord, type OnRecord } from './repository.ts';
import { type Reason, reasonsOf } from '../report.ts';
import type { Row } from '../row.ts';
import { RowsSoFar } from './rows-so-far.ts';

/** The outcome of a row. In a dry run, the outcome it would have. */
export interface RowReport {
  row: number;
  /** The line of a CSV file on which it begins. */
  line: number | null;
  name: string | null;
  externalId: string | null;
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  /** Global id of its third party, or null if there is none. */
  id: string | null;
  /** Whether it was created although a third party with the same legal name was already on record. */
  sameName: boolean;
  certifications: Counts;
  engagements: Counts;
  contracts: Counts;
  /** Facts of the row that no record shows. */
  notes: string[];
  /** Of a third party that was created: others that may be the same. */
  candidates: RowCandidate[];
  /** Why it was rejected. */
  reasons: Reason[];
  /** Values of the row that could not be read and were left out. The rest of the row was imported, if it was not rejected. */
  notRead: Reason[];
}

/** Records of one kind in a row. */
export interface Counts {
  created: number;
  updated: number;
  unchanged: number;
}

/** Rows that are looked up together. */
const BATCH = 200;

/** Attempts per row if other writes change its third party in between. */
const ATTEMPTS = 3;

/**
 * Imports rows one by one. The third party and the other records of a row are one write, so a row is imported completely or
 * not at all, and a rejected row does not affect the others. Yields the outcome of each row after its write.
 */
export async function* importRows(
  writer: Writer,
  rows: readonly Row[],
  options: ImportOptions,
): AsyncGenerator<RowReport> {
  const soFar = new RowsSoFar();
  const keys = await keysOnRecord(writer.database, options.source);
  const imported = rows.map((row) => mapRow(row, options.reading, keys));
  const candidates = await findCandidates(writer.database, imported);
  for (let start = 0; start < imported.length; start += BATCH) {
    const batch = imported.slice(start, start + BATCH);
    const onRecord = await findOnRecord(writer.database, options.source, batch);
    for (const row of batch) {
      const report = await importRow(writer, row, onRecord, options, soFar);
      yield report.outcome === 'CREATED' ? { ...report, candidates: candidates.get(row.number) ?? [] } : report;
    }
  }
}

async function importRow(
  writer: Writer,
  whole: ImportedRow,
  batchRecords: OnRecord,
  options: ImportOptions,
  soFar: RowsSoFar,
): Promise<RowReport> {
  const { externalId } = whole;
  if (externalId === null) return rejected(whole, whole.problems.length > 0 ? whole.problems : [NAMELESS]);
  let row = whole;
  let onRecord = batchRecords;
  let shared: Problem[] | undefined;
  for (let attempt = 1; ;) {
    const plan = planRow({ ...row, externalId }, onRecord, options);
    shared ??= soFar.add(row, plan.party.held?.id ?? null);
    plan.problems.push(...shared);
    if (changesNothing(plan) && plan.problems.length === 0) return reportOf(row, plan, 'UNCHANGED');
    try {
      const { key, changes } = await applyPlan(writer, plan, options);
      if (plan.party.held) return reportOf(row, plan, changes === 0 ? 'UNCHANGED' : 'UPDATED');
      const sameName = soFar.createsNamesake(row, onRecord.legalNames);
      return { ...reportOf(row, plan, 'CREATED', options.dryRun ? null : key), sameName };
    } catch (error) {
      if (!(error instanceof PlanRefused)) throw error;
      if (error.problems.some(({ code }) => code === 'STALE_VERSION') && attempt < ATTEMPTS) {
        attempt++;
        onRecord = await findOnRecord(writer.database, options.source, [row]);
        continue;
      }
      // Each turn leaves something out, so this ends.
      const less = plan.problems.length === 0 ? withoutRefused(row, error) : null;
      if (less === null) {
        const problems = error.problems.filter((problem) => !isReportedBy(shared!, problem));
        return rejected(row, [...plan.problems, ...problems], plan.party.held?.id);
      }
      row = less;
    }
  }
}

/** Returns whether a TAKEN problem repeats one that is already reported as shared with an earlier row. */
function isReportedBy(shared: readonly Problem[], { code, path }: Problem): boolean {
  if (code !== 'TAKEN') return false;
  const [, field, index] = path;
  return shared.some(({ path: [sharedField, sharedIndex] }) =>
    sharedField === undefined
      ? field === 'externalRefs' || field === 'identifiers'
      : sharedField === field && sharedIndex === index,
  );
}

const NONE: Counts = { created: 0, updated: 0, unchanged: 0 };

const NAMELESS: Problem = { code: 'REQUIRED', path: ['name'], message: 'must be given, unless legalName is' };

function reportOf(
  { number, line, name, externalId, notRead }: ImportedRow,
  { party, records, notes }: Plan,
  outcome: RowReport['outcome'],
  key: string | null = party.held?.id ?? null,
): RowReport {
  const counted = (name: PlannedRecord['record']): Counts => {
    const ofKind = records.filter(({ record }) => record === name);
    const created = ofKind.filter(({ held }) => !held).length;
    const updated = ofKind.filter(({ changes }) => changes).length;
    return { created, updated, unchanged: ofKind.length - created - updated };
  };
  return {
    row: number,
    line,
    name,
    externalId,
    outcome,
    id: key === null ? null : globalId('ThirdParty', key),
    sameName: false,
    certifications: counted('Certification'),
    engagements: counted('Engagement'),
    contracts: counted('Contract'),
    notes,
    candidates: [],
    reasons: [],
    notRead: reasonsOf(notRead, 0),
  };
}

function rejected(
  { number, line, name, externalId, notRead }: ImportedRow,
  problems: readonly Problem[],
  key: string | null = null,
): RowReport {
  return {
    row: number,
    line,
    name,
    externalId,
    outcome: 'REJECTED',
    id: key === null ? null : globalId('ThirdParty', key),
    sameName: false,
    certifications: NONE,
    engagements: NONE,
    contracts: NONE,
    notes: [],
    candidates: [],
    reasons: problems.flatMap((problem) => reasonsOf([problem], problem.path[0] === 'input' ? 1 : 0)),
    notRead: reasonsOf(notRead, 0),
  };
}
