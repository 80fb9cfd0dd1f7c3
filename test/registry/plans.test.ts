import {
  getNamedType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  isEnumType,
} from 'graphql';
import { getTableName } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { riskDimensions, riskLevels } from '../../db/catalogue/risk-policy.ts';
import type { Connection } from '../../db/client.ts';
import { changeCursor } from '../../src/exchange/change/cursor.ts';
import { findLag } from '../../src/exchange/change/repository.ts';
import { recordNames, records } from '../../src/registry/records.ts';
import { seedRegistry } from '../../src/samples/seed/seed.ts';
import { schema } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

/** Third parties in the seed. Copies, which are faster, make the tables large enough for indexes to beat full scans. */
const THIRD_PARTIES = 500;
const COPIES = 9;
/** Rows to add to tables that a seed leaves almost empty. */
const FILLED = 2_000;
const PATIENCE_MS = 300_000;
/** Records of one parent, so that its lists have many pages. */
const OF_ONE_PARENT = 300;

const registry = useRegistry();

interface Statement {
  text: string;
  parameters: unknown[];
}
/** One step of a plan, as EXPLAIN reports it. */
interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: Plan[];
}

/** Reading statements that the server sent since the last reset. */
const sent: Statement[] = [];
/** Global ids of the third party and the audit with many records. */
let hub = '';
let hubAudit = '';
const values: Record<string, string[]> = {};

beforeAll(async () => {
  await seedRegistry(registry.operator, { thirdParties: THIRD_PARTIES, seed: 1 });
  await grow();
  const sql = registry.observer;
  const [party] = await sql<{ id: string }[]>`select id from third_party order by id limit 1`;
  const [audit] = await sql<{ id: string }[]>`select id from audit order by id limit 1`;
  for (const table of [
    'engagement',
    'contract',
    'certification',
    'attestation',
    'audit',
    'finding',
    'change',
    'due_record',
    'product',
    'screening',
    'incident',
    'quality_record',
    'evidence_document',
    'determination',
    'decision',
  ]) {
    const key = { change: 'seq', due_record: 'record_id' }[table] ?? 'id';
    await sql.unsafe(
      `update ${table} set third_party_id = $1 where ${key} in (select ${key} from ${table} order by ${key} limit ${OF_ONE_PARENT})`,
      [party!.id],
    );
  }
  for (const end of ['supplier_id', 'customer_id']) {
    await sql.unsafe(
      `update supply_link set ${end} = $1 where id in (
        select id from supply_link where supplier_id <> $1 and customer_id <> $1 order by md5(id::text) limit ${OF_ONE_PARENT})`,
      [party!.id],
    );
  }
  await sql`update finding set audit_id = ${audit!.id}
    where id in (select id from finding order by id limit ${OF_ONE_PARENT})`;
  await sql`vacuum full risk`;
  await sql`vacuum analyze`;
  hub = `ThirdParty_${party!.id.replaceAll('-', '')}`;
  hubAudit = `Audit_${audit!.id.replaceAll('-', '')}`;

  const texts = {
    country: `(select country as value from third_party where country is not null group by 1 order by count(*) limit 3) union select 'US' union select 'AQ'`,
    tags: `select distinct unnest(tags) as value from third_party union select 'nowhere used'`,
    internalOwner: `(select internal_owner as value from third_party where internal_owner is not null limit 1) union select 'Nobody'`,
    facility: `(select 'Facility_' || replace(id::text, '-', '') as value from facility limit 1)`,
    type: `select code as value from certification_type`,
    certificationType: `select code as value from certification_type`,
    framework: `select distinct framework as value from attestation union select 'NOWHERE_USED'`,
    sha256: `(select sha256 as value from evidence_document limit 1) union select 'nonsense'`,
    list: `select distinct list as value from screening union select 'NOWHERE_USED'`,
    // Avoid words in a large part of the registry, for which a full scan is right.
    text: `(select legal_name as value from third_party order by id limit 2) union select 'qzxv'`,
  };
  for (const [field, query] of Object.entries(texts)) {
    values[field] = (await sql.unsafe<{ value: string }[]>(query)).map(({ value }) => value);
  }
  registry.database.read.options.debug = (_, text, parameters) => {
    if (/^\s*select/.test(text)) sent.push({ text, parameters: [...(parameters as unknown[])] });
  };
}, 120_000);

