/** Stable codes of what can be wrong with an input. The catalogue that clients switch on; described in the schema. */
export type ProblemCode =
  | 'REQUIRED'
  | 'INVALID'
  | 'TOO_LONG'
  | 'OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TAKEN'
  | 'DUPLICATE'
  | 'INCONSISTENT'
  | 'NOT_ALLOWED'
  | 'STALE_VERSION'
  | 'KEY_REUSED'
  | 'NOT_WRITTEN';

/** Where in the input a problem is: field names and list positions. */
export type Path = readonly (string | number)[];

/** One thing wrong with an input: which rule, where, and what would be right. */
export interface Problem {
  code: ProblemCode;
  path: Path;
  message: string;
}

/** Collects everything wrong with an input, so that it is all told at once. */
export class Problems {
  readonly found: Problem[];
  readonly #base: Path;

  constructor(base: Path = ['input'], found: Problem[] = []) {
    this.#base = base;
    this.found = found;
  }

  /** Notes a problem at a path below this collector's own. What follows only from a malformed value is not told beside it. */
  add(code: ProblemCode, path: Path | string, message: string): void {
    const problem = { code, path: [...this.#base, ...(typeof path === 'string' ? [path] : path)], message };
    if (!follows.has(code) || !this.found.some((known) => explains(known, problem))) this.found.push(problem);
  }

  /** Whether something is wrong with a field below this collector's own path. */
  has(field: string): boolean {
    return this.found.some(({ path }) => startsWith(path, [...this.#base, field]));
  }

  /** The same collector, for what lies below a path. */
  at(...path: Path): Problems {
    return new Problems([...this.#base, ...path], this.found);
  }

  /** Whether nothing at all was wrong so far. */
  get none(): boolean {
    return this.found.length === 0;
  }

  /**
   * Ends the command with everything found, if anything was.
   * @returns the values. None of them is missing: that would have been a problem.
   */
  throwIfAny<Values extends object>(values?: Values): { [Field in keyof Values]: NonNullable<Values[Field]> } {
    if (this.found.length > 0) throw new Rejected(this.found);
    for (const [field, value] of Object.entries(values ?? {})) {
      if (value == null) throw new Error(`${field} is missing, and no problem was noted`);
    }
    return values as { [Field in keyof Values]: NonNullable<Values[Field]> };
  }
}

/** An input was refused: nothing was written. `current` is the record as it stands, where the version was stale. */
export class Rejected extends Error {
  readonly problems: readonly Problem[];
  readonly currentKey: string | null;

  constructor(problems: readonly Problem[], currentKey: string | null = null) {
    super(problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    this.name = 'Rejected';
    this.problems = problems;
    this.currentKey = currentKey;
  }
}

/** Notes each value of a list that stands there already. */
export function checkNoDuplicates(values: readonly string[], path: (index: number) => Path, problems: Problems): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) < index) problems.add('DUPLICATE', path(index), `"${value}" is given twice`);
  });
}

/** What can follow from a malformed value. */
const follows: ReadonlySet<ProblemCode> = new Set(['NOT_FOUND', 'INCONSISTENT']);
const malformed: ReadonlySet<ProblemCode> = new Set(['REQUIRED', 'INVALID', 'TOO_LONG', 'OUT_OF_RANGE']);

/** A value that was not understood was not used: that something is missing or does not exist there is no news. */
function explains(known: Problem, problem: Problem): boolean {
  if (!malformed.has(known.code) || !startsWith(known.path, problem.path)) return false;
  return problem.code === 'NOT_FOUND' || (problem.code === 'INCONSISTENT' && known.path.length === problem.path.length);
}

function startsWith(path: Path, beginning: Path): boolean {
  return beginning.every((step, index) => path[index] === step);
}
