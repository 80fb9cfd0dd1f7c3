import { getTableColumns, is } from 'drizzle-orm';
import { PgEnumColumn, type PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, test } from 'vitest';
import { shapes } from '../../src/exchange/import/records/shape.ts';
import { kinds } from '../../src/records/kinds.ts';
import { type RecordName, recordNames, records } from '../../src/registry/records.ts';

// An import must not store values that commands refuse: a response could not return them, or a terminal would obey them.
describe.each(recordNames)('an import checks %s as its commands do', (name) => {
  const { fields, texts } = shapes[name];

  test.each([...texts])('%s: no control characters, no blanks, no broken Unicode', (field) => {
    for (const value of ['\u0007bell', '   ', '', '\ud800']) {
      expect(fields[field]!.safeParse(value).success, JSON.stringify(value)).toBe(false);
    }
  });

  test('every column that a command checks is checked in the same way', () => {
    const checked = Object.entries(kinds[name].fields).filter(([field]) => texts.has(field) && !isEnum(name, field));
    for (const [field, check] of checked) {
      for (const value of ['x', 'soc 2 lower', 'not an email', 'x'.repeat(5_000), 'nonsense', '2026-02-30']) {
        const accepted = check.safeParse(value).success;
        if (!accepted) expect(fields[field]!.safeParse(value).success, `${field}: ${value.slice(0, 20)}`).toBe(false);
      }
    }
  });
});

test('values that earlier versions accepted are refused', () => {
  const refused: [RecordName, string, string][] = [
    ['Facility', 'code', 'x'.repeat(5_000)],
    ['Facility', 'cliaNumber', 'nonsense'],
    ['RequirementMapping', 'framework', 'soc 2 lower'],
    ['Principal', 'email', 'not an email'],
  ];
  for (const [name, field, value] of refused) expect(shapes[name].fields[field]!.safeParse(value).success).toBe(false);
  const contacts = [{ name: 'Ann', role: null, email: 'not an email', phone: null }];
  expect(shapes.ThirdParty.fields.contacts!.safeParse(contacts).success).toBe(false);
});

/** Returns whether a field is an enum. Records can have more values than a command accepts, such as TERMINATED. */
const isEnum = (name: RecordName, field: string): boolean =>
  is(getTableColumns(records[name].table as PgTable)[field], PgEnumColumn);
