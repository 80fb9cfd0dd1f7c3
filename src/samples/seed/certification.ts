import { Chance } from './chance.ts';
import { namePerson } from './names.ts';
import type { Subject } from './third-party.ts';
import { type Seeded, seedKey, type World } from './world.ts';

type Certification = Seeded<'Certification'>;

const usual = {
  VENDOR: ['SOC2_TYPE2', 'ISO_27001', 'HITRUST_R2', 'HITRUST_I1', 'HITRUST_E1', 'PCI_DSS', 'STATE_LICENSE', 'OTHER'],
  SUPPLIER: ['ISO_13485', 'FDA_REGISTRATION', 'NMPA', 'ISO_27001', 'OTHER'],
  PARTNER_LAB: ['CLIA', 'CAP', 'ISO_15189', 'STATE_LICENSE', 'SOC2_TYPE2', 'ISO_27001'],
};
/** Types that the law or our policy requires. */
const required: typeof usual = {
  VENDOR: ['SOC2_TYPE2', 'ISO_27001'],
  SUPPLIER: ['ISO_13485'],
  PARTNER_LAB: ['CLIA', 'CAP'],
};
const states = [
  ['NY', 'New York'],
  ['CA', 'California'],
  ['FL', 'Florida'],
  ['PA', 'Pennsylvania'],
  ['MD', 'Maryland'],
  ['RI', 'Rhode Island'],
] as const;
type State = (typeof states)[number];
const NEW_YORK: State = states[0];
const scopes = ['All testing at the site', 'Hosted services', 'Design and manufacture', 'Information security'];
const MONTH_DAYS = 30;

/**
 * Makes one to four certifications: most in force, some expired or expiring soon, few suspended or revoked. Most laboratories
 * that test for our facilities in New York also have its permit.
 */
export function makeCertifications(subject: Subject, engagements: readonly Seeded<'Engagement'>[]): Certification[] {
  const { world, chance, thirdParty, wellKept } = subject;
  const wanted = wellKept ? required[thirdParty.kind] : [];
  const possible = world.codes.certificationTypes.filter(({ code }) => usual[thirdParty.kind].includes(code));
  const held = chance.some(possible, chance.of([1, 2, 2, 3, 4])).map(({ code }) => code);
  const certifications = possible
    .filter(({ code }) => held.includes(code) || wanted.includes(code))
    .map((type, place) => makeCertification(subject, type, place));
  return [...certifications, ...makePermit(subject, engagements, certifications)];
}

/** Makes the permit of New York for a laboratory that needs it, has none, and keeps such papers. */
function makePermit(
  subject: Subject,
  engagements: readonly Seeded<'Engagement'>[],
  held: readonly Certification[],
): Certification[] {
  const { world, index, wellKept } = subject;
  const [code] = NEW_YORK;
  const there = new Set(world.facilities.filter(({ state }) => state === code).map(({ id }) => id));
  const isServed = engagements.some(
    ({ category, status, facilities }) =>
      category === 'REFERENCE_TESTING' &&
      status !== 'ENDED' &&
      (facilities.length === 0 || facilities.some(({ facilityId }) => there.has(facilityId))),
  );
  // A separate generator, so that these draws do not change the other ones.
  const chance = new Chance(world.seed, index, 2);
  if (!isServed || held.some(({ state }) => state === code) || !chance.is(wellKept ? 0.9 : 0.6)) return [];
  const license = world.codes.certificationTypes.filter((type) => type.code === 'STATE_LICENSE');
  return license.map((type) => makeCertification({ ...subject, chance }, type, held.length, NEW_YORK));
}

function makeCertification(
  subject: Subject,
  type: World['codes']['certificationTypes'][number],
  place: number,
  licensing: State | null = null,
): Certification {
  const { world, chance, index, thirdParty, wellKept } = subject;
  const { seed, source, day } = world;
  const daysValid = MONTH_DAYS * (type.usualValidityMonths ?? 24);
  // Nine in ten are recent enough to be in force today.
  const issued = -chance.whole(10, Math.floor(daysValid * (wellKept || chance.is(0.9) ? 0.98 : 1.4)));
  const onSite = ['CLIA', 'CAP', 'FDA_REGISTRATION', 'STATE_LICENSE'].includes(type.code);
  const trouble = chance.known(wellKept ? 0.01 : 0.04, () => chance.of(['suspendedOn', 'revokedOn'] as const));
  const siteId = onSite ? siteOf(subject) : null;
  const variant = variantOf(subject, type);
  const number = numberOf(type.code, thirdParty, chance);
  const state = type.code === 'STATE_LICENSE' ? (licensing ?? chance.of(states)) : null;
  return {
    id: seedKey(seed, index, 'Certification', place),
    thirdPartyId: thirdParty.id,
    siteId,
    source,
    externalId: `CE-${index}-${place + 1}`,
    sourceUpdatedAt: null,
    type: type.code,
    variant,
    title: type.code === 'OTHER' ? 'Courier security certificate' : null,
    number,
    issuer: state ? `${state[1]} Department of Health` : issuerOf(type, world, chance),
    scope: chance.known(0.6, () => chance.of(scopes)),
    state: state && state[0],
    specialties: [],
    issuedOn: day(issued),
    validUntil: chance.known(0.95, () => day(issued + daysValid)),
    suspendedOn: null,
    revokedOn: null,
    ...(trouble && { [trouble]: day(-chance.whole(1, -issued)) }),
    ...makeVerification(day, -issued, wellKept ? 0.95 : 0.4, chance),
  };
}

/** Returns the certified site. In a well-kept laboratory it is the one that tests. */
function siteOf({ chance, thirdParty: { sites }, wellKept }: Subject): string {
  const drawn = chance.of(sites);
  return (wellKept ? (sites.find((site) => site.function === 'TESTING') ?? drawn) : drawn).id;
}

/** Returns the variant of a certificate. In a well-kept laboratory it covers tests that others refer to it. */
function variantOf(
  { chance, wellKept }: Subject,
  { code, variants }: World['codes']['certificationTypes'][number],
): string | null {
  if (variants.length === 0) return null;
  if (wellKept && code === 'CLIA') return chance.of(['COMPLIANCE', 'ACCREDITATION']);
  return chance.known(0.9, () => chance.of(variants).code);
}

function issuerOf(
  { issuer }: World['codes']['certificationTypes'][number],
  { attestors }: World,
  chance: Chance,
): string | null {
  if (issuer.name !== null) return issuer.name;
  return chance.known(0.8, () => chance.of(attestors.filter(({ kind }) => kind === 'ASSESSOR')).name);
}

function numberOf(type: string, { identifiers }: Subject['thirdParty'], chance: Chance): string | null {
  const held = identifiers.find(({ scheme }) => scheme === type)?.value;
  return held ?? chance.known(0.8, () => `${type.split('_')[0]}-${chance.whole(100_000, 999_999)}`);
}

function makeVerification(day: World['day'], ageDays: number, probability: number, chance: Chance) {
  if (!chance.is(probability)) {
    return { verification: 'UNVERIFIED' as const, verifiedBy: null, verifiedOn: null, verificationMethod: null };
  }
  return {
    verification: 'VERIFIED' as const,
    verifiedBy: namePerson(chance),
    verifiedOn: day(-chance.whole(1, ageDays)),
    verificationMethod: chance.of([
      "Looked up in the issuer's register",
      'Certificate read',
      'Issuer asked by telephone',
    ]),
  };
}