/** Copies the seeded rows and fills tables that a seed leaves almost empty. */
async function grow(): Promise<void> {
  const sql = registry.observer;
  // Autovacuum at a chance moment would let updates reuse rows: a smaller table of risk is read faster than its index.
  const tables = await sql<{ name: string }[]>`select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace`;
  await sql.unsafe(tables.map(({ name }) => `alter table "${name}" set (autovacuum_enabled = off)`).join(';'));
  // Copies of the log have empty images, which its trigger cannot read.
  await sql`alter table change disable trigger record_spans`;
  const keys = [
    'id',
    'third_party_id',
    'audit_id',
    'supersedes_id',
    'superseded_by_id',
    'engagement_id',
    'supplier_id',
    'customer_id',
  ];
  const unique = ['external_id', 'value', 'legal_name', 'name'];
  const copied = [
    'third_party',
    'risk',
    'third_party_identifier',
    'third_party_external_ref',
    'third_party_owner',
    'third_party_term',
    'attestor',
    'engagement',
    'engagement_alternative',
    'contract',
    'certification',
    'attestation',
    'audit',
    'finding',
    'product',
    'screening',
    'incident',
    'quality_record',
    'supply_link',
    'change',
  ];
  for (const table of copied) {
    const columns = await sql<{ name: string }[]>`
      select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = ${table} and is_identity = 'NO'`;
    const names = columns.map(({ name }) => name);
    const copies = names.map((name) => {
      if (keys.includes(name)) return `md5(${name}::text || n)::uuid`;
      if (unique.includes(name)) return `${name} || ' ' || n`;
      return name === 'image' ? `'{}'` : name;
    });
    await sql.unsafe(
      `insert into ${table} (${names.join()}) select ${copies.join()} from ${table}, generate_series(1, ${COPIES}) n`,
    );
  }
  await sql.unsafe(`
    insert into facility (id, version, created_at, updated_at, name, code)
      select md5('F' || n)::uuid, 1, now(), now(), 'Facility ' || n, 'F-' || n from generate_series(1, ${FILLED}) n;
    insert into principal (id, version, created_at, updated_at, name, kind)
      select md5('P' || n)::uuid, 1, now(), now(), 'Service ' || n, 'SERVICE' from generate_series(1, ${FILLED}) n;
    insert into api_key (id, principal_id, role, name, hash, hint, created_at)
      select id, id, 'DASHBOARD', name, id, 'hint', now() from principal where name like 'Service %';
    insert into requirement_mapping (id, version, created_at, updated_at, standard, framework)
      select md5('R' || n)::uuid, 1, now(), now(), 'Standard ' || n, 'F_' || n from generate_series(1, ${FILLED}) n;
    insert into webhook_subscription (id, version, created_at, updated_at, principal_id, name, url, types, kinds, countries, state)
      select md5('W' || n)::uuid, 1, now(), now(), md5('P' || n)::uuid, 'Receiver ' || n, 'https://hooks.example/', '{}', '{}', '{}', 'ENABLED'
      from generate_series(1, ${FILLED}) n;
    insert into calendar_feed (id, version, created_at, updated_at, principal_id, name, kinds, lifecycles, internal_owners, days_ahead)
      select md5('C' || n)::uuid, 1, now(), now(), md5('P' || n)::uuid, 'Calendar ' || n, '{}', '{}', '{}', 365
      from generate_series(1, ${FILLED}) n;
    insert into due_record (record_id, third_party_id, kind, due_on, title)
      select md5(record_id::text || n)::uuid, md5(third_party_id::text || n)::uuid, kind, due_on, title
      from due_record, generate_series(1, ${COPIES}) n;
    insert into attestor_public_key (attestor_id, position, key_id, algorithm, key)
      select id, 0, 'filled', 'ED25519', 'key' from attestor`);
  // One decision in twenty waits for approval; half of the decisions have ended.
  await sql.unsafe(`
    create temporary view party as select id, row_number() over (order by md5(id::text)) as n from third_party;
    create temporary view person as select id from principal order by name limit 1;
    insert into determination (id, version, created_at, updated_at, third_party_id, kind, rule, reason, determined_by_id, valid_from)
      select md5('D' || n)::uuid, 1, now(), now(), party.id, kind::determination_kind, case kind when 'COUNSEL_OPINION' then 'CN-PIPL' end,
        'Reason', person.id, date '${TODAY}' - 1000 + n::int
      from person, party, lateral (select case when n % 9 = 0 then 'COUNSEL_OPINION' else 'CMS_EQUIVALENCE' end) as of(kind)
      where n <= ${FILLED};
    insert into decision (id, version, created_at, updated_at, third_party_id, kind, categories, rules, reason, conditions,
        accepted_level, decided_by_id, decided_on, needs_second_approver, blocked_by, valid_from, valid_until)
      select md5('D' || n || kind)::uuid, 1, now(), now(), party.id, kind, '{}', case kind when 'WAIVER' then '{CONTRACT}' else '{}' end::text[],
        'Reason', '{Once}', case kind when 'RISK_ACCEPTANCE' then 'HIGH' end::risk_level, person.id, date '${TODAY}' - 1000 + n::int / 2,
        kind = 'WAIVER', '{}', date '${TODAY}' - 1000 + n::int / 2, date '${TODAY}' - 999 + n::int
      from person, party, lateral unnest(enum_range(null::decision_kind)) as of(kind) where n <= ${FILLED};
    update decision set second_approver_id = other.id, second_approved_on = decided_on
      from (select id from principal order by name desc limit 1) as other where kind = 'WAIVER' and abs(hashtext(decision.id::text)) % 4 > 0;
    insert into evidence_document (id, version, created_at, updated_at, third_party_id, sha256, byte_size, media_type, format, source, signature)
      select md5('E' || n)::uuid, 1, instant, instant, party.id, encode(sha256(n::text::bytea), 'hex'), 1, 'text/csv',
        (enum_range(null::evidence_format))[1 + n % 5], 'documents', (enum_range(null::signature_status))[1 + n % 4]
      from party, lateral (select now() - n * interval '1 minute') as at(instant) where n <= ${FILLED};
    drop view party, person`);
  // Copies have the risk of their original with a different score.
  const ranks = ['rank', ...riskDimensions.map((dimension) => `${dimension.toLowerCase()}_rank`)];
  const scoreOf = (what: string) => `abs(hashtext(third_party_id || '${what}')) % 9999 / 100.0`;
  await sql.unsafe(`update risk set coverage = abs(hashtext(third_party_id::text)) % 101 / 100.0,
    ${ranks.map((rank) => `${rank} = ${rank} - ${rank}::numeric % 1000 + ${scoreOf(rank)}`).join()}`);
  await sql`update risk set score = rank::numeric % 1000`;
  // All rows were created at one instant; spread them over years.
  for (const table of new Set(recordNames.map((name) => getTableName(records[name].table)))) {
    await sql.unsafe(`update ${table} set (created_at, updated_at) = (select instant, instant from (
      select created_at - abs(hashtext(id::text)) % 1000000 * interval '1 minute') as spread(instant))`);
  }
}

