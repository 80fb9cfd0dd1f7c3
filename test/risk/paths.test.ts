import { describe, expect, it } from 'vitest';
import { strongestPaths, type Step } from '../../src/risk/engine/paths.ts';

const begin = { keys: ['us'], links: [], transmission: 1 };

/** Steps from each party, from its suppliers and the fraction that each transmits. */
const over =
  (network: Record<string, Record<string, number>>) =>
  (key: string): Step[] =>
    Object.entries(network[key] ?? {}).map(([to, transmission]) => ({ linkId: `${key}-${to}`, to, transmission }));

const found = (network: Record<string, Record<string, number>>, limits: { hops: number; most?: number }) => {
  const { paths, isTruncated } = strongestPaths(begin, over(network), limits);
  return [paths.map(({ keys, transmission }) => `${keys.slice(1).join('-')} ${transmission}`), isTruncated];
};

describe('paths through the supply network', () => {
  it('come strongest first: a path transmits the product of its links', () => {
    const network = { us: { a: 0.5, b: 0.25, c: 0.375 }, a: { d: 0.5, e: 1 }, b: { d: 1 } };
    expect(found(network, { hops: 4 })).toEqual([
      ['a 0.5', 'a-e 0.5', 'c 0.375', 'a-d 0.25', 'b 0.25', 'b-d 0.25'],
      false,
    ]);
  });

  it('name their parties and links', () => {
    expect(strongestPaths(begin, over({ us: { a: 0.5 }, a: { b: 0.5 } }), { hops: 2 }).paths.at(-1)).toEqual({
      keys: ['us', 'a', 'b'],
      links: ['us-a', 'a-b'],
      transmission: 0.25,
    });
  });

  it('among equals come in the order of their keys, whatever the order of the links', () => {
    const expected = [['a 0.5', 'b 0.5', 'c 0.5', 'd 0.5'], false];
    expect(found({ us: { d: 0.5, b: 0.5, a: 0.5, c: 0.5 } }, { hops: 1 })).toEqual(expected);
    expect(found({ us: { a: 0.5, c: 0.5, b: 0.5, d: 0.5 } }, { hops: 1 })).toEqual(expected);
  });

  it('end after so many links', () => {
    const chain = { us: { a: 1 }, a: { b: 1 }, b: { c: 1 } };
    expect(found(chain, { hops: 1 })).toEqual([['a 1'], false]);
    expect(found(chain, { hops: 2 })).toEqual([['a 1', 'a-b 1'], false]);
  });

  it('visit no party twice, and follow no link that transmits nothing', () => {
    expect(found({ us: { a: 0.5, us: 1, z: 0 }, a: { us: 1, a: 1, b: 0.5 }, b: { a: 1 } }, { hops: 9 })).toEqual([
      ['a 0.5', 'a-b 0.25'],
      false,
    ]);
  });

  it('stop at the most asked for, and say whether there are more', () => {
    const three = { us: { a: 0.5, b: 0.25, c: 0.125 } };
    expect(found(three, { hops: 1, most: 2 })).toEqual([['a 0.5', 'b 0.25'], true]);
    expect(found(three, { hops: 1, most: 3 })).toEqual([['a 0.5', 'b 0.25', 'c 0.125'], false]);
  });
});
