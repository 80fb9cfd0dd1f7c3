import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../../row.ts';

/** An element, by its name without a prefix. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** Receives the elements and texts of a part in their order. `path` ends with the element itself. */
export interface XmlVisitor {
  open?(element: Element, path: readonly string[]): void;
  text?(text: string, path: readonly string[]): void;
  close?(name: string, path: readonly string[]): void;
}

/** Characters between two turns of the event loop, so that a server answers others meanwhile. */
const CHUNK = 100_000;
const MAX_DEPTH = 100;

/**
 * Parses a part.
 * @throws UnreadableFile if it is not well-formed, or declares a document type: a workbook has none.
 */
export async function visitXml(xml: string, visitor: XmlVisitor): Promise<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const path: string[] = [];
  parser.on('doctype', () => {
    throw new UnreadableFile('has a document type declaration, as no workbook has');
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(local(name));
    if (path.length > MAX_DEPTH) throw new UnreadableFile(`is nested deeper than ${MAX_DEPTH} levels`);
    visitor.open?.({ name: local(name), attributes }, path);
  });
  const onText = (text: string) => visitor.text?.(text, path);
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', ({ name }) => {
    visitor.close?.(local(name), path);
    path.pop();
  });
  parser.on('error', () => {
    throw new UnreadableFile('is damaged: a part is not well-formed XML');
  });
  for (let start = 0; start < xml.length; start += CHUNK) {
    if (start > 0) await eventLoopTurn();
    parser.write(xml.slice(start, start + CHUNK));
  }
  parser.close();
}

/** Returns the value of an attribute by its name without a prefix; undefined if there is none. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

/** Returns whether an attribute is true as XML Schema writes it. */
export const isTrue = (value: string | undefined) => value === '1' || value === 'true' || value === 'on';

/** Returns a text without the escapes of ECMA-376 (ST_Xstring): `_x000D_` is a carriage return. */
export const unescaped = (text: string) =>
  text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const local = (name: string) => name.slice(name.indexOf(':') + 1);
