import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { attestation, certification, dossier, engagement, flow, incident, today } from '../risk/dossiers.ts';
import { anyDossier } from '../risk/generator.ts';
import { assessed } from '../risk/reading.ts';

describe('the renewal day of an assessment', () => {
  const renewal = (given: Parameters<typeof dossier>[0], asOf = today) => {
    const { renewOn, nextChangeOn } = assessed(
      dossier({ engagements: [engagement({ penetration: 2 })], ...given }),
      asOf,
    );
    return [renewOn, nextChangeOn];
  };

  it('is never, if nothing is recorded', () => {
    expect(assessed(dossier()).renewOn).toBeNull();
  });

  it('is the day on which a rule comes into force, even if nothing is recorded', () => {
    expect(assessed(dossier(), '2025-04-07').renewOn).toBe('2025-04-08');
  });

  it.each([
    ['when patching under a fresh certificate ages', { certifications: [certification('ISO_27001')] }, '2026-05-16'],
    [
      'when a fresh certificate ends',
      { certifications: [certification('ISO_27001', { validUntil: '2026-04-01' })] },
      '2026-04-02',
    ],
    ['when a fresh statement leaves its cadence', { attestations: [attestation(['AUD-01'])] }, '2027-02-15'],
    [
      'when an open incident is to be told',
      {
        engagements: [engagement({ dataFlows: [flow()], baaRequired: 'YES' as const })],
        incidents: [incident({ reportedToUsOn: null })],
      },
      '2026-04-12',
    ],
  ])('is the next change: %s', (_, given, day) => {
    expect(renewal(given)).toEqual([day, day]);
  });

  it.each([
    ['evidence that applies is stale', { attestations: [attestation(['AUD-01'], { attestedOn: '2025-03-13' })] }],
    ['it is on the last day of its cadence', { attestations: [attestation(['AUD-01'], { attestedOn: '2025-03-14' })] }],
    ['an incident is closed', { incidents: [incident({ closedOn: today })] }],
  ])('is the next day where %s', (_, given) => {
    expect(renewal(given)[0]).toBe('2026-03-15');
  });

  it('does not mind stale evidence that counts for nothing', () => {
    const stale = attestation(['AUD-01'], { attestedOn: '2025-03-13', assurance: 'SELF' });
    const denied = { ...attestation([]), claims: [{ control: 'AUD-01', status: 'NOT_MET' as const, extent: null }] };
    expect(renewal({ attestations: [stale, attestation(['AUD-01'])] })[0]).toBe('2027-02-15');
    expect(renewal({ attestations: [stale, denied] })[0]).toBe('2027-02-15');
    // No business associate contract applies if no data move.
    expect(
      renewal({ attestations: [{ ...stale, claims: [{ ...stale.claims[0]!, control: 'CON-01' }] }] })[0],
    ).toBeNull();
  });
});

describe('until then', () => {
  /** As generated, or without what most often fades, so that long stretches are looked at too. */
  const steadier: fc.Arbitrary<(given: Dossier) => Dossier> = fc.constantFrom(
    (given) => given,
    (given) => ({
      ...given,
      incidents: given.incidents.map((each) => ({ ...each, closedOn: null })),
      attestations: given.attestations.slice(0, 1),
      audits: [],
      qualityRecords: [],
      thirdParty: { ...given.thirdParty, lastReviewedOn: null, subSuppliersCompleteOn: null },
    }),
  );
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const YEARS_AHEAD = 6 * 365;

  it('nothing differs but the date', () => {
    let stretches = 0;
    fc.assert(
      fc.property(anyDossier, steadier, fc.integer({ min: -1100, max: 900 }), part, (generated, change, days, at) => {
        const given = change(generated);
        const asked = dayNumber(today) + days;
        const { asOf, ...kept } = assessed(given, isoDay(asked));
        expect(kept.renewOn === null || kept.renewOn > asOf).toBe(true);
        const last = kept.renewOn === null ? asked + YEARS_AHEAD : dayNumber(kept.renewOn) - 1;
        if (last === asked) return;
        stretches++;
        for (const day of [asked + 1, Math.floor(asked + 1 + at * (last - asked - 1)), last]) {
          const { asOf: _, ...anew } = assessed(given, isoDay(day));
          expect(anew).toStrictEqual(kept);
        }
      }),
      { numRuns: 3000 },
    );
    expect(stretches).toBeGreaterThan(500);
  });
});
