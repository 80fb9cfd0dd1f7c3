import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { identifierSchemes, normalizeIdentifier, type IdentifierScheme } from '../../src/input/identifiers.ts';

const good: Record<IdentifierScheme, string[]> = {
  CLIA: ['05D1234567', '99D0000001'],
  NPI: ['1234567893', '1993999998', '2000000002'],
  LEI: ['213800KUD8LAJWSQ9D15', '213800WSGIIZCXF1P572', '5493000IBP32UQZ0KL24'],
  GLN: ['0614141000012', '9780471117094'],
  // The last is the worked example of GB 32100.
  USCC: ['91110000600037341L', '91350100M000100Y43'],
  EIN: ['91-1144442', '01-0000001', '98-7654321'],
  UEI: ['E2NYLCDML6V1', 'HJD6G4D6TJY5', 'LN53LCFJFL45', 'FTMTDMBR29C7', 'GNJ7BBP73WE9', 'VN1AJFAD19J9'],
  DUNS: ['150483782', '000000001'],
  CAP: ['7179905', '1'],
};

/** Every bad value with the rule it breaks. */
const bad: Record<IdentifierScheme, [string, string][]> = {
  CLIA: [
    ['05D123456', 'CLIA number format'],
    ['05D12345678', 'CLIA number format'],
    ['05E1234567', 'CLIA number format'],
    ['5D12345678', 'CLIA number format'],
    ['CLIA 05D1234567', 'CLIA number format'],
  ],
  NPI: [
    ['1234567890', 'NPI check digit (Luhn over 80840 + NPI)'],
    ['3234567893', 'NPI format'],
    ['123456789', 'NPI format'],
    ['12345678931', 'NPI format'],
    ['808401234567893', 'NPI format'],
  ],
  LEI: [
    ['213800KUD8LXJWSQ9D15', 'LEI check digits (ISO 17442, MOD 97-10)'],
    ['213800KUD8LAJWSQ9D1', 'LEI format (ISO 17442)'],
    ['213800KUD8LAJWSQ9D1A', 'LEI format (ISO 17442)'],
  ],
  GLN: [
    ['0614141000013', 'GLN check digit (GS1 modulo 10)'],
    ['614141000012', 'GLN format'],
    ['00614141000012', 'GLN format'],
  ],
  USCC: [
    ['91110000600037341M', 'USCC check character (GB 32100, weights 3^i modulo 31)'],
    ['91350100M000100Y4Z', 'USCC format (GB 32100)'],
    ['9111000060003734IL', 'USCC format (GB 32100)'],
    ['91110000600037341', 'USCC format (GB 32100)'],
  ],
  EIN: [
    ['07-1144442', 'EIN prefix (assigned by the IRS)'],
    ['00-0000000', 'EIN prefix (assigned by the IRS)'],
    ['911-14-4442', 'EIN format'],
    ['91-114444', 'EIN format'],
    ['9-11144442', 'EIN format'],
  ],
  UEI: [
    ['E2NYLCDML6V', 'UEI format'],
    ['0E2NYLCDML6V', 'UEI format'],
    ['EONYLCDML6V1', 'UEI format'],
    ['EINYLCDML6V1', 'UEI format'],
  ],
  DUNS: [
    ['12345678', 'DUNS format'],
    ['1234567890', 'DUNS format'],
    ['12345678A', 'DUNS format'],
  ],
  CAP: [
    ['71799O5', 'CAP number format'],
    ['7179905-01', 'CAP number format'],
    ['-', 'CAP number format'],
  ],
};

