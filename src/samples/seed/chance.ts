/** Chance that falls the same way every time for the same numbers (Mulberry32: fast, and random enough for looks). */
export class Chance {
  #state: number;

  constructor(...numbers: readonly number[]) {
    this.#state = numbers.reduce((state, number) => Math.imul(state ^ number, 0x9e3779b1) + 0x7f4a7c15, 0x2545f491);
    this.next();
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `min` to `max`, both possible. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** True this often. */
  is(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the values. */
  of<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() * values.length)]!;
  }

  /** That many of the values, or all where there are fewer; none twice, in their own order. */
  some<T>(values: readonly T[], number: number): T[] {
    const left = [...values.keys()];
    const taken: number[] = [];
    while (taken.length < number && left.length > 0) taken.push(left.splice(this.whole(0, left.length - 1), 1)[0]!);
    return taken.sort((a, b) => a - b).map((place) => values[place]!);
  }

  /** One of the values, each as often as its weight says. */
  weighted<T>(weights: readonly (readonly [value: T, weight: number])[]): T {
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    let place = this.next() * total;
    for (const [value, weight] of weights) {
      place -= weight;
      if (place < 0) return value;
    }
    return weights.at(-1)![0];
  }

  /** The value this often, else null. */
  known<T>(probability: number, value: () => T): T | null {
    return this.is(probability) ? value() : null;
  }

  /** Hexadecimal digits. */
  hex(digits: number): string {
    let text = '';
    while (text.length < digits) text += ((this.next() * 2 ** 32) >>> 0).toString(16).padStart(8, '0');
    return text.slice(0, digits);
  }
}
