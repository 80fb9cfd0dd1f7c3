import { describe, expect, test } from 'vitest';
import { typedCategory, typedContractKind } from '../../src/exchange/import/third-parties/codes.ts';
import {
  type DateOrder,
  typedDate,
  typedDays,
  typedMoney,
  typedYesNo,
} from '../../src/exchange/import/third-parties/typed-values.ts';

const valueOf = <T>(typed: { value: T } | { problem: string }) => ('value' in typed ? typed.value : null);

describe('a day', () => {
  test.each<[text: string, order: DateOrder | null, day: string | null]>([
    ['2026-11-30', null, '2026-11-30'],
    ['2026-11-30T00:00:00Z', null, '2026-11-30'],
    ['2026/1/3', null, '2026-01-03'],
    ['30 Nov 2026', null, '2026-11-30'],
    ['30-Nov-2026', null, '2026-11-30'],
    ['November 3rd, 2026', null, '2026-11-03'],
    ['12/31/2026', null, '2026-12-31'],
    ['31.12.2026', null, '2026-12-31'],
    ['04/04/2026', null, '2026-04-04'],
    ['03/04/2026', null, null],
    ['03/04/2026', 'MDY', '2026-03-04'],
    ['03/04/2026', 'DMY', '2026-04-03'],
    ['12/31/2026', 'DMY', null],
    ['11/30/26', null, null],
    ['2026-02-30', null, null],
    ['Dec 2026', null, null],
    ['Marble 3, 2026', null, null],
    ['45991', null, null],
  ])('%s in order %s is %s', (text, order, day) => expect(valueOf(typedDate(text, order))).toBe(day));

  test('that can be two days is refused with both', () => {
    expect(typedDate('03/04/2026', null)).toEqual({
      problem:
        '"03/04/2026" may be 2026-03-04 or 2026-04-03; write it like 2026-11-30, or say --date-order MDY or DMY for the file',
    });
  });
});

describe('an amount', () => {
  test.each<
    [text: string, currency: string | null, fallback: string | null, minor: number | null, code: string | null]
  >([
    ['4800', 'USD', null, 480_000, 'USD'],
    ['$4,800.50', 'USD', null, 480_050, 'USD'],
    ['$4,800.50', null, 'CAD', 480_050, 'CAD'],
    ['$4,800.50', null, null, null, null],
    ['USD 48,000', null, null, 4_800_000, 'USD'],
    ['€1.000,00', null, 'USD', 100_000, 'EUR'],
    ['1000,50', 'EUR', null, 100_050, 'EUR'],
    ['¥100', 'JPY', null, 100, 'JPY'],
    ['¥100', 'USD', null, null, null],
    ['1.000', 'EUR', null, null, null],
    ['USD 5', 'EUR', null, null, null],
    ['4.8M', 'USD', null, null, null],
    ['-5', 'USD', null, null, null],
    ['100', 'XXL', null, null, null],
  ])('%s in %s, else %s, is %s %s', (text, currency, fallback, minor, code) => {
    const money = valueOf(typedMoney(text, currency, fallback));
    expect(money).toEqual(minor === null ? null : { minor, currency: code });
  });
});

test('yes, no, days and codes as people type them', () => {
  expect(['Yes', 'y', 'TRUE', '1', 'No', 'n', 'false', '0'].map((text) => valueOf(typedYesNo(text)))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(['pending', '2'].map((text) => valueOf(typedYesNo(text)))).toEqual([null, null]);
  expect(['90', '90 days', '3 months', '4000'].map((text) => valueOf(typedDays(text)))).toEqual([90, 90, null, null]);
  expect(
    ['SPECIMEN_TRANSPORT', 'Specimen transport', 'Courier', 'Catering'].map((text) => valueOf(typedCategory(text))),
  ).toEqual(['SPECIMEN_TRANSPORT', 'SPECIMEN_TRANSPORT', 'SPECIMEN_TRANSPORT', null]);
  expect(['MSA', 'Non-Disclosure Agreement', 'nda', 'lease'].map((text) => valueOf(typedContractKind(text)))).toEqual([
    'MASTER_SERVICES',
    'NDA',
    'NDA',
    null,
  ]);
});
