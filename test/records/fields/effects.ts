import fc from 'fast-check';
import { assess } from '../../../src/risk/engine/assess.ts';
import type { Dossier } from '../../../src/risk/engine/dossier.ts';
import { decide } from '../../../src/procurement/gate/decide.ts';
import { nextDate } from '../../../src/procurement/gate/holds-until.ts';
import type { RecordName } from '../../../src/registry/records.ts';
import { policies, question } from '../../procurement/fixtures.ts';
import { today } from '../../risk/dossiers.ts';
import { anyDossier } from '../../risk/generator.ts';
import { policy } from '../../risk/policy.ts';
import { needing } from './needing.ts';

/** The answers that a field of a dossier can change. `words` are names and texts that an answer repeats. */
export const answers = ['risk', 'rules', 'gate', 'dates', 'words'] as const;
export type Answer = (typeof answers)[number];

/** The kind of record of each list of a dossier. */
export const kindOf = {
  thirdParty: 'ThirdParty',
  engagements: 'Engagement',
  contracts: 'Contract',
  certifications: 'Certification',
  attestations: 'Attestation',
  audits: 'Audit',
  findings: 'Finding',
  incidents: 'Incident',
  qualityRecords: 'QualityRecord',
  products: 'Product',
  screenings: 'Screening',
  determinations: 'Determination',
  decisions: 'Decision',
  suppliers: 'SupplyLink',
} as const satisfies Partial<Record<keyof Dossier, RecordName>>;

type List = keyof typeof kindOf;
const lists = Object.keys(kindOf) as List[];

/** Enough dossiers to need every field, drawn from a fixed seed. */
const corpus: readonly Dossier[] = [
  // Three times, so that each record and several values have their turn.
  ...[...needing, ...needing, ...needing],
  ...fc.sample(anyDossier, { numRuns: 400, seed: 2026 }),
];

/** Changes tried for each field at most, and after the first one that changes more than words. */
const TRIES = 1500;
const TRIES_AFTER = 30;
/** Other values tried in each dossier. */
const VALUES = 3;

type Fields = Record<string, unknown>;

/** A field of a record, or of a part of it: `['dataFlows', 'channel']`. */
type Path = readonly [field: string] | readonly [part: string, field: string];

/**
 * Returns, for each kind of record, the answers that each field of a dossier changes: one field of one record is given another
 * value, and the dossier is judged again.
 */
export function effectsOfDossiers(): Map<RecordName, Map<string, ReadonlySet<Answer>>> {
  return new Map(
    lists.map((list) => [
      kindOf[list],
      new Map(pathsOf(list).map((path) => [path.join('.'), effectsOf(list, path)] as const)),
    ]),
  );
}

const recordsIn = (dossier: Dossier, list: List): readonly Fields[] =>
  (list === 'thirdParty' ? [dossier.thirdParty] : dossier[list]) as unknown as readonly Fields[];

function pathsOf(list: List): Path[] {
  const paths = new Map<string, Path>();
  for (const record of corpus.flatMap((dossier) => recordsIn(dossier, list))) {
    for (const [field, value] of Object.entries(record)) {
      const parts = Array.isArray(value) ? value.filter(isFields) : [];
      const all: Path[] = parts.flatMap((part) => Object.keys(part).map((inner) => [field, inner] as const));
      for (const path of all.length > 0 ? all : [[field] as const]) paths.set(path.join('.'), path);
    }
  }
  // A list of parts may be empty in a dossier: its fields count, not the list.
  const partNames = new Set([...paths.values()].filter(({ length }) => length === 2).map(([part]) => part));
  return [...paths.values()].filter((path) => path.length === 2 || !partNames.has(path[0]));
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function effectsOf(list: List, path: Path): ReadonlySet<Answer> {
  const values = [
    ...new Map(
      corpus
        .flatMap((dossier) => recordsIn(dossier, list).flatMap((record) => valuesAt(record, path)))
        .map((value) => [JSON.stringify(value), value]),
    ).values(),
  ];
  const changed = new Set<Answer>();
  let tries = 0;
  for (const [place, dossier] of corpus.entries()) {
    const records = recordsIn(dossier, list);
    // Other values, and another record, in each dossier. Nothing is always among them.
    const turns = Array.from(
      { length: Math.min(VALUES, values.length) },
      (_, step) => values[(place + step) % values.length],
    );
    for (const value of values.includes(null) ? [null, ...turns] : turns) {
      const index = place % Math.max(1, records.length);
      const other = records[index] && withValue(records[index], path, value);
      if (!other) continue;
      if (++tries > TRIES) return changed;
      const edited = records.map((one, at) => (at === index ? other : one));
      const after = answersTo({ ...dossier, [list]: list === 'thirdParty' ? edited[0] : edited });
      const before = answersTo(dossier);
      for (const answer of answers) if (after[answer] !== before[answer]) changed.add(answer);
      if ([...changed].some((answer) => answer !== 'words')) tries = Math.max(tries, TRIES - TRIES_AFTER);
    }
  }
  return changed;
}

const partsAt = (record: Fields, part: string): readonly Fields[] => {
  const parts = record[part];
  return Array.isArray(parts) ? parts.filter(isFields) : [];
};

const valuesAt = (record: Fields, [field, inner]: Path): unknown[] =>
  inner === undefined ? [record[field]] : partsAt(record, field).map((part) => part[inner]);

/** Returns the record with another value, or null if it has that value already, or no such part. */
function withValue(record: Fields, path: Path, value: unknown): Fields | null {
  const [current] = valuesAt(record, path);
  if (current === undefined || JSON.stringify(current) === JSON.stringify(value)) return null;
  const [field, inner] = path;
  if (inner === undefined) return { ...record, [field]: value };
  const [first, ...others] = partsAt(record, field);
  return { ...record, [field]: [{ ...first, [inner]: value }, ...others] };
}

const known = new WeakMap<Dossier, Record<Answer, string>>();

function answersTo(dossier: Dossier): Record<Answer, string> {
  const before = known.get(dossier);
  if (before) return before;
  const risk = assess(dossier, policy, today);
  const decided = [
    decide(dossier, policies, question(), risk),
    decide(dossier, policies, question({ facilityId: 'facility-a', productId: dossier.products[0]?.id ?? null }), risk),
  ];
  const found = {
    risk: JSON.stringify([
      risk.coverage,
      risk.ebios,
      risk.dimensions.map(({ likelihood, impact, inherent, optimistic }) => [likelihood, impact, inherent, optimistic]),
    ]),
    rules: JSON.stringify(risk.rules.map(({ answer }) => answer)),
    gate: JSON.stringify(
      decided.map(({ answer, checks }) => [
        answer,
        checks.map(({ outcome, effect, setAsideBy }) => [outcome, effect, setAsideBy]),
      ]),
    ),
    dates: JSON.stringify([risk.nextChangeOn, decided.map(({ facts }) => nextDate(facts))]),
    words: JSON.stringify([
      risk.rules,
      decided.map(({ checks }) => checks.map(({ message, remedy }) => [message, remedy])),
    ]),
  };
  known.set(dossier, found);
  return found;
}
