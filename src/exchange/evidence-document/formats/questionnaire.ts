import { readCells } from '../../import/csv.ts';
import { UnreadableFile } from '../../import/row.ts';
import type { Problems } from '../../../input/problems.ts';
import {
  emptyExtract,
  type EvidenceReader,
  type Extract,
  plain,
  type ReadingOptions,
  type RequirementClaim,
} from '../extract.ts';

const QUESTION = ['questionid', 'id', 'question', 'questionnumber', 'ref', 'reference', 'number', 'no'];
const ANSWER = ['answer', 'response', 'value'];
const COMMENT = ['comment', 'comments', 'notes', 'note', 'explanation', 'additionalinformation', 'justification'];

/** Reads questionnaires in CSV with one answered question per row. */
export const questionnaire: EvidenceReader = {
  format: 'QUESTIONNAIRE',
  mediaType: 'text/csv',
  recognizes: ({ text, json }) => {
    if (json !== undefined) return false;
    const header = text
      .slice(0, text.search(/[\r\n]|$/))
      .split(',')
      .map(canonical);
    return header.some((name) => QUESTION.includes(name)) && header.some(isAnswer);
  },
  read: ({ text }, options, problems) => readAnswers(text, options, problems),
};

function readAnswers(text: string, { framework, columns }: ReadingOptions, problems: Problems): Extract {
  const extract = emptyExtract('QUESTIONNAIRE');
  if (framework === null && !problems.has('framework')) {
    problems.add('REQUIRED', 'framework', 'must be given: a questionnaire does not say which framework it asks about');
  }
  const cells = cellsOf(text, problems);
  if (cells === null) return extract;
  const [header, ...rows] = cells;
  const names = (header?.cells ?? []).map((name) => name.trim());
  const question = columnOf(names, columns.question, 'questionColumn', (name) => QUESTION.includes(name), problems);
  const answer = columnOf(names, columns.answer, 'answerColumn', isAnswer, problems);
  const comment = columnOf(names, columns.comment, 'commentColumn', (name) => COMMENT.includes(name), problems, false);
  if (question === null || answer === null) return extract;
  if (rows.length === 0) problems.add('INVALID', 'content', 'has no answers');
  const claims: RequirementClaim[] = [];
  const seen = new Set<string>();
  for (const { cells: row, line } of rows) {
    const path = `line ${line}`;
    const requirement = plain(row[question], 500);
    if (requirement === null) {
      if (row.some((cell) => cell.trim() !== ''))
        extract.notes.push({ code: 'NOT_READ', path, message: 'has no question' });
      continue;
    }
    const answerText = plain(row[answer], 200);
    if (answerText === null) {
      extract.notes.push({ code: 'NOT_STATED', path, message: `question "${requirement}" is not answered` });
      continue;
    }
    if (seen.has(requirement.toLowerCase())) {
      problems.add('DUPLICATE', 'content', `${path}: question "${requirement}" is already answered above`);
      continue;
    }
    seen.add(requirement.toLowerCase());
    const note = comment === null ? null : plain(row[comment]);
    claims.push({ standard: framework, requirement, path, says: { answer: answerText }, justification: note, note });
  }
  const statement = {
    path: '',
    key: [framework ?? ''],
    assessor: null,
    attestedOn: null,
    validUntil: null,
    periodStart: null,
    periodEnd: null,
    hasEvidence: false,
    claims,
  };
  return { ...extract, statements: [statement] };
}

function cellsOf(text: string, problems: Problems) {
  try {
    return readCells(text);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.add('INVALID', 'content', error.message);
    return null;
  }
}

/** Returns the index of the named column, else of the first with a usual name. Returns null if there is none. */
function columnOf(
  names: readonly string[],
  wantedName: string | null,
  field: string,
  isUsualName: (canonical: string) => boolean,
  problems: Problems,
  needed = true,
): number | null {
  const wanted = wantedName === null ? null : canonical(wantedName);
  const index = names.findIndex((name) =>
    wanted === null ? isUsualName(canonical(name)) : canonical(name) === wanted,
  );
  if (index >= 0) return index;
  const listed = names.map((name) => `"${plain(name, 60)}"`).join(', ');
  if (wantedName !== null)
    problems.add('NOT_FOUND', ['questionnaire', field], `is not a column of the file; it has ${listed}`);
  else if (needed) problems.add('REQUIRED', ['questionnaire', field], `must name the column; the file has ${listed}`);
  return null;
}

const isAnswer = (name: string) => ANSWER.includes(name) || name.endsWith('answer');
const canonical = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
