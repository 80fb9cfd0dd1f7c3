import { flow, holds, identifier, lacks, lawfulAgreement, site } from './builders.ts';
import { approval } from './decisions.ts';
import { GRACE, PRIYA } from './our-side.ts';
import { cap, clia, testingAgreement, TREATMENT } from './papers.ts';
import type { Day, DemoParty } from './shape.ts';

/** Laboratories in the United States that lack something, from a suspended accreditation to any certificate at all. */
export const doubtfulPartnerLabs = (day: Day): DemoParty[] => [
  {
    kind: 'PARTNER_LAB',
    lifecycle: 'ACTIVE',
    legalName: 'Osprey Bend Toxicology, LLC',
    country: 'US',
    identifiers: [identifier('CLIA', '12D9900212')],
    domains: ['ospreybend.example'],
    sites: [site('Hilo laboratory', 'US', 'TESTING')],
    services: ['Confirmatory toxicology'],
    specialties: ['TOXICOLOGY'],
    reportsPatientResults: 'YES',
    internalOwner: PRIYA,
    tags: ['reference-lab'],
    engagements: [
      {
        name: 'Confirmatory toxicology',
        category: 'REFERENCE_TESTING',
        status: 'ACTIVE',
        startsOn: day(-240),
        facilities: ['MAIN'],
        dependency: 2,
        penetration: 1,
        soleSource: 'NO',
        clinical: 'YES',
        dataFlows: [flow('PHI', 1_150, 'US', 'DIAGNOSIS_OR_TREATMENT', 'END_TO_END_EMAIL')],
        baaRequired: 'NO',
        baaRationale: TREATMENT,
      },
    ],
    contracts: [testingAgreement(day, 'osprey-testing', -240, 48)],
    certifications: [
      clia(day, '12D9900212', 'COMPLIANCE', 520, 'Hilo laboratory', false),
      { ...cap(day, '9900212', 240, false), suspendedOn: day(-25) },
    ],
    decisions: [
      {
        ...approval(day, GRACE, 'REFERENCE_TESTING', 'The only toxicology laboratory that answers within a day.', [
          'MAIN',
        ]),
        revoked: { by: PRIYA, reason: 'Its CAP accreditation has been suspended; nobody had looked.' },
      },
    ],
  },
  {
    kind: 'PARTNER_LAB',
    lifecycle: 'ACTIVE',
    legalName: 'Coppermill Wellness Testing, LLC',
    country: 'US',
    domains: ['coppermill.example'],
    sites: [site('Tucson laboratory', 'US', 'TESTING')],
    services: ['Hormone and vitamin panels'],
    reportsPatientResults: 'YES',
    internalOwner: PRIYA,
    tags: ['reference-lab'],
    engagements: [
      {
        name: 'Overflow hormone panels',
        category: 'REFERENCE_TESTING',
        status: 'ACTIVE',
        startsOn: day(-120),
        facilities: ['RIVERSIDE'],
        dependency: 2,
        penetration: 2,
        soleSource: 'NO',
        clinical: 'YES',
        dataFlows: [flow('PHI', 420, 'US', 'DIAGNOSIS_OR_TREATMENT', 'TLS')],
        alternatives: ['Kestrel Ridge Reference Laboratories, Inc.'],
        baaRequired: 'NO',
        baaRationale: TREATMENT,
      },
    ],
    contracts: [
      {
        kind: 'REFERENCE_TESTING',
        status: 'ACTIVE',
        effectiveOn: day(-120),
        expiresOn: day(245),
        clauses: [...holds('RESPONSIBILITIES'), ...lacks('RIGHT_TO_AUDIT', 'ENCRYPTION_PROTOCOLS')],
      },
    ],
  },
  {
    kind: 'PARTNER_LAB',
    lifecycle: 'ONBOARDING',
    legalName: 'Fernhollow Community Clinic Laboratory',
    country: 'US',
    identifiers: [identifier('CLIA', '38D9900213'), identifier('NPI', '2990000038')],
    domains: ['fernhollow.example'],
    sites: [site('Clinic laboratory', 'US', 'TESTING')],
    services: ['Rapid tests'],
    specialties: ['URINALYSIS', 'BACTERIOLOGY'],
    reportsPatientResults: 'YES',
    internalOwner: PRIYA,
    engagements: [
      {
        name: 'Rapid tests for the coast clinics',
        category: 'REFERENCE_TESTING',
        status: 'PLANNED',
        startsOn: day(45),
        dependency: 1,
        penetration: 1,
        soleSource: 'NO',
        clinical: 'YES',
        dataFlows: [flow('PHI', 300, 'US', 'DIAGNOSIS_OR_TREATMENT', 'UNKNOWN')],
      },
    ],
    contracts: [{ kind: 'BUSINESS_ASSOCIATE', status: 'DRAFT', clauses: lawfulAgreement(120) }],
    certifications: [
      clia(day, '38D9900213', 'WAIVER', 330, 'Clinic laboratory', true),
      clia(day, '38D9900213', 'PPM', -35, 'Clinic laboratory', false),
    ],
  },
  {
    kind: 'PARTNER_LAB',
    legalName: 'Halvorsen-Pike Pathology Associates, P.C.',
    country: 'US',
    identifiers: [identifier('CLIA', '24D9900214')],
    domains: ['halvorsenpike.example'],
    sites: [site('Duluth laboratory', 'US', 'TESTING')],
    services: ['Histopathology', 'Cytology'],
    specialties: ['HISTOPATHOLOGY', 'CYTOLOGY'],
    reportsPatientResults: 'YES',
    certifications: [clia(day, '24D9900214', 'REGISTRATION', 640, 'Duluth laboratory', false)],
  },
];
