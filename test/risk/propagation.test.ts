import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/risk/engine/assess.ts';
import { round } from '../../src/risk/engine/level.ts';
import { propagate, transmissionOf, type TransmittingLink } from '../../src/risk/engine/propagation.ts';
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
