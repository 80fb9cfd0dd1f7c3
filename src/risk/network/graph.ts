import type { ReachingSupplier } from '../engine/propagation.ts';
import { suppliedHazard } from '../engine/propagation.ts';
import { addCustomers, approach, networkFor, settle } from '../engine/settle.ts';

/** A third party of the network and those upstream of it, as places in the graph, nearest first. */
export interface Look {
  readonly places: number[];
  /** The index in `places` of the first of the last hop. */
  rim: number;
}

/**
 * A supply network in flat arrays. A what-if follows hundreds of third parties upstream through the same network, so each
 * look at it only marks and numbers places.
 */
export class NetworkGraph {
  readonly #lost: ReadonlySet<string>;
  readonly #places = new Map<string, number>();
  readonly #keys: string[] = [];
  /** The probability of failing by itself. A third party that was never added counts as failing: unknown is not safe. */
  readonly #own: number[] = [];
  readonly #isAdded: boolean[] = [];
  /** The range of its links below. */
  readonly #first: number[] = [];
  readonly #end: number[] = [];
  readonly #supplier: number[] = [];
  readonly #transmission: number[] = [];
  /** The stored contribution of the supplier. */
  readonly #passedOn: number[] = [];
  /** The last look that met each place, and its index in that look. */
  readonly #metBy: number[] = [];
  readonly #indexes: number[] = [];
  #looks = 0;
  /** Many solutions use its arrays one after another. */
  #network = networkFor(0, 0);

  /** @param lost third parties that are certain to fail. */
  constructor(lost: ReadonlySet<string>) {
    this.#lost = lost;
  }

  /** Adds a third party with its suppliers, in order of key. */
  add(key: string, own: number, suppliers: readonly ReachingSupplier[]): void {
    const place = this.#placeOf(key);
    this.#isAdded[place] = true;
    this.#own[place] = this.#lost.has(key) ? 1 : own;
    this.#first[place] = this.#supplier.length;
    for (const { supplier, transmission } of suppliers) {
      this.#supplier.push(this.#placeOf(supplier.supplierId));
      this.#transmission.push(transmission);
      this.#passedOn.push(this.#lost.has(supplier.supplierId) ? 1 : supplier.probability);
    }
    this.#end[place] = this.#supplier.length;
  }

