import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/risk/engine/assess.ts';
import { round } from '../../src/risk/engine/level.ts';
import { propagate, suppliersOn, transmissionOf, type TransmittingLink } from '../../src/risk/engine/propagation.ts';
import { dossier, engagement, today } from './dossiers.ts';
import { policy } from './policy.ts';

const constants = policy.risk.propagation;
const link = (supplierId: string, customerId: string, transmission = 0.6): TransmittingLink => ({
  supplierId,
  customerId,
  transmission,
});
/** Propagated probabilities in points, to four decimals. */
const points = (own: Record<string, number>, links: TransmittingLink[]) =>
  Object.fromEntries(
    [...propagate(new Map(Object.entries(own)), links, constants.solvedBelow)].map(([id, p]) => [
      id,
      (100 * p).toFixed(4),
    ]),
  );

describe('propagation', () => {
  it('matches the anchors: a tree, a diamond, a ring', () => {
    const tree = [link('b', 'a'), link('d', 'b'), link('c', 'a'), link('e', 'c')];
    expect(points({ a: 0.1, b: 0.2, c: 0.3, d: 0.4, e: 0.5 }, tree)).toMatchObject({ a: '52.2306' });
    const diamond = [link('b', 'a'), link('d', 'b'), link('c', 'a'), link('d', 'c')];
    expect(points({ a: 0.1, b: 0.1, c: 0.1, d: 0.5 }, diamond)).toMatchObject({ a: '45.5244' });
    const ring = [link('a', 'b'), link('b', 'c'), link('c', 'a')];
    expect(points({ a: 0.1, b: 0.2, c: 0.3 }, ring)).toEqual({ a: '34.4908', b: '36.5556', c: '45.3533' });
  });

  it('over-estimates the diamond a little: enumeration gives 43.1625', () => {
    // d fails or not; given that, b and c fail independently of one another, and then a.
    const given = (d: number) => {
      const through = 1 - 0.9 * (1 - 0.6 * d);
      return 1 - 0.9 * (1 - 0.6 * through) ** 2;
    };
    expect((100 * (0.5 * given(1) + 0.5 * given(0))).toFixed(4)).toBe('43.1625');
  });

  // Simulated from the model alone, not from the code: each party fails by itself with its own probability, and over
  // each link with the transmission of the link if the supplier fails.
  const sampled = (own: readonly number[], links: readonly [number, number, number][], runs: number): number => {
    let failed = 0;
    const random = seeded(7);
    for (let run = 0; run < runs; run++) {
      const state = own.map((probability) => random() < probability);
      const carries = links.map(([, , transmission]) => random() < transmission);
      for (let moved = true; moved;) {
        moved = false;
        links.forEach(([supplier, customer], index) => {
          if (!carries[index] || !state[supplier] || state[customer]) return;
          state[customer] = true;
          moved = true;
        });
      }
      if (state[0]) failed++;
    }
    return failed / runs;
  };
  const seeded = (seed: number) => () => {
    // A linear congruential generator: the same numbers in every run of the test.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const solved = (own: readonly number[], links: readonly [number, number, number][]): number =>
    propagate(
      new Map(own.map((probability, place) => [String(place), probability])),
      links.map(([supplier, customer, transmission]) => link(String(supplier), String(customer), transmission)),
      constants.solvedBelow,
    ).get('0')!;

  it.each([
    [
      'a chain',
      [0.1, 0.3, 0.5, 0.2],
      [
        [1, 0, 0.6],
        [2, 1, 0.45],
        [3, 2, 0.6],
      ],
    ],
    [
      'a star',
      [0.05, 0.4, 0.2, 0.6, 0.1],
      [
        [1, 0, 0.3],
        [2, 0, 0.6],
        [3, 0, 0.15],
        [4, 0, 0.6],
      ],
    ],
    [
      'a tree of seven',
      [0.1, 0.2, 0.3, 0.4, 0.5, 0.3, 0.2],
      [
        [1, 0, 0.6],
        [2, 0, 0.6],
        [3, 1, 0.6],
        [4, 1, 0.3],
        [5, 2, 0.45],
        [6, 2, 0.6],
      ],
    ],
  ] as [string, number[], [number, number, number][]][])(
    // prettier-ignore
    'is what a simulation of %s finds: no suppliers are shared, so it is exact',
    (_, own, links) => {
      const runs = 200_000;
      // Five times the standard error of a share of so many runs.
      expect(Math.abs(sampled(own, links, runs) - solved(own, links))).toBeLessThan(5 * Math.sqrt(0.25 / runs));
    },
  );

  it('says 2.4 points more than a simulation where two suppliers share one of their own, and never less', () => {
    const diamond: [number, number, number][] = [[1, 0, 0.6], [2, 0, 0.6], [3, 1, 0.6], [3, 2, 0.6]]; // prettier-ignore
    const own = [0.1, 0.1, 0.1, 0.5];
    const over = solved(own, diamond) - sampled(own, diamond, 200_000);
    expect(over).toBeGreaterThan(0.018);
    expect(over).toBeLessThan(0.03);
  });

  it('never says less than a simulation, in any graph, circles included', () => {
    const graph = fc.record({
      own: fc.array(fc.double({ min: 0.05, max: 0.9, noNaN: true }), { minLength: 3, maxLength: 7 }),
      ends: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom(0.15, 0.3, 0.6)), { maxLength: 14 }),
    });
    fc.assert(
      fc.property(graph, ({ own, ends }) => {
        const links = new Map(
          ends
            .filter(([from, to]) => from !== to && from < own.length && to < own.length)
            .map((one) => [`${one[0]} ${one[1]}`, one]),
        );
        const all = [...links.values()];
        const runs = 20_000;
        expect(solved(own, all)).toBeGreaterThan(sampled(own, all, runs) - 5 * Math.sqrt(0.25 / runs));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [1, 1, 0.15],
    [2, 1, 0.3],
    [3, 0.5, 0.225],
    [4, 1, 0.6],
    [null, 1, 0.6],
    [4, null, 0.6],
    [4, 0, 0],
  ])('transmits by criticality %s and share %s: %s', (criticality, share, transmission) => {
    expect(transmissionOf({ criticality, share }, constants)).toBeCloseTo(transmission, 12);
  });

  it('takes the strongest of several links, and no party for its own supplier', () => {
    const once = points({ a: 0.1, b: 0.5 }, [link('b', 'a', 0.6)]);
    expect(points({ a: 0.1, b: 0.5 }, [link('b', 'a', 0.2), link('b', 'a', 0.6), link('a', 'a', 0.6)])).toEqual(once);
  });

  it('takes the strongest of the links in force to one supplier, in any order; of two equal ones the first by key', () => {
    const bought = (linkId: string, criticality: number) => ({
      linkId,
      supplierId: 'b',
      criticality,
      share: 1,
      validFrom: null,
      validTo: null,
      retiredOn: null,
      probability: 0.5,
    });
    const used = (...links: ReturnType<typeof bought>[]) =>
      suppliersOn(links, 'a', constants, today).map(({ supplier, transmission }) => [supplier.linkId, transmission]);
    const [spare, main, twin] = [bought('1', 1), bought('2', 4), bought('3', 4)];
    expect(used(spare, main)).toEqual([['2', 0.6]]);
    expect(used(main, spare)).toEqual([['2', 0.6]]);
    expect(used(twin, main)).toEqual([['2', 0.6]]);
    expect(used(main, twin)).toEqual([['2', 0.6]]);
  });

  it('takes the suppliers in force on the day, in the order of their keys, and the party itself for none', () => {
    const bought = (supplierId: string, given: object = {}) => ({
      ...{ linkId: `link-${supplierId}`, supplierId, criticality: 4, share: 0.5, probability: 0.5 },
      ...{ validFrom: null, validTo: null, retiredOn: null, ...given },
    });
    const all = [
      bought('h', { validFrom: today, validTo: today }),
      bought('g', { validFrom: '2026-03-15' }),
      bought('f', { validTo: '2026-03-13' }),
      bought('e', { retiredOn: '2026-03-15' }),
      bought('d', { retiredOn: today }),
      bought('c', { share: null }),
      bought('b', { criticality: null }),
      bought('a'),
    ];
    const found = suppliersOn(all, 'a', constants, today);
    expect(found.map(({ supplier, transmission }) => [supplier.supplierId, transmission])).toEqual([
      ['b', 0.3],
      ['c', 0.6],
      ['e', 0.3],
      ['h', 0.3],
    ]);
  });

  it('reaches parties only from parties that are asked about', () => {
    const links = [link('x', 'a'), link('b', 'x'), link('b', 'a', 0.5), link('c', 'b', 0.25)];
    // 1 − 0.9 · (1 − 0.5 · 0.28), with 0.28 = 1 − 0.8 · (1 − 0.25 · 0.4)
    expect(points({ a: 0.1, b: 0.2, c: 0.4 }, links)).toEqual({ a: '22.6000', b: '28.0000', c: '40.0000' });
  });

  it('9: more links never lower, any graph converges, order does not matter', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const id = fc.constantFrom(...ids);
    const anyLink = fc
      .tuple(id, id, fc.double({ min: 0, max: 0.6, noNaN: true }))
      .map(([supplier, customer, transmission]) => link(supplier, customer, transmission));
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(probability, { minLength: 6, maxLength: 6 }),
        fc.array(anyLink, { maxLength: 15 }),
        anyLink,
        (own, links, more) => {
          const base = new Map(ids.map((each, at) => [each, own[at]!]));
          const solved = propagate(base, links, constants.solvedBelow);
          const turned = propagate(new Map([...base].reverse()), links.toReversed(), constants.solvedBelow);
          const richer = propagate(base, [...links, more], constants.solvedBelow);
          for (const each of ids) {
            expect(solved.get(each)).toBeGreaterThanOrEqual(base.get(each)!);
            expect(solved.get(each)).toBeLessThanOrEqual(1);
            expect(turned.get(each)).toBeCloseTo(solved.get(each)!, 9);
            expect(richer.get(each)).toBeGreaterThanOrEqual(solved.get(each)! - 1e-9);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('enters the dependency dimension, one factor for each supplier, and agrees with the solved graph', () => {
    const supplier = (supplierId: string, probability: number) => ({
      linkId: `link-${supplierId}`,
      supplierId,
      criticality: 4,
      share: 1,
      validFrom: null,
      validTo: null,
      retiredOn: null,
      probability,
    });
    const given = dossier({ engagements: [engagement()] });
    const alone = assess(given, policy, today);
    const risk = assess({ ...given, suppliers: [supplier('b', 0.5), supplier('c', 0.25)] }, policy, today);
    const factors = risk.dimensions.at(-1)!.factors.filter(({ code }) => code === 'SUPPLIER_RISK');
    expect(factors.map(({ hazard }) => hazard)).toEqual([-Math.log(1 - 0.3), -Math.log(1 - 0.15)].map(round));
    expect(factors[0]!.evidence).toEqual([
      { record: 'SupplyLink', id: 'link-b' },
      { record: 'ThirdParty', id: 'b' },
    ]);
    expect(risk.ownProbability).toBe(alone.ownProbability);
    expect(risk.probability).toBeCloseTo(1 - (1 - alone.ownProbability) * 0.7 * 0.85, 8);
    const ended = assess({ ...given, suppliers: [{ ...supplier('b', 0.5), validTo: '2026-03-13' }] }, policy, today);
    expect(ended.probability).toBeCloseTo(alone.probability, 12);
  });
});
