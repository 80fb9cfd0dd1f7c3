import { beforeAll, describe, expect, test } from 'vitest';
import { allowedLabs, type ReadyLab } from '../support/allowed-lab.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { askGate, brief, changePolicy } from '../support/gate.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
const labs = allowedLabs(registry, make);
const category = 'REFERENCE_TESTING';
const UNTIL = '2026-12-31';

const ask = (lab: { id: string }, request: object = {}, selection?: string) =>
  askGate(registry, { ref: { id: lab.id }, category, ...request }, selection);
const answerTo = async (lab: { id: string }, request: object = {}) => brief(await ask(lab, request));

const decide = (lab: { id: string }, input: object) =>
  make.decision({ thirdParty: { id: lab.id }, validUntil: UNTIL, ...input });
const change = ({ id, version }: Made) => ({ id, expectedVersion: version });
const secondApprove = (decision: Made) =>
  accept(registry, 'approveDecision', change(decision), undefined, 'ADMIN') as Promise<Made>;
const revoke = (decision: Made) =>
  accept(registry, 'revokeDecision', { ...change(decision), reason: 'Over' }, undefined, 'APPROVER');
/** A decision that needs two persons, by two. */
const decideByTwo = async (lab: { id: string }, input: object) => secondApprove(await decide(lab, input));

const NOT_APPROVED = 'BLOCK: APPROVAL NOT_MET→BLOCK';
const NO_CONTRACT = 'BLOCK: CONTRACT NOT_MET→BLOCK';

/** A lab that is approved, and whose only contract was ended. */
async function withoutContract(): Promise<ReadyLab> {
  const lab = await labs.allowed();
  const { id, version } = lab.contract;
  await accept(registry, 'terminateContract', { id, expectedVersion: version, terminatedOn: TODAY });
  return lab;
}
const waiver = { kind: 'WAIVER', rules: ['CONTRACT'] };

