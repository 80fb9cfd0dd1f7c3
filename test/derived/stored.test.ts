import { expect, test } from 'vitest';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();

test('a write and the risk that follows from it commit together', async () => {
  await loadDemo(registry.operator, () => {});
  const [counts] = await registry.observer<{ parties: number; assessed: number; logged: number }[]>`
    select (select count(*)::int from third_party) as parties,
      (select count(*)::int from risk join change on change.third_party_id = risk.third_party_id
        where risk.assessed_at = change.recorded_at and change.record_type = 'THIRD_PARTY') as assessed,
      (select count(*)::int from change where record_type = 'THIRD_PARTY') as logged`;
  expect(counts!.parties).toBeGreaterThan(40);
  expect(counts!.assessed).toBe(counts!.logged);
});
