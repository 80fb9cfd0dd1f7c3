import { holds, lacks, lawfulAgreement, pdf, within } from './builders.ts';
import type { Day, DemoCertification, DemoContract } from './shape.ts';

/** Testing for a patient's treatment happens between two providers; none of these laboratories keeps anything else for us. */
export const TREATMENT =
  'A laboratory that tests for treatment is a provider, no business associate (45 CFR 164.502(e)(1)(ii)).';

/** An agreement on referred testing with every clause our policy asks for. */
export const testingAgreement = (day: Day, name: string, from: number, to: number): DemoContract => ({
  title: 'Reference testing agreement',
  kind: 'REFERENCE_TESTING',
  status: 'ACTIVE',
  effectiveOn: day(from),
  expiresOn: day(to),
  autoRenews: 'NO',
  document: pdf(name),
  clauses: [
    ...holds('RESPONSIBILITIES', 'SAFEGUARDS', 'ENCRYPTION_PROTOCOLS', 'PERMITTED_USES', 'RETURN_OR_DESTROY'),
    ...holds('SUBCONTRACTOR_FLOWDOWN', 'INCIDENT_RESPONSE', 'SPECIMEN_HANDLING', 'RIGHT_TO_AUDIT', 'DATA_LOCATION'),
    ...holds('NO_ONWARD_TRANSFER', 'MFA_REQUIRED', 'VENDOR_TRAINING', 'BUSINESS_CONTINUITY'),
    within(24, 'OUTAGE_NOTICE'),
    within(48, 'REPORT_SECURITY_INCIDENT'),
    within(72, 'BREACH_NOTIFICATION'),
  ],
});

/** A CLIA certificate of a site with that many days left. It is valid for two years, and was renewed without a gap. */
export const clia = (
  day: Day,
  number: string,
  variant: string,
  left: number,
  siteName: string,
  checked: boolean,
): DemoCertification => ({
  type: 'CLIA',
  variant,
  number,
  issuer: 'Centers for Medicare & Medicaid Services',
  site: siteName,
  issuedOn: day(left - 729),
  validUntil: day(left),
  formerly: { issuedOn: day(left - 1459), validUntil: day(left - 730) },
  ...(checked && { verified: { on: day(-60), method: 'Found in the CMS list of laboratories' } }),
});

/** A CAP accreditation with that many days left. It is valid for two years, and was renewed without a gap. */
export const cap = (day: Day, number: string, left: number, checked: boolean): DemoCertification => ({
  type: 'CAP',
  number,
  issuer: 'College of American Pathologists',
  issuedOn: day(left - 730),
  validUntil: day(left),
  formerly: { issuedOn: day(left - 1461), validUntil: day(left - 731) },
  ...(checked && { verified: { on: day(-60), method: 'CAP directory of accredited laboratories' } }),
});

/** A supply agreement; its value is in cents. */
export const supplyAgreement = (
  day: Day,
  name: string,
  from: number,
  to: number,
  valueMinor: number,
): DemoContract => ({
  title: 'Supply agreement',
  kind: 'SUPPLY',
  status: 'ACTIVE',
  effectiveOn: day(from),
  expiresOn: day(to),
  autoRenews: 'NO',
  noticeDays: 60,
  valueMinor,
  currency: 'USD',
  document: pdf(name),
  clauses: [...holds('RESPONSIBILITIES', 'RIGHT_TO_AUDIT'), ...lacks('CONTINGENCY_NOTICE')],
});

/** A certificate of a device maker's quality system with that many days left. It is valid for three years. */
export const iso13485 = (day: Day, number: string, left: number, checkedOn?: string): DemoCertification => ({
  type: 'ISO_13485',
  title: 'ISO 13485:2016',
  number,
  issuedOn: day(left - 1095),
  validUntil: day(left),
  ...(checkedOn && { verified: { on: checkedOn, method: 'Certificate number looked up with the certification body' } }),
});

/** An FDA registration, which ends with the calendar year. */
export const fdaRegistration = (day: Day, number: string): DemoCertification => ({
  type: 'FDA_REGISTRATION',
  number,
  issuer: 'US Food and Drug Administration',
  issuedOn: day(-366),
  validUntil: `${day(0).slice(0, 4)}-12-31`,
});

/** A business associate agreement with every clause the law requires. */
export const businessAssociateAgreement = (day: Day, name: string, from: number): DemoContract => ({
  title: 'Business associate agreement',
  kind: 'BUSINESS_ASSOCIATE',
  status: 'ACTIVE',
  effectiveOn: day(from),
  autoRenews: 'YES',
  document: pdf(name),
  clauses: lawfulAgreement(72),
});

/** The hours within which a services agreement promises recovery. */
export const SERVICE_RECOVERY_HOURS = 8;

/** A master services agreement with the clauses our policy asks for; its value is in cents. */
export const servicesAgreement = (
  day: Day,
  name: string,
  from: number,
  to: number,
  valueMinor: number,
): DemoContract => ({
  title: 'Master services agreement',
  kind: 'MASTER_SERVICES',
  status: 'ACTIVE',
  effectiveOn: day(from),
  expiresOn: day(to),
  autoRenews: 'NO',
  noticeDays: 90,
  valueMinor,
  currency: 'USD',
  governingLaw: 'Delaware',
  document: pdf(name),
  clauses: [
    ...holds('RESPONSIBILITIES', 'SAFEGUARDS', 'ENCRYPTION_PROTOCOLS', 'INCIDENT_RESPONSE', 'RIGHT_TO_AUDIT'),
    ...holds('DATA_LOCATION', 'NO_ONWARD_TRANSFER', 'PATCH_SLA', 'MFA_REQUIRED'),
    ...holds('BUSINESS_CONTINUITY', 'TRANSITION_ASSISTANCE'),
    within(SERVICE_RECOVERY_HOURS, 'RECOVERY_TIME_OBJECTIVE'),
    within(4, 'OUTAGE_NOTICE'),
    ...lacks('CONTINGENCY_NOTICE'),
  ],
});

/** A SOC 2 report with that many days left. We rely on a report for a year; the one before it may have ended days earlier. */
export const soc2 = (day: Day, left: number, checked: boolean, gap = 0): DemoCertification => ({
  type: 'SOC2_TYPE2',
  title: 'SOC 2 Type 2',
  issuer: 'Halden & Roe Assurance LLP',
  scope: 'Security, Availability, Confidentiality',
  issuedOn: day(left - 365),
  validUntil: day(left),
  formerly: { issuedOn: day(left - 731 - gap), validUntil: day(left - 366 - gap) },
  ...(checked && { verified: { on: day(-20), method: 'Read the report; no exception concerns us' } }),
});

/** An ISO 27001 certificate with that many days left. It is valid for three years. */
export const iso27001 = (day: Day, number: string, left: number, checked: boolean): DemoCertification => ({
  type: 'ISO_27001',
  title: 'ISO/IEC 27001:2022',
  number,
  issuedOn: day(left - 1095),
  validUntil: day(left),
  ...(checked && { verified: { on: day(-20), method: 'Certificate number looked up with the certification body' } }),
});
