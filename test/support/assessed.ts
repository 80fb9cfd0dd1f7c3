import { findDossiers } from '../../src/risk/dossier.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import type { Assessment } from '../../src/risk/engine/assessment.ts';
import { policyInForce } from '../../src/risk/policy.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import type { TestRegistry } from './registry.ts';

/** A third party, and its risk as assessed from the records by the test itself. */
export interface Party {
  id: string;
  kind: string;
  lifecycle: string;
  country: string | null;
  risk: Assessment;
}

/** Every third party of a registry, each assessed anew as of a day, whatever the registry keeps. */
export async function assessedParties(registry: TestRegistry, day: string): Promise<Party[]> {
  const found = await registry.observer<{ key: string; kind: string; lifecycle: string; country: string | null }[]>`
    select id as key, kind, lifecycle, country from third_party`;
  const snapshot = new Snapshot(registry.database.read);
  const keys = found.map(({ key }) => key);
  const [dossiers, { policy }] = await Promise.all([findDossiers(snapshot, keys), policyInForce(snapshot)]);
  await snapshot.close();
  return found.map(({ key, ...party }) => ({
    id: `ThirdParty_${key.replaceAll('-', '')}`,
    ...party,
    risk: assess(
      dossiers.find(({ thirdParty }) => thirdParty.id === key)!,
      policy,
      day,
    ),
  }));
}
