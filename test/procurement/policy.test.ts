import { describe, expect, test } from 'vitest';
import { loadCatalogue, newestOf } from '../../db/catalogue/files.ts';
import { replay } from '../../src/exchange/change/replay.ts';
import { connect } from '../../db/client.ts';
import { role } from '../../db/tables/principal.ts';
import { ensureProcurementPolicy } from '../../src/procurement/seed-policy.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { accept, mutate } from '../support/mutate.ts';
import { copyTemplate, useRegistry } from '../support/registry.ts';
import { type Expected, expectRejected as expectRefused } from '../support/rejected.ts';

const registry = useRegistry();
const file = newestOf(await loadCatalogue(), 'procurement-policy');

const SETTINGS = 'id version severity whenUnknown status effectiveFrom effectiveTo parameters';
const POLICY = `id version reason holdDays approvalDays waiverDays rules { ${SETTINGS} }`;

interface Rule {
  id: string;
  version: number;
  severity: string;
  whenUnknown: string;
  status: string;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  parameters: object;
}
interface Policy {
  id: string;
  version: number;
  reason: string;
  holdDays: number;
  approvalDays: number;
  waiverDays: number;
  rules: Rule[];
}

const read = async (version: number | null = null, selection = POLICY): Promise<Policy> =>
  (
    await registry.ask('DASHBOARD', `query($version: Int) { procurementPolicy(version: $version) { ${selection} } }`, {
      version,
    })
  ).procurementPolicy;
const ruleOf = ({ rules }: Policy, id: string) => rules.find((rule) => rule.id === id)!;

/** Changes the current policy. */
async function change(input: object): Promise<Policy> {
  const { version } = await read(null, 'version');
  const given = { expectedVersion: version, reason: 'Tried out', ...input };
  return await accept(registry, 'updateProcurementPolicy', given, POLICY, 'ADMIN');
}

async function expectRejected(input: object, expected: readonly Expected[]) {
  const { version } = await read(null, 'version');
  const given = { expectedVersion: version, reason: 'Tried out', ...input };
  return await expectRefused(registry, 'updateProcurementPolicy', given, expected, { role: 'ADMIN' });
}

test('a new registry has the policy of the file, as version 1, recorded by the operator', async () => {
  const words = 'id title description citations { source reference url } locked waivable';
  const policy = await read(1, `${POLICY} texts: rules { ${words} }`);
  expect(policy).toEqual({
    id: expect.stringMatching(/^ProcurementPolicy_/),
    version: 1,
    reason: `Initial settings: version ${file.version} of the policy file.`,
    holdDays: file.holdDays,
    approvalDays: file.approvalDays,
    waiverDays: file.waiverDays,
    rules: file.entries.map(({ id, severity, whenUnknown, effectiveFrom, effectiveTo, parameters }): Rule => ({
      ...{ id, version: 1, severity, whenUnknown, status: 'IN_FORCE', effectiveFrom, effectiveTo, parameters },
    })),
    texts: file.entries.map(({ id, title, description, citations, locked }) => ({
      ...{ id, title, description, locked, waivable: locked === null },
      citations: citations.map(({ url = null, ...citation }) => ({ ...citation, url })),
    })),
  });
  const { changes } = await registry.ask(
    'AUDITOR',
    '{ changes(types: [PROCUREMENT_POLICY]) { nodes { operation version principal { name } record { id } } } }',
  );
  expect(changes.nodes).toEqual([
    {
      operation: 'CREATED',
      version: 1,
      principal: { name: 'Operator at the command line' },
      record: { id: policy.id },
    },
  ]);
  const { node } = await registry.ask('DASHBOARD', 'query($id: ID!) { node(id: $id) { __typename id } }', {
    id: policy.id,
  });
  expect(node).toEqual({ __typename: 'ProcurementPolicy', id: policy.id });
});

