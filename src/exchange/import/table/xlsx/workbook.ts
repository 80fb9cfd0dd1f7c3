import { posix } from 'node:path';
import { UnreadableFile } from '../../row.ts';
import { type NumberFormat, numberFormatOf } from './number-format.ts';
import type { Parts } from './parts.ts';
import { attributeOf, isTrue, unescaped, visitXml } from './xml.ts';

/** A worksheet of a workbook. */
export interface SheetPart {
  name: string;
  isHidden: boolean;
  /** The name of its part. */
  part: string;
}

/** The facts of a workbook that the cells of its sheets refer to. */
export interface Workbook {
  sheets: readonly SheetPart[];
  /** Whether days are counted from 1904, not 1900. */
  is1904: boolean;
  strings: readonly string[];
  /** Number formats by the style of a cell. */
  formats: readonly NumberFormat[];
}

/**
 * Reads everything of a workbook but its sheets.
 * @throws UnreadableFile if it is not a workbook.
 */
export async function readWorkbook(parts: Parts): Promise<Workbook> {
  const [root] = (await relationsOf(parts, '')).filter(({ type }) => type === 'officeDocument');
  const part = root?.target ?? 'xl/workbook.xml';
  const xml = await parts.text(part);
  if (parts.has('xl/workbook.bin')) throw new UnreadableFile('is a binary workbook (.xlsb); save it as .xlsx');
  if (xml === null)
    throw new UnreadableFile('is a zip file but not an Excel workbook (.xlsx); save it as .xlsx or CSV');
  const relations = new Map((await relationsOf(parts, part)).map((relation) => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  let is1904 = false;
  await visitXml(xml, {
    open: (element) => {
      if (element.name === 'workbookPr') is1904 = isTrue(attributeOf(element, 'date1904'));
      if (element.name !== 'sheet') return;
      const relation = relations.get(element.attributes['r:id'] ?? attributeOf(element, 'id') ?? '');
      // Charts and macros have sheets of other types.
      if (relation?.type !== 'worksheet') return;
      const { name = '', state = 'visible' } = element.attributes;
      sheets.push({ name: unescaped(name), isHidden: state !== 'visible', part: relation.target });
    },
  });
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  return {
    sheets,
    is1904,
    strings: strings === undefined ? [] : await readStrings((await parts.text(strings)) ?? '<sst/>'),
    formats: styles === undefined ? [] : await readFormats((await parts.text(styles)) ?? '<styleSheet/>'),
  };
}

interface Relation {
  id: string;
  /** The last step of its type: transitional and strict workbooks differ in the others. */
  type: string;
  target: string;
}

/** Returns the relations of a part, or of the package for ''. */
async function relationsOf(parts: Parts, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const xml = await parts.text(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const relations: Relation[] = [];
  await visitXml(xml ?? '<Relationships/>', {
    open: ({ name, attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return relations;
}

/** Reads the strings that cells share, without the phonetic readings of East Asian texts (`rPh`). */
async function readStrings(xml: string): Promise<string[]> {
  const strings: string[] = [];
  let current: string[] = [];
  await visitXml(xml, {
    open: ({ name }) => {
      if (name === 'si') current = [];
    },
    text: (text, path) => {
      if (path.at(-1) === 't' && !path.includes('rPh')) current.push(text);
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(current.join('')));
    },
  });
  return strings;
}

async function readFormats(xml: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  await visitXml(xml, {
    open: ({ name, attributes }, path) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'xf' && path.at(-2) === 'cellXfs') ids.push(Number(attributes.numFmtId ?? 0));
    },
  });
  return ids.map((id) => numberFormatOf(id, codes.get(id)));
}
