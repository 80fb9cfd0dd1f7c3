import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../src/exchange/import/row.ts';
import { readTextTable, rowsInTable } from '../../src/exchange/import/table/table.ts';
import { FILE_LIMITS, readXlsx, tableOfSheet } from '../../src/exchange/import/table/xlsx/read-xlsx.ts';
import { UnreadableValue } from '../../src/input/unreadable.ts';
import { type TestSheet, type TestWorkbook, workbook, zip } from '../support/workbook.ts';

const isHeading = (cells: readonly string[]) => cells.includes('name');
const read = (text: string) => rowsInTable(readTextTable(text, isHeading));
const valuesIn = (text: string) => read(text).rows.map(({ values }) => values);

describe('a text table', () => {
  test.each([
    ['commas', 'name,country\nA; B,US\nC,DE\n'],
    ['semicolons', 'name;country\nA; B;US\nC;DE\n'.replace('A; B', '"A; B"')],
    ['tabs', '"name"\t"country"\r\n"A; B"\t"US"\r\n"C"\t"DE"\r\n'],
    ['a title block', 'Vendors of May, all\n\nOwner;Dr. Park\nname;country\n"A; B";US\nC;DE\n'],
    ['a padded title block', 'Vendors of May,,,\nOwner,Dr. Park,,\nname,country,,\nA; B,US,,\nC,DE,,\n'],
    ['a repeated heading', 'name,country\nA; B,US\nname,country\nC,DE\n'],
  ])('is read with %s', (_, text) => {
    expect(valuesIn(text)).toEqual([
      { name: 'A; B', country: 'US' },
      { name: 'C', country: 'DE' },
    ]);
  });

  test('reports rows above the header and repeated headers, and keeps the lines of the file', () => {
    const { rows, notices } = read('Title,\nOf May,\nname,country\nA,US\nname,country\n"B\nC",DE\nD,FR\n');
    expect(rows.map(({ number, line }) => [number, line])).toEqual([
      [1, 4],
      [2, 6],
      [3, 8],
    ]);
    expect(notices).toEqual([
      '2 rows above the header were not read',
      '1 row that repeats the header was not read (line 5)',
    ]);
  });

  test('has one column if its heading has no delimiter, and broken rows stay broken', () => {
    expect(read('name\nA, Inc.\nB\n').rows.map(({ broken }) => broken)).toEqual([
      'has 2 cells, but the header has 1',
      null,
    ]);
    expect(read('name,country\nA;B,US\nC\n').rows.map(({ broken }) => broken)).toEqual([
      null,
      'has 1 cell, but the header has 2',
    ]);
  });

  test.each([
    ['a,b;c,d\n1,2;3,4\n', 'does not show whether commas or semicolons separate its columns'],
    ['name,,note\nA,x,y\n', 'has no header in line 1: its column 2 is empty'],
    ['name,name\nA,B\n', 'has two columns with the name "name"; rename one of them'],
    ['name;country\n"A";"U"S\n', 'line 2 has a quote in the middle of a cell'],
    ['name;country\n"A;US\n', 'a quote opened after line 1 is never closed'],
    ['name,country\n', 'has no rows'],
  ])('is refused: %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('a workbook', () => {
  const open = async (content: TestWorkbook, sheet?: string) =>
    rowsInTable(tableOfSheet(await readXlsx(workbook(content), sheet, FILE_LIMITS), isHeading));
  const cells = async (rows: string, more: Omit<TestWorkbook, 'sheets'> = {}, sheet: Partial<TestSheet> = {}) => {
    const heading = '<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>';
    const { rows: found } = await open({ ...more, sheets: [{ name: 'Vendors', rows: heading + rows, ...sheet }] });
    return found.map(({ values: { name } }) => (name instanceof UnreadableValue ? `!${name.message}` : name));
  };
  const one = async (cell: string, more: Omit<TestWorkbook, 'sheets'> = {}) =>
    (await cells(`<row r="7">${cell}</row>`, more))[0];

  test.each([
    ['a text', '<c t="inlineStr"><is><t>A &amp; B</t></is></c>', 'A & B'],
    ['rich text, without its phonetic reading', '<c t="s"><v>0</v></c>', '深圳医学'],
    ['an escaped character', '<c t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>', 'a\rb_x000D_'],
    ['the text of a formula', '<c t="str"><f>A1</f><v>Acme</v></c>', 'Acme'],
    ['a kept 0', '<c><f>1-1</f><v>0</v></c>', '0'],
    ['a kept false', '<c t="b"><f>1=2</f><v>0</v></c>', 'FALSE'],
    ['a number', '<c><v>1.1000000000000001</v></c>', '1.1'],
    ['an identifier of ten digits', '<c><v>1.234567893E9</v></c>', '1234567893'],
    ['leading zeros of a format', '<c s="1"><v>2139</v></c>', '02139'],
    ['a format with a hyphen', '<c s="2"><v>21391234</v></c>', '02139-1234'],
    ['a format with an escaped hyphen', '<c s="3"><v>12345678</v></c>', '01-2345678'],
    ['more digits than zeros', '<c s="1"><v>1234567</v></c>', '1234567'],
    ['an amount', '<c s="4"><v>5</v></c>', '5'],
    ['a unit that looks like a date', '<c s="5"><v>5</v></c>', '5'],
    ['a date', '<c s="6"><v>46023</v></c>', '2026-01-01'],
    ['a date with a time', '<c s="6"><v>46023.5</v></c>', '2026-01-01T12:00:00'],
    ['a date in a language', '<c s="7"><v>46023</v></c>', '2026-01-01'],
    ['a time', '<c s="8"><v>0.75</v></c>', '18:00:00'],
    ['a date in ISO form', '<c t="d"><v>2026-05-01T00:00:00</v></c>', '2026-05-01'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '!(cell A7) is the error #N/A; correct it or empty the cell'],
    [
      'the error of a formula',
      '<c t="e"><f>VLOOKUP(1,2,3)</f><v>#REF!</v></c>',
      '!(cell A7) is the error #REF!; correct it or empty the cell',
    ],
    [
      'a formula without a result',
      '<c><f>A1</f></c>',
      '!(cell A7) is a formula without a result; open the file in a spreadsheet and save it again',
    ],
    ['a missing shared text', '<c t="s"><v>9</v></c>', '!(cell A7) refers to a text that the workbook lacks'],
    [
      'a number with lost digits',
      '<c><v>911100006000373000</v></c>',
      '!(cell A7) is a number of more than 15 digits, of which a spreadsheet loses the last; store it as text',
    ],
    ['a day that never was', '<c s="6"><v>60</v></c>', '!(cell A7) is a date that does not exist'],
    ['a value of an unknown type', '<c t="x"><v>1</v></c>', '!(cell A7) has a value of the unknown type "x"'],
  ])('reads %s', async (_, cell, expected) => {
    const strings = ['<si><r><t>深圳</t></r><r><t>医学</t></r><rPh sb="0" eb="1"><t>shenzhen</t></rPh></si>'];
    const formats = [
      'General',
      '00000',
      '00000-0000',
      '00\\-0000000;-00',
      '0.00',
      '0 "mg"',
      'yyyy\\-mm\\-dd',
      '[$-409]d/m/yy;@',
      'hh:mm',
    ];
    expect(await one(cell, { strings, formats })).toBe(expected);
    expect(await one(cell, { strings, formats, strict: true })).toBe(expected);
  });

  test.each([
    ['1', '2030-01-02'],
    ['true', '2030-01-02'],
    ['0', '2026-01-01'],
    [undefined, '2026-01-01'],
  ])('counts days from 1904 if date1904 is %s', async (date1904, expected) => {
    const format = { formats: ['yyyy-mm-dd'], ...(date1904 !== undefined && { date1904 }) };
    expect(await one('<c s="0"><v>46023</v></c>', format)).toBe(expected);
  });

  test('finds cells without a place, rows after a gap, and a table that does not begin in the corner', async () => {
    const text = (value: string, place = '') =>
      `<c${place === '' ? '' : ` r="${place}"`} t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = `<row r="3">${text('name', 'C3')}${text('country')}</row><row>${text('A', 'C4')}</row><row r="9">${text('B', 'C9')}${text('US', 'D9')}</row>`;
    const { rows: found } = await open({ sheets: [{ name: 'S', rows }] });
    expect(found.map(({ line, values, broken }) => ({ line, values, broken }))).toEqual([
      { line: 4, values: { name: 'A', country: '' }, broken: null },
      { line: 9, values: { name: 'B', country: 'US' }, broken: null },
    ]);
  });

  test('reports hidden rows, columns and sheets, merged cells and rows above the header', async () => {
    const row = (line: number, name: string, more = '') =>
      `<row r="${line}"${more}><c r="A${line}" t="inlineStr"><is><t>${name}</t></is></c></row>`;
    const { rows, notices } = await open({
      sheets: [
        { name: 'Empty', rows: '' },
        { name: 'Lists', rows: [['x']], state: 'veryHidden' },
        {
          name: 'Vendors',
          before: '<cols><col min="4" max="4" hidden="1"/></cols>',
          rows: row(1, 'Vendors of May') + row(2, 'name') + row(3, 'A', ' hidden="1"') + row(4, 'B'),
          after: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A4:A5"/></mergeCells>',
        },
      ],
    });
    expect(rows.map(({ values }) => values)).toEqual([{ name: 'A' }, { name: 'B' }]);
    expect(notices).toEqual([
      'hidden sheets were not read: "Lists"',
      'hidden rows were read like the others (3)',
      'hidden columns were read like the others',
      '1 row above the header was not read',
      'merged cells have their value in the first cell only, and the others count as empty (A4:A5)',
    ]);
  });

  test('is read by the sheet that is named, hidden or not', async () => {
    const sheets = [
      { name: 'One', rows: [['name'], ['A']] },
      { name: 'Two', rows: [['name'], ['B']], state: 'hidden' as const },
    ];
    expect((await open({ sheets })).rows[0]?.values).toEqual({ name: 'A' });
    expect(await open({ sheets }, 'two')).toMatchObject({
      rows: [{ values: { name: 'B' } }],
      notices: ['the sheet is hidden, and was read'],
    });
  });

  const filled = (name: string) => ({ name, rows: [['name'], ['A']] });
  const long = `<row>${'<c t="s"><v>0</v></c>'.repeat(300)}</row>`;
  test.each<[string, TestWorkbook | Buffer, string | undefined, string]>([
    [
      'several sheets',
      { sheets: [filled('A'), filled('B')] },
      undefined,
      'has several sheets with rows: "A", "B"; name one with --sheet',
    ],
    ['no sheet of that name', { sheets: [filled('A')] }, 'X', 'has no sheet "X"; it has "A"'],
    ['no rows', { sheets: [{ name: 'A', rows: '' }] }, undefined, 'has no sheet with rows'],
    [
      'rows in hidden sheets alone',
      { sheets: [{ ...filled('A'), state: 'hidden' }] },
      undefined,
      'its hidden sheets are "A"',
    ],
    ['a header alone', { sheets: [{ name: 'A', rows: [['name']] }] }, undefined, 'has no rows'],
    [
      'a column without a name',
      { sheets: [{ name: 'A', rows: [['name'], ['A', 'x']] }] },
      undefined,
      'its column 2 is empty',
    ],
    ['other zip files', zip({ 'word/document.xml': '<x/>' }), undefined, 'is a zip file but not an Excel workbook'],
    ['binary workbooks', zip({ 'xl/workbook.bin': 'x' }), undefined, 'is a binary workbook (.xlsb); save it as .xlsx'],
    ['a cut file', workbook({ sheets: [filled('A')] }).subarray(0, 900), undefined, 'is not a whole zip file'],
    ['broken XML', { sheets: [{ name: 'A', rows: '<row><c>' }] }, undefined, 'a part is not well-formed XML'],
    [
      'entities of its own',
      zip({ 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>' }),
      undefined,
      'has a document type declaration',
    ],
    [
      'too many bytes',
      { sheets: [{ name: 'A', rows: ' '.repeat(1_000_001) }] },
      undefined,
      'is too large when it is unpacked; split it',
    ],
    [
      'a long text in many cells',
      { strings: [`<si><t>${'a'.repeat(30_000)}</t></si>`], sheets: [{ name: 'A', rows: long }] },
      undefined,
      'has too many cells; split it',
    ],
    [
      'cells far to the right',
      { sheets: [{ name: 'A', rows: '<row><c r="XFD1"><v>1</v></c></row>'.repeat(20) }] },
      undefined,
      'has too many cells; split it',
    ],
  ])('is refused: %s', async (_, content, sheet, message) => {
    const bytes = Buffer.isBuffer(content) ? content : workbook(content);
    const reading = async () =>
      rowsInTable(tableOfSheet(await readXlsx(bytes, sheet, { bytes: 1_000_000, cells: 300_000 }), isHeading));
    await expect(reading()).rejects.toThrow(UnreadableFile);
    await expect(reading()).rejects.toThrow(message);
  });

  test('never crashes on changed bytes', async () => {
    const bytes = workbook({ sheets: [filled('A')], strings: ['<si><t>x</t></si>'] });
    for (let at = 0; at < bytes.length; at += 3) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      await readXlsx(changed, undefined, FILE_LIMITS).catch((error: unknown) => {
        if (!(error instanceof UnreadableFile)) throw error;
      });
    }
  });
});
