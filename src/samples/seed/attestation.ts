import type { Chance } from './chance.ts';
import type { Subject } from './third-party.ts';
import { type Seeded, seedKey, type World } from './world.ts';

type Attestation = Seeded<'Attestation'>;

const frameworks = {
  VENDOR: ['HIPAA_SECURITY_RULE', 'NIST_CSF_2', 'ISO_27001', 'SOC2'],
  SUPPLIER: ['NIST_CSF_2', 'ISO_13485', 'ISO_27001'],
  PARTNER_LAB: ['HIPAA_SECURITY_RULE', 'CLIA_QUALITY', 'NIST_CSF_2'],
};
const assurances = [
  ['SELF', 35],
  ['SELF_WITH_DOCUMENTS', 25],
  ['INDEPENDENT', 25],
  ['ACCREDITED', 5],
  ['CUSTOMER_VERIFIED', 10],
] as const;

const statuses = [
  ['MET', 70],
  ['PARTIAL', 15],
  ['NOT_MET', 8],
  ['NOT_APPLICABLE', 7],
] as const;

/** Makes one to three statements, and an attestor for a third party that attests for itself. */
export function makeAttestations(subject: Subject): { attestors: Seeded<'Attestor'>[]; attestations: Attestation[] } {
  const { world, chance, index, thirdParty } = subject;
  const own: Seeded<'Attestor'> = {
    id: seedKey(world.seed, index, 'Attestor', 0),
    name: thirdParty.legalName,
    kind: 'THE_PARTY',
    thirdPartyId: thirdParty.id,
    publicKeys: [],
  };
  const attestations = chance
    .some(frameworks[thirdParty.kind], chance.of([1, 1, 2]))
    .flatMap((framework, place) => makeRevisions(subject, framework, own, place));
  const speaksForItself = attestations.some(({ attestorId }) => attestorId === own.id);
  return { attestors: speaksForItself ? [own] : [], attestations };
}

/** Makes one statement, or two of which the second supersedes the first. Only the first framework can have two. */
function makeRevisions(subject: Subject, framework: string, own: Seeded<'Attestor'>, place: number): Attestation[] {
  const { chance } = subject;
  const age = chance.whole(10, 420);
  const current = makeAttestation(subject, framework, own, place, age);
  if (place > 0 || !chance.is(0.3)) return [current];
  const older = makeAttestation(subject, framework, own, 2, age + 365);
  older.supersededById = current.id;
  Object.assign(current, { supersedesId: older.id, externalId: older.externalId, revision: 2 });
  return [older, current];
}

function makeAttestation(
  { world, chance, index, thirdParty, slug }: Subject,
  framework: string,
  own: Seeded<'Attestor'>,
  place: number,
  ageDays: number,
): Attestation {
  const { seed, source, day } = world;
  const assurance = chance.weighted(assurances);
  const attestor = attestorOf(world, assurance, own, chance);
  const [key] = attestor?.publicKeys ?? [];
  const documented = assurance !== 'SELF';
  return {
    id: seedKey(seed, index, 'Attestation', place),
    thirdPartyId: thirdParty.id,
    source,
    externalId: `AT-${index}-${place + 1}`,
    revision: 1,
    framework,
    assurance,
    attestorId: attestor?.id ?? null,
    periodStart: day(-ageDays - 380),
    periodEnd: day(-ageDays - 15),
    attestedOn: day(-ageDays),
    validUntil: chance.known(0.8, () => day(365 - ageDays)),
    documentSha256: documented ? chance.hex(64) : null,
    documentMediaType: documented ? 'application/pdf' : null,
    documentUrl: documented ? `https://trust.${slug}.example/${framework.toLowerCase()}.pdf` : null,
    signature: key ? chance.of(['VALID', 'VALID', 'UNVERIFIED'] as const) : 'NONE',
    signatureKeyId: key?.keyId ?? null,
    signatureAlgorithm: key?.algorithm ?? null,
    supersedesId: null,
    supersededById: null,
    revokedOn: null,
    revocationReason: null,
    claims: makeClaims(world, thirdParty.kind, chance),
  };
}

function attestorOf(
  { attestors }: World,
  assurance: Attestation['assurance'],
  own: Seeded<'Attestor'>,
  chance: Chance,
): Seeded<'Attestor'> | null {
  if (assurance === 'SELF' || assurance === 'SELF_WITH_DOCUMENTS') return chance.known(0.7, () => own);
  const kind = { INDEPENDENT: 'ASSESSOR', ACCREDITED: 'REGULATOR', CUSTOMER_VERIFIED: 'US' }[assurance];
  return chance.of(attestors.filter((attestor) => attestor.kind === kind));
}

function makeClaims(world: World, kind: Subject['thirdParty']['kind'], chance: Chance): Attestation['claims'] {
  const controls = world.codes.controls.filter(({ family }) => kind === 'PARTNER_LAB' || family !== 'QUA');
  return chance.some(controls, chance.whole(8, 12)).map(({ code }) => {
    const status = chance.weighted(statuses);
    return {
      control: code,
      status,
      justification: status === 'NOT_APPLICABLE' ? 'The third party neither stores nor accesses our data.' : null,
      extent: status === 'MET' || status === 'PARTIAL' ? chance.known(0.6, () => 10 * chance.whole(3, 10)) : null,
      note: chance.known(0.1, () => 'Evidence was shown, not handed over.'),
    };
  });
}
