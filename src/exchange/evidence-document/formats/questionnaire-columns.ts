import type { Problems } from '../../../input/problems.ts';
import type { IsHeading } from '../../import/table/heading.ts';
import { plain, type ReadingOptions } from '../extract.ts';

type Role = keyof ReadingOptions['columns'];
type ColumnNames = ReadingOptions['columns'];

/** Names of columns that identify a question beside its text. */
const ID_COLUMNS = new Set(['questionid', 'id', 'questionnumber', 'questionno', 'number', 'no']);
/** Names of other columns that can name the question: its text, or a reference that may be to something else. */
const QUESTION_COLUMNS = new Set(['question', 'ref', 'reference', 'questionref', 'questionreference']);
const ANSWER_WORDS = /(answer|response|reply|replies)s?/;
/** The last words of columns that are about the answer, and are not the answer: "Answer date". */
const ABOUT_ANSWER =
  /(date|type|format|options?|choices|list|guidance|guide|help|owner|by|id|weight|score|points|required|comments?|notes?|explanation|justification)$/;
const COMMENT = /(comments?|notes?|explanation|justification|additionalinformation)$/;

/** Returns whether a column can have a role, by its canonical name. */
const canBe: Readonly<Record<Role, (name: string) => boolean>> = {
  question: (name) => ID_COLUMNS.has(name) || QUESTION_COLUMNS.has(name),
  answer: (name) => (ANSWER_WORDS.test(name) && !ABOUT_ANSWER.test(name)) || /values?$/.test(name),
  comment: (name) => COMMENT.test(name),
};

/** Returns a check whether a row has a column for the question and one for the answer: the named ones, else usual ones. */
export function isQuestionnaireHeading(named: ColumnNames): IsHeading {
  return (cells) => (['question', 'answer'] as const).every((role) => candidatesOf(cells, role, named).length > 0);
}

/** Finds the column of each role. Never chooses one of several that could have it. Adds a problem for each that is needed. */
export function findColumns(
  columns: readonly string[],
  named: ColumnNames,
  problems: Problems,
): Record<Role, number | null> {
  const find = (role: Role) => findColumn(columns, role, named, problems.at('questionnaire'));
  return { question: find('question'), answer: find('answer'), comment: find('comment') };
}

function findColumn(columns: readonly string[], role: Role, named: ColumnNames, problems: Problems): number | null {
  const candidates = candidatesOf(columns, role, named);
  const [first] = candidates;
  if (first !== undefined && candidates.length === 1) return first;
  const field = `${role}Column`;
  const option = `--${role}-column`;
  if (first !== undefined) {
    const listed = candidates.map((column) => `${shown(columns[column] ?? '')} (column ${column + 1})`).join(', ');
    const message =
      named[role] === null
        ? `must name the column with the ${role} (${option}), because several could be it: ${listed}`
        : `names several columns: ${listed}`;
    problems.add(named[role] === null ? 'REQUIRED' : 'INCONSISTENT', field, message);
    return null;
  }
  const listed = columns.filter((name) => name !== '').map(shown);
  const has = listed.length === 0 ? 'no named columns' : listed.join(', ');
  if (named[role] !== null) problems.add('NOT_FOUND', field, `is not a column of the file; it has ${has}`);
  else if (role !== 'comment') problems.add('REQUIRED', field, `must name the column (${option}); the file has ${has}`);
  return null;
}

/** Returns the positions of the columns that are named, else of all that could have a role. */
function candidatesOf(columns: readonly string[], role: Role, named: ColumnNames): number[] {
  const wanted = named[role];
  const positions = (fits: (name: string) => boolean) =>
    columns.flatMap((name, position) => (name.trim() !== '' && fits(name) ? [position] : []));
  if (wanted === null) {
    const possible = positions((name) => canBe[role](canonical(withoutBrackets(name))));
    return role === 'question' ? withoutTexts(columns, possible) : possible;
  }
  const exact = positions((name) => name.trim() === wanted.trim());
  return exact.length > 0 ? exact : positions((name) => canonical(name) === canonical(wanted));
}

/** Leaves out the text of the question if one column beside it holds its id. */
function withoutTexts(columns: readonly string[], possible: readonly number[]): number[] {
  const nameOf = (position: number) => canonical(withoutBrackets(columns[position] ?? ''));
  const ids = possible.filter((position) => ID_COLUMNS.has(nameOf(position)));
  const texts = possible.filter((position) => nameOf(position) === 'question');
  return ids.length === 1 && texts.length === 1 && possible.length === 2 ? ids : [...possible];
}

const shown = (name: string) => `"${plain(name, 60) ?? ''}"`;
const canonical = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Returns "Answer" for "Answer (yes or no)"; a name in brackets stays. */
function withoutBrackets(name: string): string {
  const without = name.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  return canonical(without) === '' ? name : without;
}
