import { describe, expect, test } from 'vitest';
import { namesIn } from '../../src/input/names/aliases.ts';
import { isComparable, normalizedName } from '../../src/input/names/compared-name.ts';

describe('a name in the form to compare for equality', () => {
  test.each([
    ['ESO Solutions, Inc. ', 'eso solutions'],
    ['Société Générale S.A.', 'societe generale'],
    ['The LAB  Co., Ltd.', 'lab'],
    ['Johnson & Johnson', 'johnson and johnson'],
    ['深圳华诊医学检验所有限公司', '深圳华诊医学检验所'],
    ['The Company', 'the company'],
    ["Quest's L.L.C.", 'quests'],
    ['...', ''],
    ['Ørnlab ApS', 'ornlab'],
    ['Großlabor GmbH & Co. KG', 'grosslabor'],
    ['Łódź Sp. z o.o.', 'lodz'],
    ['Xi`an Lantern Institute', 'xian lantern institute'],
    ['Xi?an Lantern Institute', 'xian lantern institute'],
    ['Tindale SE', 'tindale'],
    ['Meridor, S.A. de C.V.', 'meridor'],
    ['Meridor, S. de R.L. de C.V.', 'meridor'],
    ['ООО «Востокприбор»', 'востокприбор'],
    ['株式会社リコー', 'リコー'],
    ['Kestrel Sdn. Bhd.', 'kestrel'],
    ['Alder Labs, a Medical Corporation', 'alder labs'],
  ])('%s is compared as %s', (name, expected) => {
    expect(normalizedName(name)).toBe(expected);
  });

  test.each([
    ['NV Diagnostics, Inc.', 'AB Diagnostics, LLC'],
    ['Reference Laboratories Company Limited', 'PC Reference Laboratories, Inc.'],
    ['CO Genomics LLC', 'Genomics LLC'],
    ['AS Pathology', 'SA Pathology'],
    ['深圳蓝鹊有限公司', '深圳兰雀有限公司'],
  ])('%s and %s differ', (a, b) => {
    expect(normalizedName(a)).not.toBe(normalizedName(b));
  });
});

describe('the names in a cell', () => {
  test.each([
    ['Sinolarix Co. Ltd.; and any successor, sub-unit, or subsidiary thereof', ['Sinolarix Co. Ltd.']],
    ['Digitella Insurance, LLC doing business as OneDigitella', ['Digitella Insurance, LLC', 'OneDigitella']],
    [
      'Kestrella Labs, Inc. d/b/a OneKestrella',
      ['Kestrella Labs, Inc', 'OneKestrella'].map((n) => n.replace('Inc', 'Inc.')),
    ],
    ['Kestrella Labs (a.k.a. Kestrella; f.k.a. Old Labs)', ['Kestrella Labs', 'Kestrella', 'Old Labs']],
    ['Kestrella DBA Falconry', ['Kestrella', 'Falconry']],
    ['Kestrella t/a Falconry', ['Kestrella', 'Falconry']],
    ['Lantern Ltd, formerly known as Candle Ltd', ['Lantern Ltd', 'Candle Ltd']],
    ['and Larixworks.', ['Larixworks.']],
    ['AKA Laboratories', ['AKA Laboratories']],
    ['DBA Systems, Inc.', ['DBA Systems, Inc.']],
    ['Alder (UK) Limited', ['Alder (UK) Limited']],
    ['Orbexport, the following two aliases: Orbex', ['Orbexport']],
    ['and any successor, sub-unit, or subsidiary thereof', []],
    ['Sons and All Affiliates Care', ['Sons and All Affiliates Care']],
    ['—', []],
  ])('%s', (cell, expected) => {
    expect(namesIn(cell)).toEqual(expected);
  });
});

describe('a name can be compared with a list in Latin letters', () => {
  test.each([
    ['Kolibri Biotech', true],
    ['β-Lab Systems', true],
    ['Ørnlab', true],
    ['深圳远帆医疗器械有限公司', false],
    ['ООО Востокприбор', false],
    ['مختبر النور', false],
    ['삼성의료', false],
    ['Lanque 蓝鹊生物', false],
    ['Co., Ltd.', false],
    ['株式会社', false],
    ['—', false],
  ])('%s: %s', (name, expected) => {
    expect(isComparable(name)).toBe(expected);
  });
});
