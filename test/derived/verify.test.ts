import { Command } from 'commander';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { keysAndColumns } from '../../db/rows.ts';
import { risk } from '../../db/tables/risk.ts';
import { CommandFailed } from '../../src/cli/failure.ts';
import { registerVerify } from '../../src/cli/verify.ts';
import { dateIn } from '../../src/input/time-zone.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { globalId, keyOf } from '../../src/registry/global-id.ts';
import { repairRisk, type Verification, verifyRisk } from '../../src/derived/verify.ts';
import { seedRegistry } from '../../src/samples/seed/seed.ts';
import type { Writer } from '../../src/registry/session.ts';
import { attestry, attestryUnheard } from '../support/command-line.ts';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
/** The command takes today from the clock, and so must what it checks. */
let writer: Writer;
let key = '';
let legalName = '';

beforeAll(async () => {
  writer = { ...registry.operator, today: dateIn(registry.config.TIME_ZONE, new Date()) };
  await loadDemo(writer, () => {});
  // A third party with many records, so that no stored value is empty.
  const [chosen] = await registry.observer<{ id: string; legal_name: string }[]>`
    select id, legal_name from third_party order by (select count(*) from certification where third_party_id = third_party.id) desc, id limit 1`;
  key = chosen!.id;
  legalName = chosen!.legal_name;
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Breaks something, looks, mends it and looks again. */
async function broken(statement: string): Promise<Verification> {
  await registry.observer.unsafe(statement);
  const found = await verifyRisk(writer);
  await repairRisk(writer, found);
  expect((await verifyRisk(writer)).faults).toEqual([]);
  return found;
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  vi.stubEnv('DATABASE_URL', registry.url);
  const out = vi.spyOn(console, 'log').mockImplementation(() => {});
  const program = new Command().exitOverride();
  registerVerify(program);
  const failure: unknown = await program.parseAsync(['verify', ...args], { from: 'user' }).then(
    () => null,
    (error: unknown) => error,
  );
  if (failure !== null && !(failure instanceof CommandFailed)) throw failure as Error;
  const said = out.mock.calls.map(([line]) => String(line)).join('\n');
  out.mockRestore();
  return { code: failure?.exitCode ?? 0, out: said, err: failure?.message ?? '' };
}

describe('a tampered value is found and repaired:', () => {
  const other = (column: string, type: string, one: string, another: string) =>
    `(case ${column} when '${one}' then '${another}' else '${one}' end)::${type}`;
  const tamperings: Record<string, [value: string, field: string | RegExp]> = {
    asOf: [`as_of - 400`, /^(asOf|explanation.*|\w+)$/],
    renewOn: [`'2999-12-31'`, 'renewOn'],
    assessedAt: [`assessed_at - interval '5 years'`, 'assessedAt'],
    basis: [`'engine 0'`, 'basis'],
    rank: ['rank + 1e-9', 'rank'],
    level: [other('level', 'risk_level', 'HIGH', 'LOW'), 'level'],
    score: ['abs(score - 1e-9)', 'score'],
    drivingDimension: [other('driving_dimension', 'risk_dimension', 'QUALITY', 'INCIDENT'), 'drivingDimension'],
    state: [other('state', 'assessment_state', 'PARTIAL', 'ASSESSED'), 'state'],
    coverage: ['abs(coverage - 0.01)', 'coverage'],
    qualityRank: ['quality_rank - 1', 'qualityRank'],
    dataSecurityRank: ['data_security_rank - 1', 'dataSecurityRank'],
    regulatoryRank: [`'NaN'`, 'regulatoryRank'],
    contractualRank: ['contractual_rank - 1', 'contractualRank'],
    assuranceRank: ['assurance_rank - 1', 'assuranceRank'],
    incidentRank: ['incident_rank - 1', 'incidentRank'],
    dependencyRank: ['dependency_rank - 1', 'dependencyRank'],
    kind: [other('kind', 'third_party_kind', 'VENDOR', 'SUPPLIER'), 'kind'],
    lifecycle: [other('lifecycle', 'lifecycle', 'ACTIVE', 'RETIRED'), 'lifecycle'],
    country: [`'AQ'`, 'country'],
    ownProbability: ['abs(own_probability - 0.01)', 'ownProbability'],
    probability: ['abs(probability - 0.00001)', 'probability'],
    isSupplied: ['not is_supplied', 'isSupplied'],
    explanation: [`jsonb_set(explanation, '{probability}', '0.123')`, 'explanation.probability'],
  };
  const columnOf = new Map(keysAndColumns(risk));

  test('every column is tried', () => {
    expect(['thirdPartyId', ...Object.keys(tamperings)].toSorted()).toEqual([...columnOf.keys()].toSorted());
  });

  test.each(Object.entries(tamperings))('%s', async (column, [value, field]) => {
    const { faults } = await broken(
      `update risk set ${columnOf.get(column)!} = ${value} where third_party_id = '${key}'`,
    );
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) {
      expect(fault).toMatchObject({
        key,
        legalName,
        kept: 'RISK',
        fault: column === 'basis' ? 'OTHER_BASIS' : 'DIFFERENT',
      });
      expect(fault.field).toMatch(field instanceof RegExp ? field : new RegExp(`^${field}$`));
      expect(fault.stored).not.toEqual(fault.right);
    }
  });

  test.each([
    ['as of a day to come', `as_of = current_date + 3`, 'asOf'],
    ['as of no day at all', `as_of = 'infinity'`, 'asOf'],
    ['made at an instant to come', `assessed_at = now() + interval '1 hour'`, 'assessedAt'],
    ['with more in it than there is', `explanation = explanation || '{"more": 1}'`, 'explanation.more'],
    ['with less in it', `explanation = explanation - 'modelVersion'`, 'explanation.modelVersion'],
    ['with a list cut short', `explanation = explanation #- '{dimensions,6}'`, 'explanation.dimensions[6]'],
    [
      'of another third party',
      `explanation = (select explanation from risk other where other.explanation <> risk.explanation limit 1)`,
      /^explanation\./,
    ],
  ])('an assessment %s', async (_, assignment, field) => {
    const { faults } = await broken(`update risk set ${assignment} where third_party_id = '${key}'`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ key, kept: 'RISK', fault: 'DIFFERENT' });
    if (typeof field === 'string') expect(faults[0]!.field).toBe(field);
    else expect(faults[0]!.field).toMatch(field);
  });

  test('an assessment that is not there', async () => {
    const { faults } = await broken(`delete from risk where third_party_id = '${key}'`);
    expect(faults).toEqual([
      { key, legalName, kept: 'RISK', fault: 'MISSING', field: null, stored: null, right: null },
    ]);
  });

  test('a fact that was changed behind the back of the log', async () => {
    const { faults } = await broken(
      `update certification set revoked_on = issued_on + 1 where third_party_id = '${key}' and revoked_on is null`,
    );
    expect(new Set(faults.map((fault) => fault.key))).toEqual(new Set([key]));
    expect(faults.map(({ field }) => field)).toEqual(expect.arrayContaining([expect.stringMatching(/^explanation\./)]));
  });
});

