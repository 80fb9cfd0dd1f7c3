import { describe, expect, test } from 'vitest';
import { fixtures } from './support/fixtures.ts';
import { useRegistry } from './support/registry.ts';
import { outcomesOf as outcomes, syncing } from './support/sync.ts';

const registry = useRegistry();
const make = fixtures(registry);
const { sync } = syncing(registry);

describe('one call', () => {
  test('brings a registry of every kind of record, whatever order its items come in', async () => {
    await make.facility({ code: 'MAIN' });
    const thirdParty = { external: { externalId: 'LAB' } };
    const items = [
      { finding: { externalId: 'F-1', audit: { externalId: 'AU-1' }, title: 'Door left open', severity: 'HIGH' } },
      { audit: { externalId: 'AU-1', thirdParty, kind: 'ONSITE', site: 'Shenzhen', completedOn: '2026-05-01' } },
      { screening: { externalId: 'S-1', thirdParty, list: 'OFAC_SDN', outcome: 'CLEAR', screenedOn: '2026-06-01' } },
      {
        product: {
          externalId: 'P-1',
          thirdParty,
          name: 'Sequencer',
          vulnerabilities: [{ cve: 'CVE-2024-3400', knownExploited: true }],
        },
      },
      {
        attestation: {
          externalId: 'A-1',
          thirdParty,
          framework: 'HIPAA_SECURITY_RULE',
          assurance: 'SELF',
          attestedOn: '2026-01-10',
          claims: [{ control: 'ENC-01', status: 'MET' }],
        },
      },
      {
        certification: {
          externalId: 'C-1',
          thirdParty,
          type: 'CLIA',
          variant: 'COMPLIANCE',
          site: 'Shenzhen',
          validUntil: '2027-03-13',
        },
      },
      {
        contract: {
          externalId: 'K-1',
          thirdParty,
          kind: 'REFERENCE_TESTING',
          engagements: [{ externalId: 'E-1' }],
          clauses: [{ clauseType: 'RIGHT_TO_AUDIT', present: 'YES' }],
        },
      },
      {
        engagement: {
          externalId: 'E-1',
          thirdParty,
          name: 'Sequencing',
          category: 'REFERENCE_TESTING',
          facilityCodes: ['MAIN'],
          dataFlows: [{ category: 'PHI' }],
          alternatives: [{ external: { externalId: 'OTHER' } }],
        },
      },
      {
        thirdParty: {
          externalId: 'LAB',
          kind: 'PARTNER_LAB',
          legalName: '深圳华诊',
          country: 'CN',
          sites: [{ name: 'Shenzhen', country: 'CN', function: 'TESTING' }],
          owners: [{ thirdParty: { external: { externalId: 'OTHER' } }, percent: 51 }],
        },
      },
      { thirdParty: { externalId: 'OTHER', kind: 'PARTNER_LAB', legalName: 'Other lab' } },
    ];
    const first = await sync(items);
    expect(outcomes(first)).toEqual(Array(10).fill('CREATED'));
    const again = await sync(items);
    expect(outcomes(again)).toEqual(Array(10).fill('UNCHANGED'));
  });
});
