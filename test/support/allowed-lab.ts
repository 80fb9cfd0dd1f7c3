import type { fixtures, Made } from './fixtures.ts';
import { accept } from './mutate.ts';
import { TODAY, type TestRegistry } from './registry.ts';

/** Clauses and controls that the gate requires of a laboratory that tests for us. */
const CLAUSES = [
  ...['ENCRYPTION_PROTOCOLS', 'INCIDENT_RESPONSE', 'RESPONSIBILITIES', 'RIGHT_TO_AUDIT', 'DATA_LOCATION'],
  ...['NO_ONWARD_TRANSFER', 'MFA_REQUIRED', 'SPECIMEN_HANDLING', 'VENDOR_TRAINING', 'SAFEGUARDS', 'PERMITTED_USES'],
  ...['SUBCONTRACTOR_FLOWDOWN', 'RETURN_OR_DESTROY', 'REPORT_SECURITY_INCIDENT', 'BREACH_NOTIFICATION'],
  ...['BUSINESS_CONTINUITY', 'OUTAGE_NOTICE'],
];
const CONTROLS = [
  ...['ENC-01', 'ENC-03', 'ACC-01', 'ACC-02', 'ACC-03', 'ACC-04', 'ACC-05', 'ACC-06', 'DET-01', 'DET-02', 'DET-03'],
  ...['DET-04', 'DET-05', 'TRN-01', 'TRN-02', 'TRN-03', 'TRN-04', 'VUL-01', 'VUL-02', 'VUL-03', 'INC-01', 'INC-04'],
  ...['AUD-01', 'AUD-04', 'AUD-05', 'QUA-02', 'QUA-03', 'QUA-04', 'QUA-05'],
  ...['ACC-07', 'PHY-01', 'PHY-02', 'CTY-01', 'CTY-02', 'CTY-04'],
];
/** The last day of the lab's CLIA certificate. */
export const CLIA_UNTIL = '2026-09-30';

/** A laboratory with every record that the gate requires, except the approval. */
export interface ReadyLab {
  id: string;
  version: number;
  cliaNumber: string;
  externalId: string;
  engagement: Made;
  contract: Made;
  clia: Made;
  cap: Made;
  screening: Made;
  /** Our facility that its engagement serves. */
  facility: Made;
}

/** Returns makers of such laboratories. */
export function allowedLabs(registry: TestRegistry, make: ReturnType<typeof fixtures>) {
  let made = 0;

  /** Makes a laboratory to which only the approval is missing for ALLOW. */
  async function ready(
    overrides: { lab?: object; engagement?: object; clia?: object; facility?: Made } = {},
  ): Promise<ReadyLab> {
    const number = ++made;
    const cliaNumber = `05D${String(1_000_000 + number)}`;
    const externalId = `lab-${number}`;
    const facility = overrides.facility ?? (await make.facility());
    const { id } = await make.partnerLab({
      country: 'US',
      identifiers: [{ scheme: 'CLIA', value: cliaNumber }],
      externalRefs: [{ source: 'erp', externalId }],
      sites: [{ name: 'Main', country: 'US', function: 'TESTING' }],
      reportsPatientResults: 'YES',
      reviewEveryMonths: 12,
      lastReviewedOn: '2026-05-01',
      subSuppliersCompleteOn: '2026-05-01',
      ...overrides.lab,
    });
    const thirdParty = { id };
    const engagement = await make.engagement({
      thirdParty,
      category: 'REFERENCE_TESTING',
      status: 'ACTIVE',
      startsOn: '2025-01-01',
      facilityIds: [facility.id],
      dependency: 2,
      penetration: 1,
      soleSource: 'NO',
      clinical: 'YES',
      protectedData: 'LISTED',
      dataFlows: [
        {
          category: 'PHI',
          peoplePerYear: 400,
          destinationCountry: 'US',
          purpose: 'DIAGNOSIS_OR_TREATMENT',
          channel: 'TLS',
        },
      ],
      baaRequired: 'NO',
      baaRationale: 'It treats our patients as a provider.',
      ...overrides.engagement,
    });
    const contract = await make.contract({
      thirdParty,
      kind: 'REFERENCE_TESTING',
      title: 'Testing',
      status: 'ACTIVE',
      effectiveOn: '2025-01-01',
      expiresOn: '2028-12-31',
      autoRenews: 'NO',
      document: { sha256: 'a'.repeat(64), mediaType: 'application/pdf' },
      clauses: CLAUSES.map((clauseType) => ({ clauseType, present: 'YES' })),
    });
    const clia = await certified(thirdParty, {
      type: 'CLIA',
      variant: 'ACCREDITATION',
      issuedOn: '2024-10-01',
      validUntil: CLIA_UNTIL,
      ...overrides.clia,
    });
    const cap = await certified(thirdParty, { type: 'CAP', issuedOn: '2025-10-01', validUntil: '2027-09-30' });
    const screening = await make.screening({ thirdParty, screenedOn: '2026-06-01' });
    for (const screenedOn of ['2026-06-01', TODAY]) await make.screening({ thirdParty, list: 'OIG_LEIE', screenedOn });
    await make.attestation({
      thirdParty,
      assurance: 'INDEPENDENT',
      attestedOn: '2026-05-15',
      validUntil: '2027-05-15',
      claims: CONTROLS.map((control) => ({ control, status: 'MET' })),
    });
    await make.determination({
      thirdParty,
      kind: 'PT_SAMPLES_NOT_SENT',
      reason: 'Our procedure for send-outs excludes them.',
    });
    const version = await activate({ id, version: 1 });
    return { id, version, cliaNumber, externalId, engagement, contract, clia, cap, screening, facility };
  }

  async function certified(thirdParty: object, input: object): Promise<Made> {
    const { id, version } = await make.certification({ thirdParty, ...input });
    const check = { id, expectedVersion: version, verifiedOn: TODAY, method: 'Asked the register' };
    return (await accept(registry, 'verifyCertification', check)) as Made;
  }

  /** Moves a third party to ACTIVE, and returns its version. */
  async function activate({ id, version }: Made): Promise<number> {
    for (const lifecycle of ['ONBOARDING', 'ACTIVE']) {
      await accept(registry, 'changeLifecycle', { thirdParty: { id }, expectedVersion: version++, lifecycle });
    }
    return version;
  }

  return {
    ready,
    /** Makes a laboratory that the gate allows. */
    async allowed(overrides: Parameters<typeof ready>[0] = {}): Promise<ReadyLab & { approval: Made }> {
      const lab = await ready(overrides);
      return { ...lab, approval: await make.decision({ thirdParty: { id: lab.id }, validUntil: '2027-12-31' }) };
    },
    activate,
  };
}
