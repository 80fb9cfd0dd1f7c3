import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue, newestOf } from '../../db/catalogue/files.ts';
import { role } from '../../db/tables/principal.ts';
import { Context } from '../../src/api/context.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { renewRisk } from '../../src/derived/risk-renewal.ts';
import { parseGlobalId } from '../../src/registry/global-id.ts';
import { loadEvidence } from '../../src/risk/evidence.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { type Answer, TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry({ MAX_QUERY_COST: '200000' });
const make = fixtures(registry);
const policy = newestOf(await loadCatalogue(), 'risk-policy');

/** The demo's laboratory as it was with 150 genomes a year and no security requirements attested: beyond what the law allows. */
beforeAll(async () => {
  await loadDemo(registry.operator, () => {});
  const { engagements, attestations } = await askLab(`
    engagements { nodes { id version dataFlows { category peoplePerYear destinationCountry purpose channel } } }
    attestations { nodes { id version framework } }`);
  const [{ id, version, dataFlows }] = engagements.nodes;
  const flows = dataFlows.map((flow: { category: string }) =>
    flow.category === 'HUMAN_GENOMIC' ? { ...flow, peoplePerYear: 150 } : flow,
  );
  await accept(registry, 'updateEngagement', { id, expectedVersion: version, dataFlows: flows });
  const cisa = attestations.nodes.find(
    ({ framework }: { framework: string }) => framework === 'CISA_SECURITY_REQUIREMENTS',
  );
  await accept(registry, 'revokeAttestation', { id: cisa.id, expectedVersion: cisa.version, reason: 'Withdrawn' });
});

interface Factor {
  code: string;
  dimension: string;
  title: string;
  hazard: number;
  share: number;
  control: { code: string } | null;
  evidence: { __typename: string; id: string }[];
}

interface Gate {
  code: string;
  dimension: string;
  likelihoodAtLeast: number;
  impactAtLeast: number;
  rule: { id: string } | null;
  evidence: { id: string }[];
}

interface Dimension {
  dimension: string;
  level: string;
  score: number;
  likelihood: number;
  impact: number;
  hazard: number;
  inherent: { score: number };
  controlled: { score: number };
  optimistic: { score: number };
  factors: Factor[];
  gates: Gate[];
}

interface Risk {
  level: string;
  score: number;
  drivingDimension: string;
  dimensions: Dimension[];
  factors: Factor[];
  gates: Gate[];
  [field: string]: unknown;
}

const FACTOR = `code dimension title motivation hazard share control { code } evidence { __typename id }
  citations { source reference url } remedy`;
const GATE = `code dimension title likelihoodAtLeast impactAtLeast clearedBy rule { id } evidence { __typename id }
  citations { source reference url }`;
const VALUE = '{ likelihood score level }';
/** All of an assessment but for when it was made. */
const WHOLE = `level score impact drivingDimension state coverage inherentScore inherentLevel controlledScore controlledLevel
  optimisticScore optimisticLevel ebios { level zone } asOf nextChangeOn modelVersion factors { ${FACTOR} } gates { ${GATE} }
  dimensions { dimension level score likelihood impact exposure hazard inherent ${VALUE} controlled ${VALUE}
    optimistic ${VALUE} factors { ${FACTOR} } gates { ${GATE} } }`;
const RESULTS = 'rule { id disclaimer } version answer gate asOf facts { text evidence { __typename id } }';

const LAB = 'identifier: { scheme: CLIA, value: "99D9900201" }';
const PARTIES = '{ thirdParties(first: 100) { nodes { id legalName risk { assessedAt knownAt ';

async function askLab(selection: string): Promise<Answer['data']> {
  const { thirdParty } = await registry.ask('DASHBOARD', `{ thirdParty(ref: { ${LAB} }) { ${selection} } }`);
  return thirdParty;
}

const riskOfLab = async (asOf?: string) =>
  (await askLab(`risk${asOf === undefined ? '' : `(asOf: "${asOf}")`} { ${WHOLE} }`)).risk as Risk;

const resultsOfLab = async (asOf: string) =>
  (await askLab(`ruleResults(asOf: "${asOf}") { ${RESULTS} }`)).ruleResults as {
    rule: { id: string };
    answer: string;
    gate: boolean;
    facts: { text: string; evidence: { id: string } | null }[];
  }[];

