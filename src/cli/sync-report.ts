import { oneLine } from './import-report.ts';
import type { ItemError, ItemOutcome, SyncSettings } from './sync-call.ts';
import { type FileItem, wordsOf } from './sync-file.ts';

/** What became of a file. */
export interface SyncReport extends Omit<SyncSettings, 'rejectAll'> {
  file: string;
  items: readonly FileItem[];
  outcomes: ReadonlyMap<FileItem, ItemOutcome>;
  /** The place in the log behind the last call that was answered; null where none was. */
  cursor: string | null;
}

/** The report for people: a line for each item that was rejected, with all that is wrong with it, then the sums. */
export function linesOf(report: SyncReport): string {
  const rejected = report.items.flatMap((item) => {
    const outcome = report.outcomes.get(item);
    return outcome?.outcome === 'REJECTED' && !outcome.fell ? rejectedLines(item, outcome) : [];
  });
  return [...rejected, ...(rejected.length > 0 ? [''] : []), ...sums(report)].join('\n');
}

/** How many items had an outcome. */
export function countOf({ outcomes }: Pick<SyncReport, 'outcomes'>, which: ItemOutcome['outcome']): number {
  return [...outcomes.values()].filter(({ outcome }) => outcome === which).length;
}

/** The report for programs, in a shape that stays. */
export function jsonOf({ source, dryRun, items, outcomes, cursor }: SyncReport): object {
  return {
    ...{ source, dryRun, items: items.length },
    created: countOf({ outcomes }, 'CREATED'),
    updated: countOf({ outcomes }, 'UPDATED'),
    unchanged: countOf({ outcomes }, 'UNCHANGED'),
    rejected: countOf({ outcomes }, 'REJECTED'),
    notAnswered: items.length - outcomes.size,
    cursor,
    results: items.flatMap((item) => {
      const found = outcomes.get(item);
      return found ? [{ ...item.place, outcome: found.outcome, id: found.id, errors: found.errors }] : [];
    }),
  };
}

function rejectedLines({ place, kind, item }: FileItem, { errors }: ItemOutcome): string[] {
  const { externalId } = ((kind && item[kind]) ?? {}) as { externalId?: unknown };
  const name = typeof externalId === 'string' ? ` "${externalId}"` : '';
  return [oneLine(`REJECTED  ${wordsOf(place)}: ${kind ?? 'no kind of item'}${name}`), ...errors.map(errorLine)];
}

const errorLine = ({ field, message }: ItemError) =>
  `          ${oneLine(`${field === '' ? '' : `${field}: `}${message}`)}`;

function sums({ file, source, dryRun, items, outcomes }: SyncReport): string[] {
  const count = (which: ItemOutcome['outcome']) => numeral(countOf({ outcomes }, which));
  const notAnswered = items.length - outcomes.size;
  const fallen = [...outcomes.values()].filter(({ fell }) => fell).length;
  return [
    oneLine(
      `${file === '-' ? 'Standard input' : file}, source "${source}"${dryRun ? ', dry run: nothing was written' : ''}`,
    ),
    `Items: ${count('CREATED')} created, ${count('UPDATED')} updated, ${count('UNCHANGED')} unchanged, ${count('REJECTED')} rejected` +
      (notAnswered > 0 ? `; ${numeral(notAnswered)} not answered` : ''),
    ...(fallen > 0 ? [`Of those rejected, ${numeral(fallen)} are right by themselves: --reject-all.`] : []),
  ];
}

const numeral = (count: number) => count.toLocaleString('en-US');
