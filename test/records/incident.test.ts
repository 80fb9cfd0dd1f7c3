import { beforeEach, describe, expect, test } from 'vitest';
import { fixtures, type Made } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const NOTICE = 'state dueOn daysTaken daysLate contract { id } clauseType { code } hours rule { id }';
let thirdParty: { id: string };

beforeEach(async () => {
  thirdParty = { id: (await make.vendor()).id };
});

/** Returns the notice of an incident, as of a day or of today, 2026-06-15. */
async function noticeOf({ id }: Made, asOf?: string) {
  const day = asOf === undefined ? '' : `(asOf: "${asOf}")`;
  const query = `query($id: ID!) { node(id: $id) { ... on Incident { notice${day} { ${NOTICE} } } } }`;
  return (await registry.ask('DASHBOARD', query, { id })).node.notice;
}

const clause = (hours: number | null, clauseType = 'BREACH_NOTIFICATION') => ({ clauseType, present: 'YES', hours });
const agreed = (clauses: object[], more: object = {}) =>
  make.contract({ thirdParty, status: 'ACTIVE', effectiveOn: '2026-01-01', clauses, ...more });
const breach = (more: object) => make.incident({ thirdParty, kind: 'BREACH', ...more });

describe('notice of an incident', () => {
  test('is in time to the last day of the clause, and late from the next', async () => {
    const contract = await agreed([clause(72)]);
    const clauseOf = {
      contract: { id: contract.id },
      clauseType: { code: 'BREACH_NOTIFICATION' },
      hours: 72,
      rule: null,
    };
    const told = (reportedToUsOn: string) => breach({ discoveredOn: '2026-03-01', reportedToUsOn });
    expect(await noticeOf(await told('2026-03-04'))).toEqual({
      state: 'IN_TIME',
      dueOn: '2026-03-04',
      daysTaken: 3,
      daysLate: 0,
      ...clauseOf,
    });
    expect(await noticeOf(await told('2026-03-05'))).toEqual({
      state: 'LATE',
      dueOn: '2026-03-04',
      daysTaken: 4,
      daysLate: 1,
      ...clauseOf,
    });
  });

  test('not given is due until that day, and overdue after it; as of an earlier day it is not given yet', async () => {
    await agreed([clause(72)]);
    const open = await breach({ discoveredOn: '2026-03-01' });
    expect(await noticeOf(open, '2026-03-04')).toMatchObject({ state: 'DUE', daysTaken: null, daysLate: 0 });
    expect(await noticeOf(open, '2026-03-05')).toMatchObject({ state: 'OVERDUE', daysTaken: null, daysLate: 1 });
    const told = await breach({ discoveredOn: '2026-03-01', reportedToUsOn: '2026-03-10' });
    expect(await noticeOf(told, '2026-03-09')).toMatchObject({ state: 'OVERDUE', daysTaken: null, daysLate: 5 });
    expect(await noticeOf(told)).toMatchObject({ state: 'LATE', daysTaken: 9, daysLate: 6 });
  });

  test('is measured in whole days: hours are rounded up, so that a notice that may be in time is not late', async () => {
    await agreed([clause(25)]);
    expect(await noticeOf(await breach({ discoveredOn: '2026-03-01' }))).toMatchObject({ dueOn: '2026-03-03' });
  });

  test('is owed by the tightest clause in force when it was discovered', async () => {
    await agreed([clause(24)], { expiresOn: '2026-02-28' });
    const wide = await agreed([clause(240), clause(96, 'REPORT_SECURITY_INCIDENT')]);
    const draft = { thirdParty, status: 'DRAFT', clauses: [clause(1)] };
    await make.contract(draft);
    const notice = await noticeOf(await breach({ discoveredOn: '2026-03-01' }));
    expect(notice).toMatchObject({ dueOn: '2026-03-05', hours: 96, clauseType: { code: 'REPORT_SECURITY_INCIDENT' } });
    expect(notice.contract).toEqual({ id: wide.id });
  });

  test('of patient data is owed within sixty days by law, if no clause is tighter', async () => {
    await make.engagement({ thirdParty, status: 'ACTIVE', clinical: 'YES', dataFlows: [{ category: 'PHI' }] });
    const byLaw = { dueOn: '2026-04-30', rule: { id: 'HIPAA-BREACH-60D' }, contract: null, hours: null };
    const found = await breach({ discoveredOn: '2026-03-01', reportedToUsOn: '2026-04-30' });
    expect(await noticeOf(found)).toMatchObject({ state: 'IN_TIME', ...byLaw });
    await agreed([clause(24 * 90)]);
    expect(await noticeOf(found)).toMatchObject({ state: 'IN_TIME', ...byLaw });
    await agreed([clause(48)]);
    expect(await noticeOf(found)).toMatchObject({ state: 'LATE', dueOn: '2026-03-03', rule: null, hours: 48 });
  });

  test('is not required if no clause and no law covers the incident', async () => {
    await agreed([clause(72)]);
    const outage = await make.incident({ thirdParty, kind: 'SERVICE_OUTAGE', discoveredOn: '2026-03-01' });
    expect(await noticeOf(outage)).toMatchObject({ state: 'NOT_REQUIRED', dueOn: null, daysLate: null });
  });

  test('is unknown, not in time, if the day of discovery is unknown', async () => {
    await agreed([clause(72)]);
    const unknown = await breach({ occurredOn: '2026-03-01', reportedToUsOn: '2026-03-02' });
    expect(await noticeOf(unknown)).toMatchObject({ state: 'UNKNOWN', dueOn: null, daysTaken: null, daysLate: null });
  });
});

describe('an incident', () => {
  test('has its days in the order in which they follow each other', async () => {
    const input = { thirdParty, kind: 'BREACH', severity: 'LOW' };
    const days = { occurredOn: '2026-03-05', discoveredOn: '2026-03-04', reportedToUsOn: '2026-03-03' };
    await expectRejected(registry, 'createIncident', { ...input, ...days, closedOn: '2026-03-01' }, [
      ['INCONSISTENT', 'discoveredOn'],
      ['INCONSISTENT', 'closedOn'],
    ]);
    await expectRejected(
      registry,
      'createIncident',
      { ...input, occurredOn: '2026-03-05', reportedToUsOn: '2026-03-04' },
      [['INCONSISTENT', 'reportedToUsOn']],
    );
  });

  test('is open until it is closed', async () => {
    const { id } = await breach({ occurredOn: '2026-03-01' });
    const close = { id, expectedVersion: 1, closedOn: '2026-04-01' };
    expect(await accept(registry, 'updateIncident', close, 'status version')).toEqual({ status: 'CLOSED', version: 2 });
    const reopen = { id, expectedVersion: 2, closedOn: null };
    expect(await accept(registry, 'updateIncident', reopen, 'status version')).toEqual({ status: 'OPEN', version: 3 });
  });

  test('is in the risk of its third party as soon as it is recorded, with itself as evidence', async () => {
    const ask = async () => {
      const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) {
        risk { score factors { code evidence { id } } } } }`;
      return (await registry.ask('DASHBOARD', query, { ref: thirdParty })).thirdParty.risk;
    };
    await make.engagement({ thirdParty, status: 'ACTIVE', dataFlows: [{ category: 'PHI' }] });
    const before = await ask();
    const { id } = await breach({ severity: 'CRITICAL', occurredOn: '2026-06-01', discoveredOn: '2026-06-02' });
    const after = await ask();
    expect(after.score).toBeGreaterThan(before.score);
    expect(JSON.stringify(after.factors)).toContain(id);
  });
});