const dimensionOf = ({ dimensions }: Risk, code: string) => dimensions.find(({ dimension }) => dimension === code)!;
const aboutControl = (risk: Risk, code: string) =>
  risk.factors.filter(({ control, code: kind }) => control?.code === code && kind !== 'OPEN_FINDING');
const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);

describe('the laboratory in Shenzhen', () => {
  test('is at the highest level because of the transfer that the law prohibits', async () => {
    const risk = await riskOfLab();
    expect(risk).toMatchObject({
      level: 'VERY_HIGH',
      score: 96,
      impact: 10,
      drivingDimension: 'REGULATORY',
      state: 'ASSESSED',
      inherentLevel: 'HIGH',
      controlledLevel: 'HIGH',
      optimisticLevel: 'VERY_HIGH',
      ebios: { level: 1.5, zone: 'CONTROL' },
      asOf: TODAY,
      nextChangeOn: '2026-07-15',
      modelVersion: policy.version,
    });
    expect(risk.coverage).toBeCloseTo(0.7133, 4);
    expect(risk.gates).toMatchObject([
      {
        code: 'DSP-PROHIBITED',
        dimension: 'REGULATORY',
        title: "Prohibited transfer of bulk human 'omic data or specimens",
        likelihoodAtLeast: 96,
        impactAtLeast: 10,
        clearedBy: expect.stringContaining('at or below the threshold'),
        rule: { id: 'DSP-PROHIBITED' },
        citations: [{ source: 'CFR_28', reference: '28 CFR 202.303' }],
      },
      { code: 'DSP-RESTRICTED', rule: { id: 'DSP-RESTRICTED' } },
    ]);
  });

  test('is explained to the last point', async () => {
    const risk = await riskOfLab();
    expect(risk.dimensions.map(({ dimension }) => dimension)).toEqual(policy.dimensions.map(({ code }) => code));
    // Hazards have nine decimals, so a sum of fifty can be off by some in the eighth.
    for (const { dimension, hazard, likelihood, impact, score, factors, gates, ...values } of risk.dimensions) {
      expect(sum(factors.map(({ share }) => share)), dimension).toBeCloseTo(1, 9);
      expect(sum(factors.map((factor) => factor.hazard)), dimension).toBeCloseTo(hazard, 7);
      for (const factor of factors) {
        expect(factor).toMatchObject({
          dimension,
          title: expect.stringMatching(/\w/),
          motivation: expect.stringMatching(/\w/),
        });
        expect(factor.share).toBeCloseTo(factor.hazard / hazard, 6);
      }
      const floor = Math.max(0, ...gates.map(({ likelihoodAtLeast }) => likelihoodAtLeast));
      expect(likelihood, dimension).toBeCloseTo(Math.max(100 * (1 - Math.exp(-hazard)), floor), 6);
      expect(score, dimension).toBeCloseTo((likelihood * impact) / 10, 8);
      expect(values.controlled.score).toBeLessThanOrEqual(values.inherent.score);
      expect(values.optimistic.score).toBeLessThanOrEqual(score);
    }
    expect(risk.score).toBe(Math.max(...risk.dimensions.map(({ score }) => score)));
    expect(risk.gates).toEqual(risk.dimensions.flatMap(({ gates }) => gates));
  });

  test('lists the factors of the driving dimension first, then the others by level, score and share', async () => {
    const risk = await riskOfLab();
    const levels = Object.keys(policy.levels.from);
    const others = risk.dimensions
      .filter(({ dimension }) => dimension !== 'REGULATORY')
      .sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || b.score - a.score);
    const inOrder = [dimensionOf(risk, 'REGULATORY'), ...others];
    expect(risk.factors).toEqual(inOrder.flatMap(({ factors }) => factors));
    for (const { factors } of inOrder) {
      expect(factors.map(({ share }) => share)).toEqual(factors.map(({ share }) => share).sort((a, b) => b - a));
    }
    expect(risk.factors.slice(0, 3).map(({ code, control }) => [code, control?.code])).toEqual([
      ['CONTROL_NOT_MET', 'SUP-03'],
      ['RESIDUAL_UNCERTAINTY', undefined],
      ['SUPPLIER_RISK', undefined],
    ]);
    const top = await askLab(`risk { factors(first: 3) { ${FACTOR} } dimensions { factors(first: 1) { ${FACTOR} } } }`);
    expect(top.risk.factors).toEqual(risk.factors.slice(0, 3));
    expect(top.risk.dimensions).toEqual(risk.dimensions.map(({ factors }) => ({ factors: factors.slice(0, 1) })));
  });

  test('names the records behind each factor as evidence', async () => {
    const lab = await askLab(`id
      engagements(first: 1) { nodes { id } }
      risk { factors { code control { code } evidence {
        ... on Finding { title status } ... on Attestation { assurance } ... on Contract { kind } ... on PartnerLab { id }
        ... on Engagement { id }
        ... on Certification { type { code } } } citations { reference } remedy } gates { evidence { id } } }`);
    const about = (kind: string, control: string) =>
      lab.risk.factors.find((factor: Factor) => factor.code === kind && factor.control?.code === control);
    expect(about('OPEN_FINDING', 'DET-05').evidence).toEqual([
      { title: 'Analyzer network is not separated from the office network', status: 'OPEN' },
    ]);
    expect(about('CONTROL_NOT_MET', 'DET-05')).toMatchObject({
      evidence: [{ assurance: 'INDEPENDENT' }],
      citations: expect.arrayContaining([{ reference: '45 CFR 164.312(a)(1)' }]),
      remedy: expect.stringContaining('Network segmentation'),
    });
    expect(about('WEAK_EVIDENCE', 'CON-01').evidence).toEqual([{ kind: 'BUSINESS_ASSOCIATE' }]);
    expect(about('WEAK_EVIDENCE', 'QUA-01').evidence).toEqual([{ type: { code: 'CLIA' } }]);
    expect(about('MISSING_EVIDENCE', 'DET-01').evidence).toEqual([]);
    expect(about('WEAK_EVIDENCE', 'CON-04').evidence).toEqual([{ kind: 'BUSINESS_ASSOCIATE' }]);
    const [engagement] = lab.engagements.nodes;
    const transfer = [{ id: engagement.id }, { id: lab.id }];
    expect(about('CONTROL_NOT_MET', 'SUP-03')).toMatchObject({
      evidence: [{ id: lab.id }],
      remedy: expect.stringContaining('the transfer that a rule bars'),
    });
    expect(lab.risk.gates.map((gate: Gate) => gate.evidence)).toEqual([transfer, transfer]);
  });

  test('is held against every rule, with the facts of each answer', async () => {
    const results = await resultsOfLab(TODAY);
    expect(results.map(({ rule, answer, gate }) => [rule.id, answer, gate])).toEqual([
      ['CLIA-REFERRAL', 'MET', false],
      ['PT-REFERRAL', 'MET', false],
      ['NY-PERMIT', 'NOT_APPLICABLE', false],
      ['HIPAA-BAA', 'NOT_MET', false],
      ['HIPAA-BREACH-60D', 'NOT_APPLICABLE', false],
      ['DSP-PROHIBITED', 'NOT_MET', true],
      ['DSP-RESTRICTED', 'NOT_MET', true],
      ['DSP-BROKERAGE', 'MET', false],
      ['CN-PIPL', 'UNKNOWN', false],
      ['CN-HGR', 'UNKNOWN', false],
      ['SANCTIONS', 'MET', false],
    ]);
    for (const result of results) {
      expect(result).toMatchObject({
        version: { SANCTIONS: 3, 'HIPAA-BREACH-60D': 1 }[result.rule.id] ?? 4,
        asOf: TODAY,
        rule: { disclaimer: expect.stringContaining('not legal advice') },
      });
      expect(result.facts.length).toBeGreaterThan(0);
    }
    expect(results[3]!.facts).toEqual([
      {
        text: 'The business associate contract lacks "Subcontractor flow-down".',
        evidence: { __typename: 'Contract', id: expect.any(String) },
      },
    ]);
  });
});

