import type { Dossier } from '../../src/risk/engine/dossier.ts';
import {
  attestation,
  businessAssociateContract,
  certification,
  contract,
  determination,
  dossier,
  engagement,
  flow,
  incident,
  unstated,
} from './dossiers.ts';

const reviewed = { lastReviewedOn: '2026-01-15', subSuppliersCompleteOn: '2026-01-15' };

/** Sells blood tubes that three others sell too. */
export const tubeSupplier = (): Dossier =>
  dossier({
    thirdParty: { kind: 'SUPPLIER' },
    engagements: [engagement({ category: 'CONSUMABLES', dependency: 2, clinical: 'YES' })],
    certifications: [certification('ISO_13485')],
  });

/** Sells a reagent that no other supplier makes. */
export const soleSourceReagents = (): Dossier =>
  dossier({
    thirdParty: { kind: 'SUPPLIER' },
    engagements: [engagement({ category: 'REAGENTS', dependency: 4, clinical: 'YES', soleSource: 'YES' })],
    certifications: [certification('ISO_13485')],
  });

/** Hosts our laboratory information system. */
export const cloudLis = (): Dossier =>
  dossier({
    thirdParty: reviewed,
    engagements: [
      engagement({
        category: 'LIS_SOFTWARE',
        dependency: 4,
        penetration: 3,
        clinical: 'YES',
        baaRequired: 'YES',
        dataFlows: [flow({ peoplePerYear: 50_000 })],
      }),
    ],
    certifications: [certification('SOC2_TYPE2'), certification('ISO_27001')],
    contracts: [businessAssociateContract()],
  });

const referenceTesting = {
  category: 'REFERENCE_TESTING' as const,
  dependency: 3,
  penetration: 2,
  clinical: 'YES' as const,
  baaRequired: 'NO' as const,
  baaRationale: 'Disclosure to another provider for treatment, 45 CFR 164.502(e)(1)(ii)(A).',
};

/** Tests for us in Ohio. */
export const usReferenceLab = (): Dossier =>
  dossier({
    thirdParty: { kind: 'PARTNER_LAB', ...reviewed },
    engagements: [engagement({ ...referenceTesting, dataFlows: [flow({ peoplePerYear: 800 })] })],
    certifications: [certification('CLIA', { variant: 'ACCREDITATION' }), certification('CAP')],
  });

/** Tests for us in Ohio, and has no CLIA certificate. */
export const labWithoutClia = (): Dossier => ({ ...usReferenceLab(), certifications: [] });

/** Tests for us in China: 800 patients a year, some of them with genomic results. */
export const chineseLab = (genomic: number): Dossier =>
  dossier({
    thirdParty: { kind: 'PARTNER_LAB', country: 'CN', ...reviewed },
    engagements: [
      engagement({
        ...referenceTesting,
        dataFlows: [
          flow({ destinationCountry: 'CN', peoplePerYear: 800 }),
          flow({ destinationCountry: 'CN', peoplePerYear: genomic, category: 'HUMAN_GENOMIC' }),
          flow({
            destinationCountry: 'CN',
            peoplePerYear: 800,
            category: 'BIOSPECIMEN',
            channel: 'PHYSICAL_CUSTODY',
          }),
        ],
      }),
    ],
    certifications: [certification('CLIA', { variant: 'ACCREDITATION' }), certification('CAP')],
  });

/** A statement that the CISA security requirements are met (28 CFR 202.248). */
export const cisaAttestation = () => attestation(cisaControls, { id: 'cisa', framework: 'CISA_SECURITY_REQUIREMENTS' });

/** The controls of the CISA security requirements. */
export const cisaControls = [
  'ACC-01',
  'ACC-03',
  'ACC-06',
  'CON-06',
  'DET-04',
  'ENC-01',
  'ENC-03',
  'INC-01',
  'VUL-01',
  'VUL-03',
];

/** All that makes a restricted transaction lawful: the statement, its acceptance, our program and the yearly audit. */
export const protectedTransaction = () => ({
  attestations: [cisaAttestation()],
  determinations: [
    determination('SECURITY_REQUIREMENTS_MET', 'cisa', { id: 'accepted' }),
    determination('DATA_COMPLIANCE_PROGRAM', null, { id: 'program', reference: 'Program 3' }),
    determination('DATA_TRANSACTION_AUDIT', null, { id: 'audit', reference: 'Audit of 2025' }),
  ],
});

/** Sends our bills. */
export const billingFirm = (breach: boolean): Dossier =>
  dossier({
    thirdParty: reviewed,
    engagements: [
      engagement({
        category: 'BILLING',
        dependency: 2,
        penetration: 2,
        baaRequired: 'YES',
        dataFlows: [flow({ peoplePerYear: 20_000, purpose: 'COMMERCIAL' })],
      }),
    ],
    certifications: [certification('SOC2_TYPE2')],
    contracts: [businessAssociateContract()],
    incidents: breach ? [incident()] : [],
  });

/** Sells paper and pens, and is on a sanctions list. */
export const sanctionedOfficeGoods = (): Dossier =>
  dossier({
    thirdParty: { kind: 'SUPPLIER' },
    engagements: [engagement()],
    screenings: [
      {
        ...unstated,
        id: 'screening',
        list: 'OFAC_SDN',
        screenedOn: '2026-03-01',
        outcome: 'CONFIRMED_MATCH',
      },
    ],
  });

/** Sold us tubes until last year. */
export const endedSupplier = (): Dossier =>
  dossier({
    thirdParty: { kind: 'SUPPLIER' },
    engagements: [
      engagement({ category: 'CONSUMABLES', status: 'ENDED', endsOn: '2025-12-31', dependency: 4, clinical: 'YES' }),
    ],
    contracts: [contract('SUPPLY', ['RESPONSIBILITIES'], { expiresOn: '2025-12-31' })],
  });
