import { getNamedType, type GraphQLEnumType, type GraphQLInputObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../support/evidence.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { accept, schema } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

type Row = Record<string, string | number | null> & { id: string; record?: { id: string } };
interface Page {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const lower = (field: string) => (row: Row) => String(row[field]).toLowerCase();
const late = (field: string) => (row: Row) => row[field] ?? '9999';
const early = (field: string) => (row: Row) => row[field] ?? '0000';
const highest = (field: string) => (row: Row) => row[field] ?? 5;
const asIs = (field: string) => (row: Row) => row[field]!;

/** Every list of records has these. */
const instants = { CREATED_AT: asIs, UPDATED_AT: asIs };

/** Every order of every list, with the field that shows it and its comparison. */
const orders: Record<string, Record<string, (field: string) => (row: Row) => string | number>> = {
  thirdParties: { LEGAL_NAME: lower, ...instants },
  vendors: { LEGAL_NAME: lower, ...instants },
  suppliers: { LEGAL_NAME: lower, ...instants },
  partnerLabs: { LEGAL_NAME: lower, ...instants },
  facilities: { NAME: lower, CODE: asIs, ...instants },
  principals: { NAME: lower, ...instants },
  engagements: { NAME: lower, ENDS_ON: late, ...instants },
  contracts: { EXPIRES_ON: late, ...instants },
  certifications: { VALID_UNTIL: late, ...instants },
  attestors: { NAME: lower, ...instants },
  attestations: { ATTESTED_ON: early, VALID_UNTIL: late, ...instants },
  audits: { SCHEDULED_ON: late, COMPLETED_ON: late, ...instants },
  findings: { DUE_ON: late, ...instants },
  products: { NAME: lower, SUPPORT_ENDS_ON: late, ...instants },
  screenings: { SCREENED_ON: asIs, ...instants },
  incidents: { OCCURRED_ON: late, DISCOVERED_ON: late, ...instants },
  qualityRecords: { PERFORMED_ON: late, ...instants },
  supplyLinks: { CRITICALITY: highest, VALID_TO: late, ...instants },
  determinations: { VALID_FROM: asIs, ...instants },
  decisions: { VALID_UNTIL: asIs, DECIDED_ON: asIs, ...instants },
  changes: { SEQ: asIs },
  expirations: { EXPIRES_ON: asIs },
  evidenceDocuments: { ...instants },
  requirementMappings: { STANDARD: lower, ...instants },
  webhookSubscriptions: { NAME: lower, ...instants },
  calendarFeeds: { NAME: lower, ...instants },
};
/** Lists that each third party also has. */
const nested = [
  'engagements',
  'contracts',
  'certifications',
  'attestations',
  'audits',
  'findings',
  'changes',
  'expirations',
  'products',
  'screenings',
  'incidents',
  'qualityRecords',
  'evidenceDocuments',
  'determinations',
  'decisions',
];

const fieldOf = (order: string) => order.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
/** Identifies a row. An expiration is identified by the record that expires. */
const namesOf: Record<string, string> = { changes: 'seq', expirations: 'record { id }' };
const nameOf = (list: string) => namesOf[list] ?? 'id';
/** Returns the key that breaks ties. For an expiration it is the record's key, without its kind. */
const keyOf = (row: Row) => row.seq ?? (row.record ? row.record.id.split('_')[1]! : row.id);
/** The field that shows an order, if its name differs. */
const shownBy: Record<string, string> = { 'expirations EXPIRES_ON': 'expiresOn: on' };
/** Required arguments of a list: the widest window. */
const needed = (list: string) => (list === 'expirations' ? 'within: 3650, since: 3650, ' : '');
const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

/** Parents with seven records of each kind in random order: two with the same day or name, one without. */
const parties: Made[] = [];
const DAYS = ['2026-03-01', null, '2025-01-01', '2026-03-01', '2026-12-31', null, '2026-03-02'];
const NAMES = ['beta', 'Alpha', 'beta', 'Ångström', 'alpha', 'Γάμμα', '检验'];

beforeAll(async () => {
  const kinds = [make.vendor, make.supplier, make.partnerLab];
  const others: Made[] = [];
  for (const create of kinds) {
    parties.push(await create({ legalName: 'alpha' }));
    for (const [index, name] of NAMES.entries()) {
      others.push(await create({ legalName: name }));
      await make.facility({ name, code: `${create.name}${index}${parties.length}` });
      await accept(
        registry,
        'createPrincipal',
        { name: `${name} ${index} ${parties.length}`, kind: 'SERVICE' },
        'id',
        'ADMIN',
      );
      await make.attestor({ name });
      const uniqueName = `${name} ${index} ${create.name} ${parties.length}`;
      await accept(registry, 'createRequirementMapping', { standard: uniqueName, framework: 'X', requirements: [] });
      const webhook = { name, url: 'https://hooks.example/' };
      await accept(registry, 'createWebhookSubscription', webhook, 'id', 'ADMIN');
      await accept(registry, 'createCalendarFeed', { name }, 'id', 'ADMIN');
    }
    const thirdParty = { id: parties.at(-1)!.id };
    for (const [index, day] of DAYS.entries()) {
      await ingest(registry, thirdParty, `Id,Answer\n${index},Yes`, { framework: 'X' });
      await make.engagement({ thirdParty, name: NAMES[index], endsOn: day });
      await make.contract({ thirdParty, expiresOn: day });
      await make.certification({ thirdParty, validUntil: day });
      await make.attestation({ thirdParty, attestedOn: day === '2026-12-31' ? '2024-01-01' : day, validUntil: day });
      const completedOn = day !== null && day < '2026-06' ? day : null;
      const scheduledOn = completedOn === null ? (day ?? '2026-09-01') : null;
      const findings = [{ title: 'T', severity: 'LOW', dueOn: day }];
      await make.product({ thirdParty, name: NAMES[index], supportEndsOn: day });
      await make.screening({ thirdParty, screenedOn: day !== null && day < '2026-06' ? day : '2026-03-01' });
      const past = day !== null && day < '2026-06' ? day : null;
      await make.incident({ thirdParty, occurredOn: past, discoveredOn: past });
      await make.qualityRecord({ thirdParty, performedOn: past });
      const customer = { id: others[index]!.id };
      await make.supplyLink({ supplier: thirdParty, customer, validTo: day, criticality: [1, null, 4, 2][index % 4] });
      await make.audit({ thirdParty, scheduledOn, completedOn, findings });
      await make.determination({ thirdParty, validFrom: `2027${(day ?? '2026-12-31').slice(4)}` });
      await make.decision({ thirdParty, validUntil: `2027${(day ?? '2026-12-31').slice(4)}` });
    }
  }
  // All decisions were just made; spread them over years.
  await registry.observer`update decision set decided_on = decided_on - (hashtext(id::text) & 1)`;
  // Ties between instants must be created by hand.
  for (const table of ['third_party', 'contract', 'certification', 'evidence_document']) {
    await registry.observer.unsafe(
      `update ${table} set updated_at = date_trunc('minute', updated_at), created_at = date_trunc('minute', created_at) where id::text > '8' or right(id::text, 1) < '8'`,
    );
  }
});

async function read(list: string, args: string, parent?: Made, select = ''): Promise<Page> {
  const body = `${list}${args === '' ? '' : `(${needed(list)}${args})`} { nodes { ${nameOf(list)} ${select} } ${PAGE_INFO} }`;
  const query = parent ? `{ thirdParty(ref: { id: "${parent.id}" }) { ${body} } }` : `{ ${body} }`;
  const data = (await registry.ask('ADMIN', query)) as Record<string, Record<string, Page>>;
  return (parent ? data.thirdParty![list] : data[list]) as Page;
}

/** Reads a whole list page by page. */
async function walk(list: string, order: string, backward: boolean, parent?: Made): Promise<Row[]> {
  const rows: Row[] = [];
  const size = list === 'changes' ? 50 : 4;
  const [field, direction] = order.split(' ');
  const select = order === '' ? '' : (shownBy[`${list} ${field}`] ?? fieldOf(field!));
  const orderBy = order === '' ? '' : `orderBy: { field: ${field}, direction: ${direction} }, `;
  for (let cursor: string | null = null, pages = 0; pages < 200; pages++) {
    const place: string = cursor === null ? '' : `, ${backward ? 'before' : 'after'}: "${cursor}"`;
    const page = await read(list, `${orderBy}${backward ? 'last' : 'first'}: ${size}${place}`, parent, select);
    if (backward) rows.unshift(...page.nodes);
    else rows.push(...page.nodes);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    expect(backward ? hasNextPage : hasPreviousPage).toBe(cursor !== null);
    if (!(backward ? hasPreviousPage : hasNextPage)) {
      expect(rows).toHaveLength(page.totalCount);
      return rows;
    }
    expect(page.nodes).toHaveLength(size);
    cursor = backward ? startCursor : endCursor;
  }
  throw new Error(`${list} does not end`);
}

function sorted(rows: Row[], key: (row: Row) => string | number, direction: string): Row[] {
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  const ascending = rows.toSorted((a, b) => compare(key(a), key(b)) || compare(keyOf(a), keyOf(b)));
  return direction === 'ASC' ? ascending : ascending.reverse();
}

const all = Object.entries(orders).flatMap(([list, fields]) =>
  Object.keys(fields).flatMap((field) => ['ASC', 'DESC'].map((direction) => [list, `${field} ${direction}`] as const)),
);

test('the table of orders is complete', () => {
  const offered = Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, type, args }) => {
    if (!getNamedType(type).name.endsWith('Connection')) return [];
    const orderBy = args.find((argument) => argument.name === 'orderBy')!.type as GraphQLInputObjectType;
    const field = getNamedType(orderBy.getFields().field!.type) as GraphQLEnumType;
    // RELEVANCE is tested with the search; orders by risk are tested in `risk-list.test.ts`.
    const names = field.getValues().map((value) => value.name);
    return [[name, names.filter((order) => !/^(RELEVANCE|COVERAGE|(\w+_)?RISK)$/.test(order)).toSorted()]];
  });
  const tried = Object.entries(orders).map(([list, fields]) => [list, Object.keys(fields).toSorted()]);
  expect(Object.fromEntries(tried)).toEqual(Object.fromEntries(offered));
});

