import type { Chance } from './chance.ts';
import type { Subject } from './third-party.ts';
import { type Seeded, seedKey } from './world.ts';

type Engagement = Seeded<'Engagement'>;

/** Categories by kind of third party, each with its title. */
const categories = {
  VENDOR: [
    ['SPECIMEN_TRANSPORT', 'Specimen transport'],
    ['LIS_SOFTWARE', 'LIS software'],
    ['CLOUD_HOSTING', 'Cloud hosting'],
    ['PHLEBOTOMY_STAFFING', 'Phlebotomy staffing'],
    ['IT_SECURITY', 'IT security'],
    ['BILLING', 'Billing'],
  ],
  SUPPLIER: [
    ['CONSUMABLES', 'Consumables'],
    ['REAGENTS', 'Reagents'],
    ['EQUIPMENT', 'Equipment'],
  ],
  PARTNER_LAB: [['REFERENCE_TESTING', 'Reference testing']],
} as const satisfies Record<string, (readonly [Engagement['category'], string])[]>;
const scopes = ['core laboratory', 'outreach', 'oncology', 'night shift', 'overflow', 'pilot'];
const handlesData: ReadonlySet<string> = new Set([
  'REFERENCE_TESTING',
  'LIS_SOFTWARE',
  'CLOUD_HOSTING',
  'BILLING',
  'PHLEBOTOMY_STAFFING',
]);

/** Makes one to three engagements. */
export function makeEngagements(subject: Subject): Engagement[] {
  const number = subject.chance.of([1, 1, 2, 2, 3]);
  return Array.from({ length: number }, (_, place) => makeEngagement(subject, place));
}

function makeEngagement({ world, chance, index, thirdParty, wellKept }: Subject, place: number): Engagement {
  const { seed, day, source } = world;
  const [category, words] = chance.of<readonly [Engagement['category'], string]>(categories[thirdParty.kind]);
  const status = statusAt(thirdParty.lifecycle, chance);
  const began = status === 'PLANNED' ? chance.whole(10, 200) : -chance.whole(400, 1500);
  const ends = status === 'ENDED' ? -chance.whole(1, 300) : chance.known(0.4, () => began + chance.whole(700, 2500));
  const listed = handlesData.has(category) && chance.is(0.85);
  const known = wellKept && chance.is(0.9);
  const protectedData = listed ? 'LISTED' : known ? 'NONE' : chance.of(['NONE', 'UNKNOWN'] as const);
  const baaRequired = listed ? (known ? 'YES' : chance.of(['YES', 'YES', 'UNDETERMINED'] as const)) : 'NO';
  return {
    id: seedKey(seed, index, 'Engagement', place),
    thirdPartyId: thirdParty.id,
    source,
    externalId: `EN-${index}-${place + 1}`,
    sourceUpdatedAt: null,
    name: `${words}, ${chance.of(scopes)}`,
    category,
    status,
    startsOn: day(began),
    endsOn: ends === null ? null : day(ends),
    dependency: chance.known(known ? 1 : 0.9, () => chance.whole(1, 4)),
    penetration: chance.known(known ? 1 : 0.9, () => chance.whole(1, 4)),
    soleSource: chance.of(known ? (['YES', 'NO', 'NO'] as const) : (['YES', 'NO', 'NO', 'UNKNOWN'] as const)),
    clinical:
      thirdParty.kind === 'PARTNER_LAB'
        ? 'YES'
        : chance.of(known ? (['YES', 'NO'] as const) : (['YES', 'NO', 'UNKNOWN'] as const)),
    protectedData,
    baaRequired,
    // Vendors commit to a recovery time, some to one that is too long for us.
    recoveryTimeHours: chance.known(known ? 0.9 : 0.3, () => chance.of([4, 8, 24, 48])),
    tolerableDowntimeHours: chance.known(known ? 0.9 : 0.3, () => chance.of([24, 48, 72])),
    baaRationale: baaRequired === 'NO' ? 'No protected health information reaches the third party.' : null,
    testComplexity: 'UNKNOWN',
    specialties: [],
    dataFlows: listed ? makeFlows(chance, thirdParty.country, known) : [],
    annualVolume: chance.known(known ? 1 : 0.7, () => chance.whole(1, 500) * 100),
    facilities: chance
      .some(world.facilities, chance.of([0, 1, 1, 2, 3]))
      .map((facility) => ({ facilityId: facility.id })),
    alternatives:
      index === 1 || chance.is(0.6)
        ? []
        : [{ thirdPartyId: seedKey(seed, chance.whole(1, index - 1), 'ThirdParty', 0) }],
  };
}

function statusAt(lifecycle: Subject['thirdParty']['lifecycle'], chance: Chance): Engagement['status'] {
  if (lifecycle === 'RETIRED') return 'ENDED';
  if (lifecycle === 'PROSPECT') return 'PLANNED';
  return chance.of(['ACTIVE', 'ACTIVE', 'ACTIVE', 'PLANNED', 'ENDED'] as const);
}

const flowKinds = [
  ['PHI', 60],
  ['LIMITED_DATA_SET', 8],
  ['DEIDENTIFIED', 6],
  ['HUMAN_GENOMIC', 6],
  ['BIOSPECIMEN', 10],
  ['FINANCIAL', 5],
  ['PERSONAL_IDENTIFIERS', 5],
] as const;

function makeFlows(chance: Chance, country: string | null, known: boolean): Engagement['dataFlows'] {
  return Array.from({ length: chance.of([1, 1, 2, 3]) }, () => {
    const category = chance.weighted(flowKinds);
    return {
      category,
      peoplePerYear: chance.known(known ? 1 : 0.8, () => 10 * chance.whole(1, 20_000)),
      destinationCountry: chance.known(known ? 1 : 0.9, () => country ?? 'US'),
      purpose: chance.of(['DIAGNOSIS_OR_TREATMENT', 'DIAGNOSIS_OR_TREATMENT', 'QUALITY', 'COMMERCIAL'] as const),
      channel: category === 'BIOSPECIMEN' ? 'PHYSICAL_CUSTODY' : chance.of(['TLS', 'TLS', 'VPN', 'UNKNOWN'] as const),
    };
  });
}
