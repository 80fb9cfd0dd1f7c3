import { contact, identifier } from './builders.ts';
import { approval } from './decisions.ts';
import { OWEN } from './our-side.ts';
import { iso27001, servicesAgreement, soc2 } from './papers.ts';
import type { Day, DemoParty } from './shape.ts';

/** Vendors that watch over our security, and test it. */
export const securityFirms = (day: Day): DemoParty[] => [
  {
    kind: 'VENDOR',
    lifecycle: 'ACTIVE',
    legalName: 'Bastionwood Security, Inc.',
    country: 'US',
    identifiers: [identifier('UEI', 'ZZBAST2NWD32')],
    domains: ['bastionwood.example'],
    contacts: [contact('INCIDENT', 'Watch floor', 'watch@bastionwood.example', '+1 303 555 0199')],
    services: ['Monitoring of our network, day and night'],
    internalOwner: OWEN,
    reviewEveryMonths: 12,
    lastReviewedOn: day(-210),
    maturity: 4,
    trust: 4,
    tags: ['security'],
    engagements: [
      {
        name: 'Managed detection and response',
        category: 'IT_SECURITY',
        status: 'ACTIVE',
        startsOn: day(-520),
        dependency: 3,
        penetration: 4,
        soleSource: 'NO',
        clinical: 'NO',
        protectedData: 'UNKNOWN',
        baaRequired: 'UNDETERMINED',
      },
    ],
    contracts: [servicesAgreement(day, 'bastionwood-msa', -520, 210, 28_800_000)],
    certifications: [iso27001(day, 'IS 990304', 460, true), soc2(day, 88, false)],
    decisions: [
      approval(day, OWEN, 'IT_SECURITY', 'They watch our network well; their read access is not recorded yet.'),
    ],
  },
  {
    kind: 'VENDOR',
    lifecycle: 'ACTIVE',
    legalName: 'Nightjar Assurance Testing Ltd',
    recordedOn: day(-105),
    reached: { ACTIVE: day(-90) },
    country: 'GB',
    domains: ['nightjar-testing.example'],
    services: ['Penetration tests'],
    internalOwner: OWEN,
    engagements: [
      {
        name: 'Yearly penetration test',
        category: 'IT_SECURITY',
        status: 'ACTIVE',
        startsOn: day(-90),
        endsOn: day(275),
        dependency: 1,
        penetration: 3,
        soleSource: 'NO',
        clinical: 'NO',
        protectedData: 'NONE',
      },
    ],
    contracts: [
      { title: 'Rules of engagement', kind: 'NDA', status: 'ACTIVE', effectiveOn: day(-90), expiresOn: day(1005) },
    ],
  },
];
