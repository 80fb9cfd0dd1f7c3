import type {
  Dossier,
  DossierCertification,
  DossierDetermination,
  DossierEngagement,
} from '../../../src/risk/engine/dossier.ts';
import { analyzer, buyable, decision, samplesKept, screened } from '../../procurement/fixtures.ts';
import {
  billingFirm,
  chineseLab,
  cisaControls,
  cloudLis,
  protectedTransaction,
  soleSourceReagents,
  usReferenceLab,
} from '../../risk/cases.ts';
import {
  attestation,
  audit,
  businessAssociateContract,
  certification,
  determination,
  dossier,
  engagement,
  finding,
  flow,
  incident,
} from '../../risk/dossiers.ts';

const patientData = (id: string) => engagement({ id, baaRequired: 'YES', dataFlows: [flow()] });
const found = { source: 'screening-list', listPublishedOn: '2026-01-01', threshold: 0.9, aliasesIncluded: true };
const match = screened({
  ...found,
  id: 'match',
  screenedOn: '2026-01-02',
  outcome: 'POSSIBLE_MATCH',
  matchedName: 'LANHE',
});
const cleared = screened({ ...found, id: 'cleared', listPublishedOn: '2026-02-01', screenedOn: '2026-02-02' });

const owned = (ownerId: string | null) =>
  dossier({
    thirdParty: { kind: 'PARTNER_LAB', owners: [{ name: 'Lanhe', ownerId, country: null, percent: 60 }] },
    owners: [
      { id: 'owner', legalName: 'Lanhe Group', country: 'CN', owners: [], screenings: [match], determinations: [] },
    ],
    engagements: chineseLab(150).engagements.map((one) => ({
      ...one,
      dataFlows: one.dataFlows.map((moved) => ({ ...moved, destinationCountry: 'US' })),
    })),
  });

const tested = (sent: Partial<DossierEngagement>, clia: Partial<DossierCertification>) => ({
  ...usReferenceLab(),
  engagements: usReferenceLab().engagements.map((one) => ({ ...one, ...sent })),
  certifications: [certification('CLIA', clia)],
});

const restricted = (given: Partial<Dossier>) =>
  ({
    ...chineseLab(0),
    engagements: [engagement({ id: 'one', dataFlows: [flow({ peoplePerYear: 10_001, destinationCountry: 'CN' })] })],
    ...given,
  }) satisfies Dossier;
const exemption = (given: Partial<DossierDetermination> = {}) =>
  determination('TRANSACTION_EXEMPT', 'one', { reference: '28 CFR 202.504', validUntil: '2026-12-31', ...given });

const supplier = {
  linkId: 'link',
  supplierId: 's1',
  criticality: 4,
  share: 1,
  validFrom: null,
  validTo: null,
  retiredOn: null,
  probability: 0.5,
};

/** Dossiers in which single fields decide that random ones leave without effect. */
export const needing: readonly Dossier[] = [
  buyable(),
  chineseLab(90),
  chineseLab(150),
  billingFirm(true),
  cloudLis(),
  soleSourceReagents(),
  usReferenceLab(),
  // The hours of a clause: reported after nine days.
  dossier({
    engagements: [patientData('one')],
    contracts: [
      businessAssociateContract({ clauses: [{ clauseType: 'BREACH_NOTIFICATION', present: 'YES', hours: 720 }] }),
    ],
    incidents: [incident({ discoveredOn: '2026-01-01', reportedToUsOn: '2026-01-10' })],
  }),
  // The engagements that a contract covers.
  ...['one', 'two'].map((engagementId) =>
    dossier({
      engagements: [patientData('one')],
      contracts: [businessAssociateContract({ engagements: [{ engagementId }] })],
    }),
  ),
  // The audit of a finding: it is known from the day on which its audit was completed.
  ...['past', 'future'].map((auditId) =>
    dossier({
      audits: [audit({ id: 'past' }), audit({ id: 'future', completedOn: '2026-12-01' })],
      findings: [finding({ auditId, severity: 'CRITICAL' })],
    }),
  ),
  // Whether a later look-up takes a match back.
  buyable({ screenings: [cleared, match] }),
  buyable({ screenings: [match, cleared] }),
  buyable({ screenings: [{ ...cleared, threshold: 0.95 }, match] }),
  buyable({ screenings: [{ ...cleared, aliasesIncluded: false }, match] }),
  // Approvals of one product, or for one facility.
  ...['analyzer', 'other'].map((productId) =>
    buyable({ decisions: [decision({ id: 'approval', products: [{ productId }] })], products: [analyzer()] }),
  ),
  ...['facility-a', 'facility-b'].map((facilityId) =>
    buyable({ decisions: [decision({ id: 'approval', facilities: [{ facilityId }] })] }),
  ),
  owned('owner'),
  owned(null),
  // A dismissed match, and the same name on a later edition.
  ...['LANHE', 'HUAZHEN'].map((matchedName) =>
    buyable({
      screenings: [{ ...match, id: 'later', screenedOn: '2026-02-02', matchedName }, match],
      determinations: [samplesKept(), determination('SCREENING_DISMISSED', 'match', { id: 'other party' })],
    }),
  ),
  // The tests sent, and those that the certificate covers.
  ...(['WAIVED', 'HIGH'] as const).map((testComplexity) =>
    tested({ testComplexity }, { variant: 'WAIVER', source: 'grc', verification: 'UNVERIFIED' }),
  ),
  ...(['WAIVED', 'HIGH'] as const).map((testComplexity) => tested({ testComplexity }, { variant: 'WAIVER' })),
  tested({ specialties: ['TOXICOLOGY'] }, { specialties: ['TOXICOLOGY'] }),
  tested({ specialties: ['VIROLOGY'] }, { specialties: ['TOXICOLOGY'] }),
  tested({}, { source: 'grc', verification: 'UNVERIFIED' }),
  // The state of a facility, and of a license.
  ...['NY', 'PA'].flatMap((place) =>
    ['NY', 'PA'].map((state) =>
      dossier({
        ...usReferenceLab(),
        facilities: [{ id: 'facility-a', name: 'Main', state: place, address: null }],
        certifications: [certification('STATE_LICENSE', { state })],
      }),
    ),
  ),
  // A restricted transaction, with all that makes it lawful; then exempt by two people.
  restricted(protectedTransaction()),
  restricted({ attestations: [attestation(cisaControls, { attestorKind: null })] }),
  restricted({ determinations: [exemption()] }),
  restricted({ determinations: [exemption({ secondApprovedOn: null, subject: 'other' })] }),
  // A supplier from tomorrow.
  ...['2026-01-01', '2026-12-01'].map((validFrom) => dossier({ suppliers: [{ ...supplier, validFrom }] })),
];