describe('an approval', () => {
  test('allows at once, and no more once it is revoked', async () => {
    const lab = await labs.ready();
    expect(await answerTo(lab)).toBe(NOT_APPROVED);
    const approval = await decide(lab, {});
    expect(await ask(lab, {}, 'answer approval { id decidedBy { name } }')).toEqual({
      answer: 'ALLOW',
      approval: { id: approval.id, decidedBy: { name: 'Local approver' } },
    });
    await revoke(approval);
    expect(await answerTo(lab)).toBe(NOT_APPROVED);
    expect((await ask(lab, {}, 'approval { id }')).approval).toBeNull();
  });

  test('counts from its first day to its last, and the answer holds until then', async () => {
    const lab = await labs.ready();
    const { id } = await decide(lab, { validFrom: '2026-06-20', validUntil: '2026-06-25' });
    const days = { '2026-06-19': null, '2026-06-20': id, '2026-06-25': id, '2026-06-26': null };
    for (const [asOf, approval] of Object.entries(days)) {
      const status = await ask(lab, { asOf }, 'answer approval { id }');
      expect(status, asOf).toEqual({ answer: approval ? 'ALLOW' : 'BLOCK', approval: approval && { id: approval } });
    }
    expect((await ask(lab, {}, 'holdsUntil')).holdsUntil).toBe('2026-06-20');
    expect((await ask(lab, { asOf: '2026-06-20' }, 'holdsUntil')).holdsUntil).toBe('2026-06-26');
  });

  test('is for its categories', async () => {
    const lab = await labs.ready();
    await decide(lab, { categories: ['BILLING'] });
    expect(await answerTo(lab)).toBe(NOT_APPROVED);
    await decide(lab, { categories: ['BILLING', category] });
    expect(await answerTo(lab)).toBe('ALLOW:');
  });

  test('is for its facilities: all that are asked about must be among them', async () => {
    const [first, second] = [await make.facility(), await make.facility()];
    const lab = await labs.ready({ engagement: { facilityIds: [first.id, second.id] } });
    await decide(lab, { facilityIds: [first.id] });
    expect(await answerTo(lab, { facility: first.id })).toBe('ALLOW:');
    expect(await answerTo(lab, { facility: second.id })).toBe(NOT_APPROVED);
    expect(await answerTo(lab)).toBe(NOT_APPROVED);
    await decide(lab, { facilityIds: [second.id] });
    expect(await answerTo(lab)).toBe('ALLOW:');
  });

  test('is for its products', async () => {
    const lab = await labs.ready();
    const product = () => make.product({ thirdParty: { id: lab.id }, connectedDevice: 'NO' });
    const [one, other] = [await product(), await product()];
    await decide(lab, { productIds: [one.id] });
    expect(await answerTo(lab, { product: one.id })).toBe('ALLOW:');
    expect(await answerTo(lab, { product: other.id })).toBe(NOT_APPROVED);
    expect(await answerTo(lab)).toBe(NOT_APPROVED);
  });

  test('under conditions tells them', async () => {
    const lab = await labs.ready();
    await decide(lab, { kind: 'CONDITIONAL_APPROVAL', conditions: ['Ship overnight.'] });
    const { answer, remedies, approval } = await ask(lab, {}, 'answer remedies approval { conditions }');
    expect({ answer, approval }).toEqual({ answer: 'CONDITIONAL', approval: { conditions: ['Ship overnight.'] } });
    expect(remedies).toEqual([expect.stringContaining('Ship overnight.')]);
  });

  test('that needs a second person counts from the day that person approved', async () => {
    const lab = await labs.ready({ clia: { validUntil: '2026-06-01' } });
    const approval = await decide(lab, {});
    const barred = (asOf: string) => ask(lab, { asOf }, 'approval { id }');
    expect((await barred(TODAY)).approval).toBeNull();
    registry.now = new Date('2026-06-17T16:00:00Z');
    try {
      await secondApprove(approval);
      expect((await barred('2026-06-16')).approval).toBeNull();
      expect((await barred('2026-06-17')).approval).toEqual({ id: approval.id });
    } finally {
      registry.now = new Date(`${TODAY}T16:00:00Z`);
    }
  });
});

describe('a rejection', () => {
  test('comes before any approval, and cannot be waived', async () => {
    const lab = await labs.allowed();
    const rejection = await decide(lab, { kind: 'REJECTION' });
    const { reasons, ...status } = await ask(lab, {}, 'answer reasons { rule { id } effect evidence { id } }');
    expect({ ...status, reasons }).toEqual({
      answer: 'BLOCK',
      reasons: [{ rule: { id: 'APPROVAL' }, effect: 'BLOCK', evidence: [{ id: rejection.id }] }],
    });
    await decideByTwo(lab, { kind: 'WAIVER', rules: ['APPROVAL'] });
    expect(await answerTo(lab)).toBe(NOT_APPROVED);
    await revoke(rejection);
    expect(await answerTo(lab)).toBe('ALLOW:');
  });

  test('makes an approval against it wait for a second person, also once it is revoked', async () => {
    const lab = await labs.ready();
    const rejection = await decide(lab, { kind: 'REJECTION' });
    const approval = await decide(lab, {});
    await revoke(rejection);
    expect(await answerTo(lab)).toBe(NOT_APPROVED);
    await secondApprove(approval);
    expect(await answerTo(lab)).toBe('ALLOW:');
  });

  test('of one facility bars that one, and all together', async () => {
    const [first, second] = [await make.facility(), await make.facility()];
    const lab = await labs.allowed({ engagement: { facilityIds: [first.id, second.id] } });
    await decide(lab, { kind: 'REJECTION', facilityIds: [first.id] });
    expect(await answerTo(lab, { facility: first.id })).toBe(NOT_APPROVED);
    expect(await answerTo(lab, { facility: second.id })).toBe('ALLOW:');
    expect(await answerTo(lab)).toBe(NOT_APPROVED);
  });
});

