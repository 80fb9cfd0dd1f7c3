import { contact, flow, holds, identifier, lacks, met, notApplicable, pdf, site } from './builders.ts';
import { approval } from './decisions.ts';
import { GRACE, PRIYA } from './our-side.ts';
import type { Day, DemoParty } from './shape.ts';

/** Vendors that carry specimens. */
export const couriers = (day: Day): DemoParty[] => [
  {
    kind: 'VENDOR',
    lifecycle: 'ACTIVE',
    legalName: 'Swiftlark Medical Couriers, LLC',
    country: 'US',
    identifiers: [identifier('DUNS', '990000401')],
    externalRefs: [{ source: 'erp', externalId: 'V-10015' }],
    domains: ['swiftlark.example'],
    contacts: [contact('INCIDENT', 'Dispatch', 'dispatch@swiftlark.example', '+1 916 555 0155')],
    services: ['Specimen pick-up, day and night'],
    internalOwner: PRIYA,
    reviewEveryMonths: 12,
    lastReviewedOn: day(-150),
    maturity: 2,
    trust: 3,
    tags: ['courier'],
    engagements: [
      {
        name: 'Specimen pick-up',
        category: 'SPECIMEN_TRANSPORT',
        status: 'ACTIVE',
        startsOn: day(-640),
        facilities: ['MAIN', 'RIVERSIDE', 'MOLECULAR'],
        dependency: 3,
        penetration: 1,
        annualVolume: 150_000,
        soleSource: 'NO',
        clinical: 'YES',
        dataFlows: [flow('BIOSPECIMEN', 150_000, 'US', 'DIAGNOSIS_OR_TREATMENT', 'PHYSICAL_CUSTODY')],
        alternatives: ['Aerovanta Life Science Logistics, Inc.'],
        recoveryTimeHours: 4,
        tolerableDowntimeHours: 8,
        baaRequired: 'NO',
        baaRationale: 'A conduit: it carries closed packages and does not look into them.',
      },
    ],
    contracts: [
      {
        title: 'Courier agreement',
        kind: 'MASTER_SERVICES',
        status: 'ACTIVE',
        effectiveOn: day(-640),
        expiresOn: day(90),
        autoRenews: 'UNKNOWN',
        document: pdf('swiftlark-courier'),
        clauses: [...holds('RESPONSIBILITIES', 'SPECIMEN_HANDLING'), ...lacks('VENDOR_TRAINING')],
      },
    ],
    attestations: [
      {
        framework: 'SPECIMEN_TRANSPORT_CHECK',
        assurance: 'CUSTOMER_VERIFIED',
        attestor: 'Our supplier assurance team',
        attestedOn: day(-150),
        validUntil: day(215),
        claims: [...met('QUA-02', 'QUA-03', 'TRN-01'), notApplicable('QUA-04', 'It carries specimens and tests none.')],
      },
    ],
    determinations: [
      {
        on: day(-148),
        by: PRIYA,
        kind: 'NOT_APPLICABLE_ACCEPTED',
        control: 'QUA-04',
        reason: 'It opens no package; quality control of testing is not the business of a courier.',
      },
    ],
    decisions: [
      approval(day, GRACE, 'SPECIMEN_TRANSPORT', 'Routes checked by our own people.', {
        facilities: ['MAIN', 'RIVERSIDE', 'MOLECULAR'],
      }),
    ],
  },
  {
    kind: 'VENDOR',
    lifecycle: 'ACTIVE',
    legalName: 'Aerovanta Life Science Logistics, Inc.',
    country: 'US',
    domains: ['aerovanta.example'],
    sites: [
      site('Oakland hub', 'US', 'WAREHOUSE'),
      site('Hong Kong hub', 'HK', 'WAREHOUSE', 'Chek Lap Kok, Hong Kong'),
    ],
    services: ['International specimen transport with temperature control'],
    internalOwner: PRIYA,
    tags: ['courier', 'cross-border'],
    engagements: [
      {
        name: 'Specimens to Shenzhen and Nanjing',
        category: 'SPECIMEN_TRANSPORT',
        status: 'ACTIVE',
        startsOn: day(-600),
        facilities: ['MAIN', 'MOLECULAR'],
        dependency: 2,
        penetration: 1,
        soleSource: 'YES',
        clinical: 'YES',
        dataFlows: [flow('BIOSPECIMEN', 1_600, 'CN', 'DIAGNOSIS_OR_TREATMENT', 'PHYSICAL_CUSTODY')],
        baaRequired: 'NO',
        baaRationale: 'A conduit: it carries closed packages and does not look into them.',
      },
    ],
    determinations: [
      {
        on: day(-330),
        by: PRIYA,
        kind: 'SPECIMEN_PURPOSE',
        engagement: 'Specimens to Shenzhen and Nanjing',
        reason:
          'Every package goes with an order for a patient; leftovers are destroyed, by contract with both laboratories.',
        validUntil: day(365),
      },
    ],
  },
];
