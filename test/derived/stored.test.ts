import { expect, test } from 'vitest';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();

test('a write and the risk that follows from it commit together', async () => {
  await loadDemo(registry.operator, () => {});
  // Rows of one commit have one xmin.
  const [counts] = await registry.observer<{ parties: number; together: number }[]>`
    select count(*)::int as parties, count(*) filter (where risk.xmin = third_party.xmin)::int as together
    from third_party left join risk on risk.third_party_id = third_party.id`;
  expect(counts!.parties).toBeGreaterThan(40);
  expect(counts!.together).toBe(counts!.parties);
});
