import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn } from '../src/input/names/aliases.ts';
import type { ListEntry } from '../src/exchange/import/screening-list/list-entry.ts';
import { readOfac } from '../src/exchange/import/screening-list/ofac.ts';
import { THRESHOLD } from '../src/exchange/import/screening-list/formats.ts';
import { ListedNames } from '../src/exchange/import/screening-list/match.ts';
import type { Figure } from './work.ts';

/** Names that are screened for the speed, and names of the list that they are compared with. */
const THIRD_PARTIES = 100_000;
const LISTED = 9_000;

/** A number from 0 to below 1, the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Alter = (name: string, random: () => number) => string | null;

/** Legal forms as lists write them, and as a buyer may. Written here apart from the product's own table. */
const EQUIVALENTS: readonly (readonly [form: RegExp, equivalent: string])[] = [
  [/,? CO\.,? LTD\.?$/i, ' Company Limited'],
  [/,? L\.?L\.?C\.?$/i, ' Limited Liability Company'],
  [/,? S\.A\. DE C\.V\.$/i, ' Sociedad Anonima de Capital Variable'],
  [/,? S\.A\.?$/i, ' Sociedad Anonima'],
  [/,? LTDA\.?$/i, ' Limitada'],
  [/,? GMBH$/i, ' Gesellschaft mit beschränkter Haftung'],
  [/,? INC\.?$/i, ' Incorporated'],
  [/,? CORP\.?$/i, ' Corporation'],
  [/,? (?:COMPANY )?LIMITED$/i, ' Ltd'],
  [/,? LTD\.?$/i, ' Limited'],
  [/,? (?:OAO|ZAO|PAO|AO|OJSC|PJSC|CJSC|JSC)$/i, ' Joint Stock Company'],
  [/,? OOO$/i, ' LLC'],
  [/,? (?:FZE|FZCO|FZC)$/i, ' LLC'],
  [/,? (?:E\.?U\.?|SARL|S\.?A\.?R\.?L\.?)$/i, ' Ltd'],
];

const swapForm =
  (replaceBy: (equivalent: string) => string): Alter =>
  (name) => {
    for (const [form, equivalent] of EQUIVALENTS) {
      if (form.test(name)) return name.replace(form, replaceBy(equivalent));
    }
    const [, leading, rest] = /^(OOO|OAO|ZAO|PAO|AO|JSC|LLC) (.+)$/i.exec(name) ?? [];
    return leading === undefined ? null : `${rest}${replaceBy(leading.toUpperCase() === 'OOO' ? ' LLC' : ' JSC')}`;
  };

const places = (name: string, pattern: RegExp) => [...name.matchAll(pattern)].map(({ index }) => index);
const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];
const spliced = (name: string, at: number, remove: number, add: string) =>
  name.slice(0, at) + add + name.slice(at + remove);

/** How a name is altered, by rule. Null if the rule does not apply to the name. */
const rules: readonly (readonly [rule: string, target: number, alter: Alter])[] = [
  ['as published', 1, (name) => name],
  [
    'a space left out',
    0.99,
    (name, random) => placed(name, pick(places(name, /(?<=\p{L}) (?=\p{L})/gu), random), 1, ''),
  ],
  [
    'a space added',
    0.99,
    (name, random) => placed(name, pick(places(name, /(?<=\p{L}{3})(?=\p{L}{3})/gu), random), 0, ' '),
  ],
  ['hyphens closed up', 0.99, (name) => (name.includes('-') ? name.replaceAll('-', '') : null)],
  ['legal form swapped', 0.99, swapForm((equivalent) => equivalent)],
  ['legal form left out', 0.99, swapForm(() => '')],
  ['words reordered', 0.99, reordered],
  ['one letter wrong', 0.97, misspelled],
];

function placed(name: string, at: number | undefined, remove: number, add: string): string | null {
  return at === undefined ? null : spliced(name, at, remove, add);
}

function reordered(name: string, random: () => number): string | null {
  const words = name.split(/[ ,]+/).filter((word) => word !== '');
  if (words.length < 2) return null;
  const turn = 1 + Math.floor(random() * (words.length - 1));
  return [...words.slice(turn), ...words.slice(0, turn)].join(' ');
}