describe('on another day', () => {
  const [FIRST_DAY, LAST_DAY, DAY_AFTER] = ['2024-10-04', '2026-10-03', '2026-10-04'];

  test('a day that is given as today is today', async () => {
    expect(await riskOfLab(TODAY)).toEqual(await riskOfLab());
    const { given, left } = await askLab(
      `given: ruleResults(asOf: "${TODAY}") { ${RESULTS} } left: ruleResults { ${RESULTS} }`,
    );
    expect(given).toEqual(left);
  });

  test('before its first day a certificate shows nothing', async () => {
    const [before, from] = await Promise.all([riskOfLab('2024-10-03'), riskOfLab(FIRST_DAY)]);
    expect(before.asOf).toBe('2024-10-03');
    expect(aboutControl(before, 'QUA-01')).toMatchObject([{ code: 'MISSING_EVIDENCE', evidence: [] }]);
    expect(aboutControl(from, 'QUA-01')).toMatchObject([
      { code: 'WEAK_EVIDENCE', evidence: [{ __typename: 'Certification' }] },
    ]);
    expect(before.nextChangeOn).toBe(FIRST_DAY);
  });

  test('on its last day a certificate still holds, on the day after it does not', async () => {
    const [last, after] = await Promise.all([riskOfLab(LAST_DAY), riskOfLab(DAY_AFTER)]);
    expect(aboutControl(last, 'QUA-01')).toMatchObject([{ code: 'WEAK_EVIDENCE' }]);
    expect(last.gates.map(({ code }) => code)).not.toContain('CLIA-REFERRAL');
    expect(last.nextChangeOn).toBe(DAY_AFTER);
    const [lapsed] = aboutControl(after, 'QUA-01');
    expect(lapsed).toMatchObject({ code: 'LAPSED_EVIDENCE' });
    expect(lapsed!.evidence).toEqual(aboutControl(last, 'QUA-01')[0]!.evidence);
    const quality = dimensionOf(after, 'QUALITY');
    expect(quality).toMatchObject({
      likelihood: 96,
      gates: [{ code: 'CLIA-REFERRAL', rule: { id: 'CLIA-REFERRAL' } }],
    });
    expect(dimensionOf(last, 'QUALITY').likelihood).toBeLessThan(50);
    const referral = (results: Awaited<ReturnType<typeof resultsOfLab>>) =>
      results.find(({ rule }) => rule.id === 'CLIA-REFERRAL');
    expect(referral(await resultsOfLab(LAST_DAY))).toMatchObject({ answer: 'MET', gate: false });
    expect(referral(await resultsOfLab(DAY_AFTER))).toMatchObject({ answer: 'NOT_MET', gate: true, asOf: DAY_AFTER });
  });

  test('several days are asked about in one operation, all of one instant', async () => {
    const { then, now } = await askLab(
      `then: risk(asOf: "${DAY_AFTER}") { asOf knownAt score } now: risk { asOf knownAt score }`,
    );
    expect(then).toEqual({ asOf: DAY_AFTER, knownAt: now.knownAt, score: 96 });
    expect(now.asOf).toBe(TODAY);
  });

  test.each([
    ['"tomorrow"', '"tomorrow" is not'],
    ['"2026-02-30"', '"2026-02-30" is not'],
    ['""', '"" is not'],
    ['"2200-01-01"', '"2200-01-01" is not'],
    ['"2026-06-15T00:00:00Z"', '"2026-06-15T00:00:00Z" is not'],
    ['20260615', '20260615 is not'],
    ['["2026-06-15"]', '["2026-06-15"] is not'],
  ])('%s is refused', async (asOf, message) => {
    for (const field of ['risk { score }', 'ruleResults { answer }']) {
      const selection = field.replace(' ', `(asOf: ${asOf}) `);
      const { errors } = await registry.send('DASHBOARD', `{ thirdParty(ref: { ${LAB} }) { ${selection} } }`);
      expect(errors).toMatchObject([
        {
          message: expect.stringContaining(message),
          path: ['thirdParty', field.split(' ')[0]],
          extensions: { code: 'BAD_USER_INPUT', field: 'asOf' },
        },
      ]);
    }
  });
});

