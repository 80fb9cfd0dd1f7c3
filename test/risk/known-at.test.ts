import { beforeAll, describe, expect, test } from 'vitest';
import { keyOf } from '../../src/registry/global-id.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { everyMutation } from '../support/scenario.ts';

const registry = useRegistry({ MAX_QUERY_COST: '10000000' });
const make = fixtures(registry);

interface Judged {
  id: string;
  risk: { level: string; score: number; modelVersion: number; coverage: number } | null;
  ruleResults: { rule: { id: string }; answer: string; facts: { text: string }[] }[];
  procurementStatus: { answer: string; checks: { rule: { id: string }; outcome: string; message: string }[] };
}

const judged = async (args: string): Promise<Map<string, Judged>> => {
  const { thirdParties } = await registry.ask(
    'ADMIN',
    `{ thirdParties(first: 100) { nodes { id
      risk${args} { level score modelVersion coverage }
      ruleResults${args} { rule { id } answer facts { text } }
      procurementStatus${args} { answer checks { rule { id } outcome message } } } } }`,
  );
  return new Map((thirdParties.nodes as Judged[]).map((one) => [one.id, one]));
};
const instantNow = async () => {
  const [last] = await registry.observer<{ at: string }[]>`
    select recorded_at as at from change order by seq desc limit 1`;
  return last!.at;
};

/** Levels, rules and answers to the letter; scores to what suppliers do not pass on one by one. */
function expectSame(then: Judged, now: Judged): void {
  expect(then.ruleResults).toEqual(now.ruleResults);
  expect(then.procurementStatus).toEqual(now.procurementStatus);
  expect({ ...then.risk, score: 0 }).toEqual({ ...now.risk, score: 0 });
  expect(Math.abs(then.risk!.score - now.risk!.score)).toBeLessThan(0.02);
}

