import { findDossiers } from '../../src/risk/dossier.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import type { Assessment } from '../../src/risk/engine/assessment.ts';
import { policyInForce } from '../../src/risk/policy.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import type { TestRegistry } from './registry.ts';

/** A third party, with its risk as the test itself assesses it. */
export interface Party {
  id: string;
  kind: string;
  lifecycle: string;
  country: string | null;
  internalOwner: string | null;
  tags: string[];
  risk: Assessment;
}

/** Assesses every third party of a registry as of a day, without its stored risk. */
export async function assessedParties(registry: TestRegistry, day: string): Promise<Party[]> {
  const parties = await registry.observer<(Omit<Party, 'id' | 'risk'> & { key: string })[]>`
    select id as key, kind, lifecycle, country, internal_owner as "internalOwner", tags from third_party`;
  const snapshot = new Snapshot(registry.database.read);
  const keys = parties.map(({ key }) => key);
  const [dossiers, { policy }] = await Promise.all([findDossiers(snapshot, keys), policyInForce(snapshot)]);
  await snapshot.close();
  return parties.map(({ key, ...party }) => ({
    id: `ThirdParty_${key.replaceAll('-', '')}`,
    ...party,
    risk: assess(
      dossiers.find(({ thirdParty }) => thirdParty.id === key)!,
      policy,
      day,
    ),
  }));
}
