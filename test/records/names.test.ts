import { expect, test } from 'vitest';
import { normalizedName } from '../../src/records/third-party/names.ts';

test.each([
  ['ESO Solutions, Inc. ', 'eso solutions'],
  ['Société Générale S.A.', 'societe generale'],
  ['The LAB  Co., Ltd.', 'lab'],
  ['Johnson & Johnson', 'johnson and johnson'],
  ['深圳华诊医学检验所', '深圳华诊医学检验所'],
  ['The Company', 'the company'],
  ["Quest's L.L.C.", 'quests'],
  ['...', ''],
])('%s is compared as %s', (name, expected) => {
  expect(normalizedName(name)).toBe(expected);
});
