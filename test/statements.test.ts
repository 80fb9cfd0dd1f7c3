import { beforeAll, expect, test } from 'vitest';
import { pageOf50 } from '../bench/scenarios/page-of-50.ts';
import { seedRegistry } from '../src/seed/seed.ts';
import { useRegistry } from './support/registry.ts';

const registry = useRegistry({ MAX_QUERY_COST: '1000000', MAX_QUERY_DEPTH: '20' });

beforeAll(async () => {
  await seedRegistry(registry.operator, { thirdParties: 200, seed: 1 }, () => {});
  // What a process reads once in its life is not counted.
  await registry.ask('ADMIN', '{ controls { code } clauseTypes { code } certificationTypes { code } rules { id } }');
});

/** Statements that an operation sends, but for its key's look-up, BEGIN and COMMIT. */
async function statementsOf(query: string): Promise<string[]> {
  registry.statements.length = 0;
  await registry.ask('ADMIN', query);
  return registry.statements.filter((text) => !/^(begin|commit)\b|\bhash = |\bpg_type\b/i.test(text));
}

test('a page of fifty third parties with contracts, clauses, certifications and attestations takes at most six', async () => {
  expect((await statementsOf(pageOf50.query)).length).toBeLessThanOrEqual(6);
});

const nested: Record<string, string> = {
  parts:
    'identifiers { value } externalRefs { source } links { url } sites { id } contacts { name } owners { name thirdParty { id } }',
  engagements:
    'engagements { nodes { thirdParty { id } dataFlows { category } facilities { name } alternatives { legalName } } }',
  contracts: 'contracts { nodes { thirdParty { id } clauses { clauseType { title } } engagements { name } } }',
  certifications: 'certifications { nodes { thirdParty { id } type { title } site { name } } }',
  attestations:
    'attestations { nodes { thirdParty { id } attestor { name publicKeys { keyId } } claims { control { title } } supersedes { id } supersededBy { id } } }',
  audits: 'audits { nodes { thirdParty { id } site { name } findings { nodes { audit { id } control { title } } } } }',
  findings: 'findings { nodes { thirdParty { id } audit { id } control { title } } }',
  changes: 'changes { nodes { principal { name } record { id } } }',
  expirations: 'expirations(within: 365, since: 365) { totalCount nodes { thirdParty { id } record { id } } }',
  totals: 'contracts(first: 1) { totalCount } certifications(first: 1) { totalCount totalCountIsExact }',
};

test.each(Object.entries(nested))('%s of fifty third parties take no more than those of ten', async (_, selection) => {
  const page = (first: number) => `{ thirdParties(first: ${first}) { nodes { ${selection} } } }`;
  const ofTen = await statementsOf(page(10));
  const ofFifty = await statementsOf(page(50));
  expect(ofTen.length).toBeGreaterThan(1);
  expect(ofFifty).toHaveLength(ofTen.length);
});

const roots = ['engagements', 'contracts', 'certifications', 'attestations', 'audits', 'findings', 'attestors'];

test.each(roots)('a page of %s with their third parties takes two', async (list) => {
  expect(await statementsOf(`{ ${list}(first: 50) { nodes { id thirdParty { legalName } } } }`)).toHaveLength(2);
});
