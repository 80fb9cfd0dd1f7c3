import { contact, flow, holds, identifier, lacks, pdf, within } from './builders.ts';
import { approval } from './decisions.ts';
import { GRACE, OWEN, PRIYA } from './our-side.ts';
import { businessAssociateAgreement } from './papers.ts';
import type { Day, DemoParty } from './shape.ts';

/** Vendors for billing, staffing and waste. */
export const serviceVendors = (day: Day): DemoParty[] => [
  {
    kind: 'VENDOR',
    lifecycle: 'ACTIVE',
    legalName: 'Clearmoor Medical Billing, LLC',
    country: 'US',
    identifiers: [identifier('UEI', 'ZZCLEARM2R46'), identifier('EIN', '36-0000033')],
    externalRefs: [{ source: 'erp', externalId: 'V-10018' }],
    domains: ['clearmoor.example'],
    contacts: [
      contact('PRIVACY', 'Privacy officer', 'privacy@clearmoor.example'),
      contact('INCIDENT', 'Incident line', 'incident@clearmoor.example', '+1 614 555 0199'),
    ],
    services: ['Billing of patients and payers'],
    internalOwner: OWEN,
    reviewEveryMonths: 12,
    lastReviewedOn: day(-130),
    subSuppliersCompleteOn: day(-130),
    maturity: 2,
    trust: 3,
    tags: ['billing'],
    engagements: [
      {
        name: 'Patient and payer billing',
        category: 'BILLING',
        status: 'ACTIVE',
        startsOn: day(-870),
        formerly: {
          until: day(-200),
          dataFlows: [
            flow('PHI', 120_000, 'US', 'COMMERCIAL', 'NONE'),
            flow('FINANCIAL', 38_000, 'US', 'COMMERCIAL', 'TLS'),
          ],
        },
        dependency: 3,
        penetration: 2,
        soleSource: 'NO',
        clinical: 'NO',
        dataFlows: [
          flow('PHI', 120_000, 'US', 'COMMERCIAL', 'TLS'),
          flow('FINANCIAL', 38_000, 'US', 'COMMERCIAL', 'TLS'),
        ],
        // A week without bills is too long for our cash.
        recoveryTimeHours: 168,
        tolerableDowntimeHours: 96,
        baaRequired: 'YES',
        baaRationale: 'Bills with diagnoses and test codes.',
      },
    ],
    contracts: [
      businessAssociateAgreement(day, 'clearmoor-baa', -870),
      {
        title: 'Billing services',
        kind: 'MASTER_SERVICES',
        status: 'ACTIVE',
        effectiveOn: day(-140),
        expiresOn: day(590),
        formerly: { effectiveOn: day(-870), expiresOn: day(-141) },
        document: pdf('clearmoor-services'),
        clauses: [
          ...holds('RESPONSIBILITIES', 'SAFEGUARDS', 'ENCRYPTION_PROTOCOLS', 'INCIDENT_RESPONSE', 'RIGHT_TO_AUDIT'),
          ...holds('DATA_LOCATION', 'NO_ONWARD_TRANSFER', 'MFA_REQUIRED', 'BUSINESS_CONTINUITY'),
          ...lacks('TRANSITION_ASSISTANCE'),
          within(72, 'BREACH_NOTIFICATION'),
        ],
      },
    ],
    certifications: [
      {
        type: 'HITRUST_I1',
        issuedOn: day(-130),
        validUntil: day(235),
        formerly: { issuedOn: day(-520), validUntil: day(-155) },
        verified: { on: day(-129), method: 'Letter read; found in the HITRUST directory' },
      },
      {
        type: 'PCI_DSS',
        title: 'PCI DSS v4.0',
        issuedOn: day(-200),
        validUntil: day(165),
        formerly: { issuedOn: day(-566), validUntil: day(-201) },
      },
    ],
    audits: [{ kind: 'DOCUMENT_REVIEW', scheduledOn: day(35), everyMonths: 12, auditor: OWEN }],
    decisions: [approval(day, OWEN, 'BILLING', 'Certified by HITRUST; agreement complete but for training.')],
  },
  {
    kind: 'VENDOR',
    lifecycle: 'ACTIVE',
    legalName: 'Redfern Phlebotomy Staffing, LLC',
    country: 'US',
    domains: ['redfern-staffing.example'],
    services: ['Phlebotomists for draw stations and home visits'],
    internalOwner: PRIYA,
    reviewEveryMonths: 6,
    lastReviewedOn: day(-250),
    tags: ['staffing'],
    engagements: [
      {
        name: 'Phlebotomists',
        category: 'PHLEBOTOMY_STAFFING',
        // Glucose meters on home visits.
        testComplexity: 'WAIVED',
        status: 'ACTIVE',
        startsOn: day(-730),
        facilities: ['RIVERSIDE'],
        dependency: 3,
        penetration: 2,
        soleSource: 'NO',
        clinical: 'YES',
        dataFlows: [
          flow('PHI', 30_000, 'US', 'DIAGNOSIS_OR_TREATMENT', 'TLS'),
          flow('BIOSPECIMEN', 30_000, 'US', 'DIAGNOSIS_OR_TREATMENT', 'PHYSICAL_CUSTODY'),
          flow('BIOMETRIC', 45, 'US', 'COMMERCIAL', 'UNKNOWN'),
          flow('GEOLOCATION', 45, 'US', 'COMMERCIAL', 'TLS'),
        ],
        baaRequired: 'NO',
        baaRationale: 'Its people work under our direct control: our workforce (45 CFR 160.103).',
      },
    ],
    contracts: [
      {
        title: 'Staffing agreement',
        kind: 'MASTER_SERVICES',
        status: 'ACTIVE',
        effectiveOn: day(-730),
        expiresOn: day(1),
        autoRenews: 'YES',
        clauses: holds('RESPONSIBILITIES', 'SPECIMEN_HANDLING', 'VENDOR_TRAINING', 'RIGHT_TO_AUDIT'),
      },
    ],
    audits: [
      {
        kind: 'ONSITE',
        scheduledOn: day(-260),
        completedOn: day(-255),
        everyMonths: 12,
        auditor: PRIYA,
        outcome: 'SATISFACTORY_WITH_FINDINGS',
        findings: [
          {
            title: 'Home-visit bags are not sealed between stops',
            control: 'QUA-02',
            severity: 'LOW',
            dueOn: day(-165),
            closed: { status: 'ACCEPTED', on: day(-170), note: 'Bags stay in sight of one person for under an hour.' },
          },
          {
            title: 'Two of ten staff files lack the privacy training record',
            control: 'TRN-01',
            severity: 'LOW',
            dueOn: day(12),
          },
        ],
      },
    ],
    decisions: [
      approval(day, PRIYA, 'PHLEBOTOMY_STAFFING', 'Visited; two small findings.', {
        facilities: ['RIVERSIDE'],
        on: -245,
      }),
    ],
  },
  {
    kind: 'VENDOR',
    lifecycle: 'ACTIVE',
    legalName: 'Greenvault Regulated Waste, Inc.',
    country: 'US',
    domains: ['greenvault-waste.example'],
    services: ['Regulated medical waste'],
    internalOwner: GRACE,
    engagements: [
      {
        name: 'Medical waste',
        category: 'OTHER',
        status: 'ACTIVE',
        dependency: 2,
        penetration: 1,
        soleSource: 'NO',
        clinical: 'NO',
        // Labels on discarded tubes name patients. It is undecided whether that counts as patient data.
        protectedData: 'UNKNOWN',
      },
    ],
    certifications: [
      {
        type: 'STATE_LICENSE',
        title: 'Medical waste transporter permit',
        state: 'CA',
        issuedOn: day(-340),
        validUntil: day(25),
        formerly: { issuedOn: day(-706), validUntil: day(-341) },
      },
    ],
  },
];
