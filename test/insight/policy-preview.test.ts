import { beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry({ MAX_QUERY_COST: '10000000' });
beforeAll(() => loadDemo(registry.operator, () => {}));

const preview = async (given: { riskModel?: unknown; rules?: object[]; where?: object }, selection: string) =>
  (
    await registry.ask(
      'DASHBOARD',
      `query($riskModel: JSON, $rules: [ProcurementRuleInput!]! = [], $where: ThirdPartyWhere) {
        previewPolicy(riskModel: $riskModel, procurementRules: $rules, where: $where) { ${selection} } }`,
      given,
    )
  ).previewPolicy;

interface Judged {
  id: string;
  risk: { level: string };
  procurementStatus: { answer: string };
}

const judged = async () => {
  const { thirdParties } = await registry.ask(
    'DASHBOARD',
    '{ thirdParties(first: 100) { nodes { id risk { level } procurementStatus { answer } } } }',
  );
  return thirdParties.nodes as Judged[];
};

const SELECTION = `assessed changed levels { before after count } answers { before after count }
  thirdParties(first: 100) { thirdParty { id } before { level score } after { level score } factors { hazardChange }
    procurement { before { answer } after { answer } } }`;

const model = async () =>
  structuredClone((await registry.ask('DASHBOARD', '{ riskModel { policy } }')).riskModel.policy) as {
    hazard: { control: number };
    controls: { code: string }[];
    version: number;
  };

type Transition = { before: string; after: string; count: number };
const sum = (transitions: Transition[]) => transitions.reduce((total, { count }) => total + count, 0);

describe('a draft of the gate', () => {
  const rules = [
    { rule: 'APPROVAL', status: 'OFF' },
    { rule: 'RISK-ELEVATED', severity: 'BLOCK', whenUnknown: 'BLOCK' },
  ];

  test('shows the changed answers, and the same answers change once it is the policy', async () => {
    const written = async () => (await registry.state())['log position'];
    const position = await written();
    const found = await preview({ rules }, SELECTION);
    expect(await written()).toBe(position);
    const before = await judged();
    expect(found.assessed).toBe(before.length);
    expect(found.levels.every((one: Transition) => one.before === one.after)).toBe(true);
    expect([sum(found.levels), sum(found.answers)]).toEqual([before.length, before.length]);

    const { procurementPolicy } = await registry.ask('ADMIN', '{ procurementPolicy { version } }');
    const input = { expectedVersion: procurementPolicy.version, reason: 'To see', rules };
    await accept(registry, 'updateProcurementPolicy', input, 'version', 'ADMIN');
    const after = new Map((await judged()).map((one) => [one.id, one]));
    const changed = before.filter(
      ({ id, procurementStatus }) => after.get(id)!.procurementStatus.answer !== procurementStatus.answer,
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(found.changed).toBe(changed.length);
    const said = found.thirdParties as {
      thirdParty: { id: string };
      procurement: Record<string, { answer: string }>;
    }[];
    expect(said.map(({ thirdParty }) => thirdParty.id).toSorted()).toEqual(changed.map(({ id }) => id).toSorted());
    for (const { thirdParty, procurement } of said) {
      expect(procurement.after!.answer).toBe(after.get(thirdParty.id)!.procurementStatus.answer);
    }
  });
});

describe('a draft of the risk model', () => {
  test('tells who would be of another level, and why', async () => {
    const riskModel = await model();
    riskModel.hazard.control *= 2;
    const found = await preview({ riskModel }, SELECTION);
    const rise = found.levels.filter(({ before, after }: Transition) => before !== after);
    expect(rise.length).toBeGreaterThan(0);
    const levels = ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH', 'VERY_HIGH'];
    for (const { before, after } of rise) expect(levels.indexOf(after)).toBeGreaterThan(levels.indexOf(before));
    const moved = found.thirdParties.filter(
      ({ before, after }: { before: { level: string }; after: { level: string } }) => before.level !== after.level,
    );
    expect(moved.length).toBe(sum(rise));
    expect(moved[0].factors.length).toBeGreaterThan(0);
  });

  test('that is the one in force changes nothing', async () => {
    const found = await preview({ riskModel: await model() }, 'changed assessed thirdParties { thirdParty { id } }');
    expect(found).toMatchObject({ changed: 0, thirdParties: [] });
    const labs = { kind: { in: ['PARTNER_LAB'] } };
    expect((await preview({ where: labs }, 'assessed')).assessed).toBeLessThan(found.assessed);
  });

  test('that cannot be understood is refused with everything that is wrong', async () => {
    const riskModel = await model();
    riskModel.hazard.control = -1;
    const { errors } = await registry.send(
      'DASHBOARD',
      `query($riskModel: JSON, $rules: [ProcurementRuleInput!]!) {
        previewPolicy(riskModel: $riskModel, procurementRules: $rules) { assessed } }`,
      { riskModel, rules: [{ rule: 'NOPE' }, { rule: 'SANCTIONS', status: 'OFF' }] },
    );
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    const problems = errors![0]!.extensions.problems as { code: string; field: string }[];
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'INVALID riskModel.hazard.control',
      'INVALID riskModel.hazard.control',
      'NOT_FOUND procurementRules.0.rule',
      'NOT_ALLOWED procurementRules.1.status',
    ]);
    const many = await registry.send(
      'DASHBOARD',
      'query($rules: [ProcurementRuleInput!]!) { previewPolicy(procurementRules: $rules) { assessed } }',
      { rules: Array(100).fill({ rule: 'NOPE' }) },
    );
    expect(many.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'procurementRules' });
    const stranger = await model();
    stranger.controls[0]!.code = 'ZZZ-99';
    const refused = await registry.send(
      'DASHBOARD',
      'query($riskModel: JSON) { previewPolicy(riskModel: $riskModel) { assessed } }',
      { riskModel: stranger },
    );
    expect(refused.errors![0]!.message).toContain('no control "ZZZ-99"');
  });
});
