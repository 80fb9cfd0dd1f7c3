import { describe, expect, test } from 'vitest';
import { role } from '../../db/tables/principal.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept, mutate, mutationText, schema } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const EVERYTHING =
  'id version source externalId thirdParty { id } list listVersion screenedOn outcome matchedName score';

test('everything that can be recorded of a screening is read back', async () => {
  const vendor = await make.vendor();
  const given = {
    list: 'BIS_ENTITY_LIST',
    listVersion: '91 FR 1234',
    screenedOn: '2026-06-01',
    outcome: 'POSSIBLE_MATCH',
    matchedName: '深圳某某有限公司',
    score: 0.875,
    source: 'screener',
    externalId: 'S-1',
  };
  const written = await accept(registry, 'recordScreening', { ...given, thirdParty: { id: vendor.id } }, EVERYTHING);
  const id = expect.stringMatching(/^Screening_/) as unknown;
  expect(written).toEqual({ ...given, id, version: 1, thirdParty: { id: vendor.id } });
  const { node, thirdParty, screenings } = await registry.ask(
    'DASHBOARD',
    `query($id: ID!, $vendor: ID!) { node(id: $id) { ...on Screening { ${EVERYTHING} } }
      thirdParty(ref: { id: $vendor }) { screenings { nodes { ${EVERYTHING} } } }
      screenings(where: { list: { in: ["BIS_ENTITY_LIST"] } }) { nodes { id } } }`,
    { id: written.id, vendor: vendor.id },
  );
  expect(node).toEqual(written);
  expect(thirdParty.screenings.nodes).toEqual([written]);
  expect(screenings.nodes).toEqual([{ id: written.id }]);
});

test('a screening without a day was done today, and other fields that are not given are unknown', async () => {
  const bare = { thirdParty: { id: (await make.vendor()).id }, list: 'OFAC_SDN', outcome: 'CLEAR' };
  for (const screenedOn of [undefined, null]) {
    expect(await accept(registry, 'recordScreening', { ...bare, screenedOn }, EVERYTHING)).toEqual({
      ...bare,
      id: expect.any(String) as unknown,
      version: 1,
      screenedOn: TODAY,
      ...Object.fromEntries(
        ['source', 'externalId', 'listVersion', 'matchedName', 'score'].map((field) => [field, null]),
      ),
    });
  }
});

test('the latest comes first, unless otherwise asked', async () => {
  const { id } = await make.vendor();
  for (const screenedOn of ['2026-02-01', '2026-04-01', '2026-03-01']) {
    await make.screening({ thirdParty: { id }, screenedOn });
  }
  const { thirdParty } = await registry.ask(
    'DASHBOARD',
    `query($id: ID!) { thirdParty(ref: { id: $id }) { latest: screenings { nodes { screenedOn } }
      first: screenings(orderBy: { field: SCREENED_ON }) { nodes { screenedOn } } } }`,
    { id },
  );
  const days = ['2026-04-01', '2026-03-01', '2026-02-01'].map((screenedOn) => ({ screenedOn }));
  expect(thirdParty.latest.nodes).toEqual(days);
  expect(thirdParty.first.nodes).toEqual(days.toReversed());
});

test('every problem is reported at once', async () => {
  const bad = {
    thirdParty: { external: { source: 'nobody', externalId: 'nothing' } },
    list: 'ofac-sdn',
    listVersion: '',
    screenedOn: '2026-06-16',
    outcome: 'CLEAR',
    matchedName: 'SOMEBODY',
    score: 1.5,
    source: 'half',
  };
  await expectRejected(registry, 'recordScreening', bad, [
    ['NOT_FOUND', 'thirdParty'],
    ['INVALID', 'list'],
    ['REQUIRED', 'listVersion'],
    ['OUT_OF_RANGE', 'screenedOn'],
    ['INCONSISTENT', 'matchedName'],
    ['OUT_OF_RANGE', 'score'],
    ['INCONSISTENT', 'externalId'],
  ]);
});

test('a match needs no name, and a score of nothing or everything is one', async () => {
  const { id } = await make.vendor();
  for (const score of [0, 1]) {
    await accept(registry, 'recordScreening', {
      thirdParty: { id },
      list: 'OFAC_SDN',
      outcome: 'POSSIBLE_MATCH',
      score,
    });
  }
});