  /** Begins to look upstream of a third party. */
  lookAt(key: string): Look {
    return { places: [this.#placeOf(key)], rim: 0 };
  }

  /** Follows a look one link upstream, to at most `most` third parties: those not met before, the first by key. */
  widen({ places, rim }: Look, most: number): Look {
    const look = ++this.#looks;
    for (const place of places) this.#metBy[place] = look;
    let next: number[] = [];
    for (let index = rim; index < places.length; index++) {
      const place = places[index]!;
      for (let link = this.#first[place]!; link < this.#end[place]!; link++) {
        const supplier = this.#supplier[link]!;
        if (this.#metBy[supplier] === look) continue;
        this.#metBy[supplier] = look;
        next.push(supplier);
      }
    }
    const room = Math.max(most - places.length, 0);
    if (next.length > room) {
      next = next.sort((a, b) => (this.#keys[a]! < this.#keys[b]! ? -1 : 1)).slice(0, room);
    }
    return { places: places.concat(next), rim: places.length };
  }

  /** Returns the keys of those in the last hop of some looks that were never added. */
  unknownIn(looks: readonly Look[]): string[] {
    const unknown = new Set<number>();
    for (const { places, rim } of looks) {
      for (let index = rim; index < places.length; index++) {
        if (!this.#isAdded[places[index]!]) unknown.add(places[index]!);
      }
    }
    return [...unknown].map((place) => this.#keys[place]!);
  }

  /** Returns the keys of a look. */
  keysOf({ places }: Look): string[] {
    return places.map((place) => this.#keys[place]!);
  }

  /**
   * Computes every party's probability of failing, as `propagate`: to the last digit, because the sums have the same order.
   * @param addBeyond whether suppliers outside of the look contribute what is stored.
   * @returns the probabilities, valid until the next solution, and whether suppliers lie outside of the look.
   */
  solve(
    { places }: Look,
    { addBeyond, solvedBelow }: { addBeyond: boolean; solvedBelow: number },
  ): { probabilityOf: (key: string) => number | undefined; isTruncated: boolean } {
    const { look, parties, isTruncated } = this.#layOut(places, addBeyond);
    const probability = settle(this.#network, parties, solvedBelow);
    const probabilityOf = (key: string) => {
      const place = this.#places.get(key);
      return place !== undefined && this.#metBy[place] === look ? probability[this.#indexes[place]!] : undefined;
    };
    return { probabilityOf, isTruncated };
  }

  /**
   * Estimates the hazard that arrives at the first party of a look, and what it would be if others failed with the `changed`
   * probabilities by themselves.
   */
  estimate(
    { places }: Look,
    changed: ReadonlyMap<string, number>,
    { addBeyond, within }: { addBeyond: boolean; within: number },
  ): { hazard: number; changedHazard: number } {
    const { look, parties } = this.#layOut(places, addBeyond);
    const network = this.#network;
    addCustomers(network, parties);
    for (let party = 0; party < parties; party++) network.probability[party] = network.base[party]!;
    const farthestFirst = places.map((_, index) => places.length - 1 - index);
    approach(network, farthestFirst, parties, within);
    const hazard = this.#hazardOfFirst();
    const others: number[] = [];
    for (const [key, own] of changed) {
      const place = this.#places.get(key);
      if (place === undefined || this.#metBy[place] !== look) continue;
      const index = this.#indexes[place]!;
      network.base[index] = own;
      others.push(index);
    }
    approach(network, others, parties, within);
    return { hazard, changedHazard: this.#hazardOfFirst() };
  }

  #hazardOfFirst(): number {
    const { suppliersFrom, supplier, transmission, probability } = this.#network;
    let hazard = 0;
    for (let link = suppliersFrom[0]!; link < suppliersFrom[1]!; link++) {
      hazard += suppliedHazard(transmission[link]!, probability[supplier[link]!]!);
    }
    return hazard;
  }

  /** Lays out the network of a look for a solution. Beyond it are only direct suppliers. */
  #layOut(places: readonly number[], addBeyond: boolean): { look: number; parties: number; isTruncated: boolean } {
    const look = ++this.#looks;
    let links = 0;
    for (let index = 0; index < places.length; index++) {
      const place = places[index]!;
      this.#metBy[place] = look;
      this.#indexes[place] = index;
      links += this.#end[place]! - this.#first[place]!;
    }
    const { supplier, base } = this.#network;
    if (supplier.length < links || base.length < places.length + links) {
      this.#network = networkFor(2 * (places.length + links), 2 * links);
    }
    return { look, ...this.#pack(places, look, addBeyond) };
  }

  #pack(places: readonly number[], look: number, addBeyond: boolean): { parties: number; isTruncated: boolean } {
    const { base, suppliersFrom, supplier, transmission } = this.#network;
    let parties = places.length;
    let isTruncated = false;
    let links = 0;
    for (let index = 0; index < places.length; index++) {
      const place = places[index]!;
      base[index] = this.#own[place]!;
      suppliersFrom[index] = links;
      for (let link = this.#first[place]!; link < this.#end[place]!; link++) {
        const other = this.#supplier[link]!;
        const isMet = this.#metBy[other] === look;
        if (!isMet || this.#indexes[other]! >= places.length) {
          isTruncated = true;
          if (!addBeyond) continue;
          if (!isMet) {
            this.#metBy[other] = look;
            this.#indexes[other] = parties++;
          }
          base[this.#indexes[other]!] = this.#passedOn[link]!;
        }
        supplier[links] = this.#indexes[other]!;
        transmission[links++] = this.#transmission[link]!;
      }
    }
    suppliersFrom.fill(links, places.length, parties + 1);
    return { parties, isTruncated };
  }

  #placeOf(key: string): number {
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.#keys.length;
      this.#places.set(key, place);
      this.#keys.push(key);
      this.#own.push(1);
      this.#isAdded.push(false);
      this.#first.push(0);
      this.#end.push(0);
      this.#metBy.push(0);
      this.#indexes.push(0);
    }
    return place;
  }
}