describe('the answer of the gate is checked and repaired too:', () => {
  const otherAnswer = `(case answer when 'BLOCK' then 'ALLOW' else 'BLOCK' end)::procurement_answer`;

  test.each([
    ['another answer', `answer = ${otherAnswer}`, 'answer', 'DIFFERENT'],
    ['an answer that holds for too long', `renew_on = '2999-12-31'`, 'renewOn', 'DIFFERENT'],
    [
      'an answer older than the last change of its records',
      `decided_at = decided_at - interval '5 years'`,
      'decidedAt',
      'DIFFERENT',
    ],
    ['an answer as of a day to come', `as_of = current_date + 3`, 'asOf', 'DIFFERENT'],
    ['an answer by another policy', `basis = replace(basis, 'policy ', 'policy 9')`, 'basis', 'OTHER_BASIS'],
  ])('%s', async (_, assignment, field, fault) => {
    const { faults } = await broken(`update procurement_answer_kept set ${assignment} where third_party_id = '${key}'`);
    expect(faults).toMatchObject([{ key, legalName, kept: 'ANSWER', fault, field }]);
    expect(faults[0]!.stored).not.toEqual(faults[0]!.right);
  });

  test('an answer that is not there', async () => {
    const { faults } = await broken(`delete from procurement_answer_kept where third_party_id = '${key}'`);
    expect(faults).toEqual([
      { key, legalName, kept: 'ANSWER', fault: 'MISSING', field: null, stored: null, right: null },
    ]);
  });

  test('a due answer is not a fault', async () => {
    await registry.observer`update procurement_answer_kept set renew_on = ${writer.today} where third_party_id = ${key}`;
    const found = await verifyRisk(writer);
    expect(found.due).toEqual([{ key, legalName, kept: 'ANSWER', renewOn: writer.today }]);
    await repairRisk(writer, found);
    expect(await verifyRisk(writer)).toMatchObject({ faults: [], due: [] });
  });

  test('the command says so in its own words', async () => {
    await registry.observer.unsafe(
      `update procurement_answer_kept set answer = ${otherAnswer} where third_party_id = '${key}'`,
    );
    const { code, out, err } = await run();
    expect(code).toBe(1);
    expect(out).toMatch(/: gate answer: answer is "\w+", but must be "\w+"$/m);
    expect(err).toBe('Wrong gate answers: 1 differ from the records. Repair it with --repair.');
    expect(await run('--repair')).toMatchObject({ code: 0 });
  });
});

