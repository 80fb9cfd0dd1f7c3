import { beforeAll, describe, expect, test } from 'vitest';
import { pageOf50 } from '../../bench/scenarios/page-of-50.ts';
import { renewRisk } from '../../src/derived/risk-renewal.ts';
import { seedRegistry } from '../../src/samples/seed/seed.ts';
import { assessmentResults, fullDocument, ingest, registered, signingKey } from '../support/evidence.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry({ MAX_QUERY_COST: '1000000', MAX_QUERY_DEPTH: '20' });

beforeAll(async () => {
  await seedRegistry(registry.operator, { thirdParties: 200, seed: 1 }, () => {});
  await renewRisk(registry.operator);
  // Statements that a process sends only once are not counted.
  await registry.ask('ADMIN', '{ controls { code } clauseTypes { code } certificationTypes { code } rules { id } }');
});

/** Returns the statements of an operation without the look-up of its key, BEGIN and COMMIT. */
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
  products: 'products { nodes { thirdParty { id } vulnerabilities { cve } } }',
  screenings: 'screenings { nodes { thirdParty { id } } }',
  incidents: 'incidents { nodes { thirdParty { id } notice { state contract { id } rule { title } } } }',
  qualityRecords: 'qualityRecords { nodes { thirdParty { id } } }',
  supplyLinks: 'supplies { nodes { customer { id } } } suppliedBy { nodes { supplier { legalName } } }',
  changes: 'changes { nodes { principal { name } record { id } } }',
  expirations: 'expirations(within: 365, since: 365) { totalCount nodes { thirdParty { id } record { id } } }',
  totals: 'contracts(first: 1) { totalCount } certifications(first: 1) { totalCount totalCountIsExact }',
};

test.each(Object.entries(nested))(
  '%s of 100 third parties take no more statements than those of 40',
  async (_, selection) => {
    const page = (first: number) => `{ thirdParties(first: ${first}) { nodes { ${selection} } } }`;
    const ofForty = await statementsOf(page(40));
    const ofHundred = await statementsOf(page(100));
    expect(ofForty.length).toBeGreaterThan(1);
    expect(ofHundred).toHaveLength(ofForty.length);
  },
);

const top = 'risk { score level factors(first: 3) { title share evidence { id } citations { reference } remedy } }';
const rules = 'ruleResults { answer rule { title } facts { text evidence { id } } }';
const onDay = (day: string) => top.replace('risk', `risk(asOf: "${day}")`);
/** The kinds of record that can be evidence. */
const KINDS = 13;
/** The page, its stored risk, the dossiers and their owners, the evidence records, and the instant. */
const TO_EXPLAIN = 1 + 1 + 2 + KINDS + 1;
/** For another day: the solved network, and the dossiers and owners of upstream parties, hop by hop. */
const UPSTREAM = 1 + 4 * 2;

test.each([
  ['the risk', top, TO_EXPLAIN],
  [
    'all that the risk consists of',
    'risk { knownAt factors { control { code } evidence { id } } gates { rule { id } evidence { id } } }',
    TO_EXPLAIN,
  ],
  [
    'the risk on three other days',
    `a: ${onDay('2020-01-01')} b: ${onDay('2027-01-01')} c: ${onDay('2030-01-01')}`,
    TO_EXPLAIN + UPSTREAM,
  ],
  ['what the rules answer', rules, TO_EXPLAIN],
  // Stored risk arrives before new assessments, so the evidence of each is read separately.
  ['the risk tomorrow', onDay('2026-06-16'), TO_EXPLAIN + KINDS + UPSTREAM],
  ['the risk and what the rules answer', `${top} ${rules}`, TO_EXPLAIN + KINDS],
])('%s of 50 third parties takes a bounded number of statements', async (_, selection, most) => {
  const page = (first: number) => `{ thirdParties(first: ${first}) { nodes { id ${selection} } } }`;
  // A process reads the current policy once.
  await statementsOf(page(1));
  const sent = await statementsOf(page(50));
  expect(sent.length).toBeGreaterThan(2);
  expect(sent.length).toBeLessThanOrEqual(most);
});

const roots = [
  'engagements',
  'contracts',
  'certifications',
  'attestations',
  'audits',
  'findings',
  'attestors',
  'products',
  'screenings',
  'incidents',
  'qualityRecords',
];

test.each(roots)('a page of %s with their third parties takes two', async (list) => {
  expect(await statementsOf(`{ ${list}(first: 50) { nodes { id thirdParty { legalName } } } }`)).toHaveLength(2);
});

describe('documents and subscriptions', () => {
  const make = fixtures(registry);
  beforeAll(async () => {
    const key = signingKey('counted');
    await make.attestor({ publicKeys: [registered(key)] });
    for (let made = 0; made < 6; made++) {
      const vendor = await make.vendor();
      for (const document of [fullDocument(key), assessmentResults]) await ingest(registry, vendor, document);
      const webhook = { name: `W ${made}`, url: 'https://hooks.example/', thirdParties: [{ id: vendor.id }] };
      const subscription = await accept(registry, 'createWebhookSubscription', webhook, undefined, 'ADMIN');
      const change = { id: subscription.id, expectedVersion: 1 };
      await accept(registry, 'pingWebhookSubscription', change, undefined, 'ADMIN');
    }
  });

  test.each([
    [
      'evidenceDocuments',
      `thirdParty { legalName } signatures { status attestor { name } } attestations { framework sourceDocuments { sha256 } claims { control { title } } }
        audits { kind sourceDocuments { sha256 } } signatories { name } notes { code }`,
    ],
    [
      'webhookSubscriptions',
      `principal { name } thirdParties { legalName } secrets { hint } health { pending dead behind }
        deliveries { totalCount nodes { state thirdParty { id } } }`,
    ],
  ])('six %s take no more statements than two', async (list, selection) => {
    const page = (first: number) => `{ ${list}(first: ${first}) { nodes { id ${selection} } } }`;
    const ofTwo = await statementsOf(page(2));
    const ofSix = await statementsOf(page(6));
    expect(ofTwo.length).toBeGreaterThan(5);
    expect(ofSix.length).toBeLessThanOrEqual(ofTwo.length);
  });
});
