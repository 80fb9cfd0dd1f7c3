import { contact, flow, identifier, links, met, partly, pdf, site } from './builders.ts';
import { approval, samplesNotSent } from './decisions.ts';
import { GRACE, PRIYA } from './our-side.ts';
import { cap, clia, testingAgreement, TREATMENT } from './papers.ts';
import type { Day, DemoParty } from './shape.ts';

/** Reference laboratories in the United States that have everything a referring laboratory asks for. */
export const accreditedPartnerLabs = (day: Day): DemoParty[] => [
  {
    kind: 'PARTNER_LAB',
    lifecycle: 'ACTIVE',
    legalName: 'Kestrel Ridge Reference Laboratories, Inc.',
    country: 'US',
    identifiers: [
      identifier('CLIA', '46D9900210'),
      identifier('CAP', '9900210'),
      identifier('NPI', '2990000012'),
      identifier('EIN', '88-0000017'),
    ],
    externalRefs: [{ source: 'erp', externalId: 'V-10007' }],
    websiteUrl: 'https://kestrelridge.example',
    domains: ['kestrelridge.example'],
    links: links('https://kestrelridge.example', { PRIVACY: 'privacy', OTHER: 'test-directory' }),
    sites: [
      site('Core laboratory', 'US', 'TESTING', '900 Wasatch View Drive, Salt Lake City, UT 84101, United States'),
    ],
    contacts: [
      contact('QUALITY', 'Dr. Amara Boateng', 'quality@kestrelridge.example', '+1 801 555 0110'),
      contact('INCIDENT', 'Client services', 'incident@kestrelridge.example', '+1 801 555 0199'),
    ],
    services: ['Reference testing'],
    specialties: ['ROUTINE_CHEMISTRY', 'ENDOCRINOLOGY', 'HEMATOLOGY', 'VIROLOGY', 'GENERAL_IMMUNOLOGY'],
    reportsPatientResults: 'YES',
    internalOwner: PRIYA,
    reviewEveryMonths: 12,
    lastReviewedOn: day(-60),
    subSuppliersCompleteOn: day(-60),
    maturity: 3,
    trust: 4,
    tags: ['reference-lab'],
    engagements: [
      {
        name: 'Reference testing',
        category: 'REFERENCE_TESTING',
        status: 'ACTIVE',
        startsOn: day(-1400),
        dependency: 3,
        penetration: 2,
        soleSource: 'NO',
        clinical: 'YES',
        dataFlows: [
          flow('PHI', 26_000, 'US', 'DIAGNOSIS_OR_TREATMENT', 'VPN'),
          flow('BIOSPECIMEN', 26_000, 'US', 'DIAGNOSIS_OR_TREATMENT', 'PHYSICAL_CUSTODY'),
        ],
        alternatives: ['Larkmoor Genetics, Inc.'],
        recoveryTimeHours: 24,
        tolerableDowntimeHours: 72,
        baaRequired: 'NO',
        baaRationale: TREATMENT,
      },
    ],
    contracts: [
      {
        ...testingAgreement(day, 'kestrel-testing', -300, 795),
        formerly: { effectiveOn: day(-1400), expiresOn: day(-301) },
      },
    ],
    certifications: [
      clia(day, '46D9900210', 'ACCREDITATION', 402, 'Core laboratory', true),
      cap(day, '9900210', 388, true),
    ],
    attestations: [
      {
        framework: 'HIPAA_SECURITY_RULE',
        assurance: 'SELF_WITH_DOCUMENTS',
        attestor: 'Kestrel Ridge, compliance',
        periodStart: day(-455),
        periodEnd: day(-91),
        attestedOn: day(-80),
        validUntil: day(285),
        document: pdf('kestrel-statement'),
        claims: [
          ...met('ENC-01', 'ENC-03', 'ACC-01', 'ACC-02', 'ACC-03', 'ACC-06', 'DET-02', 'DET-04', 'TRN-01', 'VUL-03'),
          ...met('ACC-07', 'PHY-01', 'PHY-02', 'INC-01', 'INC-04', 'CTY-01', 'CTY-02', 'CTY-04', 'CTY-05', 'AUD-04'),
          partly('VUL-01', 90, 'Servers monthly, analyzers twice a year.'),
        ],
      },
      {
        framework: 'CLIA_SURVEY',
        assurance: 'ACCREDITED',
        attestor: 'State laboratory survey office',
        attestedOn: day(-210),
        validUntil: day(520),
        claims: met('QUA-02', 'QUA-03', 'QUA-04', 'QUA-05'),
      },
    ],
    audits: [
      {
        kind: 'DOCUMENT_REVIEW',
        scheduledOn: day(-70),
        completedOn: day(-62),
        everyMonths: 12,
        auditor: PRIYA,
        outcome: 'SATISFACTORY',
      },
    ],
    determinations: [samplesNotSent(day, -290)],
    decisions: [
      approval(
        day,
        GRACE,
        'REFERENCE_TESTING',
        'Accredited, reviewed every year, and its agreement holds every clause we ask for.',
      ),
    ],
  },
  {
    kind: 'PARTNER_LAB',
    lifecycle: 'ACTIVE',
    legalName: 'Larkmoor Genetics, Inc.',
    country: 'US',
    identifiers: [identifier('CLIA', '22D9900211'), identifier('NPI', '2990000020'), identifier('DUNS', '990000211')],
    websiteUrl: 'https://larkmoor.example',
    domains: ['larkmoor.example', 'larkmoor-results.example'],
    sites: [site('Worcester laboratory', 'US', 'TESTING', '31 Loom Street, Worcester, MA 01608, United States')],
    contacts: [contact('PRIVACY', 'Privacy office', 'privacy@larkmoor.example')],
    services: ['Germline and tumor sequencing', 'Proteomics'],
    specialties: ['CLINICAL_CYTOGENETICS', 'HISTOCOMPATIBILITY'],
    reportsPatientResults: 'YES',
    internalOwner: PRIYA,
    reviewEveryMonths: 12,
    lastReviewedOn: day(-140),
    tags: ['reference-lab', 'genomics'],
    engagements: [
      {
        name: 'Sequencing and proteomics',
        category: 'REFERENCE_TESTING',
        status: 'ACTIVE',
        startsOn: day(-500),
        facilities: ['MOLECULAR'],
        dependency: 2,
        penetration: 2,
        soleSource: 'NO',
        clinical: 'YES',
        dataFlows: [
          flow('PHI', 2_400, 'US', 'DIAGNOSIS_OR_TREATMENT', 'TLS'),
          flow('HUMAN_GENOMIC', 2_100, 'US', 'DIAGNOSIS_OR_TREATMENT', 'TLS'),
          flow('OTHER_OMIC', 300, 'US', 'QUALITY', 'TLS'),
          flow('LIMITED_DATA_SET', 1_900, 'US', 'RESEARCH', 'END_TO_END_EMAIL'),
        ],
        baaRequired: 'NO',
        baaRationale: TREATMENT,
      },
    ],
    contracts: [testingAgreement(day, 'larkmoor-testing', -500, 595)],
    certifications: [
      clia(day, '22D9900211', 'COMPLIANCE', 214, 'Worcester laboratory', true),
      cap(day, '9900211', 190, true),
      {
        type: 'STATE_LICENSE',
        title: 'New York State Clinical Laboratory Permit',
        number: 'PFI 99021',
        issuedOn: day(-200),
        validUntil: day(165),
        formerly: { issuedOn: day(-566), validUntil: day(-201) },
      },
      {
        type: 'SOC2_TYPE2',
        issuedOn: day(-170),
        validUntil: day(195),
        formerly: { issuedOn: day(-575), validUntil: day(-210) },
        scope: 'Security, Confidentiality',
      },
    ],
    determinations: [samplesNotSent(day, -290)],
    decisions: [
      approval(day, GRACE, 'REFERENCE_TESTING', 'Certificates checked; sequences for the molecular laboratory alone.', {
        facilities: ['MOLECULAR'],
      }),
    ],
  },
];
