import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { CertificationTypeEntry, ClauseTypeEntry, ControlEntry } from '../../records/catalogue/repository.ts';
import type { RecordName } from '../../registry/records.ts';
import type { NewRecord } from '../../registry/session.ts';
import { Chance } from './chance.ts';
import { inventWord, nameAddress } from './names.ts';
import { makeIdentifier, SERIALS_PER_SEED } from './numbers.ts';

/** A record with its key, so that others can refer to it before it is written. */
export type Seeded<N extends RecordName> = NewRecord<N> & { id: string };

/** Entries of the catalogue whose codes seeded records use. */
export interface Codes {
  controls: readonly ControlEntry[];
  clauseTypes: readonly ClauseTypeEntry[];
  certificationTypes: readonly CertificationTypeEntry[];
}

/** Everything that the third parties of one seed share. */
export interface World {
  seed: number;
  /** The source of the records. */
  source: string;
  codes: Codes;
  facilities: Seeded<'Facility'>[];
  /** Our people who decide. */
  people: Seeded<'Principal'>[];
  /** Assessors, a regulator and ourselves; a third party that attests for itself has an attestor of its own. */
  attestors: Seeded<'Attestor'>[];
  /** Returns the calendar day so many days after today. */
  day: (daysAfterToday: number) => string;
}

/** Kinds of records. The position of a kind is part of each key. */
const kinds = [
  'ThirdParty',
  'Site',
  'Facility',
  'Engagement',
  'Contract',
  'Certification',
  'Attestor',
  'Attestation',
  'Audit',
  'Finding',
  'Product',
  'Screening',
  'Principal',
  'Determination',
  'Decision',
  'Incident',
  'QualityRecord',
  'SupplyLink',
] as const;

/**
 * Returns the key of a record: a UUID of version 8 (RFC 9562: custom content). It begins with the seed and the number of the
 * third party, so that keys are unique and those of one third party are close together in an index.
 */
export function seedKey(seed: number, index: number, kind: (typeof kinds)[number], ordinal: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const head = hex(seed, 4) + hex(index, 8);
  const random = new Chance(seed, index, kinds.indexOf(kind), ordinal).hex(15);
  // The kind has a hexadecimal digit; values above 15 also use the two free bits of the variant.
  const [low, high] = [kinds.indexOf(kind) % 16, 8 + Math.floor(kinds.indexOf(kind) / 16)];
  return `${head.slice(0, 8)}-${head.slice(8)}-8${hex(low, 1)}${hex(ordinal, 2)}-${hex(high, 1)}${random.slice(0, 3)}-${random.slice(3)}`;
}

const DAY_MS = 86_400_000;

/** Makes everything that the third parties of a seed share. Its keys and serials have index 0. */
export function makeWorld(seed: number, today: string, codes: Codes): World {
  const chance = new Chance(seed, 0);
  const days = new Map<number, string>();
  const start = Date.parse(today);
  return {
    seed,
    source: `seed-${seed}`,
    codes,
    facilities: FACILITIES.map(([name, town, state], place) => ({
      id: seedKey(seed, 0, 'Facility', place),
      name,
      code: `S${seed}-${name.slice(0, 3).toUpperCase()}`,
      address: nameAddress(chance, 'US', `${town}, ${state}`),
      state,
      cliaNumber: makeIdentifier('CLIA', (seed + 1) * SERIALS_PER_SEED - 1 - place),
    })),
    people: PEOPLE.map((name, place) => ({
      id: seedKey(seed, 0, 'Principal', place),
      name: `${name} of seed ${seed}`,
      kind: 'PERSON',
      email: null,
    })),
    attestors: [
      ...Array.from({ length: ASSESSORS }, (_, place) => makeAssessor(seed, place, chance)),
      makeAttestor(seed, ASSESSORS, 'Centers for Medicare & Medicaid Services', 'REGULATOR'),
      makeAttestor(seed, ASSESSORS + 1, 'Our quality and security team', 'US'),
    ],
    day: (daysAfterToday) => {
      let day = days.get(daysAfterToday);
      if (day === undefined) {
        day = new Date(start + daysAfterToday * DAY_MS).toISOString().slice(0, 10);
        days.set(daysAfterToday, day);
      }
      return day;
    },
  };
}

const FACILITIES = [
  ['Northside Core Laboratory', 'Boston', 'MA'],
  ['Harbor Hospital Laboratory', 'New York', 'NY'],
  ['Westfield Pathology', 'Trenton', 'NJ'],
  ['Eastgate Blood Bank', 'Columbus', 'OH'],
  ['Lakeview Outpatient Draw Station', 'Tampa', 'FL'],
  ['Molecular Diagnostics Center', 'Raleigh', 'NC'],
] as const;
const PEOPLE = ['Quality director', 'Head of purchasing', 'Security officer'];
const ASSESSORS = 24;

function makeAttestor(seed: number, place: number, name: string, kind: 'ASSESSOR' | 'REGULATOR' | 'US') {
  const id = seedKey(seed, 0, 'Attestor', place);
  return { id, name, kind, thirdPartyId: null, publicKeys: [] } satisfies Seeded<'Attestor'>;
}

function makeAssessor(seed: number, place: number, chance: Chance): Seeded<'Attestor'> {
  const name = `${inventWord(chance)} ${chance.of(['Assurance LLP', 'Audit Partners', 'Certification Body'])}`;
  const keyId = `${name.split(' ')[0]!.toLowerCase()}-1`;
  const publicKeys = chance.is(0.5)
    ? [{ keyId, algorithm: 'ED25519' as const, key: publicKey(chance.hex(64)), validFrom: null, validTo: null }]
    : [];
  return { ...makeAttestor(seed, place, name, 'ASSESSOR'), publicKeys };
}

/** The PKCS #8 prefix before the 32 bytes of an Ed25519 private key (RFC 8410). */
const ED25519_PKCS8 = '302e020100300506032b657004220420';

function publicKey(privateHex: string): string {
  const key = createPrivateKey({ key: Buffer.from(ED25519_PKCS8 + privateHex, 'hex'), format: 'der', type: 'pkcs8' });
  return createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
}