describe('stored risk', () => {
  test('equals recomputed risk, for every third party of the demo', async () => {
    // Risk with suppliers is stored for a day only once the network is solved for it.
    await renewRisk(registry.operator);
    const read = async () => {
      const { thirdParties } = await registry.ask('DASHBOARD', `${PARTIES} ${WHOLE} } } } }`);
      return thirdParties.nodes as { id: string; risk: Risk }[];
    };
    const stored = await read();
    expect(stored.length).toBeGreaterThan(40);
    for (const { risk } of stored)
      expect(Date.parse(risk.assessedAt as string)).toBeLessThan(Date.parse(risk.knownAt as string));
    const [inForce] = await registry.observer<{ basis: string }[]>`select distinct basis from risk`;
    await registry.observer`update risk set basis = 'an earlier engine'`;
    const recomputed = await read();
    await registry.observer`update risk set basis = ${inForce!.basis}`;
    for (const { risk } of recomputed) expect(risk.assessedAt).toBe(risk.knownAt);
    const without = ({ assessedAt: _, knownAt: __, ...rest }: Risk) => rest;
    expect(recomputed.map(({ risk }) => without(risk))).toEqual(stored.map(({ risk }) => without(risk)));
  });

  test('follows a write at once, in the payload of the same mutation', async () => {
    const { id } = await make.supplier({ country: 'DE' });
    const before = await registry.ask('DASHBOARD', `{ thirdParty(ref: { id: "${id}" }) { risk { coverage state } } }`);
    expect(before.thirdParty.risk).toEqual({ coverage: 0, state: 'UNASSESSED' });
    const certificate = await accept(
      registry,
      'createCertification',
      { thirdParty: { id }, type: 'ISO_13485', issuedOn: '2026-01-01', validUntil: '2026-12-31' },
      `id thirdParty { risk { coverage state factors { code evidence { id } } }
        past: risk(asOf: "2025-12-31") { coverage } lapsed: risk(asOf: "2027-01-01") { coverage } }`,
    );
    const { risk, past, lapsed } = certificate.thirdParty;
    expect(risk.coverage).toBeGreaterThan(0);
    expect(risk.state).toBe('PARTIAL');
    const weak = risk.factors.filter(({ code }: Factor) => code === 'WEAK_EVIDENCE');
    expect(weak.flatMap(({ evidence }: Factor) => evidence)).toEqual([{ id: certificate.id }, { id: certificate.id }]);
    expect([past.coverage, lapsed.coverage]).toEqual([0, 0]);
  });
});

