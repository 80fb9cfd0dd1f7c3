/** Bad values of each kind of field, with the problem that each must cause. */

/** A bad value, the code of its problem, and the path of the problem below the field. */
export type Bad = readonly [value: unknown, code: string, path?: string];

/** Bad values by field of the input. */
export type BadFields = Record<string, readonly Bad[]>;

const UNKNOWN_KEY = '0'.repeat(32);
const LONE_SURROGATE = 'half \ud83d of it';

/** Returns bad texts for a field of 1 to `max` characters. */
export const text = (max: number): Bad[] => [
  ['x'.repeat(max + 1), 'TOO_LONG'],
  ['', 'REQUIRED'],
  [' \n ', 'REQUIRED'],
  ['\u200b\u2060', 'REQUIRED'],
  ['😀'.repeat(max + 1), 'TOO_LONG'],
  ['bell \u0007', 'INVALID'],
  ['nothing \u0000', 'INVALID'],
  [LONE_SURROGATE, 'INVALID'],
];
/** Adds null as a bad value. */
export const known = (...bad: readonly Bad[]): Bad[] => [...bad, [null, 'REQUIRED']];
export const date: Bad[] = [
  ['2026-02-30', 'INVALID'],
  ['30.06.2026', 'INVALID'],
  ['2026-06-30T00:00:00Z', 'INVALID'],
  ['1899-12-31', 'INVALID'],
  ['', 'INVALID'],
  [20_260_630, 'INVALID'],
];
export const country: Bad[] = [
  ['ZZ', 'INVALID'],
  ['USA', 'INVALID'],
  ['', 'INVALID'],
  [1, 'INVALID'],
];
export const url: Bad[] = [
  ['lab.example', 'INVALID'],
  ['ftp://lab.example/', 'INVALID'],
  ['https://user:secret@lab.example/', 'INVALID'],
  ['https://intranet/', 'INVALID'],
  ['javascript:alert(1)', 'INVALID'],
  [`https://lab.example/${'x'.repeat(2000)}`, 'TOO_LONG'],
  [{ href: 'https://lab.example/' }, 'INVALID'],
];
export const whole = (min: number, max: number): Bad[] => [
  [min - 1, 'OUT_OF_RANGE'],
  [max + 1, 'OUT_OF_RANGE'],
];
export const id = (name: string): Bad[] => [
  [`${name}_${UNKNOWN_KEY}`, 'NOT_FOUND'],
  [`Principal_${UNKNOWN_KEY}`, 'NOT_FOUND'],
  ['nonsense', 'NOT_FOUND'],
  ['', 'NOT_FOUND'],
];
export const thirdParty: Bad[] = [
  [{ id: `ThirdParty_${UNKNOWN_KEY}` }, 'NOT_FOUND'],
  [{ id: `Contract_${UNKNOWN_KEY}` }, 'NOT_FOUND'],
  [{ external: { source: 'nobody', externalId: 'nothing' } }, 'NOT_FOUND'],
  [{ external: { source: 'erp', externalId: '\u0000' } }, 'INVALID', 'external.externalId'],
  [{ external: { source: '', externalId: 'x' } }, 'REQUIRED', 'external.source'],
  [{ identifier: { scheme: 'CLIA', value: '05D0000000' } }, 'NOT_FOUND'],
  [{ identifier: { scheme: 'NPI', value: '1234567890' } }, 'INVALID', 'identifier.value'],
];

/** Returns lists with a good element, then one with a bad value in a field. */
export const inside = (good: object, field: string, bads: readonly Bad[]): Bad[] =>
  bads.map(([value, code, path]) => [
    [good, { ...good, [field]: value }],
    code,
    ['1', field, path].filter((step) => step !== undefined).join('.'),
  ]);
/** Returns lists with one bad element. */
export const element = (bads: readonly Bad[]): Bad[] =>
  bads.map(([value, code, path]) => [[value], code, path === undefined ? '0' : `0.${path}`]);
export const within = (field: string, bads: readonly Bad[]): Bad[] =>
  bads.map(([value, code, path]) => [{ [field]: value }, code, path === undefined ? field : `${field}.${path}`]);
/** Returns a list that is too long, and null instead of a list. */
export const list = (max: number, good: (index: number) => unknown): Bad[] => [
  [Array.from({ length: max + 1 }, (_, index) => good(index)), 'OUT_OF_RANGE'],
  [null, 'REQUIRED'],
];
export const texts = (maxLength: number, max: number): Bad[] => [
  ...list(max, (index) => `t${index}`),
  ...element(text(maxLength)),
];