describe('paging forward and backward returns every row once, in order:', () => {
  test.each(all)('%s by %s', async (list, order) => {
    const [field, direction] = order.split(' ') as [string, string];
    const forward = await walk(list, order, false);
    expect(forward.length).toBeGreaterThanOrEqual(7);
    expect(forward).toEqual(sorted(forward, orders[list]![field]!(fieldOf(field)), direction));
    expect(await walk(list, order, true)).toEqual(forward);
    expect(new Set(forward.map(keyOf)).size).toBe(forward.length);
  });
});

describe('the same under a parent:', () => {
  test.each(all.filter(([list]) => nested.includes(list)))('%s by %s', async (list, order) => {
    const [field, direction] = order.split(' ') as [string, string];
    for (const party of parties.slice(0, 2)) {
      const forward = await walk(list, order, false, party);
      expect(forward.length).toBeGreaterThanOrEqual(7);
      expect(forward).toEqual(sorted(forward, orders[list]![field]!(fieldOf(field)), direction));
      expect(await walk(list, order, true, party)).toEqual(forward);
    }
  });
});

test('pages of many parents in one query, each with its own cursor, equal the pages of each parent alone', async () => {
  for (const list of nested) {
    const firsts = await Promise.all(parties.map((party, index) => read(list, `first: ${index + 1}`, party)));
    const rests = await Promise.all(
      parties.map((party, index) => read(list, `first: 3, after: "${firsts[index]!.pageInfo.endCursor}"`, party)),
    );
    const query = parties.map(
      ({ id }, index) => `p${index}: thirdParty(ref: { id: "${id}" }) {
        start: ${list}(${needed(list)}first: ${index + 1}) { nodes { ${nameOf(list)} } ${PAGE_INFO} }
        rest: ${list}(${needed(list)}first: 3, after: "${firsts[index]!.pageInfo.endCursor}") { nodes { ${nameOf(list)} } ${PAGE_INFO} } }`,
    );
    const together = await registry.ask('ADMIN', `{ ${query.join('\n')} }`);
    expect(together).toEqual(
      Object.fromEntries(parties.map((_, index) => [`p${index}`, { start: firsts[index], rest: rests[index] }])),
    );
  }
});

