import type { Problems } from '../../../input/problems.ts';
import { UnreadableFile } from '../../import/row.ts';
import type { Cell } from '../../import/table/cell.ts';
import { hasHeading } from '../../import/table/delimiter.ts';
import { headingOf, isFilled } from '../../import/table/heading.ts';
import { readTextTable, type Table, type TableRow } from '../../import/table/table.ts';
import { tableOfSheet } from '../../import/table/xlsx/read-xlsx.ts';
import {
  type Content,
  emptyExtract,
  type EvidenceReader,
  type Extract,
  plain,
  type ReadingOptions,
  type RequirementClaim,
} from '../extract.ts';
import { findColumns, isQuestionnaireHeading } from './questionnaire-columns.ts';

/** Reads questionnaires as tables, with one question per row. */
export const questionnaire: EvidenceReader = {
  format: 'QUESTIONNAIRE',
  mediaType: 'text/csv',
  recognizes: ({ text, json, sheet }, { columns }) => {
    const isHeading = isQuestionnaireHeading(columns);
    if (json !== undefined) return false;
    return sheet ? headingOf(sheet.rows, isHeading).isKnown : hasHeading(text, isHeading);
  },
  read: readAnswers,
};

function readAnswers(content: Content, { framework, columns: named }: ReadingOptions, problems: Problems): Extract {
  const extract = emptyExtract('QUESTIONNAIRE');
  if (framework === null && !problems.has('framework')) {
    problems.add('REQUIRED', 'framework', 'must be given: a questionnaire does not say which framework it asks about');
  }
  const table = tableOf(content, named, problems);
  if (table === null) return extract;
  const { question, answer, comment } = findColumns(table.columns, named, problems);
  if (question === null || answer === null) return extract;
  if (table.rows.length === 0) problems.add('INVALID', 'content', 'has no answers');
  for (const notice of table.notices) {
    extract.notes.push({ code: 'NOT_READ', path: `line ${table.line}`, message: notice });
  }
  const claims: RequirementClaim[] = [];
  const lines = new Map<string, number>();
  for (const row of table.rows) {
    const path = `line ${row.line}`;
    const requirement = textIn(row.cells[question], 500);
    if (requirement === null) {
      if (row.cells.some(isFilled)) extract.notes.push({ code: 'NOT_READ', path, message: 'has no question' });
      continue;
    }
    const { text, reason } = answerOf(row, answer);
    const earlier = lines.get(requirement.toLowerCase());
    if (text === null) {
      extract.notes.push({ code: 'NOT_STATED', path, message: `question "${requirement}" ${reason}` });
    } else if (earlier !== undefined) {
      const message = `${path}: question "${requirement}" is already answered in line ${earlier}`;
      problems.add('DUPLICATE', 'content', message);
      continue;
    } else lines.set(requirement.toLowerCase(), row.line);
    const note = comment === null ? null : textIn(row.cells[comment]);
    claims.push({ standard: framework, requirement, path, says: { answer: text }, justification: note, note });
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

function tableOf({ text, sheet }: Content, named: ReadingOptions['columns'], problems: Problems): Table | null {
  const read = (names: ReadingOptions['columns']) =>
    sheet ? tableOfSheet(sheet, isQuestionnaireHeading(names)) : readTextTable(text, isQuestionnaireHeading(names));
  try {
    const table = read(named);
    // A named column that the file lacks: the usual names still show where the heading is.
    return table.isKnown ? table : read(NONE_NAMED);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.add('INVALID', 'content', error.message);
    return null;
  }
}

const NONE_NAMED = { question: null, answer: null, comment: null };

/** Returns the answer in a row, or why it is unknown. */
function answerOf({ cells, isLonger, broken }: TableRow, column: number): { text: string | null; reason: string } {
  // A cell too many may have moved the answer of another column under this heading.
  if (isLonger) return { text: null, reason: `counts as not answered: its row ${broken}` };
  const cell = cells[column];
  if (typeof cell === 'object') return { text: null, reason: `counts as not answered: the answer ${cell.message}` };
  return { text: plain(cell, 200), reason: 'is not answered' };
}

const textIn = (cell: Cell | undefined, longest?: number) =>
  plain(typeof cell === 'object' ? cell.shown : cell, longest);
