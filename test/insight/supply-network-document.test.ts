import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { useRegistry } from '../support/registry.ts';

/** The day that the document tells of. */
const DAY = '2026-11-27';
const text = readFileSync(new URL('../../docs/supply-network.md', import.meta.url), 'utf8');
const registry = useRegistry();
const variables: Record<string, unknown> = {
  lab: { identifier: { scheme: 'CLIA', value: '99D9900201' } },
};

beforeAll(async () => {
  registry.now = new Date(`${DAY}T16:00:00Z`);
  await loadDemo(await operatorOf(registry.database, DAY), () => {});
  const { thirdParty } = await registry.ask(
    'DASHBOARD',
    `query($lab: ThirdPartyRef!) { thirdParty(ref: $lab) {
      contracts { nodes { id kind } } findings { nodes { id status dueOn } }
      suppliedBy { nodes { criticality supplier { id } } } } }`,
    { lab: variables.lab },
  );
  const one = (list: { nodes: Record<string, unknown>[] }, holds: (record: Record<string, unknown>) => boolean) => {
    const found = list.nodes.filter(holds);
    expect(found).toHaveLength(1);
    return found[0]!;
  };
  variables.contract = one(thirdParty.contracts, ({ kind }) => kind === 'BUSINESS_ASSOCIATE').id;
  variables.finding = one(thirdParty.findings, ({ status, dueOn }) => status === 'OPEN' && String(dueOn) < DAY).id;
  const portal = one(thirdParty.suppliedBy, ({ criticality }) => criticality === 4).supplier as { id: string };
  variables.portal = { id: portal.id };
});

/** Each query of the document, with the answer that it has. */
const told = [...text.matchAll(/```graphql\n(.*?)```\n(?:```json\n(.*?)```)?/gs)].map(
  ([, query, answer]) =>
    [query!.slice(0, query!.indexOf('\n', query!.indexOf('{') + 2)).trim(), query!, answer] as const,
);

test('the document has queries', () => expect(told.length).toBeGreaterThan(6));

test.each(told)('%s answers what the document says', async (_, query, answer) => {
  const used = Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}`)));
  const data = await registry.ask('DASHBOARD', query, used);
  if (answer !== undefined) expect(data).toEqual(JSON.parse(answer));
});
