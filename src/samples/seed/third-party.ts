import { specialty } from '../../../db/tables/third-party.ts';
import { Chance } from './chance.ts';
import { nameAddress, nameOrganization, namePerson } from './names.ts';
import { makeIdentifier, SERIALS_PER_SEED } from './numbers.ts';
import { type Seeded, seedKey, type World } from './world.ts';

type ThirdParty = Seeded<'ThirdParty'>;

/** A third party while its records are made, with its random generator. */
export interface Subject {
  world: World;
  chance: Chance;
  index: number;
  thirdParty: ThirdParty;
  slug: string;
  /** Whether its records are mostly complete and favorable. Those of the others have many gaps. */
  wellKept: boolean;
}

const countries = [
  ['US', 720],
  ['CN', 70],
  ['DE', 50],
  ['GB', 40],
  ['CA', 30],
  ['JP', 20],
  ['CH', 20],
  ['IE', 15],
  ['IN', 15],
  ['SG', 5],
  ['FR', 5],
  [null, 10],
] as const;
const kinds = [
  ['VENDOR', 45],
  ['SUPPLIER', 25],
  ['PARTNER_LAB', 30],
] as const;
const lifecycles = [
  ['ACTIVE', 62],
  ['ONBOARDING', 12],
  ['PROSPECT', 12],
  ['SUSPENDED', 4],
  ['OFFBOARDING', 4],
  ['RETIRED', 6],
] as const;
const WELL_KEPT = 0.55;
const services = {
  VENDOR: ['LIS hosting', 'Interface engine', 'Courier routes', 'Billing', 'Endpoint protection', 'Phlebotomy staff'],
  SUPPLIER: ['Vacuum tubes', 'Reagent rental', 'Analysers', 'Pipette tips', 'Controls', 'Swabs'],
  PARTNER_LAB: [
    'Esoteric testing',
    'Next-generation sequencing',
    'Toxicology confirmation',
    'Histology',
    'Cytogenetics',
  ],
};
const tags = ['critical', 'gpo', 'legacy', 'pilot', 'renewal-2027', 'single-site'];
const linkKinds = ['PRIVACY', 'SECURITY', 'TRUST', 'STATUS', 'TERMS', 'DPA', 'BAA', 'SUBPROCESSORS'] as const;
const contactRoles = ['SECURITY', 'PRIVACY', 'QUALITY', 'INCIDENT', 'COMMERCIAL'] as const;

/** Makes a third party with its lists. It refers only to third parties with smaller numbers. */
export function makeThirdParty(world: World, index: number, chance: Chance): Subject {
  const { seed, day } = world;
  const kind = chance.weighted(kinds);
  const country = chance.weighted(countries);
  const lifecycle = chance.weighted(lifecycles);
  const { slug, ...names } = nameOrganization(chance, kind, country);
  const known = lifecycle !== 'PROSPECT';
  // A separate generator, so that this draw does not change the other ones.
  const wellKept = known && new Chance(seed, index, 1).is(WELL_KEPT);
  const thirdParty: ThirdParty = {
    id: seedKey(seed, index, 'ThirdParty', 0),
    kind,
    ...names,
    lifecycle,
    mergedIntoId: null,
    mergeReason: null,
    country,
    websiteUrl: chance.known(0.9, () => `https://www.${slug}.example/`),
    domains: chance.is(0.9) ? [`${slug}.example`] : [],
    services: chance.some(services[kind], chance.whole(1, 3)),
    specialties: kind === 'PARTNER_LAB' ? chance.some(specialty.enumValues, chance.whole(1, 6)) : [],
    reportsPatientResults: kind === 'PARTNER_LAB' ? (chance.is(0.9) ? 'YES' : 'UNKNOWN') : 'NO',
    internalOwner: chance.known(0.7, () => namePerson(chance)),
    reviewEveryMonths: chance.known(0.8, () => chance.of([6, 12, 12, 24])),
    lastReviewedOn: known
      ? chance.known(wellKept ? 0.95 : 0.8, () => day(-chance.whole(5, wellKept ? 175 : 700)))
      : null,
    subSuppliersCompleteOn: known ? chance.known(0.3, () => day(-chance.whole(5, 500))) : null,
    maturity: known ? chance.known(0.8, () => chance.whole(1, 4)) : null,
    trust: known ? chance.known(0.8, () => chance.whole(1, 4)) : null,
    tags: chance.some(tags, chance.of([0, 0, 1, 2])),
    identifiers: makeIdentifiers(world, index, kind, country, chance),
    externalRefs: [
      { source: world.source, externalId: `TP-${index}`, sourceUpdatedAt: null, goneOn: null },
      ...(chance.is(0.5)
        ? [
            {
              source: `${world.source}-erp`,
              externalId: String(1_000_000 + index),
              sourceUpdatedAt: null,
              goneOn: null,
            },
          ]
        : []),
    ],
    links: chance
      .some(linkKinds, chance.whole(0, 4))
      .map((link) => ({ kind: link, url: `https://www.${slug}.example/${link.toLowerCase()}` })),
    sites: makeSites(world, index, kind, country, chance),
    contacts: chance.some(contactRoles, chance.whole(1, 3)).map((role) => ({
      role,
      name: namePerson(chance),
      email: chance.known(0.9, () => `${role.toLowerCase()}@${slug}.example`),
      phone: chance.known(0.6, () => `+1 ${chance.whole(201, 989)} 555 01${chance.whole(10, 99)}`),
    })),
    owners: makeOwners(world, index, country, wellKept, chance),
  };
  return { world, chance, index, thirdParty, slug, wellKept };
}