describe('a waiver', () => {
  const OVERRIDES = `answer overrides { id } remedies reasons { rule { id } outcome effect
    setAsideBy { id decidedBy { name } secondApprover { name } validUntil reason } }`;

  test('has no effect while it waits for a second person; then it sets aside, and the rule stays listed', async () => {
    const lab = await withoutContract();
    expect(await answerTo(lab)).toBe(NO_CONTRACT);
    const pending = await decide(lab, { ...waiver, reason: 'The new one is being signed.' });
    expect(await ask(lab, {}, OVERRIDES)).toMatchObject({
      answer: 'BLOCK',
      overrides: [],
      reasons: [{ setAsideBy: null }],
    });
    await secondApprove(pending);
    expect(await ask(lab, {}, OVERRIDES)).toEqual({
      answer: 'ALLOW',
      overrides: [{ id: pending.id }],
      remedies: [],
      reasons: [
        {
          rule: { id: 'CONTRACT' },
          outcome: 'NOT_MET',
          effect: null,
          setAsideBy: {
            id: pending.id,
            decidedBy: { name: 'Local approver' },
            secondApprover: { name: 'Local administrator' },
            validUntil: UNTIL,
            reason: 'The new one is being signed.',
          },
        },
      ],
    });
  });

  test('lapses, and can be revoked', async () => {
    const lab = await withoutContract();
    const decided = await decideByTwo(lab, { ...waiver, validUntil: '2026-06-20' });
    expect((await ask(lab, { asOf: '2026-06-20' })).answer).toBe('ALLOW');
    expect(await answerTo(lab, { asOf: '2026-06-21' })).toBe(NO_CONTRACT);
    expect((await ask(lab, {}, 'holdsUntil')).holdsUntil).toBe('2026-06-21');
    await revoke(decided);
    expect(await answerTo(lab)).toBe(NO_CONTRACT);
  });

  test('is for its categories, facilities and products', async () => {
    const lab = await withoutContract();
    const elsewhere = await make.facility();
    const product = await make.product({ thirdParty: { id: lab.id }, connectedDevice: 'NO' });
    for (const scope of [{ categories: ['BILLING'] }, { facilityIds: [elsewhere.id] }, { productIds: [product.id] }]) {
      await decideByTwo(lab, { ...waiver, ...scope });
    }
    expect(await answerTo(lab)).toBe(NO_CONTRACT);
    expect((await ask(lab, { product: product.id })).answer).toBe('ALLOW');
    await decideByTwo(lab, { ...waiver, categories: [category], facilityIds: [lab.facility.id] });
    expect((await ask(lab)).answer).toBe('ALLOW');
    expect((await ask(lab, { facility: lab.facility.id })).answer).toBe('ALLOW');
  });

  test('of an unknown leaves a condition', async () => {
    const lab = await labs.allowed();
    const unknown = await ask(lab, { category: 'SPECIMEN_TRANSPORT' });
    expect(unknown.reasons).toContainEqual({ rule: { id: 'ENGAGEMENT' }, outcome: 'UNKNOWN', effect: 'UNKNOWN' });
    await decideByTwo(lab, { kind: 'WAIVER', rules: ['ENGAGEMENT'] });
    const { reasons } = await ask(lab, { category: 'SPECIMEN_TRANSPORT' });
    expect(reasons).toContainEqual({ rule: { id: 'ENGAGEMENT' }, outcome: 'UNKNOWN', effect: 'CONDITION' });
  });

  test('of a condition that is not known stays CONDITIONAL', async () => {
    const lab = await labs.allowed({ lab: { lastReviewedOn: null } });
    const expected = 'CONDITIONAL: REVIEW UNKNOWN→CONDITION';
    expect(await answerTo(lab)).toBe(expected);
    const { id } = await decideByTwo(lab, { kind: 'WAIVER', rules: ['REVIEW'] });
    expect(await answerTo(lab)).toBe(expected);
    expect((await ask(lab, {}, 'reasons { setAsideBy { id } }')).reasons).toEqual([{ setAsideBy: { id } }]);
  });

  test('of a locked rule cannot be recorded, and what was confirmed bars', async () => {
    const lab = await labs.allowed();
    const screening = { thirdParty: { id: lab.id }, list: 'OFAC_SDN', outcome: 'CONFIRMED_MATCH', matchedName: 'It' };
    await make.screening(screening);
    expect(await answerTo(lab)).toMatch(/^BLOCK: .*SANCTIONS NOT_MET→BLOCK/);
    await expect(decide(lab, { kind: 'WAIVER', rules: ['SANCTIONS'] })).rejects.toThrow('NOT_ALLOWED');
    await decideByTwo(lab, { kind: 'RISK_ACCEPTANCE', acceptedLevel: 'VERY_HIGH' });
    const { answer, reasons } = await ask(lab);
    expect(answer).toBe('BLOCK');
    expect(reasons).toContainEqual({ rule: { id: 'SANCTIONS' }, outcome: 'NOT_MET', effect: 'BLOCK' });
    // The acceptance covers the level that the match causes. It cannot cover the match itself.
    expect(reasons).toContainEqual({ rule: { id: 'RISK-UNACCEPTABLE' }, outcome: 'NOT_MET', effect: null });
  });
});