describe.each(identifierSchemes)('%s', (scheme) => {
  it.each(good[scheme])('%s is accepted unchanged', (value) => {
    expect(normalizeIdentifier(scheme, value)).toEqual({ ok: true, value });
  });

  it.each(bad[scheme])('%s breaks "%s"', (value, rule) => {
    expect(normalizeIdentifier(scheme, value)).toMatchObject({ ok: false, rule });
  });

  it.each(['', '   ', '\u200b'])('nothing (%j) is not an identifier', (value) => {
    expect(normalizeIdentifier(scheme, value)).toMatchObject({ ok: false, rule: `${scheme} is given` });
  });

  it('is bounded in length', () => {
    expect(normalizeIdentifier(scheme, '1'.repeat(65))).toMatchObject({ ok: false, rule: `${scheme} length` });
  });

  it('gives a stored value back unchanged, however it was pasted', () => {
    const [value = ''] = good[scheme];
    const fullWidth = value.replaceAll(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    for (const raw of [` ${value}\n`, value.toLowerCase(), fullWidth, `\ufeff${value}`, [...value].join('\u00a0')]) {
      expect(normalizeIdentifier(scheme, raw), JSON.stringify(raw)).toEqual({ ok: true, value });
    }
  });

  it('never throws, and what it accepts stays accepted in its stored form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9A-Z -]{0,22}$/)), (raw) => {
        const result = normalizeIdentifier(scheme, raw);
        if (result.ok) expect(normalizeIdentifier(scheme, result.value)).toEqual(result);
        else expect(result.message).toMatch(/\.$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('separators', () => {
  it.each<[IdentifierScheme, string, string]>([
    ['CLIA', '05-D-1234567', '05D1234567'],
    ['NPI', '1234 567 893', '1234567893'],
    ['LEI', '2138-00KU-D8LA-JWSQ-9D15', '213800KUD8LAJWSQ9D15'],
    ['GLN', '0614141 00001 2', '0614141000012'],
    ['EIN', '911144442', '91-1144442'],
    ['EIN', '91 – 1144442', '91-1144442'],
    ['EIN', '91−1144442', '91-1144442'],
    ['DUNS', '15-048-3782', '150483782'],
    ['CAP', '717 9905', '7179905'],
  ])('%s: %s is stored as %s', (scheme, raw, value) => {
    expect(normalizeIdentifier(scheme, raw)).toEqual({ ok: true, value });
  });
});

describe('check digits', () => {
  const checked = ['NPI', 'LEI', 'GLN', 'USCC'] as const;

  it.each(checked)('%s: any one digit replaced by another is refused', (scheme) => {
    const anyFlip = fc
      .record({ value: fc.constantFrom(...good[scheme]), at: fc.nat(), by: fc.integer({ min: 1, max: 9 }) })
      .map(({ value, at, by }) => {
        const digits = [...value.matchAll(/\d/g)];
        const hit = digits[at % digits.length];
        if (!hit) throw new Error('every example holds a digit');
        return value.slice(0, hit.index) + String((Number(hit[0]) + by) % 10) + value.slice(hit.index + 1);
      });
    fc.assert(
      fc.property(anyFlip, (flipped) => {
        expect(normalizeIdentifier(scheme, flipped).ok, flipped).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('USCC: any one character replaced by another is refused', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(fc.constantFrom(...good.USCC), fc.nat(17), fc.constantFrom(...alphabet), (value, at, character) => {
        fc.pre(value[at] !== character);
        expect(normalizeIdentifier('USCC', value.slice(0, at) + character + value.slice(at + 1)).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it.each(checked)('%s: exactly one check digit fits, and a refusal names it', (scheme) => {
    const checkLength = scheme === 'LEI' ? 2 : 1;
    for (const value of good[scheme]) {
      const wrong = value.slice(0, -checkLength) + (value.endsWith('7') ? '3' : '7').padStart(checkLength, '0');
      const result = normalizeIdentifier(scheme, wrong);
      expect(result.ok ? '' : result.message).toContain(`call for ${value.slice(-checkLength)}.`);
    }
  });

  it('USCC: a check character 0 and a letter in front are accepted, which stdnum refuses', () => {
    const bodies = ['91110000600037', 'N2330106MF1234', '52310000MJ4900'];
    for (const body of bodies) {
      const zero = [...Array(1000).keys()]
        .map((n) => `${body}${String(n).padStart(3, '0')}0`)
        .find((code) => normalizeIdentifier('USCC', code).ok);
      expect(zero).toBeDefined();
      expect(stdnum['CN']?.['uscc']?.validate(zero ?? '').isValid).toBe(false);
    }
  });
});

describe('warnings', () => {
  it('a UEI with a wrong check character is accepted with a warning that gives the right one', () => {
    expect(normalizeIdentifier('UEI', 'E2NYLCDML6V2')).toEqual({
      ok: true,
      value: 'E2NYLCDML6V2',
      warning: 'The check character of UEI E2NYLCDML6V2 should be 1; look it up in SAM.gov.',
    });
  });

  it('an LEI with check digits that are never issued is accepted with a warning', () => {
    const zeros = [...Array(2000).keys()]
      .map((n) => `213800KUD8LAJW${String(n).padStart(4, '0')}00`)
      .find((code) => normalizeIdentifier('LEI', code).ok);
    expect(normalizeIdentifier('LEI', zeros ?? '')).toMatchObject({
      ok: true,
      warning: expect.stringContaining('02 to 98') as string,
    });
  });
});

it.each(['911-14-5678', '070-11-5678', '070115678'])(
  'does not repeat %s, which may be a social security number',
  (raw) => {
    expect(JSON.stringify(normalizeIdentifier('EIN', raw))).not.toContain('5678');
  },
);
