import type { Place } from './cursor.ts';

/** `totalCount` counts up to this; beyond it, `totalCountIsExact` is false. */
export const MAX_COUNTED = 10_001;

/** One page of a list, in the shape of a Relay connection. Fields that are not selected are not computed. */
export class Page<Row extends object> {
  readonly nodes: Row[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor(): string | null;
    endCursor(): string | null;
  };
  readonly #cursor: (row: Row) => string;
  readonly #total: () => Promise<number>;

  constructor(
    nodes: Row[],
    more: boolean,
    { backward, place }: { backward: boolean; place: Place | null },
    lazy: { cursor: (row: Row) => string; endOfEmpty: () => string | null; total: () => Promise<number> },
  ) {
    this.nodes = nodes;
    this.#cursor = lazy.cursor;
    this.#total = lazy.total;
    const cursorAt = (index: number, ofEmpty: () => string | null) => () => {
      const row = nodes.at(index);
      return row === undefined ? ofEmpty() : lazy.cursor(row);
    };
    this.pageInfo = {
      hasNextPage: backward ? place !== null : more,
      hasPreviousPage: backward ? more : place !== null,
      startCursor: cursorAt(0, () => null),
      endCursor: cursorAt(-1, lazy.endOfEmpty),
    };
  }

  /** States that more may follow, from a place after these rows: the search stopped there. */
  continuingFrom(cursor: string): this {
    this.pageInfo.hasNextPage = true;
    this.pageInfo.endCursor = () => cursor;
    return this;
  }

  edges(): { node: Row; cursor(): string }[] {
    return this.nodes.map((node) => ({ node, cursor: () => this.#cursor(node) }));
  }

  async totalCount(): Promise<number> {
    return Math.min(await this.#total(), MAX_COUNTED);
  }

  async totalCountIsExact(): Promise<boolean> {
    return (await this.#total()) <= MAX_COUNTED;
  }
}
