import { createRequire } from 'node:module';
import countries, { type LocaleData } from 'i18n-iso-countries/index.js';

// Importing the package itself reads its names in 80 languages, which takes longer and stays in memory.
countries.registerLocale(createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as LocaleData);

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;

/** The library adds Kosovo as XK, a user-assigned code that is not in ISO 3166-1. */
const codes = new Set(Object.keys(countries.getAlpha2Codes()).filter((code) => code !== 'XK'));

/** Returns whether the text is an officially assigned ISO 3166-1 alpha-2 code in upper case. */
export function isCountryCode(text: string): boolean {
  return codes.has(text);
}

/** Returns the country of an ISO 3166-1 alpha-2, alpha-3 or numeric code, in any case. A spreadsheet drops zeros: 4 is 004. */
export function countryOfCode(text: string): CountryCode | null {
  const written = text.trim().toUpperCase();
  if (codes.has(written)) return written;
  const numeric = /^\d{1,3}$/.test(written) ? countries.numericToAlpha2(written.padStart(3, '0')) : undefined;
  const code = numeric ?? countries.alpha3ToAlpha2(written);
  return code !== undefined && codes.has(code) ? code : null;
}

/** Names that neither the library nor Unicode's list has: official, former and usual ones, by code and separated by bars. */
const FURTHER_NAMES: Readonly<Record<CountryCode, string>> = {
  AE: 'UAE',
  AR: 'Argentine Republic',
  BA: 'Bosnia',
  BL: 'Saint Barts',
  BN: 'Brunei',
  BO: 'Plurinational State of Bolivia',
  BQ: 'Caribbean Netherlands|Bonaire, St. Eustatius and Saba',
  CC: 'Cocos Islands|Keeling Islands',
  CD: 'DR Congo|DRC|Congo DRC|D R Congo|Congo-Kinshasa|Zaire',
  CG: 'Congo-Brazzaville|Congo Republic',
  CH: 'Swiss Confederation',
  CI: "Republic of Côte d'Ivoire|Cote Ivoire",
  CN: 'P R China|PR China|PRC|Mainland China|China P.R.',
  CV: 'Cabo Verde|Cape Verde',
  CW: 'Curacao',
  EG: 'Arab Republic of Egypt',
  FK: 'Falkland Islands|Falklands|Malvinas',
  FM: 'Micronesia|Federated States of Micronesia',
  FO: 'Faeroe Islands|Faroes',
  FR: 'French Republic',
  GB: 'England|Scotland|Wales|Northern Ireland|Britain|United Kingdom of Great Britain and Northern Ireland',
  GE: 'Republic of Georgia|Georgia Republic',
  GR: 'Hellenic Republic',
  GS: 'South Georgia',
  HK: 'Hong Kong SAR|Hong Kong SAR China|Hong Kong Special Administrative Region|Hong Kong S.A.R.',
  HM: 'Heard and McDonald Islands',
  IE: 'Republic of Ireland|Eire',
  IT: 'Italian Republic',
  KG: 'Kyrgyz Republic',
  KN: 'Saint Kitts|Saint Christopher and Nevis',
  KP: "DPRK|DPR Korea|Korea DPR|Democratic People's Republic of Korea|N Korea",
  KR: 'ROK|S Korea|Korea Republic',
  LA: 'Laos|Lao PDR|Laos PDR|Lao',
  LY: 'Libyan Arab Jamahiriya|State of Libya',
  MD: 'Moldova|Republic of Moldova',
  MK: 'Republic of Macedonia|Former Yugoslav Republic of Macedonia|FYR Macedonia|FYROM|Macedonia FYROM',
  MM: 'Burma|Myanmar',
  MO: 'Macau|Macau SAR|Macao SAR|Macao SAR China|Macau SAR China|Macao Special Administrative Region',
  MX: 'United Mexican States',
  NL: 'Holland',
  PG: 'PNG',
  PS: 'Palestinian Territory|Palestinian Territories|Occupied Palestinian Territory|Palestine Occupied Territory|West Bank and Gaza|West Bank and Gaza Strip|Gaza Strip|West Bank',
  PT: 'Portuguese Republic',
  RE: 'La Reunion|Reunion Island',
  RU: 'Russian Fed',
  SA: 'KSA',
  SH: 'Saint Helena, Ascension and Tristan da Cunha',
  SJ: 'Svalbard|Svalbard and Jan Mayen Islands',
  SK: 'Slovak Republic',
  ST: 'Sao Tome',
  SX: 'Sint Maarten',
  SY: 'Syria',
  SZ: 'Swaziland',
  TC: 'Turks and Caicos',
  TL: 'East Timor',
  TR: 'Turkiye|Republic of Türkiye',
  TW: 'Taiwan ROC|Republic of China Taiwan|Taiwan Republic of China|Chinese Taipei|China, Taiwan Province of|Taiwan PRC|Taiwan Province',
  UM: 'U.S. Minor Outlying Islands|Minor Outlying Islands',
  US: 'U.S. of A.|United States of America (USA)',
  VA: 'Vatican City|Vatican|Vatican City State|Holy See',
  VC: 'Saint Vincent|Saint Vincent and Grenadines',
  VE: 'Venezuela RB|Venezuela Bolivarian Republic',
  VG: 'British Virgin Islands|BVI|Virgin Islands UK|Virgin Islands GB',
  VI: 'United States Virgin Islands|U.S. Virgin Islands|USVI|Virgin Islands of the United States|American Virgin Islands|Virgin Islands USA|Virgin Islands United States|Virgin Islands United States of America',
  VN: 'Viet Nam',
  WF: 'Wallis and Futuna Islands',
  WS: 'Western Samoa',
};