describe('an edit', () => {
  test('changes the days alone, and no rule with them', async () => {
    const before = await read();
    const after = await change({ reason: 'Shorter', holdDays: 7, approvalDays: 365, waiverDays: 90 });
    const days = { holdDays: 7, approvalDays: 365, waiverDays: 90 };
    expect(after).toEqual({ ...before, ...days, version: before.version + 1, reason: 'Shorter' });
    expect(await read()).toEqual(after);
    expect(await change({ waiverDays: 366 })).toMatchObject({ holdDays: 7, approvalDays: 365, waiverDays: 366 });
  });

  test.each<[string, string, object]>([
    ['how much a rule matters', 'REVIEW', { severity: 'BLOCK' }],
    [
      'how much it matters, and what follows where it is not known',
      'PRODUCT',
      { severity: 'INFORM', whenUnknown: 'INFORM' },
    ],
    ['what follows where it is not known', 'CONTRACT', { whenUnknown: 'BLOCK' }],
    ['whether it is applied', 'ENGAGEMENT', { status: 'OFF' }],
    ['from when to when', 'CLIA-REFERRAL', { effectiveFrom: '2026-01-01', effectiveTo: '2026-01-01' }],
    ['a constant', 'SCREENING-AGE', { parameters: { days: 90, lists: ['OFAC_SDN', 'BIS_ENTITY_LIST'] } }],
    ['a share', 'ASSESSMENT', { parameters: { minimumCoverage: 1 } }],
    ['lists', 'CERTIFICATION', { parameters: { requirements: [{ categories: ['BILLING'], anyOf: ['PCI_DSS'] }] } }],
    ['lists to nothing', 'CERTIFICATION', { parameters: { requirements: [] } }],
    [
      'levels',
      'RISK-UNACCEPTABLE',
      { parameters: { fromLevel: 'HIGH', categories: [{ category: 'OTHER', fromLevel: 'VERY_HIGH' }] } },
    ],
    ['what a locked rule may be: stricter', 'SANCTIONS', { whenUnknown: 'BLOCK' }],
  ])('changes %s, and the versions of that rule and of the policy', async (_, rule, settings) => {
    const before = await read();
    const after = await change({ rules: [{ rule, ...settings }] });
    const changed = { ...ruleOf(before, rule), ...settings, version: ruleOf(before, rule).version + 1 };
    expect(after).toEqual({
      ...before,
      version: before.version + 1,
      reason: 'Tried out',
      rules: before.rules.map((one) => (one.id === rule ? changed : one)),
    });
    expect(await read()).toEqual(after);
  });

  test('takes away dates that were set', async () => {
    await change({ rules: [{ rule: 'EVIDENCE', effectiveFrom: '2027-01-01', effectiveTo: '2027-06-30' }] });
    const after = await change({ rules: [{ rule: 'EVIDENCE', effectiveTo: null }] });
    expect(ruleOf(after, 'EVIDENCE')).toMatchObject({ version: 3, effectiveFrom: '2027-01-01', effectiveTo: null });
  });

  test('that changes nothing leaves version and log, whatever its reason', async () => {
    const before = await read();
    const state = await registry.state();
    const { holdDays, rules } = before;
    const same = rules.map(({ id, version: _, ...settings }) => ({ rule: id, ...settings }));
    expect(await change({ reason: 'Again', holdDays, rules: same })).toEqual(before);
    expect(await change({ reason: 'Nothing' })).toEqual(before);
    expect(await registry.state()).toEqual(state);
  });

  test('takes parameters written in the query itself', async () => {
    const { version } = await read();
    const input = `{ expectedVersion: ${version} reason: "Literal" rules: [{ rule: "REVIEW" parameters: { everyMonths: 6 } }] }`;
    const query = `mutation { updateProcurementPolicy(input: ${input}) { procurementPolicy { ${POLICY} } userErrors { code } } }`;
    const { updateProcurementPolicy } = await registry.ask('ADMIN', query);
    expect(updateProcurementPolicy.userErrors).toEqual([]);
    expect(ruleOf(updateProcurementPolicy.procurementPolicy, 'REVIEW').parameters).toEqual({ everyMonths: 6 });
    const state = await registry.state();
    await registry.ask('ADMIN', query.replace(`: ${version} `, `: ${version + 1} `));
    expect(await registry.state()).toEqual(state);
  });

  test('is refused for an earlier version, and returns the current policy', async () => {
    const { version } = await read();
    const after = await change({ holdDays: 14 });
    const input = { expectedVersion: version, reason: 'Late', holdDays: 15, rules: [{ rule: 'NONE' }] };
    const { record } = await expectRefused(
      registry,
      'updateProcurementPolicy',
      input,
      [['STALE_VERSION', 'expectedVersion']],
      { role: 'ADMIN' },
    );
    expect(record).toEqual({ id: after.id, version: after.version });
  });

  test('of several at once one wins', async () => {
    const { version } = await read();
    const outcomes = await Promise.all(
      [20, 21, 22, 23].map((holdDays) => {
        const input = { expectedVersion: version, reason: `To ${holdDays}`, holdDays };
        return mutate(registry, 'updateProcurementPolicy', input, 'holdDays version', 'ADMIN');
      }),
    );
    const [won, ...others] = outcomes.filter(({ userErrors }) => userErrors.length === 0);
    expect(others).toEqual([]);
    const now = await read(null, 'holdDays version');
    expect(now).toEqual({ ...won!.record, version: version + 1 });
    const lost = outcomes.filter((one) => one !== won);
    for (const { record, userErrors } of lost) {
      expect(userErrors).toMatchObject([{ code: 'STALE_VERSION', field: ['input', 'expectedVersion'] }]);
      expect(record).toEqual(now);
    }
  });

  test('sent again with its key is done once', async () => {
    const { version } = await read();
    const input = { expectedVersion: version, reason: 'Once', approvalDays: 200, idempotencyKey: 'policy-1' };
    const once = await accept(registry, 'updateProcurementPolicy', input, POLICY, 'ADMIN');
    const state = await registry.state();
    expect(await accept(registry, 'updateProcurementPolicy', input, POLICY, 'ADMIN')).toEqual(once);
    expect(await registry.state()).toEqual(state);
  });

  test.each(role.enumValues.filter((one) => one !== 'ADMIN'))('is not for %s', async (as) => {
    const state = await registry.state();
    const input = { expectedVersion: 1, reason: 'Mine', holdDays: 1 };
    const query = `mutation($input: UpdateProcurementPolicyInput!) { updateProcurementPolicy(input: $input) { userErrors { code } } }`;
    const { data, errors } = await registry.send(as, query, { input });
    expect(data).toEqual({ updateProcurementPolicy: null });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', action: 'policy.write' } }]);
    expect(await registry.state()).toEqual(state);
  });
});

