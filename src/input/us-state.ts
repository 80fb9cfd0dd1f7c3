import { US_STATES } from './country.ts';

/** The postal code of a US state, of the District of Columbia or of a territory, such as MD. */
export type UsState = string;

/** Territories. Their postal codes are also their country codes. */
const TERRITORIES = [
  ['AS', 'American Samoa'],
  ['GU', 'Guam'],
  ['MP', 'Northern Mariana Islands'],
  ['PR', 'Puerto Rico'],
  ['VI', 'Virgin Islands'],
] as const;

const stateOf = new Map(
  [...US_STATES, ...TERRITORIES].flatMap(([code, name]) => [
    [code, code],
    [plain(name), code],
  ]),
);

const territories = new Set<string>(TERRITORIES.map(([code]) => code));

/** Returns whether a country code is that of a US territory. */
export const isTerritory = (country: string): boolean => territories.has(country);

/** Returns the state with this code or name, in any case; null if there is none. */
export const stateNamed = (text: string): UsState | null => stateOf.get(plain(text)) ?? null;

/** Returns the state at the end of a US address in free text; null if the address does not name one. */
export function stateIn(address: string): UsState | null {
  const parts = address
    .normalize('NFKC')
    .split(/[,;\r\n]+/)
    .map((part) => plain(part).replace(/\s*\b(?:USA|US|UNITED STATES|UNITED STATES OF AMERICA)$/, ''))
    .map((part) => part.replace(/\s*\b\d{5}(?:-?\d{4})?$/, ''))
    .filter((part) => part !== '');
  // The last state counts: "Delaware Avenue, Washington, DC".
  for (const part of parts.toReversed()) {
    // After a city without a comma only a code is certain: "Baltimore MD", but not "Fort Washington".
    const lastWord = part.split(' ').at(-1) ?? '';
    const state = stateOf.get(part) ?? (lastWord.length === 2 ? stateOf.get(lastWord) : undefined);
    if (state !== undefined) return state;
  }
  return null;
}

function plain(text: string): string {
  return text.toUpperCase().replaceAll('.', '').replaceAll(/\s+/g, ' ').trim();
}