/** Runs a query and returns its statements. */
async function statementsOf(query: string): Promise<{ data: unknown; statements: Statement[] }> {
  sent.length = 0;
  const data: unknown = await registry.ask('ADMIN', query);
  return { data, statements: [...sent] };
}

async function explain({ text, parameters }: Statement, connection: Connection = registry.observer): Promise<Plan[]> {
  const [row] = await connection.unsafe<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(
    `explain (format json) ${text}`,
    parameters as never[],
  );
  return stepsOf(row!['QUERY PLAN'][0]!.Plan);
}

/** Returns the steps of plans after a change of the database that is rolled back. */
async function explainAfter(change: string, statement: Statement): Promise<Plan[]> {
  const undo = new Error();
  let steps: Plan[] = [];
  const transaction = registry.observer.begin(async (connection) => {
    await connection.unsafe(change);
    steps = await explain(statement, connection);
    throw undo;
  });
  await transaction.catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  return steps;
}

function stepsOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(stepsOf)];
}

const indexesOf = (steps: Plan[]) => steps.flatMap((step) => step['Index Name'] ?? []);
const isSort = (step: Plan) => step['Node Type'].endsWith('Sort');
/** Returns whether a step finds its rows by an index condition. */
const isNarrowed = (step: Plan) => step['Index Cond'] !== undefined;
/** Returns whether a step finds the rows of the parent by an index condition. */
const isOfParent = (step: Plan) => step['Index Cond']?.includes('= parent.key') ?? false;

/** Returns the tables with a full scan. */
const scansOf = (steps: Plan[]) =>
  steps
    .filter((step) => step['Node Type'] === 'Seq Scan')
    .map((step) => step['Relation Name'])
    // It has one row.
    .filter((table) => table !== 'data_version')
    .map((table) => `reads all of ${table}`);

/** Returns sorts of rows that no index narrowed down. Filters that exclude each other read nothing. */
const sortsOf = (steps: Plan[]) =>
  steps
    .filter(isSort)
    .map((sort) => stepsOf(sort).filter((step) => step['Index Name'] !== undefined || step['Node Type'] === 'Seq Scan'))
    .filter((reads) => !reads.every(isNarrowed))
    .map(() => 'sorts everything');

/** Returns what is wrong with a plan that should use an index with filter and order, or filter and sort few rows. */
const problemsOfFilter = async (statement: Statement) => {
  const steps = await explain(statement);
  return [...scansOf(steps), ...sortsOf(steps)];
};

/** A full scan remains only if no index can serve, even if it is faster for a table of just this size. */
const WITHOUT_SCANS = 'set local enable_seqscan = off';

/**
 * Returns what is wrong with a plan if no index has both filter and order. Postgres may then read in order, or sort the rows
 * from an index of risk. It looks each up among third parties, which it may read whole while they are few.
 */
const problemsAcrossTables = async (statement: Statement) => {
  const steps = await explainAfter(WITHOUT_SCANS, statement);
  const isAllOfRisk = (step: Plan) => /^risk_/.test(step['Index Name'] ?? '') && !isNarrowed(step);
  const sorts = steps.filter((step) => isSort(step) && stepsOf(step).some(isAllOfRisk));
  return [...scansOf(steps), ...sorts.map(() => 'sorts all of risk')];
};

