import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { chineseLab, protectedTransaction } from '../risk/cases.ts';
import { attestation, certification, determination } from '../risk/dossiers.ts';
import { policy } from '../risk/policy.ts';
import { agreement, decision, notExcluded, samplesKept, screened } from './fixtures.ts';

const inTime = { recoveryTimeHours: 24, tolerableDowntimeHours: 48 };

/** The last day of its CLIA certificate. */
export const LAST_DAY = '2026-03-31';

/**
 * The reference laboratory in China, with everything that we want of it: the transfer is for treatment, encrypted and below
 * every bulk threshold as counsel reads the law; and it was approved under a condition.
 */
export function story(): Dossier {
  const lab = chineseLab(90);
  return {
    ...lab,
    thirdParty: {
      ...lab.thirdParty,
      sites: [{ id: 'site', name: 'Suzhou laboratory', country: 'CN', function: 'TESTING' }],
    },
    engagements: lab.engagements.map((one) => ({ ...one, id: 'testing', name: 'Esoteric testing', ...inTime })),
    contracts: [agreement()],
    certifications: [
      certification('CLIA', { id: 'clia', siteId: 'site', variant: 'ACCREDITATION', validUntil: LAST_DAY }),
      certification('CAP', { id: 'cap' }),
    ],
    attestations: [attestation(policy.controls.map(({ code }) => code)), ...protectedTransaction().attestations],
    screenings: [screened(), notExcluded()],
    determinations: [
      samplesKept(),
      ...protectedTransaction().determinations,
      determination('COUNSEL_OPINION', 'DSP-PROHIBITED', {
        id: 'opinion',
        validFrom: '2026-02-01',
        validUntil: '2026-12-31',
      }),
    ],
    decisions: [
      decision({ id: 'approval', kind: 'CONDITIONAL_APPROVAL', conditions: ['Send no names, only our own numbers'] }),
    ],
  };
}
