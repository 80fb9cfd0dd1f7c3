import { type CountryCode, countryWithName, isWithin } from './country-names.ts';

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll('.', '')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^THE /, '');

/** Each state with its postal code and its three-digit ZIP prefixes (source: US Postal Service). */
export const US_STATES: readonly (readonly [code: string, name: string, zipPrefixes: string])[] = [
  ['AL', 'Alabama', '350-369'],
  ['AK', 'Alaska', '995-999'],
  ['AZ', 'Arizona', '850-865'],
  ['AR', 'Arkansas', '716-729'],
  ['CA', 'California', '900-961'],
  ['CO', 'Colorado', '800-816'],
  ['CT', 'Connecticut', '060-069'],
  ['DE', 'Delaware', '197-199'],
  ['DC', 'District of Columbia', '200 202-205 569'],
  ['FL', 'Florida', '320-339 341-349'],
  ['GA', 'Georgia', '300-319 398-399'],
  ['HI', 'Hawaii', '967-968'],
  ['ID', 'Idaho', '832-838'],
  ['IL', 'Illinois', '600-629'],
  ['IN', 'Indiana', '460-479'],
  ['IA', 'Iowa', '500-528'],
  ['KS', 'Kansas', '660-679'],
  ['KY', 'Kentucky', '400-427'],
  ['LA', 'Louisiana', '700-714'],
  ['ME', 'Maine', '039-049'],
  ['MD', 'Maryland', '206-219'],
  ['MA', 'Massachusetts', '010-027 055'],
  ['MI', 'Michigan', '480-499'],
  ['MN', 'Minnesota', '550-567'],
  ['MS', 'Mississippi', '386-397'],
  ['MO', 'Missouri', '630-658'],
  ['MT', 'Montana', '590-599'],
  ['NE', 'Nebraska', '680-693'],
  ['NV', 'Nevada', '889-898'],
  ['NH', 'New Hampshire', '030-038'],
  ['NJ', 'New Jersey', '070-089'],
  ['NM', 'New Mexico', '870-884'],
  ['NY', 'New York', '005 063 100-149'],
  ['NC', 'North Carolina', '270-289'],
  ['ND', 'North Dakota', '580-588'],
  ['OH', 'Ohio', '430-459'],
  ['OK', 'Oklahoma', '730-732 734-749'],
  ['OR', 'Oregon', '970-979'],
  ['PA', 'Pennsylvania', '150-196'],
  ['RI', 'Rhode Island', '028-029'],
  ['SC', 'South Carolina', '290-299'],
  ['SD', 'South Dakota', '570-577'],
  ['TN', 'Tennessee', '370-385'],
  ['TX', 'Texas', '733 750-799 885'],
  ['UT', 'Utah', '840-847'],
  ['VT', 'Vermont', '050-054 056-059'],
  ['VA', 'Virginia', '201 220-246'],
  ['WA', 'Washington', '980-994'],
  ['WV', 'West Virginia', '247-268'],
  ['WI', 'Wisconsin', '530-549'],
  ['WY', 'Wyoming', '820-831'],
];

const stateCodeOf = new Map<string, string>();
const stateOfZipPrefix = new Map<string, string>();
for (const [code, name, prefixes] of US_STATES) {
  stateCodeOf.set(code, code).set(plain(name), code);
  for (const range of prefixes.split(' ')) {
    const [from = '', to = from] = range.split('-');
    for (let p = Number(from); p <= Number(to); p++) stateOfZipPrefix.set(String(p).padStart(3, '0'), code);
  }
}

/**
 * State codes that are also codes of places whose five-digit postcodes look like a ZIP code of the state: Indonesia
 * (Lombok is 83…), Israel before 2013 (Tel Aviv was 61…) and the Italian province of Trento (38…).
 */
const CODES_NEEDING_A_CITY = new Set(['ID', 'IL', 'TN']);

/**
 * The fifty most populous cities of the 2020 census. Most US addresses end like "San Francisco, CA", but a state code
 * alone may also be a country code (CA, DE, IN). Only a known city of that state makes it unambiguous.
 */