test('every version there was stays readable; of others there is none', async () => {
  const before = await read();
  const after = await change({
    reason: 'For the record',
    holdDays: 11,
    rules: [{ rule: 'APPROVAL', whenUnknown: 'BLOCK' }],
  });
  expect(ruleOf(after, 'APPROVAL').whenUnknown).not.toBe(ruleOf(before, 'APPROVAL').whenUnknown);
  const query = `query($one: Int, $two: Int) { one: procurementPolicy(version: $one) { ${POLICY} } two: procurementPolicy(version: $two) { ${POLICY} }
    first: procurementPolicy(version: 1) { version holdDays } none: procurementPolicy(version: 9999) { id } zero: procurementPolicy(version: 0) { id } }`;
  expect(await registry.ask('DASHBOARD', query, { one: before.version, two: after.version })).toEqual({
    one: before,
    two: after,
    first: { version: 1, holdDays: file.holdDays },
    none: null,
    zero: null,
  });
  for (let version = 1; version <= after.version; version++) expect((await read(version)).version).toBe(version);
});

const locked = file.entries.filter((rule) => rule.locked !== null);

test('there are locked rules', () => {
  expect(locked.map(({ id }) => id)).toEqual([
    'REQUEST',
    'SANCTIONS',
    'EXCLUSION',
    'DSP-PROHIBITED',
    'DSP-RESTRICTED',
    'DSP-BROKERAGE',
  ]);
});

