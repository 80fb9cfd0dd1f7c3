import type { ShownEntry } from '../exchange/change/entry.ts';
import { oneLine } from './import-report.ts';

/** Returns the name of a third party by its global id; undefined if it is not known. */
export type NameOf = (id: string) => string | undefined;

type Values = Readonly<Record<string, unknown>>;
type Difference = ShownEntry['differences'][number];

const MAX_DIFFERENCES = 4;
const MAX_VALUE_LENGTH = 40;
const TYPE_WIDTH = 'PROCUREMENT_ANSWER'.length;
const OPERATION_WIDTH = 'TOMBSTONE'.length;
/** Fields that can name a record, in order of preference. */
const NAME_FIELDS = ['legalName', 'name', 'title', 'type', 'framework', 'list', 'kind'];

/** Returns a change as one line for people. */
export function lineOf(entry: ShownEntry, nameOf: NameOf): string {
  const { recordedAt, recordType, operation, tombstone, principal } = entry;
  const when = recordedAt.replace(/^(.*)T(.*?)(\.\d+)?Z$/, '$1 $2Z');
  const what = (tombstone ? 'TOMBSTONE' : operation).padEnd(OPERATION_WIDTH);
  const changed = summaryOf(entry);
  const line = `${when}  ${recordType.padEnd(TYPE_WIDTH)}  ${what}  ${subject(entry, nameOf)}, by ${principal.name}`;
  return oneLine(changed === '' ? line : `${line}: ${changed}`);
}

/** Returns what the entry is about: the name of the record, if it has one, and of its third party. */
function subject({ recordId, thirdPartyId, after, before }: ShownEntry, nameOf: NameOf): string {
  const image = (after ?? before ?? {}) as Values;
  const name = NAME_FIELDS.map((field) => image[field]).find((value) => typeof value === 'string' && value !== '');
  const record = typeof name === 'string' ? shortened(name) : recordId;
  if (thirdPartyId === null) return record;
  const party = nameOf(thirdPartyId) ?? thirdPartyId;
  return thirdPartyId === recordId ? party : `${record} of ${party}`;
}

function summaryOf(entry: ShownEntry): string {
  const after = (entry.after ?? {}) as Values;
  const before = entry.before;
  switch (entry.recordType) {
    case 'RISK_LEVEL':
      return transition(before?.level, after.level);
    case 'PROCUREMENT_ANSWER': {
      const rules = Array.isArray(after.rules) ? after.rules.join(', ') : '';
      return transition(before?.answer, after.answer) + (rules === '' ? '' : ` (${rules})`);
    }
    case 'REMINDER':
      return `${isTask(after.expirationKind) ? 'due' : 'ends'} ${text(after.endsOn)}, ${inDays(after.daysLeft)}`;
    default:
      return differencesOf(entry);
  }
}

/** Whether a kind of expiration is a task that is due. The others end. */
const isTask = (kind: unknown) => ['REVIEW', 'AUDIT', 'FINDING', 'SCREENING'].some((task) => task === kind);

const transition = (before: unknown, after: unknown) =>
  before === undefined ? text(after) : `${text(before)} → ${text(after)}`;

function inDays(days: unknown): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${text(days)} days`;
}

function differencesOf({ before, differences }: ShownEntry): string {
  const isNew = before === null;
  const relevant = isNew ? differences.filter(isInformative) : differences;
  const shown = relevant.slice(0, MAX_DIFFERENCES).map((difference) => textOf(difference, isNew));
  const more = relevant.length - shown.length;
  if (more > 0) shown.push(`${more} more`);
  return shown.join(', ');
}

/** Every field of a new record is a difference; leave out names and ids, which the line has already, and unknowns. */
function isInformative({ field, after }: Difference): boolean {
  return !NAME_FIELDS.includes(field) && !field.endsWith('Id') && field !== 'source' && after !== 'UNKNOWN';
}

function textOf({ field, before, after }: Difference, isNew: boolean): string {
  return isNew ? `${field} ${text(after)}` : `${field} ${text(before)} → ${text(after)}`;
}

function text(value: unknown): string {
  if (value === null || value === undefined) return 'unknown';
  return shortened(typeof value === 'string' ? value : JSON.stringify(value));
}

function shortened(whole: string): string {
  const characters = [...whole];
  return characters.length > MAX_VALUE_LENGTH ? `${characters.slice(0, MAX_VALUE_LENGTH - 1).join('')}…` : whole;
}
