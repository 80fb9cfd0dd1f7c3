import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredInputField,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { role } from '../../db/tables/principal.ts';
import type { Role } from '../../src/registry/access.ts';
import { derivedTypes } from '../../src/derived/news.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { accept, mutationText, schema } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
const roles = role.enumValues;

const EVERYBODY = [...roles];
const WRITERS: Role[] = ['ANALYST', 'ADMIN'];
const SYNCERS: Role[] = ['INTEGRATION', 'ANALYST', 'ADMIN'];
const DECIDERS: Role[] = ['APPROVER', 'ADMIN'];
const LOG_READERS: Role[] = ['INTEGRATION', 'AUDITOR', 'ADMIN'];
const CONTACT_READERS: Role[] = ['PROCUREMENT', 'ANALYST', 'APPROVER', 'AUDITOR', 'ADMIN'];
const PRINCIPAL_READERS: Role[] = ['AUDITOR', 'ADMIN'];

/** The roles that may use each root field. A new root field must be added here, or the test fails. */
const queries: Record<string, Role[]> = {
  ...Object.fromEntries(
    [
      'viewer',
      'node',
      'nodes',
      'thirdParty',
      'thirdParties',
      'vendors',
      'suppliers',
      'partnerLabs',
      'facilities',
      'engagements',
      'contracts',
      'certifications',
      'attestors',
      'attestations',
      'audits',
      'findings',
      'expirations',
      'controls',
      'clauseTypes',
      'certificationTypes',
      'rules',
      'riskModel',
      'portfolio',
      'portfolioHistory',
      'products',
      'screenings',
      'procurementPolicy',
      'procurementStatus',
      'procurementStatuses',
      'determinations',
      'decisions',
      'incidents',
      'qualityRecords',
      'supplyLinks',
      'supplyChain',
      'compareRisk',
      'simulateRisk',
      'previewPolicy',
      'evidenceDocuments',
      'requirementMappings',
    ].map((name) => [name, EVERYBODY]),
  ),
  principals: PRINCIPAL_READERS,
  webhookSubscriptions: LOG_READERS,
  calendarFeeds: EVERYBODY,
  changes: LOG_READERS,
  changeCursor: LOG_READERS,
};
const mutations: Record<string, Role[]> = {
  ...Object.fromEntries(
    [
      'createVendor',
      'createSupplier',
      'createPartnerLab',
      'updateThirdParty',
      'changeLifecycle',
      'createFacility',
      'updateFacility',
      'createEngagement',
      'updateEngagement',
      'endEngagement',
      'createContract',
      'updateContract',
      'terminateContract',
      'createCertification',
      'updateCertification',
      'verifyCertification',
      'revokeCertification',
      'createAttestor',
      'updateAttestor',
      'recordAttestation',
      'revokeAttestation',
      'createAudit',
      'updateAudit',
      'addFinding',
      'closeFinding',
      'reopenFinding',
      'createProduct',
      'updateProduct',
      'recordScreening',
      'createIncident',
      'updateIncident',
      'createQualityRecord',
      'updateQualityRecord',
      'createSupplyLink',
      'updateSupplyLink',
      'createRequirementMapping',
      'updateRequirementMapping',
      'mergeThirdParties',
      'undoMerge',
    ].map((name) => [name, WRITERS]),
  ),
  ...Object.fromEntries(
    [
      ...['recordDetermination', 'approveDetermination', 'revokeDetermination'],
      ...['recordDecision', 'approveDecision', 'revokeDecision'],
    ].map((name) => [name, DECIDERS]),
  ),
  ...Object.fromEntries(
    ['create', 'update', 'enable', 'disable', 'ping']
      .map((verb) => `${verb}WebhookSubscription`)
      .concat(['rotateWebhookSecret', 'replayWebhookDeliveries'])
      .map((name) => [name, ['INTEGRATION', 'ADMIN'] as Role[]]),
  ),
  createCalendarFeed: EVERYBODY,
  revokeCalendarFeed: EVERYBODY,
  ingestDocument: SYNCERS,
  sync: SYNCERS,
  createPrincipal: ['ADMIN'],
  updateProcurementPolicy: ['ADMIN'],
};

