import type { Severity } from '../../../generated/graphql.ts';
import { namesIn } from '../../../input/names/aliases.ts';
import { normalizedName } from '../../../input/names/compared-name.ts';
import { stateNamed, type UsState } from '../../../input/us-state.ts';
import { cellUnder } from '../columns-by-name.ts';
import type { Reason } from '../report.ts';
import type { Row } from '../row.ts';
import { type BreachFacts, keyOfBreach } from './breach-key.ts';

/** A breach in a file of the portal. */
export interface Breach {
  row: number;
  line: number | null;
  /** The cell with the name, which may have several: "Kestrella Labs, Inc. d/b/a OneDigitella". */
  name: string;
  /** All names in the cell, the legal name first. */
  names: readonly string[];
  /** The same, normalized for comparison. */
  comparedNames: readonly string[];
  /** The state of the reporting entity; null if the file does not have it. */
  state: UsState | null;
  /** Whether the reporting entity is a business associate. Only business associates are created as third parties. */
  isBusinessAssociate: boolean;
  submittedOn: string;
  /** Its key at the source. */
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

/** Most people of an incident; there are fewer in the United States. */
const MOST_PEOPLE = 2_000_000_000;

/** Longest description in a title, which has at most 1,000 characters. */
const LONGEST_DESCRIPTION = 900;

/** Reads the rows of the portal's file, without the registry. Identical rows are counted apart. */
export function readBreaches(rows: readonly Row[]): Breach[] {
  const copies = new Map<string, number>();
  return rows.map((row) => {
    const { facts, ...breach } = readBreach(row);
    const first = keyOfBreach(facts, 1);
    const ordinal = (copies.get(first) ?? 0) + 1;
    if (breach.reasons.length === 0) copies.set(first, ordinal);
    return { ...breach, externalId: keyOfBreach(facts, ordinal) };
  });
}

function readBreach({ number, line, values, broken }: Row): Omit<Breach, 'externalId'> & { facts: BreachFacts } {
  const reasons: Reason[] = [];
  const cell = (heading: string) => (broken === null ? cellUnder(values, heading) : '');
  const refuse = (code: string, field: string, message: string) => void reasons.push({ code, field, message });
  if (broken !== null) refuse('INVALID', '', broken);
  const name = cell('Name of Covered Entity');
  const names = namesIn(name);
  if (broken === null && name === '') refuse('REQUIRED', 'Name of Covered Entity', 'must be given');
  else if (broken === null && names.length === 0) {
    refuse('INVALID', 'Name of Covered Entity', `"${name}" has no letter or digit`);
  }
  const submitted = dayOf(cell('Breach Submission Date'));
  if (broken === null && submitted === null) {
    const message = `"${cell('Breach Submission Date')}" is not a date like 2023-12-22 or 12/22/2023`;
    refuse('INVALID', 'Breach Submission Date', message);
  }
  const people = cell('Individuals Affected');
  const peopleAffected = /^\d{1,3}(,\d{3})+$|^\d+$/.test(people) ? Number(people.replaceAll(',', '')) : null;
  if (people !== '' && (peopleAffected === null || peopleAffected > MOST_PEOPLE)) {
    refuse('INVALID', 'Individuals Affected', `"${people}" is not a whole number like 4,656,293`);
  }
  const [breachType, location] = [cell('Type of Breach'), cell('Location of Breached Information')];
  const description = [breachType, location]
    .filter((text) => text !== '')
    .join(', ')
    .slice(0, LONGEST_DESCRIPTION);
  const entityType = cell('Covered Entity Type');
  const submittedOn = submitted ?? '';
  const facts = { name, state: cell('State'), entityType, submittedOn, peopleAffected, breachType, location };
  return {
    row: number,
    line,
    name: name === '' ? '(no name)' : name,
    names,
    comparedNames: [...new Set(names.map(normalizedName))],
    state: stateNamed(cell('State')),
    isBusinessAssociate: entityType.toLowerCase() === 'business associate',
    submittedOn,
    title: `Breach submitted to HHS on ${submittedOn}${description === '' ? '' : `: ${description}`}`,
    severity: BANDS.find(([below]) => peopleAffected !== null && peopleAffected < below)?.[1] ?? 'CRITICAL',
    peopleAffected,
    reasons,
    facts,
  };
}

/** Reads a day in either of the two formats that the portal has used. */
function dayOf(text: string): string | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso =
    year === undefined || month === undefined || day === undefined
      ? text
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(iso) && new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) === iso;
  return isDay ? iso : null;
}