describe.each(locked)('$id is locked:', ({ id, locked: why }) => {
  test.each([
    ['severity', 'CONDITION'],
    ['severity', 'INFORM'],
    ['whenUnknown', 'CONDITION'],
    ['whenUnknown', 'INFORM'],
    ['status', 'OFF'],
    ['effectiveFrom', '2026-01-01'],
    ['effectiveTo', '2199-12-31'],
  ])('its %s cannot be %s', async (field, value) => {
    const { userErrors } = await expectRejected({ rules: [{ rule: id, [field]: value }] }, [
      ['NOT_ALLOWED', `rules.0.${field}`],
    ]);
    expect(userErrors[0]!.message).toContain(why);
  });
});

describe('settings that contradict each other are refused:', () => {
  test.each<[string, object, string]>([
    ['a rule that only informs, but bars what is not known', { rule: 'CONTRACT', severity: 'INFORM' }, 'whenUnknown'],
    ['one that bars, but lets pass what is not known', { rule: 'CONTRACT', whenUnknown: 'INFORM' }, 'whenUnknown'],
    ['one that informed until now', { rule: 'CN-PIPL', severity: 'BLOCK' }, 'whenUnknown'],
    [
      'an end before the beginning',
      { rule: 'CONTRACT', effectiveFrom: '2026-02-02', effectiveTo: '2026-02-01' },
      'effectiveTo',
    ],
  ])('%s', async (_, rule, field) => {
    await expectRejected({ rules: [rule] }, [['INCONSISTENT', `rules.0.${field}`]]);
  });

  test('but not a consequence of a setting that is invalid', async () => {
    const rule = { rule: 'CONTRACT', effectiveFrom: '2026-02-30', effectiveTo: '1950-01-01', whenUnknown: 'INFORM' };
    await expectRejected({ rules: [rule] }, [['INVALID', 'rules.0.effectiveFrom']]);
  });
});

test('a rule that is given twice, unknown or unnamed is refused', async () => {
  const rules = [
    { rule: 'REVIEW', status: 'OFF' },
    { rule: 'HIPAA', status: 'OFF' },
    { rule: 'REVIEW', status: 'IN_FORCE' },
    { rule: ' ' },
  ];
  await expectRejected({ rules }, [
    ['NOT_FOUND', 'rules.1.rule'],
    ['DUPLICATE', 'rules.2.rule'],
    ['REQUIRED', 'rules.3.rule'],
  ]);
});

test('all problems are reported at once', async () => {
  const rules = [
    { rule: 'SANCTIONS', severity: 'INFORM', status: 'OFF' },
    { rule: 'SCREENING-AGE', severity: null, parameters: { days: 0, lists: ['OFAC_SDN'] } },
    { rule: 'NONE' },
    { rule: 'CERTIFICATION', parameters: { requirements: [{ categories: [], anyOf: ['CUP'] }] } },
  ];
  await expectRejected({ reason: '', holdDays: 0, approvalDays: 3661, rules }, [
    ['REQUIRED', 'reason'],
    ['OUT_OF_RANGE', 'holdDays'],
    ['OUT_OF_RANGE', 'approvalDays'],
    ['NOT_ALLOWED', 'rules.0.severity'],
    ['NOT_ALLOWED', 'rules.0.status'],
    ['REQUIRED', 'rules.1.severity'],
    ['OUT_OF_RANGE', 'rules.1.parameters.days'],
    ['NOT_FOUND', 'rules.2.rule'],
    ['OUT_OF_RANGE', 'rules.3.parameters.requirements.0.categories'],
    ['NOT_FOUND', 'rules.3.parameters.requirements.0.anyOf.0'],
  ]);
});