describe('the names and domains by which duplicates are found are checked and repaired too:', () => {
  test.each([
    ['a name that was changed', `update third_party_likeness set value = value || ' x' where sign = 'NAME'`, 'NAME'],
    ['names that are not there', `delete from third_party_likeness where sign = 'NAME'`, 'NAME'],
    [
      'a domain that it does not have',
      `insert into third_party_likeness select id, 'DOMAIN', 'foreign.example' from third_party where true`,
      'DOMAIN',
    ],
  ])('%s', async (_, statement, field) => {
    const { faults } = await broken(
      `${statement} and ${statement.startsWith('insert') ? 'id' : 'third_party_id'} = '${key}'`,
    );
    expect(faults).toMatchObject([{ key, legalName, kept: 'LIKENESS', fault: 'DIFFERENT', field }]);
    expect(faults[0]!.stored).not.toEqual(faults[0]!.right);
  });

  test('a name that was changed behind the back of the log', async () => {
    const { faults } = await broken(`update third_party set trading_names = '{"Quite Another"}' where id = '${key}'`);
    expect(faults).toContainEqual(
      expect.objectContaining({ key, kept: 'LIKENESS', right: expect.arrayContaining(['quite another']) as unknown }),
    );
  });

  test('the command says so in its own words', async () => {
    await registry.observer`delete from third_party_likeness where third_party_id = ${key}`;
    const { code, out, err } = await run();
    expect(code).toBe(1);
    expect(out).toMatch(/: compared names: NAME is \[\], but must be \["/m);
    expect(err).toBe('Wrong compared names: 1 differ from the records. Repair it with --repair.');
    expect(await run('--repair')).toMatchObject({ code: 0 });
  });
});

describe('the due days of audits and screenings are checked and repaired too:', () => {
  /** A third party with a due audit and a due screening. */
  let due = { key: '', legalName: '', audit: '', screening: '' };
  const fault = (kind: 'Audit' | 'Screening', id: string) => ({
    key: due.key,
    legalName: due.legalName,
    kept: 'DUE_RECORD' as const,
    fault: 'DIFFERENT' as const,
    field: globalId(kind, id),
  });
  const storedOf = async (id: string) => {
    const [row] = await registry.observer`
      select kind, due_on::text as "dueOn", title, third_party_id as owner from due_record where record_id = ${id}`;
    return row as { kind: string; dueOn: string; title: string; owner: string } | undefined;
  };

  beforeAll(async () => {
    const { id } = await make.vendor();
    const thirdParty = { id };
    await make.audit({ thirdParty, kind: 'ONSITE', scheduledOn: null, completedOn: '2026-03-02', everyMonths: 12 });
    await make.screening({ thirdParty, list: 'OFAC_SDN', screenedOn: '2026-06-10' });
    const [row] = await registry.observer<(typeof due)[]>`
      select id as key, legal_name as "legalName",
        (select record_id from due_record where third_party_id = id and kind = 'AUDIT') as audit,
        (select record_id from due_record where third_party_id = id and kind = 'SCREENING') as screening
      from third_party where id = ${keyOf('ThirdParty', id)}`;
    due = row!;
    expect(due.audit && due.screening).toBeTruthy();
  });

  test.each([
    ['a wrong day', `update due_record set due_on = due_on + 1`, 'Audit'],
    ['a wrong day', `update due_record set due_on = due_on - 1`, 'Screening'],
    ['another title', `update due_record set title = 'REMOTE'`, 'Audit'],
    ['a missing row', `delete from due_record`, 'Audit'],
    ['a missing row', `delete from due_record`, 'Screening'],
  ] as const)('%s: %s', async (_, statement, kind) => {
    const id = kind === 'Audit' ? due.audit : due.screening;
    const right = await storedOf(id);
    const { faults } = await broken(`${statement} where record_id = '${id}'`);
    expect(faults).toMatchObject([fault(kind, id)]);
    const { kind: ofKind, dueOn, title } = right!;
    expect(faults[0]!.right).toEqual({ kind: ofKind, dueOn, title });
    if (statement.startsWith('delete')) expect(faults[0]!.stored).toBeNull();
    expect(await storedOf(id)).toEqual(right);
  });

  test('a row of another kind', async () => {
    const { faults } = await broken(`update due_record set kind = 'SCREENING' where record_id = '${due.audit}'`);
    expect(faults).toMatchObject([{ ...fault('Screening', due.audit), right: { kind: 'AUDIT' } }]);
  });

  test('a row that no record says, which names the third party that has it', async () => {
    const { faults } = await broken(
      `insert into due_record values (gen_random_uuid(), '${due.key}', 'SCREENING', '2027-01-31', 'BIS_ENTITY')`,
    );
    expect(faults).toMatchObject([
      { key: due.key, kept: 'DUE_RECORD', right: null, stored: { kind: 'SCREENING', dueOn: '2027-01-31' } },
    ]);
  });

  test('a row that is filed under another third party, which names both', async () => {
    const right = await storedOf(due.audit);
    const { faults } = await broken(`update due_record set third_party_id = '${key}' where record_id = '${due.audit}'`);
    expect(faults).toHaveLength(2);
    expect(faults).toContainEqual(expect.objectContaining({ ...fault('Audit', due.audit), stored: null }));
    expect(faults).toContainEqual(
      expect.objectContaining({ ...fault('Audit', due.audit), key, legalName, right: null }),
    );
    expect(await storedOf(due.audit)).toEqual(right);
  });

  test('an audit that was changed behind the back of the log', async () => {
    const { faults } = await broken(`update audit set every_months = 6 where id = '${due.audit}'`);
    expect(faults).toContainEqual(
      expect.objectContaining({
        ...fault('Audit', due.audit),
        right: expect.objectContaining({ dueOn: '2026-09-01' }) as unknown,
      }),
    );
  });

  test('an answer by another policy says so alone, and its due days are stored again with it', async () => {
    await registry.observer`delete from due_record where record_id = ${due.audit}`;
    const { faults } = await broken(
      `update procurement_answer_kept set basis = replace(basis, 'policy ', 'policy 9') where third_party_id = '${due.key}'`,
    );
    expect(faults).toMatchObject([{ key: due.key, kept: 'ANSWER', fault: 'OTHER_BASIS' }]);
    expect(await storedOf(due.audit)).toBeDefined();
  });

  test('the faults of every page are found', async () => {
    const [{ parties }] = (await registry.observer`
      select count(distinct third_party_id)::int as parties from due_record`) as unknown as [{ parties: number }];
    const { faults } = await broken(`update due_record set due_on = due_on + 7`);
    expect(new Set(faults.map((each) => each.key)).size).toBe(parties);
    expect(parties).toBeGreaterThan(5);
  });

  test('the command says so in its own words', async () => {
    await registry.observer`update due_record set due_on = '2031-05-06' where record_id = ${due.audit}`;
    const { code, out, err } = await run();
    expect(code).toBe(1);
    expect(out).toMatch(
      /: due day: Audit_[0-9a-f]{32} is \{"kind":"AUDIT",.*"2031-05-06".*\}, but must be \{"kind":"AUDIT",/m,
    );
    expect(err).toBe('Wrong due days: 1 differ from the records. Repair it with --repair.');
    expect(await run('--repair')).toMatchObject({ code: 0 });
    expect(await run('--json')).toMatchObject({ code: 0 });
  });
});

describe('the days by which histories count are checked and repaired too:', () => {
  const [levels, answers] = ['RISK_LEVEL', 'PROCUREMENT_ANSWER'];
  const all = async () => ({
    recorded: await registry.observer`select * from recorded_span order by record_type, record_id, value, since, until`,
    findings: await registry.observer`select * from open_finding_span order by finding_id, since, until, due_on`,
  });

  test.each([
    ['another level', `update recorded_span set value = 'NONE'`, levels],
    ['an answer that stood from another day', `update recorded_span set since = since - 1`, answers],
    ['a level that has ended', `update recorded_span set until = current_date`, levels],
    ['a missing answer', `delete from recorded_span`, answers],
    [
      'a level that the log does not report',
      `insert into recorded_span select '${levels}', id, id, 'LOW', current_date, null from third_party`,
      levels,
    ],
  ])('%s', async (_, statement, type) => {
    const before = await all();
    const where = statement.startsWith('insert')
      ? `where id = '${key}'`
      : `where record_id = '${key}' and record_type = '${type}' and until is null`;
    const { faults } = await broken(`${statement} ${where}`);
    expect(faults).toMatchObject([{ key, legalName, kept: 'SPAN', fault: 'DIFFERENT', field: type }]);
    expect(faults[0]!.stored).not.toEqual(faults[0]!.right);
    expect(await all()).toEqual(before);
  });

  test.each([
    ['a row that is there twice', 'insert into recorded_span select * from recorded_span', 'record_id'],
    ['another day of a reminder', 'update recorded_span set until = until + 1', 'record_id'],
    ['another due day of a finding', `update open_finding_span set due_on = '2031-05-06'`, 'finding_id'],
    ['a missing finding', 'delete from open_finding_span', 'finding_id'],
  ])('%s', async (_, statement, column) => {
    const table = column === 'record_id' ? `recorded_span where record_type = 'REMINDER'` : 'open_finding_span';
    const [{ id, owner }] = (await registry.observer.unsafe(
      `select ${column} as id, third_party_id as owner from ${table} order by 1 limit 1`,
    )) as unknown as [{ id: string; owner: string }];
    const before = await all();
    const { faults } = await broken(`${statement} where ${column} = '${id}'`);
    const field = column === 'record_id' ? `REMINDER ${id}` : globalId('Finding', id);
    expect(faults).toMatchObject([{ key: owner, kept: 'SPAN', fault: 'DIFFERENT', field }]);
    expect(await all()).toEqual(before);
  });

  test('a span of another third party, which names both', async () => {
    const [{ id, owner }] = (await registry.observer`
      select finding_id as id, third_party_id as owner from open_finding_span where third_party_id <> ${key} limit 1`) as unknown as [
      { id: string; owner: string },
    ];
    const { faults } = await broken(
      `update open_finding_span set third_party_id = '${key}' where finding_id = '${id}'`,
    );
    const field = globalId('Finding', id);
    expect(faults).toHaveLength(2);
    expect(faults).toContainEqual(expect.objectContaining({ key, legalName, field, right: [] }));
    expect(faults).toContainEqual(expect.objectContaining({ key: owner, field, stored: [] }));
  });

  test('all of them', async () => {
    const before = await all();
    expect(before.findings.length).toBeGreaterThan(3);
    const { faults } = await broken('truncate recorded_span, open_finding_span');
    expect(new Set(faults.map((fault) => fault.kept))).toEqual(new Set(['SPAN']));
    expect(await all()).toEqual(before);
  });

  test('the command says so in its own words', async () => {
    await registry.observer`
      update recorded_span set since = since - 1 where record_id = ${key} and record_type = 'RISK_LEVEL' and until is null`;
    const { code, out, err } = await run();
    expect(code).toBe(1);
    expect(out).toMatch(/: history: RISK_LEVEL is \[\{"since":"\d{4}-\d\d-\d\d",.+\}\], but must be \[\{"since":/m);
    expect(err).toBe('Wrong histories: 1 differ from the change log. Repair it with --repair.');
    expect(await run('--repair')).toMatchObject({ code: 0 });
  });
});

test('a due result is counted, is not a fault, and is renewed by a repair', async () => {
  const tomorrow = new Date(`${writer.today}T12:00:00Z`);
  tomorrow.setUTCFullYear(tomorrow.getUTCFullYear() + 1);
  const later = { ...writer, today: tomorrow.toISOString().slice(0, 10) };
  const found = await verifyRisk(later);
  expect(found.faults).toEqual([]);
  expect(found.due.length).toBeGreaterThan(0);
  expect(found.due.every(({ renewOn }) => renewOn <= later.today)).toBe(true);
  await registry.observer`update risk set renew_on = ${writer.today} where third_party_id = ${key}`;
  const { due } = await verifyRisk(writer);
  expect(due).toEqual([{ key, legalName, kept: 'RISK', renewOn: writer.today }]);
  await repairRisk(writer, await verifyRisk(writer));
  expect(await verifyRisk(writer)).toMatchObject({ faults: [], due: [] });
});

test('nothing is wrong after the demo and a seed, and the command ends with 0', async () => {
  await seedRegistry(writer, { thirdParties: 250, seed: 1 });
  const [{ count }] = (await registry.observer`select count(*) from third_party`) as unknown as [{ count: number }];
  const said: [number, number][] = [];
  expect(await verifyRisk(writer, (...progress) => said.push(progress))).toEqual({
    checked: count,
    faults: [],
    due: [],
  });
  expect(said.at(-1)).toEqual([count, count]);
  const { code, out, err } = await attestry(registry.url, 'verify');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(
    new RegExp(
      `^Checked the risk, the gate answer, the due days, the compared names and the history of ${count} third parties in [\\d.]+ s\\.\nEverything follows from the records\\.\n$`,
    ),
  );
}, 120_000);

describe('the command', () => {
  const id = () => globalId('ThirdParty', key);

  test('prints the stored and the right value of the first twenty faults, and exits with 1', async () => {
    await registry.observer`update risk set coverage = abs(coverage - 0.25), score = abs(score - 1)`;
    const { code, out, err } = await run();
    const lines = out.split('\n');
    expect(code).toBe(1);
    expect(lines.filter((line) => / is .+, but must be /.test(line))).toHaveLength(20);
    expect(out).toMatch(/^and \d+ more; --json prints all$/m);
    expect(err).toMatch(/^Wrong assessments: \d+ differ from the records\. Repair it with --repair\.$/);

    const all = await run('--json');
    expect(all.code).toBe(1);
    const { checked, faults } = JSON.parse(all.out) as { checked: number; faults: object[] };
    expect(faults).toHaveLength(2 * checked);
    expect(faults).toContainEqual({
      thirdParty: { id: id(), legalName },
      kept: 'RISK',
      fault: 'DIFFERENT',
      field: 'coverage',
      stored: expect.any(Number),
      right: expect.any(Number),
    });
  });

  test('mends it all with --repair, and ends with 0', async () => {
    await registry.observer`update risk set basis = 'engine 0' where coverage < 0.5`;
    await registry.observer`delete from risk where third_party_id = (select min(id::text)::uuid from third_party)`;
    const { code, out } = await run('--repair');
    expect(code).toBe(0);
    expect(out).toMatch(/^.+ \(ThirdParty_[0-9a-f]{32}\): never assessed\n/);
    expect(out).toMatch(/^Recomputed \d+ third parties\. Checking again:$/m);
    expect(out).toMatch(/Everything follows from the records\.$/);
    expect(await run('--json')).toMatchObject({ code: 0 });
  });

  test('finds no fault while a server writes', async () => {
    const before = await registry.state();
    let writing = true;
    const server = (async () => {
      while (writing) await make.certification({ issuedOn: '2025-06-01', validUntil: '2027-06-01' });
    })();
    try {
      for (let look = 0; look < 3; look++) expect((await attestry(registry.url, 'verify')).code).toBe(0);
    } finally {
      writing = false;
      await server;
    }
    expect((await registry.state()).risk).not.toBe(before.risk);
  }, 120_000);

  test('works and sets its exit code even if its output is not read', async () => {
    await registry.observer`update risk set score = abs(score - 1)`;
    expect(await attestryUnheard(registry.url, 'verify', '--json')).toBe(1);
    expect(await attestryUnheard(registry.url, 'verify', '--repair')).toBe(0);
    expect((await verifyRisk(writer)).faults).toEqual([]);
  }, 120_000);
});
