import { type Problem, Rejected } from '../../../input/problems.ts';
import { globalId } from '../../../registry/global-id.ts';
import type { Writer } from '../../../registry/session.ts';
import { applyPlan } from './apply.ts';
import { type ImportedRow, mapRow } from './map.ts';
import { changesNothing, type ImportOptions, type Plan, planRow } from './plan.ts';
import { findOnRecord, type OnRecord } from './repository.ts';
import type { Row } from '../row.ts';
import { RowsSoFar } from './rows-so-far.ts';

/** What became of a row; in a dry run, what would become of it. */
export interface RowReport {
  row: number;
  /** The line of a CSV file it begins on. */
  line: number | null;
  name: string | null;
  externalId: string | null;
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  /** Global id of its third party; null where there is none. */
  id: string | null;
  /** Whether it was created although a third party of that legal name was on record before. */
  sameName: boolean;
  certifications: { created: number; updated: number; unchanged: number };
  reasons: { code: string; field: string; message: string }[];
}

/** How many rows are looked up together. */
const BATCH = 200;

/** How often a row is tried where others change its third party in between. */
const ATTEMPTS = 3;

/**
 * Imports rows one after the other. A row's third party and certifications are one write, so that a row is in whole or
 * not at all, and one that is rejected leaves the others alone. Yields what became of each, after its write.
 */
export async function* importRows(
  writer: Writer,
  rows: readonly Row[],
  options: ImportOptions,
): AsyncGenerator<RowReport> {
  const soFar = new RowsSoFar();
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH).map(mapRow);
    const onRecord = await findOnRecord(writer.database, options.source, batch);
    for (const row of batch) yield await importRow(writer, row, onRecord, options, soFar);
  }
}

async function importRow(
  writer: Writer,
  row: ImportedRow,
  found: OnRecord,
  options: ImportOptions,
  soFar: RowsSoFar,
): Promise<RowReport> {
  const { externalId } = row;
  if (externalId === null) return rejected(row, row.problems.length > 0 ? row.problems : [NAMELESS]);
  let onRecord = found;
  let shared: Problem[] | undefined;
  for (let attempt = 1; ; attempt++) {
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
      if (!(error instanceof Rejected)) throw error;
      const isStale = error.problems.some(({ code }) => code === 'STALE_VERSION');
      const problems = error.problems.filter((problem) => !isToldBy(shared!, problem));
      if (!isStale || attempt === ATTEMPTS) return rejected(row, problems, plan.party.held?.id);
    }
    onRecord = await findOnRecord(writer.database, options.source, [row]);
  }
}

/** What an earlier row of the same import took is told as that, not as taken by somebody. */
function isToldBy(shared: readonly Problem[], { code, path }: Problem): boolean {
  if (code !== 'TAKEN') return false;
  const [, field, index] = path;
  return shared.some(({ path: [own, at] }) =>
    own === undefined ? field === 'externalRefs' || field === 'identifiers' : own === field && at === index,
  );
}

const NAMELESS: Problem = { code: 'REQUIRED', path: ['name'], message: 'must be given, unless legalName is' };

function reportOf(
  { number, line, name, externalId }: ImportedRow,
  { party, certifications }: Plan,
  outcome: RowReport['outcome'],
  key: string | null = party.held?.id ?? null,
): RowReport {
  const created = certifications.filter(({ held }) => !held).length;
  const updated = certifications.filter(({ changes }) => changes).length;
  return {
    row: number,
    line,
    name,
    externalId,
    outcome,
    id: key === null ? null : globalId('ThirdParty', key),
    sameName: false,
    certifications: { created, updated, unchanged: certifications.length - created - updated },
    reasons: [],
  };
}

function rejected(
  { number, line, name, externalId }: ImportedRow,
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
    certifications: { created: 0, updated: 0, unchanged: 0 },
    reasons: problems.map(({ code, path, message }) => ({
      code,
      field: path.slice(path[0] === 'input' ? 1 : 0).join('.'),
      message,
    })),
  };
}