/** Names of two countries each. "Congo (the)" is ISO's own name of one of them. */
const AMBIGUOUS_NAMES = ['Congo', 'Korea', 'Virgin Islands', 'Saint Martin', 'Netherlands Antilles'];
const EXACT_NAMES = new Map<string, CountryCode>([['CONGO (THE)', 'CG']]);

/** Names of countries that are also regions elsewhere: a US state, and a region of Greece. Addresses end with them. */
const ALSO_REGIONS: Readonly<Record<string, CountryCode>> = { Georgia: 'GE', Macedonia: 'MK' };

/** Words that do not tell names apart, and spellings of one word. */
const SPELLINGS: Readonly<Record<string, string>> = {
  THE: '',
  AND: '',
  OF: '',
  ST: 'SAINT',
  IS: 'ISLAND',
  ISL: 'ISLAND',
  ISLANDS: 'ISLAND',
  REP: 'REPUBLIC',
  DEM: 'DEMOCRATIC',
  FED: 'FEDERAL',
  FEDERATED: 'FEDERAL',
  FEDERATIVE: 'FEDERAL',
  STS: 'STATES',
  STATE: 'STATES',
};

/** Words of the form of a state. "Iran (Islamic Republic of)" and "Islamic Republic of Iran" are Iran. */
const FORMS_OF_STATE = new Set(
  (
    'REPUBLIC STATES KINGDOM FEDERAL FEDERATION ISLAMIC DEMOCRATIC PEOPLES SOCIALIST UNITED BOLIVARIAN PLURINATIONAL ' +
    'COMMONWEALTH PRINCIPALITY SULTANATE EMIRATE GRAND DUCHY INDEPENDENT UNION ARAB COOPERATIVE HASHEMITE ORIENTAL MOST SERENE'
  ).split(' '),
);

/** "Republic of China" is the formal name of Taiwan; it needs a name of its own in the table. */
const NOT_WITH_FORM: ReadonlySet<string> = new Set(['CHINA']);

/** Returns the words of a name in the form to compare: without case, accents, punctuation and filler words. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/['’‘`´.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => SPELLINGS[word] ?? word)
    .filter((word) => word !== '');
}

/** Words are compared as if written together: "Viet Nam" and "Vietnam", "U S A" and "USA". */
const keyOf = (words: readonly string[]) => words.join('');