/** The same for a filter and an order by risk. Reading third parties whole is cheaper only for a table of just this size. */
const problemsOfRisk = async (statement: Statement) => {
  const steps = await explainAfter('set local enable_hashjoin = off; set local enable_mergejoin = off', statement);
  return [...scansOf(steps), ...sortsOf(steps)];
};

const problemsOfOrder = async (statement: Statement) => {
  const steps = await explainAfter(`${WITHOUT_SCANS}; set local enable_sort = off`, statement);
  return [...scansOf(steps), ...steps.filter(isSort).map(() => 'sorts')];
};

/**
 * Most parents have few records, and Postgres prefers to sort them. An index must still have the order, for the parents
 * with thousands.
 */
const problemsUnderParents = async (statement: Statement) => {
  const [steps, unsorted] = await Promise.all([
    explain(statement),
    explainAfter('set local enable_sort = off; set local enable_bitmapscan = off', statement),
  ]);
  const others = [steps, unsorted].filter((plan) => !plan.some(isOfParent)).map(() => 'reads what is of other parents');
  return [...scansOf(steps), ...sortsOf(steps), ...unsorted.filter(isSort).map(() => 'cannot but sort'), ...others];
};

/** A place of a list in a query: at the root, under one parent, or under several at once. */
type Place = readonly [name: string, around: (list: string) => string, deep: boolean];
const alone: Place = ['alone', (list) => `{ ${list} }`, true];
const underThirdParties: Place[] = [
  ['of a third party', (list) => `{ parent: thirdParty(ref: { id: "${hub}" }) { ${list} } }`, true],
  ['of third parties', (list) => `{ thirdParties(first: 5) { parents: nodes { ${list} } } }`, false],
];
const underAudits: Place[] = [
  ['of an audit', (list) => `{ parent: node(id: "${hubAudit}") { ... on Audit { ${list} } } }`, true],
  ['of audits', (list) => `{ audits(first: 5) { parents: nodes { ${list} } } }`, false],
];

/** A wider window than dashboards need: everything that lapsed within a year. */
const WINDOW = 'within: 365, since: 365, ';

/** Returns the statement of one page and its start cursor if selected. */
async function pageOf([, around, deep]: Place, list: string, args: string): Promise<[Statement, string | null]> {
  const info = deep ? 'pageInfo { startCursor }' : '';
  const needed = list === 'expirations' ? WINDOW : '';
  const { data, statements } = await statementsOf(
    around(`list: ${list}(${needed}${args}) { edges { cursor } ${info} }`),
  );
  const pages = statements.filter(({ text }) => text.includes('"cursorValue"'));
  expect(pages.length, `${list} sends its statement`).toBeGreaterThan(0);
  const answer = data as { list?: Page; parent?: { list: Page } };
  return [pages.at(-1)!, (answer.list ?? answer.parent?.list)?.pageInfo.startCursor ?? null];
}
interface Page {
  pageInfo: { startCursor: string | null };
}

/** Fields of filters that hold filters. */
const isOfFilters = ({ name, type }: GraphQLInputField) =>
  ['and', 'or', 'not'].includes(name) || ((type as GraphQLInputObjectType).getFields?.() ?? {}).some !== undefined;
/** Filters by other tables that an index cannot serve together with an order. */
const OF_THIRD_PARTIES = ['procurementAnswer', 'identifierScheme'];
const BY_OTHERS: Readonly<Record<string, readonly string[]>> = {
  thirdParties: OF_THIRD_PARTIES,
  vendors: OF_THIRD_PARTIES,
  suppliers: OF_THIRD_PARTIES,
  partnerLabs: OF_THIRD_PARTIES,
  expirations: ['internalOwner', 'riskLevel'],
  engagements: ['facility'],
};
/** Filters of third parties by columns of other tables. */
const BY_RISK = new Set(['riskLevel', 'riskScore', 'riskState', 'coverage', 'drivingDimension', 'dimensionRisk']);

type List = GraphQLField<unknown, unknown>;
const root = schema.getQueryType()!.getFields();
const lists = Object.values(root).filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
const isIn = (type: string, list: string) => list in (schema.getType(type) as GraphQLObjectType).getFields();
/** A third party has two lists of supply links. */
const linksOf = (end: 'supplies' | 'suppliedBy'): Place[] =>
  underThirdParties.map(([name, around, deep]) => [
    `${name}, ${end}`,
    (list) => around(list.replace('supplyLinks(', `${end}(`)),
    deep,
  ]);
const placesOf = ({ name }: { name: string }) => [
  alone,
  ...(name === 'supplyLinks' ? [...linksOf('supplies'), ...linksOf('suppliedBy')] : []),
  ...(isIn('Vendor', name) ? underThirdParties : []),
  ...(isIn('Audit', name) ? underAudits : []),
];