describe('factors', () => {
  test.each([0, -1, 101])('%i of them are refused', async (first) => {
    for (const selection of [`factors(first: ${first}) { code }`, `dimensions { factors(first: ${first}) { code } }`]) {
      const { data, errors } = await registry.send(
        'DASHBOARD',
        `{ thirdParty(ref: { ${LAB} }) { legalName risk { ${selection} } } }`,
      );
      expect(data.thirdParty.risk).toBeNull();
      expect(errors![0]).toMatchObject({
        message: expect.stringContaining(`1 to 100 factors; ${first} were`),
        extensions: { code: 'BAD_USER_INPUT', field: 'first' },
      });
    }
  });

  test('are all there is where more are asked for, or none is said', async () => {
    const { all, many, none } = await askLab(
      'all: risk { factors { code } } many: risk { factors(first: 100) { code } } none: risk { factors(first: null) { code } }',
    );
    expect(all.factors.length).toBeGreaterThan(30);
    expect([many, none]).toEqual([all, all]);
  });

  test('leave out evidence of kinds that the registry does not hold', async () => {
    const context = new Context(registry.operator);
    const { id } = await askLab('id');
    const { key } = parseGlobalId(id as string)!;
    const found = await loadEvidence(context, [
      { record: 'Incident', id: key },
      { record: 'ThirdParty', id: key },
      { record: 'Screening', id: key },
    ]);
    await context.close();
    expect(found.map((row) => row.id)).toEqual([key]);
  });
});

test.each(role.enumValues)('%s may read risk, what the rules answer and the model', async (as) => {
  const { thirdParty, riskModel } = await registry.ask(
    as,
    `{ thirdParty(ref: { ${LAB} }) { risk { level factors(first: 1) { evidence { id } } } ruleResults { answer } } riskModel { version } }`,
  );
  expect(thirdParty).toMatchObject({ risk: { level: 'VERY_HIGH', factors: [{ evidence: [{}] }] } });
  expect(thirdParty.ruleResults).toHaveLength(11);
  expect(riskModel).toEqual({ version: policy.version });
});