describe('an answer with `knownAt`', () => {
  const told: { at: string; what: Map<string, Judged> }[] = [];

  beforeAll(async () => {
    await everyMutation(async (mutation, input, _, selection, as = 'ADMIN') => {
      const made = await accept(registry, mutation, input, selection, as);
      const at = await instantNow();
      // Two writes of one millisecond are one instant: of them only the last can be asked about.
      if (told.at(-1)?.at === at) told.pop();
      told.push({ at, what: await judged('') });
      return made as Awaited<ReturnType<Parameters<typeof everyMutation>[0]>>;
    });
  }, 240_000);

  test('equals the answer of that instant, whatever was recorded later', async () => {
    expect(told.length).toBeGreaterThan(40);
    for (const { at, what } of told) {
      const known = await judged(`(knownAt: "${at}")`);
      for (const [id, then] of known) {
        const now = what.get(id);
        if (now) expectSame(then, now);
        else {
          expect(then.risk).toBeNull();
          expect(then.ruleResults).toEqual([]);
          expect(then.procurementStatus).toMatchObject({ answer: 'UNKNOWN', checks: [{ rule: { id: 'REQUEST' } }] });
        }
      }
    }
  }, 240_000);

  test('says so: the instant is the one asked for', async () => {
    const { at } = told.at(-1)!;
    const { thirdParties, portfolio } = await registry.ask(
      'DASHBOARD',
      `{ thirdParties(first: 1) { nodes { risk(knownAt: "${at}") { knownAt upstreamTruncated } procurementStatus(knownAt: "${at}") { knownAt } } }
        portfolio(knownAt: "${at}") { total byLevel { count } } }`,
    );
    expect(thirdParties.nodes[0]).toMatchObject({
      risk: { knownAt: at, upstreamTruncated: false },
      procurementStatus: { knownAt: at },
    });
    const counted = (portfolio.byLevel as { count: number }[]).reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(portfolio.total);
  });

  test.each([
    ['knownAt: "yesterday"', 'knownAt: must be an instant written like 2026-11-30T09:26:53Z.'],
    ['knownAt: "2199-01-01T00:00:00Z"', 'knownAt: is in the future.'],
  ])('cannot be %s', async (argument, message) => {
    const { errors } = await registry.send('DASHBOARD', `{ thirdParties { nodes { risk(${argument}) { level } } } }`);
    expect(errors![0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', field: 'knownAt' } });
    const { thirdParties } = await registry.ask(
      'DASHBOARD',
      `{ thirdParties(first: 1) { nodes { procurementStatus(${argument}) { answer reasons { message } } } } }`,
    );
    expect(thirdParties.nodes[0].procurementStatus).toEqual({ answer: 'UNKNOWN', reasons: [{ message }] });
  });
});

describe('records that are about no third party', () => {
  const rulesOf = async (id: string, args = ''): Promise<Map<string, { answer: string; texts: string[] }>> => {
    const { thirdParty } = await registry.ask(
      'DASHBOARD',
      `query($id: ID!) { thirdParty(ref: { id: $id }) { ruleResults${args} { rule { id } answer facts { text } } } }`,
      { id },
    );
    return new Map(
      (thirdParty.ruleResults as Judged['ruleResults']).map(({ rule, answer, facts }) => [
        rule.id,
        { answer, texts: facts.map(({ text }) => text) },
      ]),
    );
  };

  test('are read as they were known: the state of a facility', async () => {
    const { id } = await make.partnerLab();
    const facility = await make.facility({ state: null });
    await make.engagement({ thirdParty: { id }, clinical: 'YES', facilityIds: [facility.id] });
    const unknown = await instantNow();
    const change = (expectedVersion: number, state: string) =>
      accept(registry, 'updateFacility', { id: facility.id, expectedVersion, state }, 'id', 'ADMIN');
    await change(1, 'NY');
    const inNewYork = await instantNow();
    await change(2, 'PA');
    expect((await rulesOf(id, `(knownAt: "${unknown}")`)).get('NY-PERMIT')!.answer).toBe('UNKNOWN');
    expect((await rulesOf(id, `(knownAt: "${inNewYork}")`)).get('NY-PERMIT')!.answer).toBe('NOT_MET');
    expect((await rulesOf(id)).get('NY-PERMIT')!.answer).toBe('NOT_APPLICABLE');
  });

  test('are read as they were known: the facilities that there were', async () => {
    const { id } = await make.partnerLab();
    await make.engagement({ thirdParty: { id }, clinical: 'YES' });
    const before = await instantNow();
    const told = (await rulesOf(id)).get('NY-PERMIT');
    await make.facility({ state: 'NY' });
    expect((await rulesOf(id)).get('NY-PERMIT')!.answer).toBe('NOT_MET');
    expect((await rulesOf(id, `(knownAt: "${before}")`)).get('NY-PERMIT')).toEqual(told);
  });

  test('are read as they were known: the kind of an attestor', async () => {
    const { id } = await make.vendor({ country: 'CN' });
    const flow = {
      category: 'PHI',
      peoplePerYear: 1_000_000,
      destinationCountry: 'CN',
      purpose: 'COMMERCIAL',
      channel: 'TLS',
    };
    const use = { category: 'CLOUD_HOSTING', protectedData: 'LISTED', dataFlows: [flow] };
    await make.engagement({ thirdParty: { id }, ...use });
    const attestor = await make.attestor();
    await make.attestation({
      thirdParty: { id },
      framework: 'CISA_SECURITY_REQUIREMENTS',
      assurance: 'INDEPENDENT',
      attestorId: attestor.id,
      attestedOn: '2026-06-01',
    });
    const before = await instantNow();
    const told = (await rulesOf(id)).get('DSP-RESTRICTED')!;
    const ownWord = "the third party's own word";
    expect(told.texts.join()).toContain('CISA');
    expect(told.texts.join()).not.toContain(ownWord);
    const own = { kind: 'THE_PARTY', thirdParty: { id } };
    await accept(registry, 'updateAttestor', { id: attestor.id, expectedVersion: 1, ...own }, 'id', 'ADMIN');
    expect((await rulesOf(id)).get('DSP-RESTRICTED')!.texts.join()).toContain(ownWord);
    expect((await rulesOf(id, `(knownAt: "${before}")`)).get('DSP-RESTRICTED')).toEqual(told);
  });
});

test('images of an earlier release, which lack columns, are read with the values that its records got', async () => {
  const { id } = await make.partnerLab();
  await make.engagement({ thirdParty: { id }, clinical: 'YES' });
  await make.certification({ thirdParty: { id }, type: 'CLIA', variant: 'COMPLIANCE', issuedOn: '2026-01-02' });
  await make.certification({ thirdParty: { id }, type: 'CAP', issuedOn: '2026-01-02' });
  const at = await instantNow();
  const before = (await judged(`(knownAt: "${at}")`)).get(id)!;
  await registry.observer`
    update change set image = image - 'specialties' - 'test_complexity' where record_type in ('ENGAGEMENT', 'CERTIFICATION')
      and third_party_id = ${keyOf('ThirdParty', id)}`;
  expect((await judged(`(knownAt: "${at}")`)).get(id)).toEqual(before);
});

describe('upstream', () => {
  const supplies = (supplier: string, customer: string) =>
    make.supplyLink({ supplier: { id: supplier }, customer: { id: customer }, criticality: 4, share: 1 });
  let chain: string[];

  beforeAll(async () => {
    chain = [];
    for (let place = 0; place < 7; place++) chain.push((await make.vendor()).id);
    for (let place = 1; place < chain.length; place++) await supplies(chain[place]!, chain[place - 1]!);
  });

  const riskOf = async (args: string, selection = 'score upstreamTruncated') =>
    (
      await registry.ask(
        'DASHBOARD',
        `query($id: ID!) { thirdParty(ref: { id: $id }) { risk${args} { ${selection} } } }`,
        { id: chain[0] },
      )
    ).thirdParty.risk;

  test('is followed four hops, and says where there is more', async () => {
    expect(await riskOf('(asOf: "2026-09-01")')).toMatchObject({ upstreamTruncated: true });
    expect(await riskOf(`(knownAt: "${await instantNow()}")`)).toMatchObject({ upstreamTruncated: true });
    const short = await registry.ask(
      'DASHBOARD',
      'query($id: ID!) { thirdParty(ref: { id: $id }) { risk(asOf: "2026-09-01") { upstreamTruncated } } }',
      { id: chain[3] },
    );
    expect(short.thirdParty.risk).toEqual({ upstreamTruncated: false });
  });

  test('names the paths by which risk arrives, those that carry most first', async () => {
    const selection = `factors { code paths { thirdParties { id } links { id } transmission carries } }`;
    for (const args of ['', '(asOf: "2026-09-01")', `(knownAt: "${await instantNow()}")`]) {
      const { factors } = await riskOf(args, selection);
      const [arriving] = (
        factors as {
          code: string;
          paths: { thirdParties: { id: string }[]; links: object[]; transmission: number; carries: number }[];
        }[]
      ).filter(({ code }) => code === 'SUPPLIER_RISK');
      expect(arriving!.paths.map(({ thirdParties }) => thirdParties.map(({ id }) => id))).toEqual(
        [2, 3, 4].map((length) => chain.slice(0, length)),
      );
      expect(arriving!.paths.map(({ links }) => links.length)).toEqual([1, 2, 3]);
      for (const [place, { transmission, carries }] of arriving!.paths.entries()) {
        expect(transmission).toBeCloseTo(0.6 ** (place + 1), 12);
        expect(carries).toBeGreaterThan(0);
        expect(carries).toBeLessThan(transmission);
      }
      for (const factor of factors) if (factor.code !== 'SUPPLIER_RISK') expect(factor.paths).toEqual([]);
    }
  });

  test('a supplier that is sanctioned later does not change what was known before', async () => {
    const before = await instantNow();
    const dependencyOf = async (at: string): Promise<number> => {
      const { dimensions } = await riskOf(`(knownAt: "${at}")`, 'dimensions { dimension likelihood }');
      return (dimensions as { dimension: string; likelihood: number }[]).find(
        ({ dimension }) => dimension === 'DEPENDENCY',
      )!.likelihood;
    };
    const known = await dependencyOf(before);
    await make.screening({
      thirdParty: { id: chain[1] },
      list: 'OFAC_SDN',
      screenedOn: TODAY,
      outcome: 'CONFIRMED_MATCH',
    });
    expect(await dependencyOf(before)).toBe(known);
    expect(await dependencyOf(await instantNow())).toBeGreaterThan(known);
  });
});