describe('under the key at its source', () => {
  const report = async () => ({
    thirdParty: { id: (await make.vendor()).id },
    list: 'OFAC_SDN',
    listVersion: '2026-06-14',
    screenedOn: TODAY,
    outcome: 'POSSIBLE_MATCH',
    matchedName: 'VENDOR',
    score: 0.81,
    source: 'screener',
    externalId: 'R-1',
  });

  test('the same again returns the existing record; anything else is refused', async () => {
    const given = await report();
    const first = await accept(registry, 'recordScreening', given);
    const state = await registry.state();
    expect(await accept(registry, 'recordScreening', given)).toEqual(first);
    expect(await registry.state()).toEqual(state);
    const others = {
      thirdParty: { id: (await make.vendor()).id },
      list: 'BIS_ENTITY_LIST',
      listVersion: null,
      screenedOn: '2026-06-14',
      outcome: 'CONFIRMED_MATCH',
      matchedName: 'VENDOR LTD',
      score: 0.82,
    };
    for (const [field, value] of Object.entries(others)) {
      const { userErrors } = await expectRejected(registry, 'recordScreening', { ...given, [field]: value }, [
        ['TAKEN', 'externalId'],
      ]);
      expect(userErrors[0]!.message).toContain(`a different ${field};`);
    }
    // A malformed field is reported beside a field that differs, but not as different.
    const { userErrors } = await expectRejected(registry, 'recordScreening', { ...given, list: 'x', score: 0.5 }, [
      ['INVALID', 'list'],
      ['TAKEN', 'externalId'],
    ]);
    expect(userErrors.find(({ code }) => code === 'TAKEN')!.message).toContain('a different score;');
    const next = await accept(registry, 'recordScreening', { ...given, externalId: 'R-2', outcome: 'CONFIRMED_MATCH' });
    expect(next.id).not.toBe(first.id);
  });

  test('a screening of yesterday differs from one of today', async () => {
    const { screenedOn: _, ...given } = { ...(await report()), externalId: 'R-3' };
    const first = await accept(registry, 'recordScreening', given);
    expect(await accept(registry, 'recordScreening', { ...given, screenedOn: TODAY })).toEqual(first);
    const morning = registry.now;
    registry.now = new Date('2026-06-16T16:00:00Z');
    try {
      await expectRejected(registry, 'recordScreening', given, [['TAKEN', 'externalId']]);
      expect(await accept(registry, 'recordScreening', { ...given, screenedOn: TODAY })).toEqual(first);
    } finally {
      registry.now = morning;
    }
  });
});

test('no mutation changes a screening', () => {
  const mutations = Object.keys(schema.getMutationType()!.getFields());
  expect(mutations.filter((name) => /screening/i.test(name))).toEqual(['recordScreening']);
});

