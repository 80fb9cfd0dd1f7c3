import type { Severity } from '../../../generated/graphql.ts';
import { normalizedName } from '../../../input/names/compared-name.ts';
import { cellUnder } from '../columns-by-name.ts';
import type { Reason } from '../report.ts';
import type { Row } from '../row.ts';

/** A breach in a file of the portal. */
export interface Breach {
  row: number;
  line: number | null;
  name: string;
  /** The name, normalized for comparison. */
  comparedName: string;
  /** Whether the reporting entity is a business associate. Only business associates are created as third parties. */
  isBusinessAssociate: boolean;
  /** Its key at the source: the name and the day of submission. */
  externalId: string;
  title: string;
  severity: Severity;
  peopleAffected: number | null;
  reasons: Reason[];
}

/** The severity below a number of affected people. With more people, or an unknown number, it is CRITICAL. */
const BANDS = [
  [5_000, 'MEDIUM'],
  [100_000, 'HIGH'],
] as const satisfies readonly (readonly [below: number, Severity])[];

/** Reads a row of the portal's file, without the registry. */
export function readBreach({ number, line, values, broken }: Row): Breach {
  const reasons: Reason[] = [];
  const cell = (heading: string) => (broken === null ? cellUnder(values, heading) : '');
  const refuse = (code: string, field: string, message: string) => void reasons.push({ code, field, message });
  if (broken !== null) refuse('INVALID', '', broken);
  const name = cell('Name of Covered Entity');
  if (broken === null && name === '') refuse('REQUIRED', 'Name of Covered Entity', 'must be given');
  const submitted = dayOf(cell('Breach Submission Date'));
  if (broken === null && submitted === null) {
    const message = `"${cell('Breach Submission Date')}" is not a date like 2023-12-22 or 12/22/2023`;
    refuse('INVALID', 'Breach Submission Date', message);
  }
  const people = cell('Individuals Affected');
  const peopleAffected = /^\d{1,3}(,\d{3})+$|^\d+$/.test(people) ? Number(people.replaceAll(',', '')) : null;
  if (people !== '' && peopleAffected === null) {
    refuse('INVALID', 'Individuals Affected', `"${people}" is not a whole number like 4,656,293`);
  }
  const description = [cell('Type of Breach'), cell('Location of Breached Information')]
    .filter((text) => text !== '')
    .join(', ');
  const comparedName = normalizedName(name);
  return {
    row: number,
    line,
    name: name === '' ? '(no name)' : name,
    comparedName,
    isBusinessAssociate: cell('Covered Entity Type').toLowerCase() === 'business associate',
    externalId: `${comparedName} ${submitted}`,
    title: `Breach submitted to HHS on ${submitted}${description === '' ? '' : `: ${description}`}`,
    severity: BANDS.find(([below]) => peopleAffected !== null && peopleAffected < below)?.[1] ?? 'CRITICAL',
    peopleAffected,
    reasons,
  };
}

/** Reads a day in either of the two formats that the portal has used. */
function dayOf(text: string): string | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(iso) && new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) === iso;
  return isDay ? iso : null;
}