test('a risk is accepted up to a level', async () => {
  const lab = await labs.allowed();
  await changePolicy(registry, {
    rules: [{ rule: 'RISK-ELEVATED', parameters: { fromLevel: 'LOW', categories: [] } }],
  });
  try {
    const elevated = 'CONDITIONAL: RISK-ELEVATED NOT_MET→CONDITION';
    expect(await answerTo(lab)).toBe(elevated);
    const { id } = await decide(lab, { kind: 'RISK_ACCEPTANCE', acceptedLevel: 'LOW' });
    expect(await answerTo(lab)).toBe('ALLOW: RISK-ELEVATED NOT_MET→null');
    expect((await ask(lab, {}, 'reasons { setAsideBy { id } }')).reasons).toEqual([{ setAsideBy: { id } }]);
    const audit = await make.audit({ thirdParty: { id: lab.id }, scheduledOn: '2026-06-01' });
    for (let count = 0; count < 4; count++) await make.finding({ auditId: audit.id, severity: 'CRITICAL' });
    const { reasons } = await ask(lab);
    expect(reasons).toContainEqual({ rule: { id: 'RISK-ELEVATED' }, outcome: 'NOT_MET', effect: 'CONDITION' });
  } finally {
    await changePolicy(registry, {
      rules: [{ rule: 'RISK-ELEVATED', parameters: { fromLevel: 'HIGH', categories: [] } }],
    });
  }
});

