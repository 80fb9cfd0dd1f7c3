import { describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

describe('the life of a third party', () => {
  const stages = ['PROSPECT', 'ONBOARDING', 'ACTIVE', 'SUSPENDED', 'OFFBOARDING', 'RETIRED'];
  const allowed: Record<string, string[]> = {
    PROSPECT: ['ONBOARDING', 'RETIRED'],
    ONBOARDING: ['ACTIVE', 'PROSPECT', 'RETIRED'],
    ACTIVE: ['SUSPENDED', 'OFFBOARDING'],
    SUSPENDED: ['ACTIVE', 'OFFBOARDING'],
    OFFBOARDING: ['RETIRED', 'ACTIVE'],
    RETIRED: ['PROSPECT'],
  };
  const paths: Record<string, string[]> = {
    PROSPECT: [],
    ONBOARDING: ['ONBOARDING'],
    ACTIVE: ['ONBOARDING', 'ACTIVE'],
    SUSPENDED: ['ONBOARDING', 'ACTIVE', 'SUSPENDED'],
    OFFBOARDING: ['ONBOARDING', 'ACTIVE', 'OFFBOARDING'],
    RETIRED: ['RETIRED'],
  };
  const step = (made: { id: string; version: number }, lifecycle: string) =>
    accept(
      registry,
      'changeLifecycle',
      { thirdParty: { id: made.id }, expectedVersion: made.version, lifecycle },
      'id version lifecycle',
    );

  test.each(stages)('goes from %s to the stages of the description, and to no other', async (from) => {
    for (const to of stages) {
      let vendor = await make.vendor();
      for (const stage of paths[from]!) vendor = await step(vendor, stage);
      if (allowed[from]!.includes(to)) {
        expect(await step(vendor, to)).toEqual({ id: vendor.id, version: vendor.version + 1, lifecycle: to });
      } else if (from === to) {
        expect(await step(vendor, to)).toEqual({ ...vendor, lifecycle: to });
      } else {
        const input = { thirdParty: { id: vendor.id }, expectedVersion: vendor.version, lifecycle: to };
        await expectRejected(registry, 'changeLifecycle', input, [['NOT_ALLOWED', 'lifecycle']]);
      }
    }
  });
});
