import { LIKENESS, oneLine } from './import-report.ts';
import type { ItemError, ItemOutcome, PossibleDuplicate, SyncSettings } from './sync-call.ts';
import { type FileItem, wordsOf } from './sync-file.ts';

/** The result of sending a file. */
export interface SyncReport extends Omit<SyncSettings, 'rejectAll'> {
  file: string;
  items: readonly FileItem[];
  outcomes: ReadonlyMap<FileItem, ItemOutcome>;
  /** The cursor after the last answered call; null if none was answered. */
  cursor: string | null;
}

/**
 * Returns the report for people: a line for each rejected item, with every problem, and for each item that may be a third
 * party on record, then the totals.
 */
export function linesOf(report: SyncReport): string {
  const lines = report.items.flatMap((item) => {
    const outcome = report.outcomes.get(item);
    if (outcome === undefined || outcome.isRejectedWithOthers) return [];
    const { errors, possibleDuplicates } = outcome;
    const lines = [...errors.map(errorLine), ...possibleDuplicates.map(duplicateLine)];
    return outcome.outcome === 'REJECTED' || lines.length > 0 ? [titleOf(item, outcome.outcome), ...lines] : [];
  });
  if (lines.length > 0) lines.push('');
  return [...lines, ...totals(report)].join('\n');
}

/** Returns the number of items with an outcome. */
export function countOf({ outcomes }: Pick<SyncReport, 'outcomes'>, which: ItemOutcome['outcome']): number {
  return [...outcomes.values()].filter(({ outcome }) => outcome === which).length;
}

/** Returns the report for programs. Its shape is a promise of the help. */
export function jsonOf({ source, dryRun, items, outcomes, cursor }: SyncReport): object {
  return {
    source,
    dryRun,
    items: items.length,
    created: countOf({ outcomes }, 'CREATED'),
    updated: countOf({ outcomes }, 'UPDATED'),
    unchanged: countOf({ outcomes }, 'UNCHANGED'),
    rejected: countOf({ outcomes }, 'REJECTED'),
    notAnswered: items.length - outcomes.size,
    cursor,
    results: items.flatMap((item) => {
      const result = outcomes.get(item);
      if (!result) return [];
      const { outcome, id, errors, possibleDuplicates } = result;
      return [{ ...item.place, outcome, id, errors, possibleDuplicates }];
    }),
  };
}

function titleOf({ place, kind, item }: FileItem, outcome: ItemOutcome['outcome']): string {
  const { externalId } = ((kind && item[kind]) ?? {}) as { externalId?: unknown };
  const name = typeof externalId === 'string' ? ` "${externalId}"` : '';
  return oneLine(`${outcome.padEnd(9)} ${wordsOf(place)}: ${kind ?? 'unknown kind of item'}${name}`);
}

const errorLine = ({ field, message }: ItemError) =>
  `          ${oneLine(`${field === '' ? '' : `${field}: `}${message}`)}`;

const duplicateLine = ({ thirdParty: { id, legalName }, signs }: PossibleDuplicate) =>
  `          ${oneLine(`perhaps the same as "${legalName}" (on record: ${id}; ${signs.map((sign) => LIKENESS[sign]).join(', ')})`)}`;

function totals({ file, source, dryRun, items, outcomes }: SyncReport): string[] {
  const count = (which: ItemOutcome['outcome']) => numeral(countOf({ outcomes }, which));
  const notAnswered = items.length - outcomes.size;
  const rejectedWithOthers = [...outcomes.values()].filter(({ isRejectedWithOthers }) => isRejectedWithOthers).length;
  const name = file === '-' ? 'Standard input' : file;
  const lines = [
    oneLine(`${name}, source "${source}"${dryRun ? ', dry run: nothing was written' : ''}`),
    `Items: ${count('CREATED')} created, ${count('UPDATED')} updated, ${count('UNCHANGED')} unchanged, ${count('REJECTED')} rejected` +
      (notAnswered > 0 ? `; ${numeral(notAnswered)} not answered` : ''),
  ];
  const alike = [...outcomes.values()].filter(({ possibleDuplicates }) => possibleDuplicates.length > 0).length;
  if (alike > 0)
    lines.push(
      `${numeral(alike)} of those created or updated may be the same as another third party; their lines name it`,
    );
  if (rejectedWithOthers > 0) {
    lines.push(
      `Because of --reject-all nothing was written: ${numeral(rejectedWithOthers)} of the rejected items are right.`,
    );
  }
  return lines;
}

const numeral = (count: number) => count.toLocaleString('en-US');
