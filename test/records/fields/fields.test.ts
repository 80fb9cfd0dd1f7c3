import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { fieldRows, fieldsDocument, type FieldRow } from './document.ts';
import { elsewhere, otherKinds } from './elsewhere.ts';

let rows: FieldRow[];
beforeAll(async () => {
  rows = await fieldRows();
});

describe('no recorded fact is without effect', () => {
  it('each field changes an answer, or is said to be for people only', () => {
    const silent = rows
      .filter(({ kind, field, found, filter }) => found.length === 0 && !filter && !elsewhere[kind]?.[field])
      .map(({ kind, field }) => `${kind}.${field}`);
    expect(silent).toEqual([]);
  });

  it('no field that changes an answer is said to be for people only', () => {
    const wrong = rows
      .filter(({ kind, field, found, filter }) => {
        const other = elsewhere[kind]?.[field];
        return other !== undefined && 'informative' in other && (found.length > 0 || filter);
      })
      .map(({ kind, field }) => `${kind}.${field}`);
    expect(wrong).toEqual([]);
  });

  it('every named field exists', () => {
    const all = new Set(rows.map(({ kind, field }) => `${kind}.${field}`));
    const named = Object.entries(elsewhere).flatMap(([kind, fields]) =>
      Object.keys(fields).map((field) => `${kind}.${field}`),
    );
    expect(named.filter((field) => !all.has(field))).toEqual([]);
    expect(Object.keys(otherKinds).filter((kind) => kind in elsewhere)).toEqual([]);
  });

  it('a test holds each effect outside of dossiers', async () => {
    for (const fields of Object.values(elsewhere)) {
      for (const [field, other] of Object.entries(fields)) {
        if (!('test' in other)) continue;
        const [file, title] = other.test;
        expect(await readFile(new URL(`../../${file}`, import.meta.url), 'utf8'), `${field}: ${file}`).toContain(title);
      }
    }
  });
});

it('docs/fields.md shows what was found; `npm run fields` writes it', async () => {
  const written = await readFile(new URL('../../../docs/fields.md', import.meta.url), 'utf8');
  expect(written).toBe(await fieldsDocument(rows));
});
