import { deflateRawSync, crc32 } from 'node:zlib';

/** A sheet: the XML of its rows, or cells as plain texts. */
export interface TestSheet {
  name: string;
  state?: 'hidden' | 'veryHidden';
  /** The content of `sheetData`, or rows of texts. */
  rows: string | readonly (readonly string[])[];
  /** XML before and after `sheetData`. */
  before?: string;
  after?: string;
}

/** Parts of a workbook that a test may want to be odd. */
export interface TestWorkbook {
  sheets: readonly TestSheet[];
  strings?: readonly string[];
  /** Codes of number formats; a cell of style N has the format at N. */
  formats?: readonly string[];
  date1904?: string;
  /** Whether it is written as strict OOXML, with prefixes and absolute targets. */
  strict?: boolean;
  more?: Readonly<Record<string, string | Buffer>>;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Returns the bytes of a workbook. */
export function workbook({ sheets, strings, formats = [], date1904, strict = false, more = {} }: TestWorkbook): Buffer {
  const base = strict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org';
  const main = strict ? `${base}/spreadsheetml/main` : `${base}/spreadsheetml/2006/main`;
  const types = strict ? `${base}/officeDocument/relationships` : `${base}/officeDocument/2006/relationships`;
  const p = strict ? 'x:' : '';
  const root = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${p}${name} xmlns${strict ? ':x' : ''}="${main}" xmlns:r="${types}">${content}</${p}${name}>`;
  const relations = (list: readonly (readonly [id: string, type: string, target: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const prefixed = (xml: string) => (strict ? xml.replaceAll(/<(\/?)(\w)/g, '<$1x:$2') : xml);
  const folder = strict ? '/xl/' : '';
  const parts: Record<string, string | Buffer> = {
    '_rels/.rels': relations([['r1', 'officeDocument', `${strict ? '/' : ''}xl/workbook.xml`]]),
    'xl/workbook.xml': root(
      'workbook',
      prefixed(
        `<workbookPr${date1904 === undefined ? '' : ` date1904="${date1904}"`}/><sheets>${sheets
          .map(
            ({ name, state }, index) =>
              `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="s${index}"${state ? ` state="${state}"` : ''}/>`,
          )
          .join('')}</sheets>`,
      ),
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => [`s${index}`, 'worksheet', `${folder}worksheets/part${index}.xml`] as const),
      ...(strings ? [['strings', 'sharedStrings', `${folder}texts.xml`] as const] : []),
      ['styles', 'styles', `${folder}styles.xml`] as const,
    ]),
    'xl/styles.xml': root(
      'styleSheet',
      prefixed(
        `<numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`).join('')}</numFmts>` +
          `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs>`,
      ),
    ),
    ...(strings && { 'xl/texts.xml': root('sst', prefixed(strings.join(''))) }),
    ...more,
  };
  sheets.forEach(({ rows, before = '', after = '' }, index) => {
    const data = typeof rows === 'string' ? rows : rows.map(rowOf).join('');
    parts[`xl/worksheets/part${index}.xml`] = root(
      'worksheet',
      prefixed(`${before}<sheetData>${data}</sheetData>${after}`),
    );
  });
  return zip(parts);
}

const rowOf = (cells: readonly string[]) =>
  `<row>${cells.map((cell) => (cell === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`)).join('')}</row>`;

/** Returns a zip file of parts. */
export function zip(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const header = (signature: number, rest: number) => {
      const buffer = Buffer.alloc(rest);
      buffer.writeUInt32LE(signature, 0);
      const at = rest === 30 ? 4 : 6;
      if (rest !== 30) buffer.writeUInt16LE(20, 4);
      buffer.writeUInt16LE(20, at);
      buffer.writeUInt16LE(8, at + 4);
      buffer.writeUInt32LE(crc32(bytes), at + 10);
      buffer.writeUInt32LE(packed.length, at + 14);
      buffer.writeUInt32LE(bytes.length, at + 18);
      buffer.writeUInt16LE(Buffer.byteLength(name), at + 22);
      if (rest !== 30) buffer.writeUInt32LE(offset, 42);
      return buffer;
    };
    const local = Buffer.concat([header(0x04034b50, 30), Buffer.from(name), packed]);
    directory.push(header(0x02014b50, 46), Buffer.from(name));
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, central, end]);
}