function misspelled(name: string, random: () => number): string | null {
  const letters = places(name, /[A-Za-z]/g);
  if (letters.length < 8) return null;
  const at = pick(letters, random)!;
  const wrong = pick(
    [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => letter !== name[at]!.toLowerCase()),
    random,
  )!;
  return spliced(name, at, 1, wrong);
}

/** The name of the measurement. */
export const SCREENING = { name: 'screening', title: 'comparing names with a real sanctions list' };

/** The figures, each with its target as the floor, and lines about names that were missed or flagged. */
export interface ScreeningResults {
  figures: Figure[];
  lines: string[];
}

/** Measures how well and how fast names are compared with a real list. Null if the files are absent. */
export async function measureScreening(directory: string): Promise<ScreeningResults | null> {
  const [text, vendorsText] = await Promise.all(
    ['ofac-sdn.csv', 'vendors-188.json'].map((file) => readFile(join(directory, file), 'utf8').catch(() => null)),
  );
  if (text == null || vendorsText == null) return null;
  const entries = readOfac(text, undefined, 'OFAC_SDN');
  const organizations = organizationsOf(text);
  const names = new ListedNames(entries);
  const random = randomFrom(20_261_129);
  const figures: Figure[] = [];
  const lines: string[] = [];
  for (const [rule, target, alter] of rules) {
    let [applied, found] = [0, 0];
    const missed: string[] = [];
    for (const entry of entries) {
      if (!organizations.has(entry.key)) continue;
      const altered = alter(entry.names[0]!, random);
      if (altered === null) continue;
      applied++;
      if (names.matchesOf(namesIn(altered), THRESHOLD).some((match) => match.entry === entry)) found++;
      else missed.push(`${altered} (${entry.names[0]})`);
    }
    figures.push({
      what: `${rule}: found of ${applied}`,
      value: (100 * found) / applied,
      unit: '%',
      floor: 100 * target,
    });
    if (missed.length > 0) lines.push(`${rule}: missed ${missed.slice(0, 8).join('; ')}`);
  }
  const vendors = JSON.parse(vendorsText) as { name: string; legalName?: string }[];
  const flagged = vendors.flatMap(({ name, legalName }) => {
    const [match] = names.matchesOf([name, legalName ?? []].flat(), THRESHOLD);
    return match
      ? [`${match.name}: "${match.comparedAs}" and "${match.matchedAs}", ${match.method} ${match.score}`]
      : [];
  });
  figures.push({
    what: `flagged of ${vendors.length} real vendors`,
    value: (100 * flagged.length) / vendors.length,
    unit: '%',
    floor: 1,
  });
  lines.push(...flagged.map((line) => `flagged ${line}`));
  return {
    figures: [
      ...figures,
      ...speedOf(
        entries,
        vendors.map(({ name }) => name),
      ),
    ],
    lines,
  };
}

/** Returns the keys of entries that are neither people, vessels nor aircraft. */
function organizationsOf(text: string): Set<string> {
  const rows = text.matchAll(/^(\d+),"(?:[^"]|"")*",-0- ,/gm);
  return new Set([...rows].map(([, key]) => key!));
}

/** Compares invented names, made of words of the list and of real vendors, with a list of LISTED names. */
function speedOf(entries: readonly ListEntry[], vendors: readonly string[]): Figure[] {
  const random = randomFrom(7);
  const words = [...entries.flatMap((entry) => entry.names), ...vendors].flatMap((name) => name.split(/[ ,]+/));
  const invented = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(words, random)).join(' ');
  const more = Array.from({ length: Math.max(0, LISTED - entries.length) }, (_, index) => ({
    list: 'OFAC_SDN',
    key: `more ${index}`,
    names: [invented()],
  }));
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const names = new ListedNames([...entries.slice(0, LISTED), ...more]);
  const indexed = performance.now();
  for (let index = 0; index < THIRD_PARTIES; index++) names.matchesOf([invented()], THRESHOLD);
  const seconds = (performance.now() - indexed) / 1_000;
  return [
    { what: `indexing ${LISTED} names`, value: indexed - started, unit: 'ms', floor: null },
    { what: `comparing ${THIRD_PARTIES} names with them, one core`, value: seconds, unit: 's', floor: 60 },
    { what: 'memory of the index', value: (process.memoryUsage().heapUsed - before) / 1e6, unit: 'MB', floor: null },
  ];
}