const codeByName = new Map<string, CountryCode>();
const named = (name: string, code: CountryCode) => void codeByName.set(keyOf(wordsOf(name)), code);
const displayNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
for (const [code, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
  if (!codes.has(code)) continue;
  for (const name of names) named(name, code);
  const displayName = displayNames.of(code);
  if (displayName !== undefined) named(displayName, code);
}
for (const [code, names] of Object.entries(FURTHER_NAMES)) for (const name of names.split('|')) named(name, code);
for (const name of [...AMBIGUOUS_NAMES, ...Object.keys(ALSO_REGIONS)]) codeByName.delete(keyOf(wordsOf(name)));

/** No name of a country has more; this bounds the work on untrusted input. */
const MOST_WORDS = 20;

const alsoRegions = new Map(Object.entries(ALSO_REGIONS).map(([name, code]) => [keyOf(wordsOf(name)), code]));

/**
 * Returns the country that has the text as an English name, or null. The form of the state can be before or after the
 * name, and parts of a name may be inverted: "Korea, Republic of", "Korea (the Republic of)", "Korea, South". A name that
 * is also a region elsewhere is not read here, because an address can end with it.
 */
export function countryWithName(text: string): CountryCode | null {
  const words = wordsOf(text);
  const whole = codeByName.get(keyOf(words));
  if (whole !== undefined) return whole;
  if (words.length > MOST_WORDS) return null;
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words.slice(0, at), words.slice(at)];
    const turned = codeByName.get(keyOf([...second, ...first]));
    if (turned !== undefined) return turned;
    const code = besideForm(first, second) ?? besideForm(second, first);
    if (code !== null) return code;
  }
  return null;
}

function besideForm(name: readonly string[], form: readonly string[]): CountryCode | null {
  const key = keyOf(name);
  // "United States" and "United Kingdom" are countries themselves: "Lebanon, United States" names two.
  const isForm = form.every((word) => FORMS_OF_STATE.has(word)) && !codeByName.has(keyOf(form));
  if (NOT_WITH_FORM.has(key) || !isForm) return null;
  return codeByName.get(key) ?? null;
}

/**
 * Places with their own code that belong to a country, or that a country claims. Both names often stand together:
 * "Kowloon, Hong Kong, China" is HK.
 */
const WITHIN: Readonly<Record<CountryCode, readonly CountryCode[]>> = {
  AU: ['CC', 'CX', 'HM', 'NF'],
  CN: ['HK', 'MO', 'TW'],
  DK: ['FO', 'GL'],
  FI: ['AX'],
  FR: ['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT'],
  GB: ['AI', 'BM', 'FK', 'GG', 'GI', 'GS', 'IM', 'IO', 'JE', 'KY', 'MS', 'PN', 'SH', 'TC', 'VG'],
  NL: ['AW', 'BQ', 'CW', 'SX'],
  NO: ['BV', 'SJ'],
  NZ: ['CK', 'NU', 'TK'],
  US: ['AS', 'GU', 'MP', 'PR', 'UM', 'VI'],
};

/** Returns whether a place belongs to a country, or is claimed by it. */
export function isWithin(place: CountryCode, country: CountryCode): boolean {
  return WITHIN[country]?.includes(place) ?? false;
}

/**
 * Returns the country that a cell names as a whole, by name or code, or null if it is ambiguous or names none. Two
 * names in one cell must agree: "Myanmar (Burma)", "Germany - DE".
 */
export function countryNamed(cell: string): CountryCode | null {
  const text = cell.normalize('NFKC').trim();
  const whole = countryOfNameOrCode(text);
  if (whole !== null) return whole;
  const [, first, second] = /^(.+?)\s*(?:[,/|:;([]|\s[-–—]\s)\s*(.+?)[)\]]?$/s.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const [one, other] = [countryOfNameOrCode(first), countryOfNameOrCode(second)];
  if (one === null || other === null) return null;
  if (one === other || isWithin(one, other)) return one;
  return isWithin(other, one) ? other : null;
}

function countryOfNameOrCode(text: string): CountryCode | null {
  return (
    countryOfCode(text) ??
    EXACT_NAMES.get(text.toUpperCase()) ??
    alsoRegions.get(keyOf(wordsOf(text))) ??
    countryWithName(text)
  );
}
