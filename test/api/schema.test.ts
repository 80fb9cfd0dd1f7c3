import { readFileSync } from 'node:fs';
import {
  buildSchema as parseSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import * as attestation from '../../db/tables/attestation.ts';
import * as attestor from '../../db/tables/attestor.ts';
import * as evidenceDocument from '../../db/tables/evidence-document.ts';
import * as webhook from '../../db/tables/webhook.ts';
import * as audit from '../../db/tables/audit.ts';
import * as certification from '../../db/tables/certification.ts';
import * as change from '../../db/tables/change.ts';
import * as columns from '../../db/tables/columns.ts';
import * as contract from '../../db/tables/contract.ts';
import * as decision from '../../db/tables/decision.ts';
import * as determination from '../../db/tables/determination.ts';
import * as engagement from '../../db/tables/engagement.ts';
import * as incident from '../../db/tables/incident.ts';
import * as principal from '../../db/tables/principal.ts';
import * as procurementAnswer from '../../db/tables/procurement-answer.ts';
import * as product from '../../db/tables/product.ts';
import * as qualityRecord from '../../db/tables/quality-record.ts';
import * as risk from '../../db/tables/risk.ts';
import * as screening from '../../db/tables/screening.ts';
import * as supplyLink from '../../db/tables/supply-link.ts';
import * as thirdParty from '../../db/tables/third-party.ts';
import { listExploited } from '../../src/records/product/list-exploited.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { buildSchema } from '../../src/server/apollo.ts';
import { assessmentResults, fullDocument, ingest, registered, signingKey } from '../support/evidence.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const schema = buildSchema();
const ours = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

test('the published schema equals the served schema, with descriptions', () => {
  const published = parseSchema(readFileSync(new URL('../../docs/schema.graphql', import.meta.url), 'utf8'));
  const sorted = (graphqlSchema: GraphQLSchema) => printSchema(lexicographicSortSchema(graphqlSchema));
  expect(sorted(published)).toBe(sorted(schema));
});

test('every type, field, argument, input field and enum value has a description', () => {
  const undescribed = ours.flatMap((type) => partsOf(type).filter(([, description]) => !description?.trim()));
  expect(undescribed.map(([name]) => name)).toEqual([]);
});

test('the enums of the API have the same values as those of the database', () => {
  const tables = { ...attestation, ...attestor, ...audit, ...certification, ...change, ...columns };
  const enums = Object.values({
    ...tables,
    ...contract,
    ...decision,
    ...determination,
    ...engagement,
    ...incident,
    ...principal,
    ...risk,
    ...thirdParty,
    ...procurementAnswer,
    ...product,
    ...qualityRecord,
    ...screening,
    ...supplyLink,
    ...evidenceDocument,
    ...webhook,
  }).filter((value): value is typeof columns.yesNoUnknown => 'enumValues' in value && 'enumName' in value);
  const databaseEnums = enums.map(({ enumName, enumValues }) => {
    const name = enumName.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
    const type = schema.getType(name);
    return { name, values: isEnumType(type) ? type.getValues().map((value) => value.name) : [], enumValues };
  });
  expect(databaseEnums.length).toBeGreaterThan(25);
  for (const { name, values, enumValues } of databaseEnums)
    expect({ name, values }).toEqual({ name, values: enumValues });
});

const CHAIN = `__typename direction depth asOf truncated lossesTruncated root { __typename } nodes { __typename distance transmission thirdParty { __typename } }
  links { __typename } paths { __typename } blastRadius { __typename thirdParties categories { __typename category engaged lost } }
  singlePointsOfFailure { __typename category engaged thirdParty { __typename } facility { __typename } }`;

const SEEN = 'before { __typename } after { __typename }';
const COMPARISON = `__typename ${SEEN} thirdParty { __typename } dimensions { __typename dimension hazardChange ${SEEN} }
  factors { __typename dimension hazardChange control { __typename } ${SEEN} } gatesRaised { __typename } gatesCleared { __typename }
  rules { __typename rule { __typename } ${SEEN} } procurement { __typename ${SEEN} } downstreamTruncated downstream { __typename }`;

describe('every field is served', () => {
  const registry = useRegistry({ MAX_QUERY_COST: '10000000', MAX_QUERY_DEPTH: '30', MAX_QUERY_TOKENS: '100000' });
  /** Fields with a value in some response, as `Type.field`. */
  const filled = new Set<string>();

  beforeAll(async () => {
    await loadDemo(registry.operator, () => {});
    await recordWhatTheDemoLacks();
    note(await registry.ask('INTEGRATION', '{ viewer { __typename source } }'));
    const largest = 'largest { __typename thirdParty { __typename } }';
    const supplying =
      'bySubSupplier { __typename index band subSuppliers shared largest { __typename thirdParty { __typename } share customers } }';
    note(await registry.ask('ADMIN', `{ portfolio { concentration { ${supplying} } } }`));
    note(await registry.ask('ADMIN', `{ portfolio { concentration { byCategory { ${largest} } } } }`));
    const query = schema.getQueryType()!.getFields();
    for (const field of Object.values(query).filter(({ args }) => !args.some(isRequiredArgument))) {
      const depth = ['thirdParties', 'vendors', 'suppliers', 'partnerLabs', 'changes'].includes(field.name) ? 2 : 3;
      note(await registry.ask('ADMIN', `{ ${selected(field, depth, true)} }`));
    }
    note(
      await registry.ask(
        'ADMIN',
        '{ thirdParties(first: 100) { nodes { __typename changes(first: 1) { __typename } } } }',
      ),
    );
    // All fields of third parties are selected, one at a time, because one field can be selected more deeply than all at once.
    const parties = schema.getType('ThirdParty') as GraphQLInterfaceType;
    for (const field of Object.values(parties.getFields()).filter(({ args }) => !args.some(isRequiredArgument))) {
      if (field.name === 'changes' || isLeafType(getNamedType(field.type))) continue;
      const below = selected(field, 2);
      note(await registry.ask('ADMIN', `{ thirdParties(first: 100) { nodes { __typename ${below} } } }`));
    }
    note(await registry.ask('ADMIN', `{ ${selected(query.expirations!, 1, true, 'within: 3650, ')} }`));
    const found = 'edges { __typename match { __typename on text relevance } }';
    for (const [list, text] of Object.entries({
      vendors: 'Vendor',
      suppliers: 'Supplier',
      partnerLabs: 'Laboratories',
    })) {
      const search = `(where: { text: "${text}" }) { ${found} }`;
      note(await registry.ask('ADMIN', `{ ${list}${search} thirdParties${search} }`));
    }
    const paths = 'paths { __typename transmission carries thirdParties { __typename } links { __typename } }';
    note(await registry.ask('ADMIN', `{ partnerLabs { nodes { risk { factors { ${paths} } } } } }`));
    await askTheGate();
    const { thirdParties } = await registry.ask('ADMIN', '{ thirdParties(first: 100) { nodes { id } } }');
    for (const { id } of thirdParties.nodes as { id: string }[]) {
      note(await registry.ask('ADMIN', `{ supplyChain(root: { id: "${id}" }, direction: UPSTREAM) { ${CHAIN} } }`));
    }
    await compareAndSuppose();
    await moveSomebody();
  });

  // The scenario has no case of these yet: no mere warning, no repealed rule, no model for a later day, and no
  // delivery that was sent.
  const unfilled = new Set(['Identifier.warning', 'Rule.effectiveTo', 'RiskModel.effectiveOn']);

  const served = ours.filter(
    (type): type is GraphQLObjectType =>
      // Subscriptions have a route of their own.
      isObjectType(type) && !/^(Query|Mutation|Subscription)$|Payload$|^UserError$/.test(type.name),
  );
  test.each(served.map((type) => [type.name, type] as const))('of %s', (name, type) => {
    const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
    const missing = fields
      .map((field) => `${name}.${field.name}`)
      .filter((coordinate) => !filled.has(coordinate) && !unfilled.has(coordinate));
    expect(missing).toEqual([]);
  });

  async function compareAndSuppose(): Promise<void> {
    const rules = `[{ rule: "APPROVAL", status: OFF }, { rule: "RISK-ELEVATED", severity: BLOCK, whenUnknown: BLOCK }]`;
    const preview = `__typename thirdParties(first: 1) { __typename }`;
    note(await registry.ask('ADMIN', `{ previewPolicy(procurementRules: ${rules}) { ${preview} } }`));
    const { partnerLabs } = await registry.ask(
      'ADMIN',
      '{ partnerLabs(first: 100) { nodes { id certifications { nodes { id } } } } }',
    );
    for (const { id, certifications } of partnerLabs.nodes as { id: string; certifications: { nodes: Made[] } }[]) {
      const lapses = certifications.nodes.map((certification) => ({
        certificationLapses: { certification: certification.id },
      }));
      const changes = [...lapses, { incident: { kind: 'SERVICE_OUTAGE', severity: 'CRITICAL' } }];
      const query = `query($id: ID!, $changes: [HypotheticalChange!]!) {
        simulateRisk(thirdParty: { id: $id }, changes: $changes) { ${COMPARISON} } }`;
      note(await registry.ask('ADMIN', query, { id, changes }));
      const before = 'before: {}, after: { asOf: "2010-01-01" }';
      note(await registry.ask('ADMIN', `{ compareRisk(thirdParty: { id: "${id}" }, ${before}) { ${COMPARISON} } }`));
    }
  }

  /** A third party's risk level now and on a later day. */
  async function moveSomebody(): Promise<void> {
    const dates = 'from: "2026-01-01", to: "2026-12-31"';
    const days = `riskHistory(${dates}) { __typename asOf recordedAt level score state drivingDimension }
      procurementHistory(${dates}) { __typename asOf recordedAt answer rules }`;
    note(await registry.ask('ADMIN', `{ partnerLabs(first: 100) { nodes { __typename ${days} } } }`));
    const counts = 'byLevel { __typename level count } byAnswer { __typename answer count }';
    const point = `__typename on recorded ${counts} openFindings overdueFindings expiring newlyExpiring`;
    note(await registry.ask('ADMIN', `{ portfolioHistory(from: "2026-01-01", to: "${TODAY}") { ${point} } }`));
    registry.now = new Date('2026-07-01T16:00:00Z');
    const { partnerLabs } = await registry.ask(
      'ADMIN',
      '{ partnerLabs(where: { riskLevel: { in: [MODERATE] } }) { nodes { id } } }',
    );
    const thirdParty = { id: (partnerLabs.nodes as Made[])[0]!.id };
    await accept(registry, 'createIncident', { thirdParty, kind: 'BREACH', severity: 'CRITICAL' });
    const mover = 'thirdParty { __typename } before { __typename } after { __typename }';
    const movers = `movers(since: "2026-06-20") { __typename worse better appeared thirdParties { __typename ${mover} } }`;
    note(await registry.ask('ADMIN', `{ portfolio { ${movers} } }`));
  }

  /** A revoked feed with every filter. */
  async function makeCalendarFeed(): Promise<void> {
    const owner = { legalName: 'With an owner', internalOwner: 'Calendar owner' };
    await accept(registry, 'createVendor', owner);
    const chosen = { kinds: ['REVIEW'], lifecycles: ['ACTIVE'], internalOwners: ['Calendar owner'] };
    const feed = await accept(registry, 'createCalendarFeed', { name: 'Due', ...chosen });
    await accept(registry, 'revokeCalendarFeed', { id: feed.id, expectedVersion: 1 });
  }

  /** A failing, disabled subscription with an expiring secret and an attempted delivery. */
  async function subscribeToAll(thirdPartyId: string): Promise<void> {
    const subscription = await accept(
      registry,
      'createWebhookSubscription',
      {
        name: 'Receiver',
        url: 'https://hooks.example/',
        types: ['RISK_LEVEL'],
        kinds: ['VENDOR'],
        countries: ['US'],
        thirdParties: [{ id: thirdPartyId }],
      },
      undefined,
      'ADMIN',
    );
    const { id } = subscription;
    const change = (expectedVersion: number) => ({ id, expectedVersion });
    await accept(registry, 'rotateWebhookSecret', change(1), undefined, 'ADMIN');
    await accept(registry, 'pingWebhookSubscription', change(2), undefined, 'ADMIN');
    await accept(
      registry,
      'replayWebhookDeliveries',
      { ...change(3), deadSince: '2026-01-01T00:00:00Z' },
      undefined,
      'ADMIN',
    );
    await accept(registry, 'disableWebhookSubscription', { ...change(4), reason: 'Moving' }, undefined, 'ADMIN');
    const [key, lane] = [id, thirdPartyId].map((globalId) => String(globalId).replace(/^\w+_/, ''));
    await registry.observer`update webhook_progress set failing_since = now() where subscription_id = ${key!}::uuid`;
    await registry.observer`insert into webhook_delivery (id, subscription_id, lane, seq, state, attempts, created_at,
        next_attempt_at, last_attempt_at, last_status, last_error, settled_at)
      values (gen_random_uuid(), ${key!}::uuid, ${lane!}::uuid, 1, 'DEAD', 1, now(), now(), now(), 500, 'HTTP 500', now())`;
  }

  async function recordWhatTheDemoLacks(): Promise<void> {
    const make = fixtures(registry);
    const every = {
      links: [{ kind: 'TRUST', url: 'https://trust.example' }],
      owners: [{ name: 'Somebody', percent: 51 }],
      specialties: ['TOXICOLOGY'],
      subSuppliersCompleteOn: '2026-01-01',
    };
    const { id } = await make.vendor({ legalName: '0 Vendor', ...every });
    await make.supplier({ legalName: '0 Supplier', ...every });
    const owned = (externalId: string) => ({ thirdParty: { id }, source: 'grc', externalId });
    await make.engagement({ name: '0', ...owned('e') });
    await make.contract({ expiresOn: '2000-01-01', ...owned('c') });
    await make.certification({ validUntil: '2000-01-01', ...owned('z') });
    await make.attestation(owned('a'));
    const key = signingKey('demo');
    await make.attestor({ name: '0 Signer', publicKeys: [registered(key)] });
    const origin = { fileName: 'evidence.json', url: 'https://trust.example/evidence.json' };
    note(await ingest(registry, { id }, fullDocument(key), origin));
    note(await ingest(registry, { id }, fullDocument(signingKey('unknown')), origin));
    note(await ingest(registry, { id }, assessmentResults));
    await accept(registry, 'createRequirementMapping', {
      standard: 'House rules',
      framework: 'HOUSE_RULES',
      requirements: [
        { requirement: 'v1', control: 'ENC-01', met: ['a'], partial: ['b'], notMet: ['c'], notApplicable: ['d'] },
      ],
    });
    await subscribeToAll(id);
    await makeCalendarFeed();
    await make.audit(owned('u'));
    const product = await make.product({ name: '0', ...owned('p') });
    const entries = [{ cve: 'CVE-2025-10001', dueOn: '2026-07-01' }];
    await listExploited(registry.operator, product.id.slice('Product_'.length), { catalog: 'cisa-kev', entries });
    await make.screening({ screenedOn: TODAY, ...owned('s') });
    await make.screening({
      ...owned('m'),
      outcome: 'POSSIBLE_MATCH',
      matchedName: 'SOMEBODY ELSE',
      ownerName: 'Somebody',
      comparedNames: ['Somebody'],
      method: 'CONTAINED',
      comparedAs: 'somebody',
      matchedAs: 'somebody else',
      threshold: 0.85,
      aliasesIncluded: true,
      listPublishedOn: TODAY,
      score: 0.9,
    });
    await mergeOneOfEachKind();
    await recordWhatHappened(id);
    await syncWhatASourceSays(id);
    await decideWhatNobodyDid(id);
    const { procurementPolicy } = await registry.ask('ADMIN', '{ procurementPolicy { version } }');
    const review = { rule: 'REVIEW', effectiveFrom: '2020-01-01', effectiveTo: '2099-12-31' };
    const input = { expectedVersion: procurementPolicy.version, reason: 'Tried', rules: [review] };
    await accept(registry, 'updateProcurementPolicy', input, 'version', 'ADMIN');
  }

  /** Incidents reported under a clause and under the law alone, a test of a specialty, and a link with both dates. */
  async function recordWhatHappened(id: string): Promise<void> {
    const make = fixtures(registry);
    const owned = (externalId: string) => ({ source: 'grc', externalId });
    const thirdParty = { id };
    const clauses = [{ clauseType: 'BREACH_NOTIFICATION', present: 'YES', hours: 72 }];
    await make.contract({ thirdParty, status: 'ACTIVE', effectiveOn: '2026-01-01', clauses });
    await make.engagement({ thirdParty, status: 'ACTIVE', dataFlows: [{ category: 'PHI' }] });
    const dates = { occurredOn: '2026-02-01', discoveredOn: '2026-02-02', reportedToUsOn: '2026-02-09' };
    await make.incident({ thirdParty, ...dates, title: 'Lost', peopleAffected: 5, closedOn: TODAY, ...owned('i') });
    await make.incident({ thirdParty, discoveredOn: '2025-12-01' });
    const score = { specialty: 'VIROLOGY', performedOn: TODAY, score: 80, passed: true, note: 'Good' };
    await make.qualityRecord({ thirdParty, ...score, ...owned('q') });
    const link = { supplies: 'Tubes', criticality: 4, share: 1, validFrom: '2026-01-01', validTo: '2000-01-01' };
    await make.supplyLink({ customer: thirdParty, ...link, validFrom: '1999-01-01', ...owned('l') });
  }

  /** Records with a time from their source, and withdrawn ones. */
  async function syncWhatASourceSays(other: string): Promise<void> {
    const said = { externalId: 'said', sourceUpdatedAt: '2026-06-01T00:00:00Z' };
    const thirdParty = { external: { externalId: 'said' } };
    const kinds = [
      'THIRD_PARTY',
      'ENGAGEMENT',
      'CONTRACT',
      'CERTIFICATION',
      'PRODUCT',
      'SCREENING',
      'AUDIT',
      'FINDING',
      'INCIDENT',
      'QUALITY_RECORD',
      'SUPPLY_LINK',
    ];
    const items = [
      { thirdParty: { ...said, kind: 'VENDOR', legalName: '0 Vendor, Inc.' } },
      { engagement: { ...said, thirdParty, name: '0 said', category: 'OTHER' } },
      { contract: { ...said, thirdParty, kind: 'NDA', expiresOn: '2000-01-01' } },
      { certification: { ...said, thirdParty, type: 'CAP', validUntil: '2000-01-01' } },
      { product: { ...said, thirdParty, name: '0 said' } },
      { screening: { externalId: 'said', thirdParty, list: 'OFAC_SDN', outcome: 'CLEAR', screenedOn: TODAY } },
      { audit: { ...said, thirdParty, kind: 'REMOTE', scheduledOn: '2090-01-01' } },
      { finding: { ...said, audit: { externalId: 'said' }, title: '0 said', severity: 'LOW', dueOn: '2000-01-01' } },
      { incident: { ...said, thirdParty, kind: 'BREACH', severity: 'LOW', occurredOn: TODAY } },
      { qualityRecord: { ...said, thirdParty, kind: 'TURNAROUND', performedOn: TODAY } },
      { supplyLink: { ...said, supplier: thirdParty, customer: { id: other }, criticality: 4, validTo: '2000-01-01' } },
      ...kinds.map((recordType) => ({ tombstone: { recordType, externalId: 'said' } })),
      {},
    ];
    const selection = `__typename results { __typename index outcome matchedBy record { id } userErrors { __typename code }
        possibleDuplicates { __typename signs thirdParty { id } } }`;
    const query = `mutation($input: SyncInput!) { sync(input: $input) { ${selection} } }`;
    note(await registry.ask('ADMIN', query, { input: { source: 'said', idempotencyKey: 'said', items } }));
  }

  /** Third parties of each kind that were merged into another one, and others that may be the same company. */
  async function mergeOneOfEachKind(): Promise<void> {
    const make = fixtures(registry);
    for (const [index, kind] of (['vendor', 'supplier', 'partnerLab'] as const).entries()) {
      const legalName = `0 Twin ${index}`;
      const [from, into] = [await make[kind]({ legalName }), await make[kind]({ legalName })];
      await make[kind]({ legalName: `${legalName}, Inc.` });
      const versions = { expectedFromVersion: from.version, expectedIntoVersion: into.version };
      const merged = { from: { id: from.id }, into: { id: into.id }, ...versions, reason: 'One company' };
      await accept(registry, 'mergeThirdParties', merged, 'id', 'ADMIN');
    }
  }

  /** Decisions about a product bought under a waiver, and about a third party that has alternatives. */
  async function askTheGate(): Promise<void> {
    const answer = await registry.ask(
      'ADMIN',
      `{ facilities { nodes { id code } } products(first: 100) { nodes { id name thirdParty { id } } }
        thirdParties(where: { text: "Coldpine" }) { nodes { id } } }`,
    );
    const facility = answer.facilities.nodes.find(({ code }: { code: string }) => code === 'MAIN');
    const product = answer.products.nodes.find(({ name }: { name: string }) => name === 'Z 30 centrifuge');
    const requests = [
      { ref: { id: product.thirdParty.id }, category: 'EQUIPMENT', facility: facility.id, product: product.id },
      { ref: { id: answer.thirdParties.nodes[0].id }, category: 'CONSUMABLES' },
    ];
    const status = selectionOf(schema.getType('ProcurementStatus')!, 2);
    const query = `query Gate($requests: [ProcurementRequest!]!) { procurementStatuses(requests: $requests) { ${status} } }`;
    note(await registry.ask('ADMIN', query, { requests }));
  }

  /** Every kind of determination, and pending, approved and revoked decisions. */
  async function decideWhatNobodyDid(id: string): Promise<void> {
    const make = fixtures(registry);
    const thirdParty = { id };
    const until = { thirdParty, validUntil: '2026-12-31' };
    const { id: engagementId } = await make.engagement({ thirdParty });
    const { id: screeningId } = await make.screening({
      thirdParty,
      outcome: 'POSSIBLE_MATCH',
      matchedName: 'Somebody',
    });
    await make.determination({ ...until, kind: 'NOT_APPLICABLE_ACCEPTED', control: 'ENC-02' });
    await make.determination({ ...until, kind: 'SPECIMEN_PURPOSE', engagementId });
    await make.determination({ ...until, kind: 'SCREENING_DISMISSED', screeningId });
    const opinion = await make.determination({ ...until, kind: 'COUNSEL_OPINION', rule: 'CN-PIPL' });
    const asked = await accept(registry, 'createPrincipal', { name: 'Asker', kind: 'PERSON' }, 'id', 'ADMIN');
    const waiver = await make.decision({
      ...until,
      kind: 'WAIVER',
      categories: ['OTHER'],
      facilityIds: [(await make.facility()).id],
      productIds: [(await make.product({ thirdParty })).id],
      rules: ['CONTRACT'],
      conditions: ['Once'],
      requestedById: asked.id,
    });
    const accepted = await make.decision({ ...until, kind: 'RISK_ACCEPTANCE' });
    const change = ({ id: key, version }: { id: string; version: number }) => ({ id: key, expectedVersion: version });
    await accept(registry, 'approveDecision', change(waiver), 'id', 'ADMIN');
    await accept(registry, 'revokeDecision', { ...change(accepted), reason: 'Wrong' }, 'id', 'ADMIN');
    await accept(registry, 'revokeDetermination', { ...change(opinion), reason: 'Wrong' }, 'id', 'ADMIN');
  }

  function note(answer: unknown): void {
    if (Array.isArray(answer)) return answer.forEach(note);
    if (answer === null || typeof answer !== 'object') return;
    const { __typename, ...fields } = answer as { __typename?: string };
    for (const [field, value] of Object.entries(fields)) {
      if (value !== null && !(Array.isArray(value) && value.length === 0)) filled.add(`${__typename}.${field}`);
      note(value);
    }
  }
});

/** Selects a field with everything below it to a depth. Lists at the root are as long as allowed, nested ones short. */
function selected(field: GraphQLField<unknown, unknown>, depth: number, root = false, needed = ''): string {
  const named = getNamedType(field.type);
  const args = field.args.some(({ name }) => name === 'first') ? `(${needed}first: ${root ? 100 : 3})` : '';
  return `${field.name}${args}${isLeafType(named) ? '' : ` { ${selectionOf(named, depth)} }`}`;
}

function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
  const isPaging = /Connection$|Edge$/.test(type.name);
  const fields = Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter((field) => isLeafType(getNamedType(field.type)) || depth > 0 || isPaging)
    // The fields of changes fill a whole query, and the root lists them anyway.
    .filter((field) => type.name === 'Query' || field.name !== 'changes')
    // `nodes` reaches everything that `edges` does.
    .map((field) => selected(field, field.name === 'edges' || field.name === 'node' ? 0 : depth - (isPaging ? 0 : 1)));
  const concrete = isInterfaceType(type) && type.name !== 'ThirdParty' ? '' : fields.join(' ');
  return `__typename ${concrete}`;
}

/** Returns the name and description of a type and of everything in it. */
function partsOf(type: GraphQLNamedType): [name: string, description: string | null | undefined][] {
  const parts: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value.description]);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return parts;
  for (const field of Object.values(type.getFields())) {
    parts.push([`${type.name}.${field.name}`, field.description]);
    if (!('args' in field)) continue;
    for (const arg of field.args) parts.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
  }
  return parts;
}