/** Bad parameters of each rule: the code, where below `parameters`, and what the message must say would be right. */
type BadParameters = [parameters: unknown, code: string, path: string, message?: string];
const lifecycles: BadParameters[] = [
  [{}, 'REQUIRED', 'lifecycles', 'a list'],
  [{ lifecycles: 'RETIRED' }, 'INVALID', 'lifecycles', 'must be a list'],
  [{ lifecycles: [] }, 'OUT_OF_RANGE', 'lifecycles', 'at least 1'],
  [{ lifecycles: ['GONE'] }, 'INVALID', 'lifecycles.0', 'PROSPECT, ONBOARDING'],
  [{ lifecycles: ['RETIRED', 'RETIRED'] }, 'DUPLICATE', 'lifecycles.1', 'twice'],
];
const severities: BadParameters[] = [
  [{ severities: [] }, 'OUT_OF_RANGE', 'severities'],
  [{ severities: ['SEVERE'] }, 'INVALID', 'severities.0', 'LOW, MEDIUM, HIGH, CRITICAL'],
  [{ severities: ['LOW', 'LOW'] }, 'DUPLICATE', 'severities.1'],
];
const levels: BadParameters[] = [
  [{ fromLevel: 'HIGH' }, 'REQUIRED', 'categories', 'a list'],
  [{ fromLevel: 'AWFUL', categories: [] }, 'INVALID', 'fromLevel', 'VERY_HIGH'],
  [
    { fromLevel: 'HIGH', categories: [{ category: 'FOOD', fromLevel: 'HIGH' }] },
    'INVALID',
    'categories.0.category',
    'REFERENCE_TESTING',
  ],
  [{ fromLevel: 'HIGH', categories: [{ category: 'OTHER' }] }, 'REQUIRED', 'categories.0.fromLevel'],
  [
    { fromLevel: 'HIGH', categories: ['HIGH', 'LOW'].map((fromLevel) => ({ category: 'OTHER', fromLevel })) },
    'DUPLICATE',
    'categories.1',
    '"OTHER"',
  ],
];
const requirement = (fields: object) => ({ requirements: [{ categories: ['BILLING'], anyOf: ['CAP'], ...fields }] });
const qualityLimits = (...limits: object[]) => ({
  limits: limits.map((limit) => ({ kind: 'TURNAROUND', failures: 1, perThousand: 1, ...limit })),
});
const bad: Record<string, BadParameters[]> = {
  LIFECYCLE: lifecycles,
  ONBOARDING: lifecycles,
  CONTRACT: [
    [{ kinds: [] }, 'OUT_OF_RANGE', 'kinds'],
    [{ kinds: ['NDA'] }, 'INVALID', 'kinds.0', 'MASTER_SERVICES, SUPPLY'],
    [{ kinds: ['SUPPLY', 'SUPPLY'] }, 'DUPLICATE', 'kinds.1'],
  ],
  CERTIFICATION: [
    [{ requirements: {} }, 'INVALID', 'requirements'],
    [requirement({ categories: ['FOOD'] }), 'INVALID', 'requirements.0.categories.0'],
    [requirement({ categories: ['BILLING', 'BILLING'] }), 'DUPLICATE', 'requirements.0.categories.1'],
    [requirement({ anyOf: [] }), 'OUT_OF_RANGE', 'requirements.0.anyOf'],
    [requirement({ anyOf: ['CAP', 'CUP'] }), 'NOT_FOUND', 'requirements.0.anyOf.1', 'certificationTypes'],
    [requirement({ anyOf: ['CAP', 'CAP'] }), 'DUPLICATE', 'requirements.0.anyOf.1'],
    [requirement({ anyOf: ['cap'] }), 'INVALID', 'requirements.0.anyOf.0', 'upper-case'],
    [requirement({ anyOf: [7] }), 'INVALID', 'requirements.0.anyOf.0', 'must be text'],
    [
      { requirements: Array.from({ length: 101 }, () => requirement({}).requirements[0]) },
      'OUT_OF_RANGE',
      'requirements',
      'at most 100',
    ],
    [
      requirement({ anyOf: Array.from({ length: 101 }, () => 'CAP') }),
      'OUT_OF_RANGE',
      'requirements.0.anyOf',
      'at most 100',
    ],
  ],
  'SCREENING-AGE': [
    [{ lists: ['OFAC_SDN'], days: 0 }, 'OUT_OF_RANGE', 'days', 'at least 1'],
    [{ lists: ['OFAC_SDN'], days: 3661 }, 'OUT_OF_RANGE', 'days', 'at most 3660'],
    [{ lists: ['OFAC_SDN'], days: 1.5 }, 'INVALID', 'days', 'a whole number'],
    [{ lists: ['OFAC_SDN'], days: '90' }, 'INVALID', 'days', 'a number'],
    [{ lists: ['OFAC_SDN'], days: null }, 'REQUIRED', 'days', 'a number'],
    [{ days: 90, lists: [] }, 'OUT_OF_RANGE', 'lists', 'at least 1'],
    [{ days: 90, lists: ['ofac-sdn'] }, 'INVALID', 'lists.0', ''],
    [{ days: 90 }, 'REQUIRED', 'lists', 'a list'],
  ],
  EXCLUSION: [
    [{ lists: ['OIG_LEIE'], days: 0 }, 'OUT_OF_RANGE', 'days', 'at least 1'],
    [{ lists: ['OIG_LEIE'], days: 3661 }, 'OUT_OF_RANGE', 'days', 'at most 3660'],
    [{ lists: ['OIG_LEIE'], days: 1.5 }, 'INVALID', 'days', 'a whole number'],
    [{ lists: ['OIG_LEIE'], days: '90' }, 'INVALID', 'days', 'a number'],
    [{ lists: ['OIG_LEIE'], days: null }, 'REQUIRED', 'days', 'a number'],
    [{ days: 90, lists: [] }, 'OUT_OF_RANGE', 'lists', 'at least 1'],
    [{ days: 90, lists: ['ofac-sdn'] }, 'INVALID', 'lists.0', ''],
    [{ days: 90 }, 'REQUIRED', 'lists', 'a list'],
  ],
  ASSESSMENT: [
    [{ minimumCoverage: -0.01 }, 'OUT_OF_RANGE', 'minimumCoverage', 'at least 0'],
    [{ minimumCoverage: 1.01 }, 'OUT_OF_RANGE', 'minimumCoverage', 'at most 1'],
  ],
  'RISK-UNACCEPTABLE': levels,
  'RISK-ELEVATED': levels,
  'FINDING-CRITICAL': severities,
  'FINDING-HIGH': severities,
  QUALITY: [
    [{ limits: [] }, 'OUT_OF_RANGE', 'limits', 'at least 1'],
    [qualityLimits({ kind: 'PROFICIENCY_TEST' }), 'INVALID', 'limits.0.kind', 'RESULT_DISCREPANCY'],
    [qualityLimits({ failures: 0 }), 'OUT_OF_RANGE', 'limits.0.failures', 'at least 1'],
    [qualityLimits({ failures: 1001 }), 'OUT_OF_RANGE', 'limits.0.failures', 'at most 1000'],
    [qualityLimits({ perThousand: -1 }), 'OUT_OF_RANGE', 'limits.0.perThousand', 'at least 0'],
    [qualityLimits({ perThousand: 1001 }), 'OUT_OF_RANGE', 'limits.0.perThousand', 'at most 1000'],
    [qualityLimits({}, {}), 'DUPLICATE', 'limits.1', '"TURNAROUND"'],
  ],
  CONTINUITY: [
    [{ fromDependency: 2 }, 'OUT_OF_RANGE', 'fromDependency', 'at least 3'],
    [{ fromDependency: 5 }, 'OUT_OF_RANGE', 'fromDependency', 'at most 4'],
  ],
  REVIEW: [
    [{ everyMonths: 0 }, 'OUT_OF_RANGE', 'everyMonths'],
    [{ everyMonths: 121 }, 'OUT_OF_RANGE', 'everyMonths'],
  ],
};