function inputFieldsOf(list: List, argument: string): GraphQLInputField[] {
  const filterArgument = list.args.find(({ name }) => name === argument);
  return filterArgument ? Object.values((getNamedType(filterArgument.type) as GraphQLInputObjectType).getFields()) : [];
}

function ordersOf(list: List): string[] {
  const field = inputFieldsOf(list, 'orderBy').find(({ name }) => name === 'field')!;
  const fields = (getNamedType(field.type) as GraphQLEnumType).getValues().map(({ name }) => name);
  return fields.flatMap((name) => ['ASC', 'DESC'].map((direction) => `{ field: ${name}, direction: ${direction} }`));
}

/** Returns filters of a field to try: each value, all values, and days in the past, near and far. */
function filtersOf({ name, type }: GraphQLInputField): string[] {
  const named = getNamedType(type);
  if (named.name === 'ThirdPartyRef') return [`{ id: "${hub}" }`, `{ id: "ThirdParty_${'0'.repeat(32)}" }`];
  if (named.name === 'Boolean') return ['true', 'false'];
  // Most records are in force on a day of the present.
  if (named.name === 'Date') return [`"${TODAY}"`];
  if (named.name === 'DateTimeFilter') {
    const instants = ['1990-01-01', TODAY, '2090-01-01'].map((day) => `"${day}T00:00:00Z"`);
    return ['gte', 'lt'].flatMap((operator) => instants.map((instant) => `{ ${operator}: ${instant} }`));
  }
  if (named.name === 'MoneyFilter') return ['{ currency: "USD", gte: 100000000 }', '{ currency: "CHF" }'];
  if (named.name === 'InternalOwnerFilter') {
    return [...values.internalOwner!.map((owner) => `{ in: [${JSON.stringify(owner)}] }`), '{ known: false }'];
  }
  if (named.name === 'String') return values[name]!.map((value) => JSON.stringify(value));
  if (named.name === 'DateFilter') {
    const days = ['1990-01-01', TODAY, '2090-01-01'];
    const open = ['gte', 'lt'].flatMap((operator) => days.map((day) => `{ ${operator}: "${day}" }`));
    return [...open, `{ gte: "${TODAY}", lt: "2026-07-15" }`];
  }
  if (named.name === 'FloatFilter') {
    // A criticality is from 1 to 4, a coverage from 0 to 1, a score from 0 to 100.
    const [from, to] = { coverage: [0, 1], criticality: [1, 4] }[name] ?? [0, 100];
    const valueAt = (part: number) => from! + part * (to! - from!);
    const open = ['gte', 'lt'].flatMap((operator) =>
      [0.01, 0.5, 0.99].map((part) => `{ ${operator}: ${valueAt(part)} }`),
    );
    return [...open, `{ gt: ${valueAt(0.4)}, lte: ${valueAt(0.41)} }`];
  }
  if (named.name === 'DimensionRiskFilter') {
    const levels = [...riskLevels, riskLevels.join(', '), 'HIGH, VERY_HIGH'];
    return riskDimensions.flatMap((dimension) =>
      levels.map((level) => `{ dimension: ${dimension}, level: { in: [${level}] } }`),
    );
  }
  const element = getNamedType((named as GraphQLInputObjectType).getFields().in!.type);
  const all = isEnumType(element)
    ? element.getValues().map((value) => value.name)
    : values[name]!.map((value) => JSON.stringify(value));
  return [...all.map((choice) => [choice]), all].map((choices) => `{ in: [${choices.join(', ')}] }`);
}

const plainOrdersOf = (list: List) => ordersOf(list).filter((order) => !order.includes('RELEVANCE'));

/** Returns the statement of a page after a cursor deep inside the list. */
async function inside(place: Place, name: string, order: string): Promise<Statement> {
  const [, cursor] = await pageOf(place, name, `orderBy: ${order}, last: 100`);
  return (await pageOf(place, name, `orderBy: ${order}, first: 25, after: "${cursor}"`))[0];
}