test('each audit lists only its own findings', async () => {
  const { audits } = await registry.ask(
    'ADMIN',
    '{ audits(first: 100) { nodes { id findings(first: 1) { totalCount nodes { audit { id } } } } } }',
  );
  expect(audits.nodes).toHaveLength(21);
  for (const { id, findings } of audits.nodes) expect(findings).toEqual({ totalCount: 1, nodes: [{ audit: { id } }] });
});

test('a list without `orderBy` has the order in its description', async () => {
  const defaults = { engagements: 'NAME ASC', contracts: 'EXPIRES_ON ASC', certifications: 'VALID_UNTIL ASC' };
  const others = { attestations: 'ATTESTED_ON DESC', audits: 'SCHEDULED_ON DESC', changes: 'SEQ ASC' };
  const decided = { determinations: 'VALID_FROM DESC', decisions: 'DECIDED_ON DESC' };
  const byName = {
    thirdParties: 'LEGAL_NAME ASC',
    facilities: 'NAME ASC',
    principals: 'NAME ASC',
    attestors: 'NAME ASC',
  };
  const byDay = {
    findings: 'DUE_ON ASC',
    expirations: 'EXPIRES_ON ASC',
    incidents: 'OCCURRED_ON DESC',
    qualityRecords: 'PERFORMED_ON DESC',
    supplyLinks: 'CRITICALITY DESC',
    evidenceDocuments: 'CREATED_AT DESC',
    requirementMappings: 'STANDARD ASC',
    webhookSubscriptions: 'NAME ASC',
    calendarFeeds: 'NAME ASC',
  };
  for (const [list, order] of Object.entries({ ...defaults, ...others, ...byName, ...byDay, ...decided })) {
    const [field, direction] = order.split(' ');
    const asked = await read(list, `first: 30, orderBy: { field: ${field}, direction: ${direction} }`);
    expect((await read(list, 'first: 30')).nodes, list).toEqual(asked.nodes);
  }
});
