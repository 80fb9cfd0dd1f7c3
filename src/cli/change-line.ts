import type { ShownEntry } from '../exchange/change/entry.ts';
import { oneLine } from './import-report.ts';

/** What a third party is called, by its global id; undefined where that is not known. */
export type NameOf = (id: string) => string | undefined;

type Values = Readonly<Record<string, unknown>>;
type Difference = ShownEntry['differences'][number];

const MOST_DIFFERENCES = 4;
const LONGEST_VALUE = 40;
const TYPE_WIDTH = 'PROCUREMENT_ANSWER'.length;
const OPERATION_WIDTH = 'TOMBSTONE'.length;
/** What a record is called by, where it has one of these; the first that it has. */
const NAMES = ['legalName', 'name', 'title', 'type', 'framework', 'list', 'kind'];

/** A change in one line for people. */
export function lineOf(entry: ShownEntry, nameOf: NameOf): string {
  const { recordedAt, recordType, operation, tombstone, principal } = entry;
  const when = recordedAt.replace(/^(.*)T(.*?)(\.\d+)?Z$/, '$1 $2Z');
  const what = (tombstone ? 'TOMBSTONE' : operation).padEnd(OPERATION_WIDTH);
  const changed = inShort(entry);
  const line = `${when}  ${recordType.padEnd(TYPE_WIDTH)}  ${what}  ${subject(entry, nameOf)}, by ${principal.name}`;
  return oneLine(changed === '' ? line : `${line}: ${changed}`);
}

/** What it is about: by name where it has one, and whose it is. */
function subject({ recordId, thirdPartyId, after, before }: ShownEntry, nameOf: NameOf): string {
  const image = (after ?? before ?? {}) as Values;
  const name = NAMES.map((field) => image[field]).find((value) => typeof value === 'string' && value !== '');
  const own = typeof name === 'string' ? shortened(name) : recordId;
  if (thirdPartyId === null) return own;
  const party = nameOf(thirdPartyId) ?? thirdPartyId;
  return thirdPartyId === recordId ? party : `${own} of ${party}`;
}

function inShort(entry: ShownEntry): string {
  const after = (entry.after ?? {}) as Values;
  const before = entry.before;
  switch (entry.recordType) {
    case 'RISK_LEVEL':
      return turned(before?.level, after.level);
    case 'PROCUREMENT_ANSWER': {
      const rules = Array.isArray(after.rules) ? after.rules.join(', ') : '';
      return turned(before?.answer, after.answer) + (rules === '' ? '' : ` (${rules})`);
    }
    case 'REMINDER':
      return `ends ${text(after.endsOn)}, ${inDays(after.daysLeft)}`;
    default:
      return listed(entry);
  }
}

const turned = (before: unknown, after: unknown) =>
  before === undefined ? text(after) : `${text(before)} → ${text(after)}`;

function inDays(days: unknown): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${text(days)} days`;
}

function listed({ before, differences }: ShownEntry): string {
  const isNew = before === null;
  const told = isNew ? differences.filter(isNewsOfNew) : differences;
  const shown = told.slice(0, MOST_DIFFERENCES).map((one) => difference(one, isNew));
  const more = told.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** Of a new record everything is a difference; what the line says already, or is not known, is left out. */
function isNewsOfNew({ field, after }: Difference): boolean {
  return !NAMES.includes(field) && !field.endsWith('Id') && field !== 'source' && after !== 'UNKNOWN';
}

function difference({ field, before, after }: Difference, isNew: boolean): string {
  return isNew ? `${field} ${text(after)}` : `${field} ${text(before)} → ${text(after)}`;
}

function text(value: unknown): string {
  if (value === null || value === undefined) return 'unknown';
  return shortened(typeof value === 'string' ? value : JSON.stringify(value));
}

function shortened(whole: string): string {
  const characters = [...whole];
  return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE - 1).join('')}…` : whole;
}
