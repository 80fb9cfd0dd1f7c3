import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { renewRisk } from '../../src/derived/risk-renewal.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

beforeAll(async () => {
  const operator = await operatorOf(registry.database, TODAY);
  await loadDemo(operator, () => {});
  await renewRisk(operator);
}, 120_000);

async function scrape(): Promise<string> {
  const { statusCode, body } = await registry.http.inject({
    url: '/metrics',
    headers: { authorization: `Bearer ${registry.keys.DASHBOARD}` },
  });
  expect(statusCode).toBe(200);
  return body;
}

/** Returns the values of a metric by its labels, without zeros. */
function valuesOf(body: string, name: string): Record<string, number> {
  const lines = body.matchAll(new RegExp(`^${name}\\{(.*)\\} (\\S+)$`, 'gm'));
  return Object.fromEntries(
    [...lines].flatMap(([, labels, value]) =>
      value === '0' ? [] : [[labels!.replaceAll(/\w+="(\w+)"/g, '$1'), Number(value)]],
    ),
  );
}

const now = performance.now.bind(performance);
let passed = 0;

/** Makes time pass for readings that are used again. */
function pass(milliseconds: number): void {
  passed += milliseconds;
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => now() + passed);
  onTestFinished(() => spy.mockRestore());
}

function countBy<T>(values: readonly T[], nameOf: (value: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[nameOf(value)] = (counts[nameOf(value)] ?? 0) + 1;
  return counts;
}

interface Party {
  kind: string;
  risk: { level: string; state: string };
  procurementStatus: { answer: string };
}

test('the figures of the registry are those of the API, without retired third parties', async () => {
  const retired = await make.vendor();
  await make.certification({ thirdParty: { id: retired.id }, validUntil: TODAY });
  const audit = await make.audit({ thirdParty: { id: retired.id } });
  await accept(registry, 'addFinding', { auditId: audit.id, title: 'Old', severity: 'CRITICAL', dueOn: '2026-01-01' });
  await accept(registry, 'changeLifecycle', {
    thirdParty: { id: retired.id },
    expectedVersion: retired.version,
    lifecycle: 'RETIRED',
  });
  const open = await make.audit();
  await accept(registry, 'addFinding', { auditId: open.id, title: 'Late', severity: 'MEDIUM', dueOn: '2026-06-14' });
  await accept(registry, 'addFinding', { auditId: open.id, title: 'Due today', severity: 'LOW', dueOn: TODAY });

  pass(15_001);
  const body = await scrape();
  const lifecycle = '{ in: [PROSPECT, ONBOARDING, ACTIVE, SUSPENDED, OFFBOARDING] }';
  const { thirdParties, findings, expirations } = await registry.ask(
    'DASHBOARD',
    `{ thirdParties(first: 100, where: { lifecycle: ${lifecycle} }) {
        nodes { kind risk { level state } procurementStatus { answer } } pageInfo { hasNextPage } }
      findings(first: 100) { nodes { severity status dueOn retiredOn thirdParty { lifecycle } } pageInfo { hasNextPage } }
      expirations(first: 100, within: 3650) { nodes { kind daysLeft } } }`,
  );
  expect([thirdParties.pageInfo.hasNextPage, findings.pageInfo.hasNextPage]).toEqual([false, false]);
  const parties = thirdParties.nodes as Party[];
  expect(valuesOf(body, 'attestry_third_parties')).toEqual(
    countBy(parties, ({ kind, risk }) => `${kind},${risk.state === 'UNASSESSED' ? risk.state : risk.level}`),
  );
  expect(valuesOf(body, 'attestry_third_parties')['VENDOR,UNASSESSED']).toBeGreaterThan(0);
  expect(valuesOf(body, 'attestry_gate_answers')).toEqual(
    countBy(parties, ({ procurementStatus }) => procurementStatus.answer),
  );
  const late = (findings.nodes as Record<string, { lifecycle: string } & string>[]).filter(
    ({ status, dueOn, retiredOn, thirdParty }) =>
      status === 'OPEN' &&
      dueOn !== null &&
      dueOn! < TODAY &&
      retiredOn === null &&
      thirdParty!.lifecycle !== 'RETIRED',
  );
  expect(valuesOf(body, 'attestry_findings_overdue')).toEqual(countBy(late, ({ severity }) => severity!));
  expect([...body.matchAll(/^attestry_findings_overdue\{/gm)].length).toBe(4);
  const next: Record<string, number> = {};
  for (const { kind, daysLeft } of expirations.nodes) next[kind] ??= daysLeft;
  const given = valuesOf(body, 'attestry_next_expiration_days');
  // The first hundred need not have every kind.
  expect(given).toMatchObject(Object.fromEntries(Object.entries(next).filter(([, days]) => days > 0)));
  expect(Object.keys(given).length).toBeGreaterThan(6);
  expect(body).toContain('attestry_next_expiration_days{kind="FINDING"} 0');
});

test('scrapes within 15 seconds read the database once', async () => {
  pass(15_001);
  const first = await scrape();
  await make.vendor();
  registry.statements = [];
  const [second, third] = await Promise.all([scrape(), scrape()]);
  expect(valuesOf(second, 'attestry_third_parties')).toEqual(valuesOf(first, 'attestry_third_parties'));
  expect(valuesOf(third, 'attestry_third_parties')).toEqual(valuesOf(first, 'attestry_third_parties'));
  expect(registry.statements.filter((text) => text.includes('grouping sets'))).toEqual([]);
  pass(15_001);
  registry.statements = [];
  const [later] = await Promise.all([scrape(), scrape(), scrape()]);
  const total = (body: string) =>
    Object.values(valuesOf(body, 'attestry_third_parties')).reduce((sum, count) => sum + count, 0);
  expect(total(later)).toBe(total(first) + 1);
  expect(registry.statements.filter((text) => text.includes('grouping sets')).length).toBe(1);
});

test('a scrape answers without the figures if they cannot be read', async () => {
  await registry.observer`alter table procurement_answer_kept rename to hidden`;
  try {
    pass(15_001);
    const body = await scrape();
    expect(body).toContain('attestry_operations_total');
    expect(valuesOf(body, 'attestry_third_parties')).toEqual({});
    expect(body).not.toContain('attestry_third_parties{');
  } finally {
    await registry.observer`alter table hidden rename to procurement_answer_kept`;
  }
  pass(15_001);
  expect(await scrape()).toContain('attestry_third_parties{');
});
