import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { chineseLab, cisaAttestation } from '../risk/cases.ts';
import { attestation, certification } from '../risk/dossiers.ts';
import { policy } from '../risk/policy.ts';
import { agreement, decision, notExcluded, screened } from './fixtures.ts';

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
    attestations: [attestation(policy.controls.map(({ code }) => code)), cisaAttestation()],
    screenings: [screened(), notExcluded()],
    determinations: [
      {
        id: 'opinion',
        kind: 'COUNSEL_OPINION',
        subject: 'DSP-PROHIBITED',
        validFrom: '2026-02-01',
        validUntil: '2026-12-31',
        revokedOn: null,
      },
    ],
    decisions: [
      decision({ id: 'approval', kind: 'CONDITIONAL_APPROVAL', conditions: ['Send no names, only our own numbers'] }),
    ],
  };
}