const US_CITIES = new Set(
  `New York NY|Los Angeles CA|Chicago IL|Houston TX|Phoenix AZ|Philadelphia PA|San Antonio TX|San Diego CA|Dallas TX|
San Jose CA|Austin TX|Jacksonville FL|Fort Worth TX|Columbus OH|Indianapolis IN|Charlotte NC|San Francisco CA|Seattle WA|
Denver CO|Washington DC|Nashville TN|Oklahoma City OK|El Paso TX|Boston MA|Portland OR|Las Vegas NV|Detroit MI|
Memphis TN|Louisville KY|Baltimore MD|Milwaukee WI|Albuquerque NM|Tucson AZ|Fresno CA|Sacramento CA|Kansas City MO|
Mesa AZ|Atlanta GA|Omaha NE|Colorado Springs CO|Raleigh NC|Long Beach CA|Virginia Beach VA|Miami FL|Oakland CA|
Minneapolis MN|Tulsa OK|Bakersfield CA|Wichita KS|Arlington TX`
    .split('|')
    .map((city) => plain(city)),
);

/** Returns whether an address ends like one in the US: "…, CA 94111", "… New York, New York, 10016", "Austin, TX". */
function endsInUnitedStates(parts: readonly string[]): boolean {
  const zip = /^(.*?)\b(\d{5})(?:-\d{4})?$/.exec(parts.at(-1) ?? '');
  const withoutZip = zip ? [...parts.slice(0, -1), zip[1]?.trim() ?? ''].filter((part) => part !== '') : parts;
  const last = withoutZip.at(-1) ?? '';
  const city = withoutZip.at(-2);
  const whole = stateCodeOf.get(last);
  if (whole !== undefined && city !== undefined && US_CITIES.has(`${city} ${whole}`)) return true;
  if (!zip) return false;
  // The state is the whole part, or its last words if a comma is missing: "… San Francisco CA 94105".
  const words = last.split(' ');
  const endings = [1, 2, 3].map((count) => words.slice(-count).join(' '));
  return endings.some((ending) => {
    const state = stateCodeOf.get(ending);
    if (state === undefined || stateOfZipPrefix.get(zip[2]?.slice(0, 3) ?? '') !== state) return false;
    if (!CODES_NEEDING_A_CITY.has(ending)) return true;
    return [...US_CITIES].some((city) => last === city || last.endsWith(` ${city}`));
  });
}

/** A six-digit postcode after the name is ignored; it cannot be a US ZIP code: "Singapore 018956", "India 560001". */
const placeNamed = (part: string) => countryWithName(part) ?? countryWithName(part.replace(/ \d{6}$/, ''));

/** Country names that end no other name, so they count without a comma before them. */
const UNMISTAKABLE_ENDING = /(?:^|[ \d])(USA|UNITED STATES|UNITED STATES OF AMERICA|UNITED KINGDOM)$/;

/**
 * Returns the country of a postal address in free text, or null if the text is ambiguous.
 *
 * Any of these determines the country: its English name as the last part of the address, a US state with a ZIP code of
 * that state, or a large US city with its state. The function never guesses. It returns null for "Georgia" (a country and
 * a state), for "Toronto, CA" and "Berlin, DE" (country or state), for a city alone and for two unrelated countries.
 */
export function countryOf(address: string): CountryCode | null {
  const parts = address
    .normalize('NFKC')
    .split(/[,;\r\n]+/)
    .map(plain)
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return null;
  // "…, Virgin Islands, U.S." and "…, Korea, Republic of": the name itself has a comma.
  const inverted = parts.length > 1 ? countryWithName(parts.slice(-2).join(', ')) : null;
  if (inverted !== null) return inverted;
  const named = placeNamed(last);
  if (named !== null) {
    const before = placeNamed(parts.at(-2) ?? '') ?? named;
    return before === named || isWithin(before, named) ? before : null;
  }
  const ending = UNMISTAKABLE_ENDING.exec(last)?.[1];
  if (ending !== undefined) return countryWithName(ending);
  return endsInUnitedStates(parts) ? 'US' : null;
}
