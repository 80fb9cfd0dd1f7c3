import { publicError } from '../../input/errors.ts';

/** The arguments of every list. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** The arguments of a list that has filters and orders. */
export interface ListArgs<Where> extends PageArgs {
  where?: Where | null;
  orderBy?: { field: string; direction?: Order['direction'] } | null;
}

/** One field and one direction; the key breaks ties in the same direction. */
export interface Order<Field extends string = string> {
  field: Field;
  direction: 'ASC' | 'DESC';
}

const DEFAULT_PAGE = 25;
const MAX_PAGE = 100;

/**
 * Returns how many rows a page holds, and whether it is read backward.
 * @throws BAD_USER_INPUT if the arguments contradict each other or the size is out of range.
 */
export function sizeOf({ first, after, last, before }: PageArgs): { size: number; backward: boolean } {
  const backward = last != null || (before != null && first == null);
  if (first != null && last != null) refuseArgument('first', 'Give first or last, not both.');
  if (backward && after != null) refuseArgument('after', 'Use after with first, before with last.');
  if (!backward && before != null) refuseArgument('before', 'Use before with last, after with first.');
  const size = (backward ? last : first) ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE)
    refuseArgument(backward ? 'last' : 'first', `A page has 1 to ${MAX_PAGE} rows; the request says ${size}.`);
  return { size, backward };
}

/** Throws BAD_USER_INPUT, naming the argument. */
export function refuseArgument(field: string, message: string): never {
  throw publicError('BAD_USER_INPUT', message, { field });
}