test.each(role.enumValues)('%s reads screenings, and records them if it may write the registry', async (as) => {
  const screening = await make.screening({ list: `LIST_OF_${as}` });
  const { node } = await registry.ask(as, 'query($id: ID!) { node(id: $id) { ...on Screening { list } } }', {
    id: screening.id,
  });
  expect(node).toEqual({ list: `LIST_OF_${as}` });
  const input = { thirdParty: { id: (await make.vendor()).id }, list: 'OFAC_SDN', outcome: 'CLEAR' };
  const { data, errors } = await registry.send(as, mutationText('recordScreening', 'id').query, { input });
  if (as === 'ANALYST' || as === 'ADMIN') expect(data.recordScreening.screening.id).toMatch(/^Screening_/);
  else expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

describe('the rule on sanctions', () => {
  interface Fact {
    text: string;
    evidence: { __typename: string; id: string } | null;
  }
  const sanctions = async (id: string, asOf = TODAY): Promise<{ answer: string; facts: Fact[] }> => {
    const { thirdParty } = await registry.ask(
      'DASHBOARD',
      `query($id: ID!, $asOf: Date!) { thirdParty(ref: { id: $id }) { ruleResults(asOf: $asOf) { rule { id } answer
        facts { text evidence { __typename id } } } } }`,
      { id, asOf },
    );
    const results = thirdParty.ruleResults as { rule: { id: string }; answer: string; facts: Fact[] }[];
    const { answer, facts } = results.find(({ rule }) => rule.id === 'SANCTIONS')!;
    return { answer, facts };
  };
  const record = async (id: string, list: string, outcome: string, screenedOn: string) => {
    const made = await make.screening({ thirdParty: { id }, list, outcome, screenedOn });
    return { __typename: 'Screening', id: made.id };
  };

  test('follows the newest screening of each list, from the day it was done, and shows it', async () => {
    const { id } = await make.vendor();
    expect(await sanctions(id)).toEqual({
      answer: 'UNKNOWN',
      facts: [{ text: 'It has not been screened.', evidence: null }],
    });
    const clear = await record(id, 'OFAC_SDN', 'CLEAR', '2026-03-01');
    expect(await sanctions(id)).toEqual({
      answer: 'MET',
      facts: [
        { text: 'No match on OFAC_SDN on 2026-03-01.', evidence: clear },
        { text: 'Its owners are not on record, so only its own names were compared.', evidence: null },
      ],
    });
    const possible = await record(id, 'BIS_ENTITY_LIST', 'POSSIBLE_MATCH', '2026-04-01');
    const unknown = await sanctions(id);
    expect(unknown.answer).toBe('UNKNOWN');
    expect(unknown.facts).toContainEqual({
      text: 'A possible match on BIS_ENTITY_LIST is not resolved.',
      evidence: possible,
    });
    const confirmed = await record(id, 'OFAC_SDN', 'CONFIRMED_MATCH', '2026-05-01');
    const notMet = await sanctions(id);
    expect(notMet.answer).toBe('NOT_MET');
    expect(notMet.facts).toContainEqual({ text: 'A match on OFAC_SDN is confirmed.', evidence: confirmed });
    const days = ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-01'];
    const answers: string[] = [];
    for (const day of days) answers.push((await sanctions(id, day)).answer);
    expect(answers).toEqual(['UNKNOWN', 'MET', 'UNKNOWN', 'NOT_MET']);
    // Taken off both lists.
    await record(id, 'OFAC_SDN', 'CLEAR', TODAY);
    await record(id, 'BIS_ENTITY_LIST', 'CLEAR', TODAY);
    expect((await sanctions(id)).answer).toBe('MET');
  });

  test('bars a confirmed match in the write that records it', async () => {
    const { id } = await make.vendor();
    await make.engagement({
      thirdParty: { id },
      category: 'CONSUMABLES',
      status: 'ACTIVE',
      startsOn: '2026-01-01',
      dependency: 1,
      penetration: 1,
      soleSource: 'NO',
      clinical: 'NO',
      protectedData: 'NONE',
      baaRequired: 'NO',
      baaRationale: 'Sees no patient data.',
    });
    const read = async () => {
      const { thirdParty } = await registry.ask(
        'DASHBOARD',
        `query($id: ID!) { thirdParty(ref: { id: $id }) { risk { level gates { code evidence { __typename id } } } } }`,
        { id },
      );
      return thirdParty.risk as { level: string; gates: { code: string; evidence: object[] }[] };
    };
    const gates = async () => (await read()).gates.filter(({ code }) => code === 'SANCTIONS');
    await record(id, 'OFAC_SDN', 'CLEAR', '2026-05-01');
    const before = await read();
    expect(await gates()).toEqual([]);
    const confirmed = await record(id, 'OFAC_SDN', 'CONFIRMED_MATCH', TODAY);
    expect(await gates()).toEqual([{ code: 'SANCTIONS', evidence: [confirmed] }]);
    expect((await read()).level).not.toBe(before.level);
    const { thirdParties } = await registry.ask(
      'DASHBOARD',
      '{ thirdParties(orderBy: { field: RISK, direction: DESC }, first: 1) { nodes { id } } }',
    );
    expect(thirdParties.nodes).toEqual([{ id }]);
  });
});

test('a repeat under an idempotency key records once', async () => {
  const { id } = await make.vendor();
  const input = { thirdParty: { id }, list: 'OFAC_SDN', outcome: 'CLEAR', idempotencyKey: 'once' };
  const first = await mutate(registry, 'recordScreening', input);
  expect(await mutate(registry, 'recordScreening', input)).toEqual(first);
  const other = { ...input, outcome: 'POSSIBLE_MATCH' };
  await expectRejected(registry, 'recordScreening', other, [['KEY_REUSED', 'idempotencyKey']]);
});
