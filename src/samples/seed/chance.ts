/** A random generator with a seed (Mulberry32): fast, and good enough for sample data. */
export class Chance {
  #state: number;

  constructor(...numbers: readonly number[]) {
    this.#state = numbers.reduce((state, number) => Math.imul(state ^ number, 0x9e3779b1) + 0x7f4a7c15, 0x2545f491);
    this.next();
  }

  /** Returns a number from 0 (included) to 1 (excluded). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Returns a whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** Returns true with this probability. */
  is(probability: number): boolean {
    return this.next() < probability;
  }

  /** Returns one of the values. */
  of<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() * values.length)]!;
  }

  /** Returns that many different values in their original order, or all if there are fewer. */
  some<T>(values: readonly T[], number: number): T[] {
    const left = [...values.keys()];
    const taken: number[] = [];
    while (taken.length < number && left.length > 0) taken.push(left.splice(this.whole(0, left.length - 1), 1)[0]!);
    return taken.sort((a, b) => a - b).map((place) => values[place]!);
  }

  /** Returns one of the values, with the probability of its weight. */
  weighted<T>(weights: readonly (readonly [value: T, weight: number])[]): T {
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    let place = this.next() * total;
    for (const [value, weight] of weights) {
      place -= weight;
      if (place < 0) return value;
    }
    return weights.at(-1)![0];
  }

  /** Returns the value with this probability, else null. */
  known<T>(probability: number, value: () => T): T | null {
    return this.is(probability) ? value() : null;
  }

  /** Returns random hexadecimal digits. */
  hex(digits: number): string {
    let text = '';
    while (text.length < digits) text += ((this.next() * 2 ** 32) >>> 0).toString(16).padStart(8, '0');
    return text.slice(0, digits);
  }
}