describe('an edit of the policy takes effect at once', () => {
  let allowed: ReadyLab;
  let lapsed: ReadyLab;
  beforeAll(async () => {
    allowed = await labs.allowed();
    lapsed = await withoutContract();
  });

  /** Asks under other settings of a rule, and sets them back. */
  async function under(rule: string, settings: object, before: object, look: () => Promise<void>): Promise<void> {
    const version = await changePolicy(registry, { rules: [{ rule, ...settings }] });
    try {
      expect(await ask(allowed, {}, 'policyVersion')).toEqual({ policyVersion: version });
      await look();
    } finally {
      await changePolicy(registry, { rules: [{ rule, ...before }] });
    }
  }

  test('severity', () =>
    under('CONTRACT', { severity: 'CONDITION' }, { severity: 'BLOCK' }, async () => {
      expect(await answerTo(lapsed)).toBe('CONDITIONAL: CONTRACT NOT_MET→CONDITION');
      const { reasons } = await ask(lapsed, {}, 'reasons { rule { severity version } }');
      expect(reasons[0].rule).toEqual({ severity: 'CONDITION', version: expect.any(Number) });
    }));

  test('severity INFORM: listed, and nothing to do', () =>
    under(
      'CONTRACT',
      { severity: 'INFORM', whenUnknown: 'INFORM' },
      { severity: 'BLOCK', whenUnknown: 'UNKNOWN' },
      async () => {
        expect(await answerTo(lapsed)).toBe('ALLOW: CONTRACT NOT_MET→INFORM');
        expect((await ask(lapsed, {}, 'remedies')).remedies).toEqual([]);
      },
    ));

  test('off', () =>
    under('CONTRACT', { status: 'OFF' }, { status: 'IN_FORCE' }, async () => {
      expect(await answerTo(lapsed)).toBe('ALLOW:');
      const { checks } = await ask(lapsed, {}, 'checks { rule { id } outcome }');
      expect(checks).toContainEqual({ rule: { id: 'CONTRACT' }, outcome: 'NOT_APPLICABLE' });
    }));

  test('effective dates', () =>
    under(
      'CONTRACT',
      { effectiveFrom: '2026-06-20', effectiveTo: '2026-06-25' },
      { effectiveFrom: null, effectiveTo: null },
      async () => {
        const answers = await Promise.all(
          ['2026-06-19', '2026-06-20', '2026-06-25', '2026-06-26'].map((asOf) => answerTo(lapsed, { asOf })),
        );
        expect(answers).toEqual(['ALLOW:', NO_CONTRACT, NO_CONTRACT, 'ALLOW:']);
        expect((await ask(lapsed, {}, 'holdsUntil')).holdsUntil).toBe('2026-06-20');
      },
    ));

  test('the effect of an unknown', () =>
    under('ENGAGEMENT', { whenUnknown: 'BLOCK' }, { whenUnknown: 'UNKNOWN' }, async () => {
      const { answer, reasons } = await ask(allowed, { category: 'BILLING' });
      expect({ answer, first: reasons[0] }).toEqual({
        answer: 'BLOCK',
        first: { rule: { id: 'ENGAGEMENT' }, outcome: 'UNKNOWN', effect: 'BLOCK' },
      });
    }));

  test('limits on risk by category', () => {
    const limited = { fromLevel: 'VERY_HIGH', categories: [{ category, fromLevel: 'VERY_LOW' }] };
    const before = { fromLevel: 'VERY_HIGH', categories: [] };
    return under('RISK-UNACCEPTABLE', { parameters: limited }, { parameters: before }, async () => {
      expect(await answerTo(allowed)).toBe('BLOCK: RISK-UNACCEPTABLE NOT_MET→BLOCK');
      const { reasons } = await ask(allowed, { category: 'BILLING' });
      expect(reasons).not.toContainEqual(expect.objectContaining({ rule: { id: 'RISK-UNACCEPTABLE' } }));
    });
  });

  test('certifications by category', async () => {
    const { procurementPolicy } = await registry.ask('ADMIN', '{ procurementPolicy { rules { id parameters } } }');
    const { parameters } = procurementPolicy.rules.find(({ id }: { id: string }) => id === 'CERTIFICATION');
    const asked = { requirements: [{ categories: [category], anyOf: ['ISO_15189'] }] };
    await under('CERTIFICATION', { parameters: asked }, { parameters }, async () => {
      expect(await answerTo(allowed)).toBe('CONDITIONAL: CERTIFICATION NOT_MET→CONDITION');
    });
    expect(await answerTo(allowed)).toBe('ALLOW:');
  });

  test('days since the last screening', () =>
    under(
      'SCREENING-AGE',
      { parameters: { days: 13, lists: ['OFAC_SDN'] } },
      { parameters: { days: 180, lists: ['OFAC_SDN'] } },
      async () => {
        // The determination about proficiency testing samples is of the next day, too.
        expect(await answerTo(allowed, { asOf: '2026-06-14' })).toBe(`${NOT_APPROVED} PT-REFERRAL UNKNOWN→CONDITION`);
        expect(await answerTo(allowed)).toBe('CONDITIONAL: SCREENING-AGE NOT_MET→CONDITION');
      },
    ));
});