describe('bad parameters are refused:', () => {
  test.each(file.entries)('$id', async ({ id, parameters }) => {
    const all: BadParameters[] = [
      [null, 'REQUIRED', '', 'an object'],
      ['none', 'INVALID', '', 'an object'],
      [[], 'INVALID', '', 'an object'],
      [{ ...parameters, extra: 1 }, 'INVALID', 'extra', 'is not a parameter of this rule'],
      ...(bad[id] ?? []),
    ];
    expect(bad[id] === undefined).toBe(Object.keys(parameters).length === 0);
    for (const [given, code, path, message = ''] of all) {
      const at = ['rules.0.parameters', path].filter((step) => step !== '').join('.');
      const { userErrors } = await mutate(
        registry,
        'updateProcurementPolicy',
        {
          expectedVersion: (await read(null, 'version')).version,
          reason: 'Bad',
          rules: [{ rule: id, parameters: given }],
        },
        undefined,
        'ADMIN',
      );
      const problem = userErrors.find(({ field }) => field.join('.') === `input.${at}`);
      expect(problem, JSON.stringify([given, userErrors])).toMatchObject({ code });
      expect(problem!.message).toContain(message);
      // The list that is too long also has duplicates.
      if (code !== 'OUT_OF_RANGE') expect(userErrors).toHaveLength(1);
    }
  });
});

