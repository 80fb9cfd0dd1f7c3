import { BEFORE_ALL_KEYS } from './new-key.ts';

/**
 * Yields all rows of a statement page by page, in the order of their keys. A page bounds memory, and each is read at an
 * instant of its own.
 * @param read Returns the first `size` rows with keys after a key.
 */
export async function* pagesInKeyOrder<Row extends { id: string }>(
  size: number,
  read: (after: string, size: number) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  for (let after = BEFORE_ALL_KEYS; ;) {
    const page = await read(after, size);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < size) return;
    after = last.id;
  }
}
