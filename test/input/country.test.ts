import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryOf } from '../../src/input/country.ts';
import { isCountryCode } from '../../src/input/country-names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vendors = resolve(root, process.env['ATTESTRY_SHARED_DATA'] ?? '../shared/data', 'vendors-188.json');

describe('countryOf', () => {
  it.each([
    ['345 Park Avenue, San Jose, CA 95110, United States', 'US'],
    ['145 Broadway, Cambridge, MA 02142, U.S.A.', 'US'],
    ['169 Madison Avenue, New York, New York, 10016,United States', 'US'],
    ['1 Front St, San Francisco, CA 94111', 'US'],
    ['415 Mission Street Suite 300 San Francisco, CA 94105', 'US'],
    ['12 Elm St Springfield MA 01103', 'US'],
    ['333 Bush Street, San Francisco, California 94104-1234', 'US'],
    ['169 Madison Avenue, New York, New York, 10016', 'US'],
    ['1 Peachtree St, Atlanta, Georgia 30303', 'US'],
    ['Atlanta, Georgia', 'US'],
    ['San Francisco, CA', 'US'],
    ['Washington, D.C.', 'US'],
    ['Georgia, USA', 'US'],
    ['233 S Wacker Dr, Chicago, IL 60606', 'US'],
    ['233 S Wacker Dr Chicago IL 60606', 'US'],
    ['Boston MA 02110 USA', 'US'],
    ['1 Main St\nDover, DE 19904', 'US'],
    ['London, United Kingdom', 'GB'],
    ['10 Downing Street, London SW1A 2AA, UK', 'GB'],
    ['Belfast, Northern Ireland', 'GB'],
    ['Prague, Czech Republic', 'CZ'],
    ['Prague, Czechia', 'CZ'],
    ['Istanbul, Türkiye', 'TR'],
    ['The Hague, The Netherlands', 'NL'],
    ['Abidjan, Côte d’Ivoire', 'CI'],
    ['Beijing 100084, P.R. China', 'CN'],
    ["Shenzhen, People's Republic of China", 'CN'],
    ['Central, Hong Kong', 'HK'],
    ['Kowloon, Hong Kong, China', 'HK'],
    ['Macau SAR, China', 'MO'],
    ['Hsinchu, Taiwan (R.O.C.)', 'TW'],
    ['Taipei, Taiwan, China', 'TW'],
    ['San Juan, Puerto Rico, USA', 'PR'],
    ['1 Marina Blvd, Singapore 018989', 'SG'],
    ['Singapore, Singapore', 'SG'],
    ['Bengaluru, India 560001', 'IN'],
    ['Seoul, South Korea', 'KR'],
    ['Seoul, Korea, Republic of', 'KR'],
    ['Charlotte Amalie, Virgin Islands, U.S.', 'VI'],
    ['Nuuk, Greenland, Denmark', 'GL'],
    ['Yangon, Burma', 'MM'],
    ['  london ,  UNITED KINGDOM ', 'GB'],
    ['Ｌｏｎｄｏｎ，Ｕｎｉｔｅｄ　Ｋｉｎｇｄｏｍ', 'GB'],
  ])('%s is in %s', (address, code) => {
    expect(countryOf(address)).toBe(code);
  });

  it.each([
    ['Not specified', 'says nothing'],
    ['', 'says nothing'],
    [' , ', 'says nothing'],
    ['Remote', 'is not a place'],
    ['Georgia', 'is a country and a state'],
    ['Tbilisi, Georgia', 'is a country and a state'],
    ['Congo', 'is two countries'],
    ['Thessaloniki, Macedonia', 'is a country and a region of Greece'],
    ['Seoul, Korea', 'is two countries'],
    ['Paris', 'is a city in many countries'],
    ['2261 Market St #4008, San Francisco HQ', 'is a city alone'],
    ['CA', 'is a country and a state'],
    ['Toronto, CA', 'is a country and a state'],
    ['Berlin, DE', 'is a country and a state'],
    ['Berlin, DE 10115', 'is not a ZIP of Delaware'],
    ['Milano, MI 20121', 'is not a ZIP of Michigan'],
    ['Trento, TN 38122', 'is a ZIP of Tennessee and a postcode of Trento'],
    ['Tel Aviv, IL 61000', 'is a ZIP of Illinois and was a postcode of Tel Aviv'],
    ['Mataram, ID 83115', 'is a ZIP of Idaho and a postcode of Lombok'],
    ['Newark, New Jersey', 'is not the island of Jersey'],
    ['Springfield, 12345', 'is a number alone'],
    ['Lebanon, United States', 'names two countries'],
    ['Singapore, Malaysia', 'names two countries'],
    ['Pristina, Kosovo', 'has no ISO 3166-1 code'],
  ])('%s stays unknown: it %s', (address) => {
    expect(countryOf(address)).toBeNull();
  });

  it('answers any text with an ISO code or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const code = countryOf(text);
        expect(code === null || isCountryCode(code)).toBe(true);
      }),
    );
  });

  it.skipIf(!existsSync(vendors))(`reads the addresses of 188 real vendors (skipped without ${vendors})`, () => {
    const rows = JSON.parse(readFileSync(vendors, 'utf8')) as { headquarterAddress?: string }[];
    const addresses = rows.flatMap((row) => row.headquarterAddress ?? []);
    const found = new Map<string | null, number>();
    for (const address of addresses) found.set(countryOf(address), (found.get(countryOf(address)) ?? 0) + 1);
    // Each address was read by eye against its answer.
    expect(Object.fromEntries(found)).toEqual({
      US: 103,
      FR: 15,
      DE: 8,
      NL: 7,
      GB: 6,
      IL: 5,
      CA: 4,
      PL: 3,
      SE: 3,
      BE: 2,
      BR: 2,
      CH: 2,
      ES: 2,
      AE: 1,
      AT: 1,
      CN: 1,
      CZ: 1,
      DK: 1,
      IN: 1,
      RU: 1,
      TR: 1,
      VN: 1,
      null: 2,
    });
    expect(addresses.filter((address) => countryOf(address) === null)).toEqual([
      'Not specified',
      '2261 Market St #4008, San Francisco HQ',
    ]);
  });
});

describe('isCountryCode', () => {
  it('knows the 249 codes of ISO 3166-1 and nothing else', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    expect(letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountryCode)).toHaveLength(249);
  });

  it.each(['US', 'CN', 'HK', 'MO', 'TW', 'GB'])('%s is one', (code) => expect(isCountryCode(code)).toBe(true));
  it.each(['UK', 'EU', 'XK', 'us', 'USA', '', 'ZZ', 'constructor'])('%j is not one', (code) => {
    expect(isCountryCode(code)).toBe(false);
  });
});