describe('the model', () => {
  const MODEL = `version description effectiveOn policy factors { code title part motivation }
    dimensions { code title exposure impacts controls { control { code } weight share appliesWhen categories cadenceDays halfLifeDays } }
    levels { bins { level from below } cells { likelihood impact level } citation { source reference url } }
    gates { code title dimension likelihoodAtLeast impactAtLeast clearedBy rule { id } citations { source reference } }`;

  test('is served whole, as its file has it', async () => {
    const { riskModel } = await registry.ask('DASHBOARD', `{ riskModel { ${MODEL} } }`);
    const { sha256: _, ...file } = policy;
    expect(riskModel.policy).toEqual(file);
    expect(riskModel).toMatchObject({ version: policy.version, description: policy.description, effectiveOn: null });
    const asked = riskModel.dimensions.flatMap(({ code, controls }: { code: string; controls: object[] }) =>
      controls.map((control) => ({ ...control, dimension: code })),
    );
    expect(asked).toHaveLength(policy.controls.length);
    for (const { code, ...constants } of policy.controls) {
      expect(asked).toContainEqual({ control: { code }, share: expect.any(Number), ...constants });
    }
    for (const { controls } of riskModel.dimensions as { controls: { share: number }[] }[]) {
      expect(sum(controls.map(({ share }) => share))).toBeCloseTo(1, 9);
    }
    expect(riskModel.gates).toMatchObject(
      policy.gates.map(({ rule, citations, ...gate }) => ({
        ...gate,
        rule: rule && { id: rule },
        citations: citations.map(({ source, reference }) => ({ source, reference })),
      })),
    );
  });

  test('has the table of NIST SP 800-30r1, cell by cell', async () => {
    const { riskModel } = await registry.ask('DASHBOARD', `{ riskModel { ${MODEL} } }`);
    const { bins, cells, citation } = riskModel.levels;
    expect(citation.reference).toBe('NIST SP 800-30r1, Table I-2');
    expect(bins).toEqual([
      { level: 'VERY_LOW', from: 0, below: 5 },
      { level: 'LOW', from: 5, below: 21 },
      { level: 'MODERATE', from: 21, below: 80 },
      { level: 'HIGH', from: 80, below: 96 },
      { level: 'VERY_HIGH', from: 96, below: null },
    ]);
    const initials = cells.map(({ level }: { level: string }) => level.replace(/(\w)[A-Z]*(_(\w)[A-Z]*)?/, '$1$3'));
    expect(initials.join(' ')).toBe('VL VL VL L L VL L L L M VL L M M H VL L M H VH VL L M H VH');
    const levels = bins.map(({ level }: { level: string }) => level);
    expect(cells.map(({ likelihood }: { likelihood: string }) => likelihood)).toEqual(
      levels.flatMap((level: string) => Array(5).fill(level) as string[]),
    );
    expect(cells.slice(0, 5).map(({ impact }: { impact: string }) => impact)).toEqual(levels);
  });

  test('knows every factor and gate that the demo meets', async () => {
    const { riskModel, thirdParties } = await registry.ask(
      'DASHBOARD',
      '{ riskModel { factors { code } gates { code } } thirdParties(first: 100) { nodes { risk { factors { code } gates { code } } } } }',
    );
    const codes = (list: { code: string }[]) => list.map(({ code }) => code);
    const met = thirdParties.nodes.map(({ risk }: { risk: Risk }) => risk);
    expect(codes(riskModel.factors)).toEqual(
      expect.arrayContaining(met.flatMap(({ factors }: Risk) => codes(factors))),
    );
    expect(codes(riskModel.gates)).toEqual(expect.arrayContaining(met.flatMap(({ gates }: Risk) => codes(gates))));
    expect(new Set(met.flatMap(({ gates }: Risk) => codes(gates))).size).toBeGreaterThan(3);
  });

  test('is found by its version, and is null if there is no such version', async () => {
    const { one, none, newest, left } = await registry.ask(
      'DASHBOARD',
      `query($version: Int) { one: riskModel(version: $version) { version } none: riskModel(version: 99) { version }
        newest: riskModel(version: null) { version } left: riskModel(version: -1) { version } }`,
      { version: policy.version },
    );
    expect({ one, none, newest, left }).toEqual({
      one: { version: policy.version },
      none: null,
      newest: { version: policy.version },
      left: null,
    });
  });

  test('keeps older versions readable beside a newer one', async () => {
    const { version } = policy;
    const next = version + 1;
    await registry.observer`insert into catalogue_version (kind, version, sha256, content, seeded_at)
      select kind, ${next}, sha256,
        jsonb_set(jsonb_set(content, '{version}', to_jsonb(${next}::int)), '{effectiveOn}', '"2027-01-01"'), seeded_at
      from catalogue_version where kind = 'risk-policy' and version = ${version}`;
    const { newest, older } = await registry.ask(
      'DASHBOARD',
      `query($version: Int) { newest: riskModel { version effectiveOn policy } older: riskModel(version: $version) { version effectiveOn } }`,
      { version },
    );
    await registry.observer`delete from catalogue_version where kind = 'risk-policy' and version = ${next}`;
    expect(newest).toMatchObject({ version: next, effectiveOn: '2027-01-01', policy: { version: next } });
    expect(older).toEqual({ version, effectiveOn: null });
  });
});
