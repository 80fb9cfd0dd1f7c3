/** A supply network in flat arrays, because each round may visit every link of a hundred thousand parties. */
export interface FlatNetwork {
  /** Each party's probability of failing by itself. */
  base: Float64Array;
  /** The start of each party's suppliers. They end at the start of the next party's. */
  suppliersFrom: Uint32Array;
  supplier: Uint32Array;
  transmission: Float64Array;
  /** The rest is work space of `settle`. */
  customersFrom: Uint32Array;
  customer: Uint32Array;
  probability: Float64Array;
  next: Float64Array;
  stale: Uint32Array;
  moved: Uint32Array;
  movedIn: Uint32Array;
}

/** Returns an empty network with room for so many parties and links. */
export const networkFor = (parties: number, links: number): FlatNetwork => ({
  base: new Float64Array(parties),
  suppliersFrom: new Uint32Array(parties + 1),
  supplier: new Uint32Array(links),
  transmission: new Float64Array(links),
  customersFrom: new Uint32Array(parties + 2),
  customer: new Uint32Array(links),
  probability: new Float64Array(parties),
  next: new Float64Array(parties),
  stale: new Uint32Array(parties),
  moved: new Uint32Array(parties),
  movedIn: new Uint32Array(parties),
});

/**
 * Computes the probability of failing of the first `parties` parties, by themselves or through suppliers. All parties of a
 * round read the same values, so the result does not depend on their order.
 * @param solvedBelow the largest last change accepted.
 * @returns an array of the network, valid until it is settled again.
 */
export function settle(network: FlatNetwork, parties: number, solvedBelow: number): Float64Array {
  const { base, suppliersFrom, supplier, transmission, customersFrom, customer, probability, next, movedIn } = network;
  addCustomers(network, parties);
  movedIn.fill(0, 0, parties);
  for (let party = 0; party < parties; party++) {
    probability[party] = base[party]!;
    network.stale[party] = party;
  }
  let stale = parties;
  for (let round = 1; stale > 0; round++) {
    let moved = 0;
    for (let at = 0; at < stale; at++) {
      const party = network.stale[at]!;
      let survives = 1 - base[party]!;
      for (let link = suppliersFrom[party]!; link < suppliersFrom[party + 1]!; link++) {
        survives *= 1 - transmission[link]! * probability[supplier[link]!]!;
      }
      const before = probability[party]!;
      next[party] = Math.max(before, 1 - survives);
      if (next[party] - before < solvedBelow) continue;
      for (let link = customersFrom[party]!; link < customersFrom[party + 1]!; link++) {
        const other = customer[link]!;
        if (movedIn[other] === round) continue;
        movedIn[other] = round;
        network.moved[moved++] = other;
      }
    }
    for (let at = 0; at < stale; at++) probability[network.stale[at]!] = next[network.stale[at]!]!;
    [network.stale, network.moved] = [network.moved, network.stale];
    stale = moved;
  }
  return probability;
}

/**
 * Estimates the same probabilities, beginning with the given ones, some of which may have changed. Each step reads the newest
 * values, so that only those that depend on a change are computed again.
 * @param changed returns the places of the changed ones, or of all, in a good order.
 * @param within the largest last change accepted. The estimate may differ from the solution by some times as much.
 */
export function approach(network: FlatNetwork, changed: readonly number[], parties: number, within: number): void {
  const { base, suppliersFrom, supplier, transmission, customersFrom, customer, probability, movedIn, stale } = network;
  const WAITING = 1;
  movedIn.fill(0, 0, parties);
  let [first, waiting] = [0, 0];
  const add = (party: number) => {
    if (movedIn[party] === WAITING) return;
    movedIn[party] = WAITING;
    stale[(first + waiting++) % parties] = party;
  };
  for (const party of changed) add(party);
  while (waiting > 0) {
    const party = stale[first]!;
    first = (first + 1) % parties;
    waiting--;
    movedIn[party] = 0;
    let survives = 1 - base[party]!;
    for (let link = suppliersFrom[party]!; link < suppliersFrom[party + 1]!; link++) {
      survives *= 1 - transmission[link]! * probability[supplier[link]!]!;
    }
    const before = probability[party]!;
    probability[party] = 1 - survives;
    if (Math.abs(1 - survives - before) < within) continue;
    for (let link = customersFrom[party]!; link < customersFrom[party + 1]!; link++) add(customer[link]!);
  }
}

/** Sorts the links by supplier, so that the customers of each are known. */
export function addCustomers({ suppliersFrom, supplier, customersFrom, customer }: FlatNetwork, parties: number): void {
  customersFrom.fill(0, 0, parties + 2);
  const links = suppliersFrom[parties]!;
  // Counts are shifted by two, so that placing the customers leaves the starts in their places.
  for (let link = 0; link < links; link++) customersFrom[supplier[link]! + 2]!++;
  for (let party = 2; party <= parties; party++) customersFrom[party]! += customersFrom[party - 1]!;
  for (let party = 0; party < parties; party++) {
    for (let link = suppliersFrom[party]!; link < suppliersFrom[party + 1]!; link++) {
      customer[customersFrom[supplier[link]! + 1]!++] = party;
    }
  }
}
