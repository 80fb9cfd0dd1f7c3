import { describe, expect, test } from 'vitest';
import { namesIn } from '../../src/input/names/aliases.ts';
import { isComparable, normalizedName, readingsOf } from '../../src/input/names/compared-name.ts';
import { withDigraphs } from '../../src/input/names/letters.ts';

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
    ['東 芝', '東 芝'],
    ['Kestrel Sdn. Bhd.', 'kestrel'],
    ['Alder Labs, a Medical Corporation', 'alder labs'],
    ['Alder Labs, The', 'alder labs'],
    ['The The', 'the'],
    ['The OJSC Vostok', 'vostok'],
    ['ООО Восток Прибор', 'восток прибор'],
    ['The FGUP LLC', 'fgup'],
    ['Société par actions simplifiée Co., Ltd.', 'societe par actions simplifiee co ltd'],
    [' 深圳华诊医学检验所有限公司 ', '深圳华诊医学检验所'],
    ['ТОВАРИСТВО З ОБМЕЖЕНОЮ ВІДПОВІДАЛЬНІСТЮ «СХІД»', 'схід'],
    ['СХІД, ТОВАРИСТВО З ОБМЕЖЕНОЮ ВІДПОВІДАЛЬНІСТЮ', 'схід'],
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

describe('the readings of a name that are compared by likeness', () => {
  test.each([
    ['Kestrel Labs, Inc.', ['kestrel labs']],
    // Letters that are a legal form, or a word.
    ['Tindale PT', ['tindale pt', 'tindale']],
    ['S.A. Cimex', ['sa cimex', 'cimex']],
    ['Müller Labor GmbH', ['muller labor', 'mueller labor']],
    ['重庆远帆有限公司', ['chongqingyuanfan']],
    ['ООО Восток Прибор', ['vostok pribor']],
    ['Co., Ltd.', []],
    // Letters that cannot be transcribed.
    ['𒀅𒀅', []],
  ])('%s', (name, expected) => {
    expect(readingsOf(name).map(({ words }) => words.join(' '))).toEqual(expected);
  });

  test('state the name as written, and its letters with and without the legal form', () => {
    expect(readingsOf('Müller Labor GmbH')[1]).toEqual({
      written: 'Müller Labor GmbH',
      words: ['mueller', 'labor'],
      joined: 'muellerlabor',
      whole: 'muellerlaborgmbh',
      wholeSorted: 'gmbhlabormueller',
      isRomanized: false,
    });
  });

  test.each([
    ['Müller & Åse', 'mueller & aase'],
    ['Muller', null],
  ])('%s with digraphs is %s', (text, expected) => {
    expect(withDigraphs(text)).toBe(expected);
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
    ['Sinolarix Co. Ltd.; and any successor thereof\n', ['Sinolarix Co. Ltd.']],
    ['and  Larixworks.', ['Larixworks.']],
    ['Larixworks,;', ['Larixworks']],
    ['Kestrella (a.k.a. Old Labs ))', ['Kestrella', 'Old Labs']],
    ['Smile :) Dental', ['Smile :) Dental']],
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
    ['Lab 2000', true],
    ['μX Systems', true],
    ['Lanque 蓝鹊', false],
    ['АБ Lab', false],
    ['東 芝', false],
    ['鑫 Biotech', false],
    ['삼 성', false],
    // With "OE" in place of "Ö", most letters of the word are Latin.
    ['ФЖÖ', false],
  ])('%s: %s', (name, expected) => {
    expect(isComparable(name)).toBe(expected);
  });
});