describe('an index serves every order without sorting:', () => {
  test.each(lists.map((list) => [list.name, list] as const))(
    'the first, the last and a middle page of %s',
    async (name, list) => {
      const faults: string[] = [];
      for (const order of plainOrdersOf(list)) {
        const pages = [await inside(alone, name, order)];
        for (const size of ['first: 25', 'last: 100'])
          pages.push((await pageOf(alone, name, `orderBy: ${order}, ${size}`))[0]);
        const problems = (await Promise.all(pages.map(problemsOfOrder))).flat();
        faults.push(...problems.map((problem) => `${order}: ${problem}`));
      }
      expect(faults).toEqual([]);
    },
    // The first order by risk waits until the copies are assessed.
    PATIENCE_MS,
  );

  const nested = lists.filter((list) => placesOf(list).length > 1);
  test.each(nested.map((list) => [list.name, list] as const))(
    'the first and the last page under parents: %s',
    async (name, list) => {
      const faults: string[] = [];
      for (const place of placesOf(list).slice(1)) {
        for (const order of plainOrdersOf(list)) {
          const pages: Statement[] = [];
          for (const size of ['first: 25', 'last: 25'])
            pages.push((await pageOf(place, name, `orderBy: ${order}, ${size}`))[0]);
          const problems = (await Promise.all(pages.map(problemsUnderParents))).flat();
          faults.push(...problems.map((problem) => `${place[0]}, ${order}: ${problem}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );

  const paged = nested.flatMap((list) => plainOrdersOf(list).map((order) => ({ list, order })));
  for (const { list, order } of paged) {
    test(`a page inside of one parent: ${list.name} ${order}`, async () => {
      for (const place of placesOf(list).filter((candidate) => candidate !== alone && candidate[2])) {
        expect(await problemsUnderParents(await inside(place, list.name, order)), place[0]).toEqual([]);
      }
    });
  }
});

describe('an index serves every filter:', () => {
  const check = async (name: string, places: Place[], filters: string[]) => {
    const faults: string[] = [];
    for (const place of places) {
      for (const filter of filters) {
        const [first] = await pageOf(place, name, `${filter}, first: 25`);
        const [last] = await pageOf(place, name, `${filter}, last: 25`);
        const problems = (await Promise.all([first, last].map(problemsOfFilter))).flat();
        faults.push(...problems.map((problem) => `${place[0]}, ${filter}: ${problem}`));
      }
    }
    expect(faults).toEqual([]);
  };

  const filters = lists.flatMap((list) =>
    inputFieldsOf(list, 'where')
      .filter((field) => !isOfFilters(field))
      .map((field) => [list, field] as const),
  );
  const isByOthers = (list: List, { name }: GraphQLInputField) => BY_OTHERS[list.name]?.includes(name) ?? false;
  const fields = filters.filter(
    ([list, field]) => field.name !== 'text' && !BY_RISK.has(field.name) && !isByOthers(list, field),
  );
  test.each(fields.map(([list, field]) => [list.name, field.name, list, field] as const))(
    '%s where %s',
    async (name, fieldName, list, field) => {
      const wheres = filtersOf(field).map((filter) => `where: { ${fieldName}: ${filter} }`);
      await check(
        name,
        placesOf(list).filter(([, , deep]) => deep),
        wheres,
      );
    },
  );

  const byOthers = filters.filter(([list, field]) => isByOthers(list, field));
  test.each(byOthers.map(([list, field]) => [list.name, field.name, field] as const))(
    '%s where %s, by another table',
    async (name, fieldName, field) => {
      for (const filter of filtersOf(field)) {
        const [statement] = await pageOf(alone, name, `where: { ${fieldName}: ${filter} }, first: 25`);
        expect(await problemsAcrossTables(statement), filter).toEqual([]);
      }
    },
  );

  test.each([
    'contracts: { some: { kind: { in: [BUSINESS_ASSOCIATE] } } }',
    'contracts: { none: { kind: { in: [BUSINESS_ASSOCIATE] }, inForceOn: "2026-07-01" } }',
    'certifications: { some: { validUntil: { lt: "2026-08-01" } } }',
    'engagements: { some: { category: { in: [BILLING] } } }',
    'findings: { some: { status: { in: [OPEN] } } }',
    'attestations: { none: { framework: { in: ["SOC2"] } } }',
    'or: [{ country: { in: ["CN"] } }, { tags: { in: ["nowhere used"] } }]',
    'not: { lifecycle: { in: [ACTIVE] } }',
  ])('third parties where %s, by name and by risk', async (where) => {
    for (const order of ['LEGAL_NAME', 'RISK', 'UPDATED_AT']) {
      const [statement] = await pageOf(
        alone,
        'thirdParties',
        `where: { ${where} }, orderBy: { field: ${order} }, first: 25`,
      );
      expect(await problemsAcrossTables(statement), order).toEqual([]);
    }
  });

  const ofRisk = filters.filter(([list, field]) => BY_RISK.has(field.name) && !isByOthers(list, field));
  test.each(ofRisk.map(([list, field]) => [list.name, field.name, field] as const))(
    '%s where %s, by risk and by name',
    async (name, fieldName, field) => {
      const faults: string[] = [];
      for (const filter of filtersOf(field)) {
        const [, dimension] = /dimension: (\w+)/.exec(filter) ?? [];
        const riskOrder = dimension === undefined ? 'RISK' : `${dimension}_RISK`;
        for (const order of [
          `${riskOrder}, direction: ASC`,
          `${riskOrder}, direction: DESC`,
          'LEGAL_NAME, direction: ASC',
        ]) {
          const args = `where: { ${fieldName}: ${filter} }, orderBy: { field: ${order} }, first: 25`;
          const [statement] = await pageOf(alone, name, args);
          const problems = await (order.startsWith(riskOrder) ? problemsOfRisk : problemsAcrossTables)(statement);
          faults.push(...problems.map((problem) => `${args}: ${problem}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );

  const ofThirdParties = filters.filter(([{ name }]) => name === 'thirdParties');
  const besideRisk = ofThirdParties.filter(([, { name }]) => name !== 'text' && !BY_RISK.has(name));
  test.each(besideRisk.map(([, field]) => [field.name, field] as const))(
    'third parties where %s, in every order by risk',
    async (fieldName, field) => {
      const faults: string[] = [];
      for (const filter of filtersOf(field)) {
        for (const order of ordersOf(root.thirdParties!).filter((name) => /RISK|COVERAGE/.test(name))) {
          const args = `where: { ${fieldName}: ${filter} }, orderBy: ${order}, first: 25`;
          const problems = await problemsAcrossTables((await pageOf(alone, 'thirdParties', args))[0]);
          faults.push(...problems.map((problem) => `${args}: ${problem}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );

  test.each(['kind', 'lifecycle', 'country'])('a rare %s is not searched among all by risk', async (field) => {
    const [{ value, column }] = (await registry.observer.unsafe(`
      select ${field}::text as value, 'risk_${field}' as column from risk
      where ${field} is not null group by 1 order by count(*) limit 1`)) as [{ value: string; column: string }];
    const filter = field === 'country' ? JSON.stringify(value) : value;
    for (const direction of ['ASC', 'DESC']) {
      const args = `where: { ${field}: { in: [${filter}] } }, orderBy: { field: RISK, direction: ${direction} }`;
      const steps = await explain((await pageOf(alone, 'thirdParties', args))[0]);
      expect(indexesOf(steps)).toContain(column);
      expect(steps.filter(isSort)).toEqual([]);
    }
  });

  test('changes by type, by third party and by both', async () => {
    const types = (schema.getType('RecordType') as GraphQLEnumType).getValues().map(({ name }) => `types: [${name}]`);
    const party = `thirdParty: { id: "${hub}" }`;
    await check('changes', [alone], [...types, party, ...types.map((type) => `${type}, ${party}`)]);
  });

  const searched = filters.filter(([, { name }]) => name === 'text');
  test.each(searched.map(([list]) => [list.name, list] as const))(
    '%s where text, in every order',
    async (name, list) => {
      for (const text of values.text!) {
        for (const order of ordersOf(list)) {
          const [statement] = await pageOf(alone, name, `where: { text: ${JSON.stringify(text)} }, orderBy: ${order}`);
          // Reading third parties whole is cheaper only for a table of just this size.
          const steps = await explainAfter(WITHOUT_SCANS, statement);
          expect(indexesOf(steps)).toContain('third_party_term_trigram');
          expect(scansOf(steps), `${text} ${order}`).toEqual([]);
        }
      }
    },
  );
});

describe('an index serves every look-up:', () => {
  const look = async (query: string, indexes: string[]) => {
    const { data, statements } = await statementsOf(query);
    expect(Object.values(data as object)).not.toContain(null);
    const plans = await Promise.all(statements.map((statement) => explain(statement)));
    expect(plans.flatMap(indexesOf)).toEqual(expect.arrayContaining(indexes));
    expect(plans.flatMap(scansOf)).toEqual([]);
  };
  const oneOf = async (query: string): Promise<Record<string, string>> =>
    (await registry.observer.unsafe<Record<string, string>[]>(query))[0]!;

  test('the API key of a request and its principal', () =>
    look('{ viewer { role } }', ['api_key_hash', 'principal_pkey']));

  test('a third party by id, by external reference, by identifier', async () => {
    const { source, id } = await oneOf('select source, external_id as id from third_party_external_ref limit 1');
    const { scheme, value } = await oneOf(
      `select scheme, value from third_party_identifier where value !~ ' ' limit 1`,
    );
    const ref = async (ref: string, index: string) =>
      look(`{ thirdParty(ref: ${ref}) { id } }`, [index, 'third_party_pkey']);
    await ref(`{ id: "${hub}" }`, 'third_party_pkey');
    await ref(`{ external: { source: "${source}", externalId: "${id}" } }`, 'third_party_external_ref_taken');
    await ref(`{ identifier: { scheme: ${scheme}, value: "${value}" } }`, 'third_party_identifier_taken');
  });

  // There is one policy, and a table of one row is scanned.
  test.each(recordNames.filter((name) => name !== 'ProcurementPolicy'))('%s by id', async (name) => {
    const tableName = getTableName(records[name].table);
    const { id } = await oneOf(`select replace(id::text, '-', '') as id from ${tableName} limit 1`);
    await look(`{ node(id: "${name}_${id}") { id } }`, [`${tableName}_pkey`]);
  });

  test('the parts of a page of records', async () => {
    await look(
      `{ thirdParties(first: 5) { nodes {
        identifiers { value } externalRefs { externalId } links { url } sites { name } contacts { name }
        owners { name thirdParty { id } }
        engagements(first: 2) { nodes { dataFlows { category } facilities { name } alternatives { id } } }
        contracts(first: 2) { nodes { clauses { hours } engagements { id } } }
        attestations(first: 2) { nodes { claims { note } } }
      } } attestors(first: 5) { nodes { publicKeys { keyId } } } }`,
      [],
    );
  });
});

describe('an index serves the feed:', () => {
  const types = (schema.getType('RecordType') as GraphQLEnumType).getValues().map(({ name }) => name);
  const filters = () => {
    const party = `thirdParty: { id: "${hub}" }`;
    const combinations = [[types[0]!], ['REMINDER'], ['REMINDER', 'RISK_LEVEL'], ['CONTRACT', 'THIRD_PARTY'], types];
    const ofTypes = combinations.map((names) => `types: [${names.join()}]`);
    return ['', party, ...ofTypes, ...ofTypes.map((typesFilter) => `${typesFilter}, ${party}`)];
  };
  /** Returns the statements for a page of the feed with all fields, each with the faults of its plan. */
  const problemsOfPage = async (args: string) => {
    const { data, statements } = await statementsOf(
      `{ changes(first: 100, ${args}) { nodes { before differences { field } } pageInfo { endCursor } } changeCursor }`,
    );
    const faults = await Promise.all(
      statements.filter(({ text }) => text.includes('"change"')).map((statement) => problemsOfFilter(statement)),
    );
    const answer = data as { changes: { pageInfo: { endCursor: string } } };
    return { problems: faults.flat().map((problem) => `${args}: ${problem}`), end: answer.changes.pageInfo.endCursor };
  };

  test('from the beginning, the middle and the end', async () => {
    const places = [5, 3_000].map((seq) => changeCursor(registry.database.cursorSecret, seq));
    const { changeCursor: end } = (await registry.ask('ADMIN', '{ changeCursor }')) as { changeCursor: string };
    const faults: string[] = [];
    for (const filter of filters()) {
      for (const place of [null, ...places, end]) {
        faults.push(...(await problemsOfPage(`${filter} ${place === null ? '' : `after: "${place}"`}`)).problems);
      }
    }
    expect(faults).toEqual([]);
  });

  test('as a snapshot, at its beginning and in the middle', async () => {
    const faults: string[] = [];
    for (const filter of filters()) {
      const first = await problemsOfPage(`${filter} snapshot: true`);
      const second = await problemsOfPage(`${filter} after: "${first.end}"`);
      faults.push(...first.problems, ...second.problems);
    }
    expect(faults).toEqual([]);
  });

  test('for the image before each entry and the lag of a reader', async () => {
    // Seeded records have no earlier image.
    await registry.observer`update change set operation = 'UPDATED' where seq > (select max(seq) - 100 from change)`;
    const { statements } = await statementsOf('{ changes(last: 100) { nodes { before } } }');
    const before = statements.find(({ text }) => text.includes('earlier'))!;
    expect(indexesOf(await explain(before))).toEqual(['change_record']);
    sent.length = 0;
    await findLag(registry.database.read, 3_000);
    const steps = await explain(sent.at(-1)!);
    expect([...scansOf(steps), ...steps.filter(isSort)]).toEqual([]);
  });
});

describe('an index serves the search for alternatives:', () => {
  test.each([
    ['frequent', 'desc'],
    ['rare', 'asc'],
  ])('in a %s category, on the first and later pages', async (_, direction) => {
    const [row] = await registry.observer.unsafe<{ category: string }[]>(
      `select category::text from engagement group by 1 order by count(*) ${direction} limit 1`,
    );
    const question = `ref: { id: "${hub}" }, category: ${row!.category}`;
    const { statements } = await statementsOf(
      `{ procurementStatus(request: { ${question} }) { alternatives(first: 1) { thirdParty { id } } } }`,
    );
    const candidates = statements.filter(({ text }) => text.includes('order by "risk"."rank"'));
    expect(candidates.length).toBeGreaterThan(0);
    const plans = await Promise.all(candidates.map((statement) => explainAfter(WITHOUT_SCANS, statement)));
    expect(plans.flatMap(scansOf)).toEqual([]);
  });
});

describe('a missing index is noticed:', () => {
  test.each([
    ['third_party_name', 'thirdParties', 'LEGAL_NAME'],
    ['certification_updated', 'certifications', 'UPDATED_AT'],
    ['finding_due', 'findings', 'DUE_ON'],
  ])('%s', async (index, list, field) => {
    const [statement] = await pageOf(alone, list, `orderBy: { field: ${field} }, first: 25`);
    const steps = await explainAfter(`drop index ${index}`, statement);
    expect(scansOf(steps)).not.toEqual([]);
    expect(sortsOf(steps)).not.toEqual([]);
  });
});
