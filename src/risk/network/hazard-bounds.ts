import { mapYielding } from '../../registry/event-loop.ts';
import { suppliedHazard } from '../engine/propagation.ts';
import type { UpstreamNode } from './nodes.ts';

/** The least and the most hazard that can arrive at a third party from its suppliers. */
export interface HazardBounds {
  least: number;
  most: number;
}

/** How networks are followed: the parameters of the looks whose results are bounded. */
export interface Followed {
  /** Whether suppliers outside of a look contribute what is stored; otherwise they are left out. */
  addBeyond: boolean;
  /** Links from the third party to the last of its look. */
  hops: number;
  /** A look has at most this many third parties: the nearest. */
  most: number;
}

/** The last change of a probability at which a solution ends. Looks are solved less exactly, and callers allow for that. */
const SETTLED_BELOW = 1e-10;

/** A network in flat arrays. */
interface Network {
  /** The least and the most probability of failing without suppliers in the network. */
  own: Record<Side, Float64Array>;
  /** The stored contribution of each party. */
  stored: Float64Array;
  /** The start of each party's links. They end at the start of the next party's. */
  linksFrom: Uint32Array;
  supplier: Uint32Array;
  transmission: Float64Array;
}
type Side = 'least' | 'most';

/**
 * Bounds the hazard that arrives at each third party from its suppliers, if the network upstream of each is looked at on its
 * own. One solution of the whole network serves all third parties, while a look costs a solution for each.
 *
 * A look has the solution of p = F(p), with F(p) = 1 − (1 − own) · Π (1 − τ · p), and with stored contributions outside of it.
 * F is monotone and has one solution. So any x ≤ F(x) that is not above the stored contributions is below the solution of every
 * look, and any x ≥ F(x) that is not below them is above it. If a look has all third parties of some hops, only the last of these
 * depend on suppliers outside, so F applied once for each hop narrows both.
 * @param nodes all third parties up to `hops` links upstream.
 * @returns bounds in the order of the keys; null: none are known.
 */
export async function hazardBounds(
  nodes: ReadonlyMap<string, UpstreamNode>,
  keys: readonly string[],
  { addBeyond, hops, most }: Followed,
): Promise<(HazardBounds | null)[]> {
  const placeOf = new Map<string, number>();
  for (const key of nodes.keys()) placeOf.set(key, placeOf.size);
  const network = layOut(nodes, placeOf, addBeyond);
  /** For each number of hops: the walks to third parties so far upstream, and bounds for a look that has all of these. */
  const byHops: Hops[] = [
    {
      walks: new Float64Array(network.stored.length).fill(1),
      least: await outerBound(network, 'least'),
      most: await outerBound(network, 'most'),
    },
  ];
  while (byHops.length <= hops) byHops.push(await oneMore(network, byHops.at(-1)!));
  return await mapYielding(keys, (key) => {
    const party = placeOf.get(key);
    if (party === undefined) return null;
    // There are at most as many third parties upstream as there are walks to them.
    const whole = byHops.findLastIndex(({ walks }) => walks[party]! <= most);
    // A supplier outside of the look was left out, or assumed to fail.
    if (whole < 1 && !addBeyond) return null;
    const bounds = byHops[whole]!;
    const hazard = (probability: Float64Array) =>
      sumOver(network, party, (supplier, transmission) => suppliedHazard(transmission, probability[supplier]!));
    return { least: hazard(bounds.least), most: hazard(bounds.most) };
  });
}

interface Hops {
  walks: Float64Array;
  least: Float64Array;
  most: Float64Array;
}

async function oneMore(network: Network, before: Hops): Promise<Hops> {
  const { own } = network;
  const after = { walks: before.walks.slice(), least: before.least.slice(), most: before.most.slice() };
  await forEachParty(network, (party) => {
    after.walks[party] = 1 + sumOver(network, party, (supplier) => before.walks[supplier]!);
    after.least[party] = failing(network, party, own.least, before.least);
    after.most[party] = failing(network, party, own.most, before.most);
  });
  return after;
}

/** Lays out third parties and their suppliers. Suppliers without a node lie outside of every look. */
function layOut(nodes: ReadonlyMap<string, UpstreamNode>, placeOf: Map<string, number>, addBeyond: boolean): Network {
  let links = 0;
  for (const { suppliers } of nodes.values()) {
    links += suppliers.length;
    for (const { supplier } of suppliers) {
      if (!placeOf.has(supplier.supplierId)) placeOf.set(supplier.supplierId, placeOf.size);
    }
  }
  const parties = placeOf.size;
  const network: Network = {
    own: { least: new Float64Array(parties), most: new Float64Array(parties).fill(1) },
    stored: new Float64Array(parties),
    linksFrom: new Uint32Array(parties + 1),
    supplier: new Uint32Array(links),
    transmission: new Float64Array(links),
  };
  let link = 0;
  let party = 0;
  for (const { own, suppliers } of nodes.values()) {
    network.own.least[party] = network.own.most[party] = own;
    network.linksFrom[party++] = link;
    for (const { supplier, transmission } of suppliers) {
      const place = placeOf.get(supplier.supplierId)!;
      network.supplier[link] = place;
      network.transmission[link++] = transmission;
      if (addBeyond) network.stored[place] = supplier.probability;
      if (addBeyond && place >= nodes.size) network.own.least[place] = network.own.most[place] = supplier.probability;
    }
  }
  network.linksFrom.fill(link, party);
  return network;
}

/** Returns the closest bound that holds for every look, however large. */
async function outerBound(network: Network, side: Side): Promise<Float64Array> {
  const own = network.own[side];
  const closest = side === 'least' ? Math.min : Math.max;
  const solved = own.slice();
  await settle(network, (party) => failing(network, party, own, solved), solved);
  // A party that nothing is stored about supplies none.
  const start = solved.map((probability, party) => closest(probability, network.stored[party]!));
  const bound = start.slice();
  await settle(network, (party) => closest(start[party]!, failing(network, party, own, bound)), bound);
  return bound;
}

/** Replaces probabilities by the computed ones until none changes. */
async function settle(network: Network, compute: (party: number) => number, probability: Float64Array): Promise<void> {
  for (let largest = 1; largest >= SETTLED_BELOW;) {
    largest = 0;
    await forEachParty(network, (party) => {
      const before = probability[party]!;
      const after = compute(party);
      probability[party] = after;
      largest = Math.max(largest, Math.abs(after - before));
    });
  }
}

/** Parties between two checks of the time. */
const BLOCK = 1_000;

async function forEachParty({ stored }: Network, compute: (party: number) => void): Promise<void> {
  await mapYielding(Array(Math.ceil(stored.length / BLOCK)).keys(), (block) => {
    const end = Math.min((block + 1) * BLOCK, stored.length);
    for (let party = block * BLOCK; party < end; party++) compute(party);
  });
}

function failing({ linksFrom, supplier, transmission }: Network, party: number, own: Float64Array, p: Float64Array) {
  let survives = 1 - own[party]!;
  for (let link = linksFrom[party]!; link < linksFrom[party + 1]!; link++) {
    survives *= 1 - transmission[link]! * p[supplier[link]!]!;
  }
  return 1 - survives;
}

function sumOver(
  { linksFrom, supplier, transmission }: Network,
  party: number,
  term: (supplier: number, transmission: number) => number,
): number {
  let sum = 0;
  for (let link = linksFrom[party]!; link < linksFrom[party + 1]!; link++) {
    sum += term(supplier[link]!, transmission[link]!);
  }
  return sum;
}
