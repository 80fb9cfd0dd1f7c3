import { oneLine } from './import-report.ts';
import type { ItemError, ItemOutcome, SyncSettings } from './sync-call.ts';
import { type FileItem, wordsOf } from './sync-file.ts';

/** The result of sending a file. */
export interface SyncReport extends Omit<SyncSettings, 'rejectAll'> {
  file: string;
  items: readonly FileItem[];
  outcomes: ReadonlyMap<FileItem, ItemOutcome>;
  /** The cursor after the last answered call; null if none was answered. */
  cursor: string | null;
}

/** Returns the report for people: a line for each rejected item, with every problem, then the totals. */
export function linesOf(report: SyncReport): string {
  const lines = report.items.flatMap((item) => {
    const outcome = report.outcomes.get(item);
    return outcome?.outcome === 'REJECTED' && !outcome.isRejectedWithOthers ? rejectedLines(item, outcome) : [];
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
      return result ? [{ ...item.place, outcome: result.outcome, id: result.id, errors: result.errors }] : [];
    }),
  };
}

function rejectedLines({ place, kind, item }: FileItem, { errors }: ItemOutcome): string[] {
  const { externalId } = ((kind && item[kind]) ?? {}) as { externalId?: unknown };
  const name = typeof externalId === 'string' ? ` "${externalId}"` : '';
  return [oneLine(`REJECTED  ${wordsOf(place)}: ${kind ?? 'unknown kind of item'}${name}`), ...errors.map(errorLine)];
}

const errorLine = ({ field, message }: ItemError) =>
  `          ${oneLine(`${field === '' ? '' : `${field}: `}${message}`)}`;

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
  if (rejectedWithOthers > 0) {
    lines.push(
      `Because of --reject-all nothing was written: ${numeral(rejectedWithOthers)} of the rejected items are right.`,
    );
  }
  return lines;
}

const numeral = (count: number) => count.toLocaleString('en-US');