function makeIdentifiers(
  { seed }: World,
  index: number,
  kind: ThirdParty['kind'],
  country: string | null,
  chance: Chance,
): ThirdParty['identifiers'] {
  const american = country === 'US';
  const laboratory = kind === 'PARTNER_LAB';
  const schemes: [scheme: ThirdParty['identifiers'][number]['scheme'], probability: number][] = [
    ['CLIA', laboratory ? (american ? 0.97 : 0.3) : 0],
    ['NPI', laboratory && american ? 0.9 : 0],
    ['CAP', laboratory ? 0.5 : 0],
    ['LEI', 0.1],
    ['GLN', kind === 'SUPPLIER' ? 0.6 : 0.05],
    ['USCC', country === 'CN' ? 0.9 : 0],
    ['EIN', american ? 0.7 : 0],
    ['UEI', american ? 0.2 : 0],
    ['DUNS', 0.3],
  ];
  return schemes
    .filter(([, probability]) => chance.is(probability))
    .map(([scheme]) => ({ scheme, value: makeIdentifier(scheme, seed * SERIALS_PER_SEED + index) }));
}

function makeSites({ seed }: World, index: number, kind: ThirdParty['kind'], country: string | null, chance: Chance) {
  const further = { PARTNER_LAB: 'TESTING', SUPPLIER: 'MANUFACTURING', VENDOR: 'DATA_CENTER' } as const;
  const functions = ['HEADQUARTERS', further[kind], 'WAREHOUSE', 'OFFICE'] as const;
  return functions.slice(0, chance.of([1, 1, 2, 2, 3])).map((name, place) => ({
    id: seedKey(seed, index, 'Site', place),
    name: name[0]! + name.slice(1).toLowerCase().replace('_', ' '),
    country,
    address: chance.known(0.9, () => nameAddress(chance, country)),
    function: name,
  }));
}

function makeOwners(
  { seed }: World,
  index: number,
  country: string | null,
  wellKept: boolean,
  chance: Chance,
): ThirdParty['owners'] {
  if (!chance.is(0.25)) {
    return wellKept ? [{ name: `${namePerson(chance)} Holdings`, ownerId: null, country, percent: 100 }] : [];
  }
  const percent = chance.known(0.8, () => chance.whole(5, 60));
  if (index > 1 && chance.is(0.3)) {
    const ownerId = seedKey(seed, chance.whole(1, index - 1), 'ThirdParty', 0);
    return [{ name: null, ownerId, country: null, percent }];
  }
  return [{ name: `${namePerson(chance)} Holdings`, ownerId: null, country, percent }];
}
