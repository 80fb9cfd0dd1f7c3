import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryNamed, isCountryCode } from '../../src/input/country-names.ts';

describe('countryNamed', () => {
  it.each([
    // Codes of ISO 3166-1.
    ['us', 'US'],
    ['CHN', 'CN'],
    ['840', 'US'],
    ['004', 'AF'],
    ['4', 'AF'],
    // Names as ISO 3166-1 and its users write them.
    ['Korea, Republic of', 'KR'],
    ['Korea (the Republic of)', 'KR'],
    ['Korea (the Democratic People’s Republic of)', 'KP'],
    ['Taiwan, Province of China', 'TW'],
    ['Taiwan (Province of China)', 'TW'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['Moldova (the Republic of)', 'MD'],
    ['Tanzania, the United Republic of', 'TZ'],
    ['Bolivia (Plurinational State of)', 'BO'],
    ['Venezuela (Bolivarian Republic of)', 'VE'],
    ['Micronesia (Federated States of)', 'FM'],
    ['Palestine, State of', 'PS'],
    ['Congo (the Democratic Republic of the)', 'CD'],
    ['Congo (the)', 'CG'],
    ['Netherlands (Kingdom of the)', 'NL'],
    ['Lao People’s Democratic Republic (the)', 'LA'],
    ['Falkland Islands (the) [Malvinas]', 'FK'],
    ['United Kingdom of Great Britain and Northern Ireland (the)', 'GB'],
    ['Virgin Islands, U.S.', 'VI'],
    ['Virgin Islands (U.S.)', 'VI'],
    ['Virgin Islands, US', 'VI'],
    ['Virgin Islands (British)', 'VG'],
    ['Cabo Verde', 'CV'],
    ['Côte d’Ivoire', 'CI'],
    ['Georgia', 'GE'],
    ['Guinea', 'GN'],
    // Names as people write them.
    ['Burma', 'MM'],
    ['Swaziland', 'SZ'],
    ['Cote d Ivoire', 'CI'],
    ['China (Mainland)', 'CN'],
    ["China, People's Republic of", 'CN'],
    ['Peoples Rep. of China', 'CN'],
    ['Netherlands (the)', 'NL'],
    ['The Netherlands', 'NL'],
    ['St. Lucia', 'LC'],
    ['Korea, South', 'KR'],
    ['UK', 'GB'],
    ['U.S.A.', 'US'],
    ['U. S. A.', 'US'],
    ['Trinidad & Tobago', 'TT'],
    ['Bosnia-Herzegovina', 'BA'],
    ['Bahamas, The', 'BS'],
    ['Congo, Dem. Rep.', 'CD'],
    ['Macedonia, the former Yugoslav Republic of', 'MK'],
    ['Federal Republic of Germany', 'DE'],
    ['Hongkong', 'HK'],
    // Two names of one place.
    ['Myanmar (Burma)', 'MM'],
    ['Germany - DE', 'DE'],
    ['United States (US)', 'US'],
    ['China, Hong Kong SAR', 'HK'],
    ['Puerto Rico, USA', 'PR'],
  ])('%s is %s', (text, code) => expect(countryNamed(text)).toBe(code));

  it.each([
    ['Congo', 'is two countries'],
    ['The Congo', 'is two countries'],
    ['Korea', 'is two countries'],
    ['Virgin Islands', 'belong to two countries'],
    ['Saint Martin', 'is divided'],
    ['Republic of China', 'is Taiwan to some and China to others'],
    ['China, Republic of', 'is Taiwan to some and China to others'],
    ['State of Georgia', 'is a US state'],
    ['Georgia (GA)', 'is a US state, or Gabon'],
    ['Lebanon, United States', 'names two countries'],
    ['Kosovo', 'has no code in ISO 3166-1'],
    ['XK', 'is not in ISO 3166-1'],
    ['XKX', 'is not in ISO 3166-1'],
    ['983', 'is not in ISO 3166-1'],
    ['999', 'is assigned to nothing'],
    ['EU', 'is no country'],
    ['America', 'is a continent'],
    ['United', 'is a word of many names'],
    ['Republic of', 'is half a name'],
    ['New Jersey', 'is not the island of Jersey'],
    ['', 'says nothing'],
  ])('%s stays unknown: it %s', (text) => expect(countryNamed(text)).toBeNull());

  it('answers any text with an ISO code or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const code = countryNamed(text);
        expect(code === null || isCountryCode(code)).toBe(true);
      }),
    );
  });
});