/** Returns a value of a type that the schema accepts. The command may still reject it. */
function anyValue(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (!isInputObjectType(nullable)) return { Int: 1, Date: '2026-06-01' }[getNamedType(type).name] ?? 'x';
  const required = Object.values(nullable.getFields()).filter(
    (field) => nullable.isOneOf || isRequiredInputField(field),
  );
  const chosen = nullable.isOneOf ? required.slice(0, 1) : required;
  return Object.fromEntries(chosen.map((field) => [field.name, anyValue(field.type)]));
}

const post = (as: Role, query: string, variables: object = {}) =>
  registry.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${registry.keys[as]}` },
    payload: { query, variables },
  });

describe('every query', () => {
  const fields = schema.getQueryType()!.getFields();

  test('is in the table', () => {
    expect(Object.keys(queries).toSorted()).toEqual(Object.keys(fields).toSorted());
  });

  test.each(Object.keys(queries))('%s is allowed for its roles only', async (name) => {
    const required = fields[name]!.args.filter(({ type }) => type !== getNullableType(type));
    const variables = Object.fromEntries(required.map((arg) => [arg.name, anyValue(arg.type)]));
    const declared = required.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(' ');
    const passed = required.map((arg) => `${arg.name}: $${arg.name}`).join(' ');
    const selection = isLeafType(getNamedType(fields[name]!.type)) ? '' : '{ __typename }';
    const query = `query${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selection} }`;
    for (const as of roles) {
      const response = await post(as, query, variables);
      const { data, errors } = response.json<{ data?: object; errors?: object[] }>();
      if (queries[name]!.includes(as)) {
        expect(errors, as).toBeUndefined();
      } else {
        expect(data ?? null, as).toBeNull();
        expect(errors, as).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, path: [name] }]);
        expect(response.statusCode).toBe(403);
      }
    }
  });
});

describe('every mutation', () => {
  const fields = schema.getMutationType()!.getFields();

  test('is in the table', () => {
    expect(Object.keys(mutations).toSorted()).toEqual(Object.keys(fields).toSorted());
  });

  test.each(Object.keys(mutations))('%s is allowed for its roles only', async (name) => {
    const { query } = mutationText(name, name === 'sync' ? 'index' : 'id');
    const value = anyValue(fields[name]!.args[0]!.type) as object;
    // The local integration may write only under its own source.
    const variables = { input: name === 'sync' ? { ...value, source: 'local' } : value };
    const before = await registry.state();
    for (const as of roles.filter((role) => !mutations[name]!.includes(role))) {
      const response = await post(as, query, variables);
      const { data, errors } = response.json<{ data: object | null; errors: object[] }>();
      expect(data, as).toEqual({ [name]: null });
      expect(errors, as).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, path: [name] }]);
      expect(response.statusCode).toBe(403);
    }
    expect(await registry.state()).toEqual(before);
    for (const as of mutations[name]!) {
      const { errors } = (await post(as, query, variables)).json<{ errors?: object[] }>();
      expect(errors, as).toBeUndefined();
    }
  });
});

describe('the viewer', () => {
  const actions: Record<string, Role[]> = {
    'self.read': EVERYBODY,
    'registry.read': EVERYBODY,
    'contact.read': CONTACT_READERS,
    'document.read': CONTACT_READERS,
    'log.read': LOG_READERS,
    'principal.read': PRINCIPAL_READERS,
    'metrics.read': ['DASHBOARD', 'AUDITOR', 'ADMIN'],
    'registry.write': WRITERS,
    'sync.write': SYNCERS,
    'decision.write': DECIDERS,
    'principal.write': ['ADMIN'],
    'policy.write': ['ADMIN'],
    'webhook.read': LOG_READERS,
    'webhook.write': ['INTEGRATION', 'ADMIN'],
    'calendar.write': EVERYBODY,
  };

  test.each(roles)('%s gets its identity and rights', async (as) => {
    const { viewer } = await registry.ask(as, '{ viewer { principal { name } role source actions today } }');
    expect(viewer).toEqual({
      principal: { name: expect.stringMatching(/^Local /) },
      role: as,
      source: as === 'INTEGRATION' ? 'local' : null,
      actions: expect.anything(),
      today: TODAY,
    });
    const may = Object.keys(actions).filter((action) => actions[action]!.includes(as));
    expect(viewer.actions.toSorted()).toEqual(may.toSorted());
  });
});

describe('inside a response', () => {
  let vendor: Made;
  let grace: { id: string };
  const contacts = [{ role: 'INCIDENT', name: 'Night desk', email: 'night@vendor.example', phone: '+1 555 0100' }];

  beforeAll(async () => {
    vendor = await make.vendor({ contacts });
    await make.engagement({ thirdParty: { id: vendor.id } });
    grace = await accept(
      registry,
      'createPrincipal',
      { name: 'Grace', kind: 'PERSON', email: 'grace@lab.example' },
      'id',
      'ADMIN',
    );
  });

  test.each(roles)('%s reads contacts only with the right to, on every path to a third party', async (as) => {
    const { thirdParty, thirdParties, engagements, node } = await registry.ask(
      as,
      `query($id: ID!) {
        thirdParty(ref: { id: $id }) { contacts { role name email phone } }
        thirdParties { nodes { id contacts { name } } }
        engagements { nodes { thirdParty { contacts { name } } } }
        node(id: $id) { ... on Vendor { contacts { name } } }
      }`,
      { id: vendor.id },
    );
    const mayRead = CONTACT_READERS.includes(as);
    const names = mayRead ? [{ name: 'Night desk' }] : null;
    expect(thirdParty.contacts).toEqual(mayRead ? contacts : null);
    expect(thirdParties.nodes.find(({ id }: Made) => id === vendor.id).contacts).toEqual(names);
    expect(engagements.nodes[0].thirdParty.contacts).toEqual(names);
    expect(node.contacts).toEqual(names);
  });

  test.each(roles)("%s reads a third party's log only with the right to", async (as) => {
    const query = 'query($id: ID!) { thirdParty(ref: { id: $id }) { changes { nodes { recordType } } } }';
    const { thirdParty } = await registry.ask(as, query, { id: vendor.id });
    if (!LOG_READERS.includes(as)) return expect(thirdParty.changes).toBeNull();
    const types = thirdParty.changes.nodes.map(({ recordType }: { recordType: string }) => recordType);
    const ofRecords = types.filter((type: string) => !derivedTypes.includes(type));
    expect(ofRecords).toEqual(['ENGAGEMENT', 'THIRD_PARTY']);
  });

  test.each(roles)('%s reads itself, and other principals only with the right to', async (as) => {
    const { viewer, node } = await registry.ask(
      as,
      'query($id: ID!) { viewer { principal { id } } node(id: $id) { ... on Principal { name email } } }',
      { id: grace.id },
    );
    const seen = PRINCIPAL_READERS.includes(as) ? { name: 'Grace', email: 'grace@lab.example' } : null;
    expect(node).toEqual(seen);
    const self = await registry.ask(as, 'query($id: ID!) { node(id: $id) { id } }', { id: viewer.principal.id });
    expect(self.node).toEqual(viewer.principal);
  });

  test('a reader of the log sees the principal, but no address and no record that it may not read', async () => {
    await registry.observer`update principal set email = 'root@lab.example' where name = 'Local administrator'`;
    const log = '{ changes(types: [PRINCIPAL], last: 1) { nodes { principal { name email } record { id } } } }';
    const hidden = { principal: { name: 'Local administrator', email: null }, record: null };
    expect((await registry.ask('INTEGRATION', log)).changes.nodes).toEqual([hidden]);
    const all = { principal: { name: 'Local administrator', email: 'root@lab.example' }, record: { id: grace.id } };
    expect((await registry.ask('AUDITOR', log)).changes.nodes).toEqual([all]);
  });
});

test.each(roles)('metrics need the right to read them: %s', async (as) => {
  const { statusCode } = await registry.http.inject({
    method: 'GET',
    url: '/metrics',
    headers: { authorization: `Bearer ${registry.keys[as]}` },
  });
  expect(statusCode).toBe(['DASHBOARD', 'AUDITOR', 'ADMIN'].includes(as) ? 200 : 403);
});
