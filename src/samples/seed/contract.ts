import type { Chance } from './chance.ts';
import type { Subject } from './third-party.ts';
import { type Codes, type Seeded, seedKey } from './world.ts';

type Contract = Seeded<'Contract'>;
type Engagement = Seeded<'Engagement'>;

const further = {
  VENDOR: ['MASTER_SERVICES', 'SERVICE_LEVEL', 'DATA_PROCESSING', 'NDA'],
  SUPPLIER: ['SUPPLY', 'MASTER_SERVICES', 'NDA'],
  PARTNER_LAB: ['REFERENCE_TESTING', 'MASTER_SERVICES', 'NDA'],
} as const;
const titles: Record<Contract['kind'], string> = {
  MASTER_SERVICES: 'Master services agreement',
  BUSINESS_ASSOCIATE: 'Business associate agreement',
  SUPPLY: 'Supply agreement',
  REFERENCE_TESTING: 'Reference testing agreement',
  DATA_PROCESSING: 'Data processing agreement',
  SERVICE_LEVEL: 'Service level agreement',
  NDA: 'Non-disclosure agreement',
};

const statuses = [
  ['ACTIVE', 70],
  ['IN_REVIEW', 8],
  ['DRAFT', 8],
  ['TERMINATED', 14],
] as const;

/** Makes one to three contracts. If patient data move, one of them usually is a business associate agreement. */
export function makeContracts(subject: Subject, engagements: readonly Engagement[]): Contract[] {
  const { chance, thirdParty, wellKept } = subject;
  const needsAgreement = engagements.some(({ baaRequired }) => baaRequired === 'YES');
  const kinds: Contract['kind'][] = [
    ...(needsAgreement && chance.is(wellKept ? 1 : 0.9) ? (['BUSINESS_ASSOCIATE'] as const) : []),
    ...(wellKept
      ? further[thirdParty.kind].slice(0, chance.of([1, 1, 2]))
      : chance.some(further[thirdParty.kind], chance.of([1, 1, 2]))),
  ];
  return kinds.map((kind, place) => makeContract(subject, engagements, kind, place));
}

function makeContract(
  { world, chance, index, thirdParty, slug, wellKept }: Subject,
  engagements: readonly Engagement[],
  kind: Contract['kind'],
  place: number,
): Contract {
  const { seed, source, day } = world;
  const status = wellKept ? 'ACTIVE' : chance.weighted(statuses);
  const begun = status === 'ACTIVE' || status === 'TERMINATED';
  const began = -chance.whole(30, 1500);
  const ends = chance.known(0.85, () => (wellKept ? chance.whole(10, 900) : began + chance.of([365, 730, 1095, 1825])));
  const someEngagements = () =>
    wellKept ? engagements : chance.some(engagements, chance.whole(1, engagements.length));
  const covered = chance.is(0.3) ? [] : someEngagements();
  const signed = begun && chance.is(0.8);
  return {
    id: seedKey(seed, index, 'Contract', place),
    thirdPartyId: thirdParty.id,
    source,
    externalId: `CT-${index}-${place + 1}`,
    sourceUpdatedAt: null,
    title: titles[kind],
    kind,
    status,
    effectiveOn: begun ? day(began) : null,
    expiresOn: begun && ends !== null ? day(ends) : null,
    terminatedOn: status === 'TERMINATED' ? day(-chance.whole(1, -began - 1)) : null,
    autoRenews: chance.of(['YES', 'NO', 'NO', 'UNKNOWN'] as const),
    noticeDays: chance.known(0.7, () => chance.of([30, 60, 90])),
    ...(chance.is(0.6) && kind !== 'NDA' && kind !== 'BUSINESS_ASSOCIATE'
      ? { valueMinor: 100_000 * chance.whole(1, 5_000), currency: 'USD' }
      : { valueMinor: null, currency: null }),
    governingLaw: chance.known(0.7, () => chance.of(['Delaware', 'New York', 'California', 'Texas'])),
    documentSha256: signed ? chance.hex(64) : null,
    documentMediaType: signed ? 'application/pdf' : null,
    documentUrl: signed ? `https://files.${slug}.example/contracts/${index}-${place + 1}.pdf` : null,
    clauses: wellKept ? keptClauses(world.codes, kind, engagements, chance) : makeClauses(world.codes, kind, chance),
    engagements: covered.map(({ id }) => ({ engagementId: id })),
  };
}

function makeClauses({ clauseTypes }: Codes, kind: Contract['kind'], chance: Chance): Contract['clauses'] {
  const agreement = kind === 'BUSINESS_ASSOCIATE';
  const types = agreement
    ? clauseTypes.filter(({ requiredByLawInBaa }) => requiredByLawInBaa)
    : chance.some(clauseTypes, kind === 'NDA' ? 2 : chance.whole(3, 7));
  return types.map((type, place) => makeClause(type, place, agreement ? 0.94 : 0.8, chance));
}

/** Makes the clauses that the law or our policy requires; nearly all are present. */
function keptClauses(
  { clauseTypes }: Codes,
  kind: Contract['kind'],
  engagements: readonly Engagement[],
  chance: Chance,
): Contract['clauses'] {
  const agreement = kind === 'BUSINESS_ASSOCIATE';
  return clauseTypes
    .filter(({ requiredByLawInBaa, requiredForCategories }) =>
      agreement ? requiredByLawInBaa : engagements.some(({ category }) => requiredForCategories.includes(category)),
    )
    .map((type, place) => makeClause(type, place, 0.97, chance));
}

function makeClause(
  { code, unit }: Codes['clauseTypes'][number],
  place: number,
  probability: number,
  chance: Chance,
): Contract['clauses'][number] {
  const present = chance.is(probability) ? 'YES' : chance.of(['NO', 'UNKNOWN'] as const);
  return {
    clauseType: code,
    present,
    hours: present === 'YES' && unit !== null ? chance.known(0.8, () => chance.of([24, 48, 72, 120, 240, 1440])) : null,
    reference: present === 'YES' ? chance.known(0.7, () => `§ ${place + 2}.${chance.whole(1, 9)}`) : null,
  };
}