test('the log rebuilds the current policy', async () => {
  const copy = await copyTemplate();
  const into = connect(copy.url, { max: 1, statementTimeoutMs: 0, name: 'attestry test' });
  const snapshot = new Snapshot(registry.database.read);
  try {
    await replay(snapshot, into);
    for (const table of ['procurement_policy', 'procurement_policy_rule']) {
      const select = `select to_jsonb(t) as row from ${table} t order by t::text`;
      const expected = await registry.observer.unsafe(select);
      expect(expected.length).toBeGreaterThan(0);
      expect([...(await into.unsafe(select))]).toEqual([...expected]);
    }
  } finally {
    await snapshot.close();
    await into.end();
    await copy.drop();
  }
});

describe('a start', () => {
  test('writes nothing if the policy has every rule, whatever an operator set', async () => {
    await change({ holdDays: 3, rules: [{ rule: 'REVIEW', status: 'OFF' }] });
    const state = await registry.state();
    await ensureProcurementPolicy(registry.operator);
    expect(await registry.state()).toEqual(state);
  });

  test('adds the rules of a newer file, in their place, once, and touches no other', async () => {
    const before = await read();
    // As a registry whose file did not have them yet.
    await registry.observer`delete from procurement_policy_rule where rule in ('CONTRACT', 'PRODUCT')`;
    await Promise.all([ensureProcurementPolicy(registry.operator), ensureProcurementPolicy(registry.operator)]);
    const after = await read();
    const fresh = (id: string) => ({ ...ruleOf(policyOfFile(), id), version: 1 });
    expect(after).toEqual({
      ...before,
      version: before.version + 1,
      reason: `Version ${file.version} of the policy file adds CONTRACT, PRODUCT.`,
      rules: before.rules.map((rule) => (['CONTRACT', 'PRODUCT'].includes(rule.id) ? fresh(rule.id) : rule)),
    });
    const { changes } = await registry.ask(
      'AUDITOR',
      '{ changes(types: [PROCUREMENT_POLICY], last: 1) { nodes { version requestId principal { name } } } }',
    );
    const principal = { name: 'Operator at the command line' };
    expect(changes.nodes).toEqual([{ version: after.version, requestId: 'policy', principal }]);
  });
});

function policyOfFile(): Policy {
  return {
    ...file,
    id: '',
    reason: '',
    rules: file.entries.map(({ title: _, description: __, citations: ___, locked: ____, ...settings }) => ({
      ...settings,
      version: 1,
      status: 'IN_FORCE',
    })),
  };
}
