import { beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../db/client.ts';
import { change } from '../../db/tables/change.ts';
import { engagementCategory } from '../../db/tables/engagement.ts';
import { recordOfExpiration } from '../../src/insight/expiration/record.ts';
import { globalId } from '../../src/registry/global-id.ts';
import { nameOfRecordType } from '../../src/registry/records.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { renewRisk } from '../../src/derived/risk-renewal.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { tableOf } from '../docs/document.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { administer, TODAY, useRegistry } from '../support/registry.ts';

const VIEWS = [
  'third_party',
  'risk',
  'risk_history',
  'gate_answer',
  'contract',
  'certification',
  'finding',
  'incident',
  'expiration',
  'change',
];
/** The columns that identify a row. */
const KEYS: Record<string, string> = {
  third_party: 'third_party_id',
  risk: 'third_party_id',
  risk_history: 'seq::text',
  gate_answer: 'third_party_id',
  contract: 'contract_id',
  certification: 'certification_id',
  finding: 'finding_id',
  incident: 'incident_id',
  expiration: `kind || ' ' || record_id`,
  change: 'seq::text',
};

const registry = useRegistry();
const make = fixtures(registry);

beforeAll(async () => {
  const operator = await operatorOf(registry.database, TODAY);
  await loadDemo(operator, () => {});
  await renewRisk(operator);
}, 120_000);

/** Rows of a view, as a reader sees them. */
async function read<Row = Record<string, unknown>>(query: string): Promise<Row[]> {
  const rows = await registry.observer.begin(async (transaction) => {
    await transaction.unsafe('set local role attestry_report');
    return [...(await transaction.unsafe(query))];
  });
  return rows as Row[];
}

describe('docs/reporting.md', () => {
  test('has every view', async () => {
    const views = await registry.observer<{ name: string }[]>`
      select table_name as name from information_schema.views where table_schema = 'report'`;
    expect(views.map(({ name }) => name).toSorted()).toEqual(VIEWS.toSorted());
  });

  test.each(VIEWS)('has the columns of %s, with their types', async (view) => {
    const columns = await registry.observer<{ name: string; type: string }[]>`
      select column_name as name, data_type as type from information_schema.columns
      where table_schema = 'report' and table_name = ${view} order by ordinal_position`;
    expect(tableOf('docs/reporting.md', `report.${view}`).map(([name, type]) => [name, type])).toEqual(
      columns.map(({ name, type }) => [name, type]),
    );
  });
});

describe('rows are those of the API', () => {
  test('third parties with their risk and its dimensions', async () => {
    const { thirdParties } = await registry.ask(
      'DASHBOARD',
      `{ thirdParties(first: 100, orderBy: { field: LEGAL_NAME, direction: ASC }) { totalCount nodes {
        id kind legalName lifecycle country tags version updatedAt mergedInto { id } externalRefs { source externalId }
        risk { asOf level score state coverage drivingDimension dimensions { dimension level score } } } } }`,
    );
    const rows = await read(`
      select p.*, p.updated_at as changed, r.* from report.third_party p join report.risk r using (third_party_id)`);
    expect(rows.length).toBe(thirdParties.totalCount);
    const byId = new Map(rows.map((row) => [row.third_party_id, row]));
    for (const party of thirdParties.nodes) {
      const row = byId.get(party.id)!;
      const { risk } = party;
      expect(row).toMatchObject({
        kind: party.kind,
        legal_name: party.legalName,
        lifecycle: party.lifecycle,
        country: party.country,
        tags: party.tags,
        version: party.version,
        changed: party.updatedAt,
        merged_into_id: party.mergedInto?.id ?? null,
        external_refs: party.externalRefs,
        as_of: risk.asOf,
        level: risk.level,
        state: risk.state,
        driving_dimension: risk.drivingDimension,
      });
      expect(row.score).toBeCloseTo(risk.score, 8);
      expect(row.coverage).toBeCloseTo(risk.coverage, 8);
      expect(risk.dimensions.length).toBe(7);
      for (const { dimension, level, score } of risk.dimensions) {
        expect(row[`${dimension.toLowerCase()}_level`], `${party.legalName} ${dimension}`).toBe(level);
        expect(row[`${dimension.toLowerCase()}_score`], `${party.legalName} ${dimension}`).toBeCloseTo(score, 8);
      }
    }
  });

  test('answers with the rules that cause them', async () => {
    const { thirdParties } = await registry.ask(
      'DASHBOARD',
      `{ thirdParties(first: 100) { nodes { id procurementStatus { answer asOf checks { rule { id } effect } } } } }`,
    );
    const rows = await read('select * from report.gate_answer');
    const byId = new Map(rows.map((row) => [row.third_party_id, row]));
    for (const { id, procurementStatus } of thirdParties.nodes) {
      const { answer, asOf, checks } = procurementStatus;
      const rules = checks
        .filter(({ effect }: { effect: string | null }) => effect !== null && effect !== 'INFORM')
        .map(({ rule }: { rule: { id: string } }) => rule.id);
      expect(byId.get(id)).toMatchObject({ answer, as_of: asOf, rules });
    }
    expect(new Set(rows.map(({ answer }) => answer)).size).toBeGreaterThan(2);
  });

  test('answers in each category, and no others', async () => {
    const rows = await read<{ party: string; category: string; answer: string }>(`
      select g.third_party_id as party, c.category, c.answer
      from report.gate_answer g cross join jsonb_each_text(g.by_category) as c(category, answer) order by 1, 2`);
    for (const { party, category, answer } of rows) {
      const query = `{ procurementStatus(request: { ref: { id: "${party}" }, category: ${category} }) { answer } }`;
      const { procurementStatus } = await registry.ask('DASHBOARD', query);
      expect(procurementStatus.answer, `${party} ${category}`).toBe(answer);
    }
    expect(new Set(rows.map(({ answer }) => answer)).size).toBeGreaterThan(2);
    for (const category of engagementCategory.enumValues) {
      const { thirdParties } = await registry.ask(
        'DASHBOARD',
        `{ thirdParties(where: { procurementAnswer: { in: [ALLOW, CONDITIONAL, BLOCK, UNKNOWN], category: ${category} } }, first: 100) {
          nodes { id } } }`,
      );
      const found = (thirdParties.nodes as { id: string }[]).map(({ id }) => id);
      const stored = rows.filter((row) => row.category === category).map(({ party }) => party);
      expect(stored.toSorted(), category).toEqual(found.toSorted());
    }
    const [none] = await read(`select by_category from report.gate_answer where by_category = '{}' limit 1`);
    expect(none).toBeDefined();
  });

  test('the recorded levels of risk', async () => {
    const { thirdParties } = await registry.ask(
      'DASHBOARD',
      `{ thirdParties(first: 100) { nodes { id riskHistory(from: "2000-01-01", to: "${TODAY}") { asOf level score } } } }`,
    );
    for (const { id, riskHistory } of thirdParties.nodes) {
      const rows = await read(`
        select as_of as "asOf", level, score from report.risk_history where third_party_id = '${id}' order by seq`);
      expect(rows).toEqual(riskHistory);
    }
  });

  test('everything that ends, for each kind', async () => {
    const expected: string[] = [];
    let after = '';
    for (let hasNextPage = true; hasNextPage;) {
      const { expirations } = await registry.ask(
        'DASHBOARD',
        `{ expirations(within: 3650, since: 3650, where: { lifecycle: { in: [PROSPECT, ONBOARDING, ACTIVE, SUSPENDED, OFFBOARDING, RETIRED] } },
          first: 100${after}) {
          nodes { kind on title thirdParty { id } record { id } } pageInfo { hasNextPage endCursor } } }`,
      );
      for (const { kind, on, title, thirdParty, record } of expirations.nodes) {
        expected.push([kind, on, record.id, thirdParty.id, title].join(' '));
      }
      ({ hasNextPage } = expirations.pageInfo);
      after = `, after: "${expirations.pageInfo.endCursor}"`;
    }
    const rows = await read(`
      select kind, expires_on, record_id, third_party_id, title from report.expiration
      where expires_on between '${TODAY}'::date - 3650 and '${TODAY}'::date + 3650`);
    expect(rows.map((row) => Object.values(row).join(' ')).toSorted()).toEqual(expected.toSorted());
    expect(new Set(rows.map(({ kind }) => kind)).size).toBeGreaterThan(8);
  });

  test('the view has the branches of `expiration`', async () => {
    const kinds = await registry.observer<{ kind: string }[]>`select distinct kind from expiration`;
    const rows = await read<{ kind: string }>('select distinct kind from report.expiration');
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(kinds.map(({ kind }) => kind).toSorted());
    expect(await read(`select kind, record_id from report.expiration group by 1, 2 having count(*) > 1`)).toEqual([]);
  });

  test('entries of the log, without those about principals', async () => {
    const expected: object[] = [];
    let after = '';
    for (let hasNextPage = true; hasNextPage;) {
      const { changes } = await registry.ask(
        'AUDITOR',
        `{ changes(first: 100${after}) { nodes { seq recordType operation version recordId thirdParty { id } recordedAt after }
          pageInfo { hasNextPage endCursor } } }`,
      );
      for (const { seq, recordType, operation, version, recordId, thirdParty, recordedAt, after } of changes.nodes) {
        if (recordType === 'PRINCIPAL') continue;
        const derived = { RISK_LEVEL: after.level, PROCUREMENT_ANSWER: after.answer } as Record<string, string>;
        expected.push({
          seq: Number(seq),
          record_type: recordType,
          record_id: recordId,
          third_party_id: thirdParty?.id ?? null,
          operation,
          version,
          derived_value: derived[recordType] ?? null,
          updated_at: recordedAt,
        });
      }
      ({ hasNextPage } = changes.pageInfo);
      after = `, after: "${changes.pageInfo.endCursor}"`;
    }
    expect(await read('select * from report.change order by seq')).toEqual(expected);
    const logged = await read<{ record_type: string }>('select distinct record_type from report.change');
    expect(logged.length).toBeGreaterThan(15);
  });

  test('the id of an entry has the name of its kind, for every kind', async () => {
    const party = '00000000-0000-4000-8000-000000000001';
    const images = [
      ...change.recordType.enumValues
        .filter((type) => type !== 'PRINCIPAL' && type !== 'REMINDER')
        .map((type) => ({ type, image: {} })),
      ...Object.keys(recordOfExpiration).map((kind) => ({ type: 'REMINDER', image: { expiration_kind: kind } })),
    ];
    const [found] = await registry.observer.begin(async (transaction) => {
      // Triggers read the images of some types.
      await transaction.unsafe('set local session_replication_role = replica');
      await transaction.unsafe(
        `insert into change (recorded_at, principal_id, record_type, record_id, operation, version, schema_version, image)
        select now(), (select id from principal limit 1), (one ->> 'type')::record_type, '${party}', 'CREATED', 1, 1, one -> 'image'
        from jsonb_array_elements($1::text::jsonb) as one`,
        [JSON.stringify(images)],
      );
      const ids = await transaction<{ id: string }[]>`
        select record_id as id from report.change where record_id like ${`%${party.replaceAll('-', '')}`} order by seq`;
      await transaction.unsafe('delete from change where record_id = $1', [party]);
      return [ids.map(({ id }) => id)];
    });
    const expected = images.map(({ type, image }) => {
      const kind = (image as { expiration_kind?: keyof typeof recordOfExpiration }).expiration_kind;
      return globalId(kind ? recordOfExpiration[kind] : (nameOfRecordType.get(type) ?? 'ThirdParty'), party);
    });
    expect(found).toEqual(expected);
  });

  test('contracts, certifications, findings and incidents', async () => {
    const lists = {
      contract: [
        'contracts',
        'title kind status effectiveOn expiresOn terminatedOn autoRenews noticeDays currency source externalId version updatedAt',
      ],
      certification: [
        'certifications',
        'type variant title number issuer state issuedOn validUntil suspendedOn revokedOn verification verifiedOn source externalId version updatedAt',
      ],
      finding: ['findings', 'title severity status dueOn closedOn retiredOn source externalId version updatedAt'],
      incident: [
        'incidents',
        'title kind severity occurredOn discoveredOn reportedToUsOn closedOn peopleAffected retiredOn source externalId version updatedAt',
      ],
    };
    for (const [view, [list, fields]] of Object.entries(lists)) {
      const nodes: { id: string; thirdParty: { id: string } }[] = [];
      let after = '';
      for (let hasNextPage = true; hasNextPage;) {
        const data = await registry.ask(
          'DASHBOARD',
          `{ ${list}(first: 100${after}) { nodes { id thirdParty { id } ${
            view === 'certification' ? fields!.replace('type ', 'type { code } ') : fields
          } } pageInfo { hasNextPage endCursor } } }`,
        );
        nodes.push(...data[list!].nodes);
        ({ hasNextPage } = data[list!].pageInfo);
        after = `, after: "${data[list!].pageInfo.endCursor}"`;
      }
      const rows = await read(`select * from report.${view}`);
      const byId = new Map(rows.map((row) => [row[`${view}_id`], row]));
      expect(byId.size).toBe(nodes.length);
      expect(nodes.length).toBeGreaterThan(3);
      for (const { id, thirdParty, ...node } of nodes) {
        const row = byId.get(id)!;
        expect(row.third_party_id).toBe(thirdParty.id);
        for (const [field, value] of Object.entries(node)) {
          const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
          expect(row[column], `${id} ${field}`).toEqual(field === 'type' ? (value as { code: string }).code : value);
        }
      }
    }
  });
});

describe('incremental refresh', () => {
  /** A copy of all views that is refreshed by `updated_at`, as docs/reporting.md says. */
  class Copy {
    readonly rows = new Map<string, string>();
    readonly #watermarks = new Map<string, string>();

    /** Returns the rows that differ from those that the copy had, as "view key". */
    async refresh(): Promise<string[]> {
      const news: string[] = [];
      for (const view of VIEWS) {
        const watermark = this.#watermarks.get(view);
        const rows = await read<{ key: string; row: string; at: string }>(`
          select ${KEYS[view]} as key, to_jsonb(v)::text as row, updated_at as at from report.${view} v
          ${watermark ? `where updated_at >= '${watermark}'` : ''}`);
        for (const { key, row, at } of rows) {
          if (at > (this.#watermarks.get(view) ?? '')) this.#watermarks.set(view, at);
          if (this.rows.get(`${view} ${key}`) === row) continue;
          this.rows.set(`${view} ${key}`, row);
          news.push(`${view} ${key}`);
        }
      }
      return news;
    }
  }

  /** All rows of all views. */
  async function whole(): Promise<Map<string, string>> {
    const all = new Map<string, string>();
    for (const view of VIEWS) {
      const rows = await read<{ key: string; row: string }>(
        `select ${KEYS[view]} as key, to_jsonb(v)::text as row from report.${view} v`,
      );
      for (const { key, row } of rows) all.set(`${view} ${key}`, row);
    }
    return all;
  }

  const sorted = (rows: Map<string, string>) => [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1));

  test('finds each change once, and misses none', async () => {
    const copy = new Copy();
    await copy.refresh();
    expect(sorted(copy.rows)).toEqual(sorted(await whole()));
    expect(await copy.refresh()).toEqual([]);

    const vendor = await make.vendor({ lastReviewedOn: TODAY, reviewEveryMonths: 12 });
    const thirdParty = { id: vendor.id };
    expect(await copy.refresh()).toEqual(
      expect.arrayContaining([
        `third_party ${vendor.id}`,
        `risk ${vendor.id}`,
        `gate_answer ${vendor.id}`,
        `expiration REVIEW ${vendor.id}`,
      ]),
    );
    expect(await copy.refresh()).toEqual([]);

    const engagement = await make.engagement({ thirdParty, status: 'ACTIVE', startsOn: '2025-01-01' });
    const contract = await make.contract({
      thirdParty,
      status: 'ACTIVE',
      autoRenews: 'NO',
      effectiveOn: '2025-01-01',
      expiresOn: '2026-07-01',
    });
    const certification = await make.certification({ thirdParty, validUntil: '2026-08-01' });
    const audit = await make.audit({ thirdParty, scheduledOn: '2026-09-01' });
    const incident = await make.incident({ thirdParty, occurredOn: '2026-06-01' });
    const added = await copy.refresh();
    expect(added).toEqual(
      expect.arrayContaining([
        `expiration ENGAGEMENT ${engagement.id}`,
        `contract ${contract.id}`,
        `expiration CONTRACT ${contract.id}`,
        `certification ${certification.id}`,
        `expiration AUDIT ${audit.id}`,
        `incident ${incident.id}`,
      ]),
    );
    expect(added.length).toBe(new Set(added).size);
    expect(sorted(copy.rows)).toEqual(sorted(await whole()));

    // A later audit ends the due day of the planned one; the planned one itself does not change.
    const first = await make.audit({
      thirdParty,
      scheduledOn: null,
      completedOn: '2026-05-01',
      everyMonths: 12,
      outcome: 'SATISFACTORY',
    });
    await copy.refresh();
    expect(copy.rows.get(`expiration AUDIT ${first.id}`)).toContain('"expires_on": "2027-05-01"');
    await make.audit({
      thirdParty,
      scheduledOn: null,
      completedOn: '2026-06-01',
      everyMonths: 12,
      outcome: 'SATISFACTORY',
    });
    expect(await copy.refresh()).toContain(`expiration AUDIT ${first.id}`);
    expect(copy.rows.get(`expiration AUDIT ${first.id}`)).toContain('"expires_on": null');
    expect(sorted(copy.rows)).toEqual(sorted(await whole()));

    // The records of a merged third party belong to the other one.
    const other = await make.vendor();
    await copy.refresh();
    await accept(registry, 'mergeThirdParties', {
      from: { id: vendor.id },
      expectedFromVersion: vendor.version,
      into: { id: other.id },
      expectedIntoVersion: other.version,
      reason: 'One company.',
    });
    const merged = await copy.refresh();
    expect(merged).toEqual(expect.arrayContaining([`third_party ${vendor.id}`, `contract ${contract.id}`]));
    const [row] = await read(
      `select lifecycle, merged_into_id from report.third_party where third_party_id = '${vendor.id}'`,
    );
    expect(row).toEqual({ lifecycle: 'RETIRED', merged_into_id: other.id });
    const [moved] = await read(`select third_party_id from report.contract where contract_id = '${contract.id}'`);
    expect(moved).toEqual({ third_party_id: other.id });
    expect(sorted(copy.rows)).toEqual(sorted(await whole()));
    expect(await copy.refresh()).toEqual([]);
  });

  test('misses no row of a commit with the same instant as the watermark', async () => {
    const copy = new Copy();
    await copy.refresh();
    // The log is ahead of the clock, as after the clock was set back: all of the next commits have its last instant.
    const [{ seq, at }] = (await registry.observer<{ seq: number; at: string }[]>`
      select seq, recorded_at as at from change order by seq desc limit 1`) as unknown as [{ seq: number; at: string }];
    await registry.observer`update change set recorded_at = now() + interval '1 hour' where seq = ${seq}`;
    try {
      const first = await make.certification();
      expect(await copy.refresh()).toContain(`certification ${first.id}`);
      const second = await make.certification();
      expect(await copy.refresh()).toContain(`certification ${second.id}`);
      const times = await read<{ at: string }>(`
        select distinct updated_at as at from report.certification where certification_id in ('${first.id}', '${second.id}')`);
      expect(times.length).toBe(1);
    } finally {
      await registry.observer`update change set recorded_at = ${at} where seq = ${seq}`;
      await registry.observer`update change set recorded_at = now() where recorded_at > now()`;
    }
  });
});

describe('a reader', () => {
  const SECRET = 'Ottoline Quackenbush';
  const EMAIL = 'ottoline.quackenbush@example.test';

  test('reads every view and no table', async () => {
    for (const view of VIEWS) expect((await read(`select * from report.${view}`)).length, view).toBeGreaterThan(0);
    const tables = await registry.observer<{ name: string }[]>`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('report', 'pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'v', 'm', 'p', 'S')`;
    expect(tables.length).toBeGreaterThan(50);
    const readable = await registry.observer<{ name: string }[]>`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'v', 'm', 'p')
        and has_table_privilege('attestry_report', c.oid, 'select')`;
    expect(readable.map(({ name }) => name).toSorted()).toEqual(VIEWS.map((view) => `report.${view}`).toSorted());
    for (const table of ['third_party', 'third_party_contact', 'principal', 'api_key', 'change', 'expiration']) {
      await expect(read(`select * from public.${table}`), table).rejects.toThrow('permission denied');
    }
    for (const statement of [
      'delete from report.contract',
      'update report.contract set title = null',
      'create table report.mine (a int)',
      'create table public.mine (a int)',
      'drop view report.contract',
    ]) {
      await expect(read(statement), statement).rejects.toThrow(
        /permission denied|must be owner|cannot (update|delete)/,
      );
    }
  });

  test('connects with a user of its own', async () => {
    await administer(`create user report_reader password 'report' in role attestry_report`);
    const url = Object.assign(new URL(registry.url), { username: 'report_reader', password: 'report' }).href;
    const sql = connect(url, { max: 1, statementTimeoutMs: 5_000, name: 'bi' });
    try {
      const [counted] = await sql<{ count: number }[]>`select count(*) as count from report.third_party`;
      expect(counted!.count).toBeGreaterThan(40);
      await expect(sql`select * from third_party_contact`).rejects.toThrow('permission denied');
    } finally {
      await sql.end();
      await administer('drop user report_reader');
    }
  });

  test('sees no personal data', async () => {
    const { id } = await make.vendor({
      internalOwner: SECRET,
      contacts: [{ role: 'SECURITY', name: SECRET, email: EMAIL, phone: '+1 555 0100' }],
      owners: [{ name: SECRET, percent: 100 }],
    });
    const thirdParty = { id };
    await accept(registry, 'createPrincipal', { name: SECRET, kind: 'PERSON', email: EMAIL }, undefined, 'ADMIN');
    const certification = await make.certification({ thirdParty });
    await accept(registry, 'verifyCertification', {
      id: certification.id,
      expectedVersion: certification.version,
      method: `Asked ${SECRET}, ${EMAIL}`,
    });
    const audit = await make.audit({ thirdParty, auditor: SECRET });
    const finding = await accept(registry, 'addFinding', { auditId: audit.id, title: 'Door', severity: 'LOW' });
    await accept(registry, 'closeFinding', {
      id: finding.id,
      expectedVersion: finding.version,
      status: 'REMEDIATED',
      note: `Seen by ${SECRET}`,
    });
    // The registry has them; otherwise this test could not fail.
    const [held] = await registry.observer<{ count: number }[]>`
      select count(*) as count from change where image::text like ${`%${SECRET}%`}`;
    expect(held!.count).toBeGreaterThan(3);
    for (const view of VIEWS) {
      const found = await read(`
        select * from report.${view} v where v::text ~* 'quackenbush|555 0100' or v::text ~ '[^[:space:]]@[^[:space:]]'`);
      expect(found, view).toEqual([]);
    }
    const principals = await registry.observer<
      { id: string }[]
    >`select replace(id::text, '-', '') as id from principal`;
    for (const view of VIEWS) {
      const found = await read(
        `select * from report.${view} v where v::text ~ '${principals.map(({ id }) => id).join('|')}'`,
      );
      expect(found, view).toEqual([]);
    }
  });

  test('learns nothing of rows that a view leaves out by a function of its own', async () => {
    const [hidden] = await registry.observer<{ seq: number }[]>`
      select seq from change where record_type = 'PRINCIPAL' limit 1`;
    const seen = await registry.observer.begin(async (transaction) => {
      await transaction.unsafe('set local role attestry_report');
      // So cheap that Postgres would ask it before the condition of the view.
      await transaction.unsafe(`
        create function pg_temp.spy(bigint) returns boolean language plpgsql cost 0.0000001 as $$
        begin if $1 = ${hidden!.seq} then raise exception 'saw %', $1; end if; return true; end $$`);
      return await transaction.unsafe('select count(*) as count from report.change where pg_temp.spy(seq)');
    });
    expect(seen.length).toBe(1);
  });
});
