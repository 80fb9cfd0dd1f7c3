/** Stable codes of the problems of an input, described in the schema. Clients branch on them. */
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

/** The place of a problem in the input: field names and list positions. */
export type Path = readonly (string | number)[];

/** One problem of an input: the broken rule, the place, and the correction. */
export interface Problem {
  code: ProblemCode;
  path: Path;
  message: string;
}

/** Collects all problems of an input, so that the client gets them in one response. */
export class Problems {
  readonly found: Problem[];
  readonly #base: Path;

  constructor(base: Path = ['input'], found: Problem[] = []) {
    this.#base = base;
    this.found = found;
  }

  /** Notes a problem at a path below this collector's own. Skips it if it only results from a malformed value already noted. */
  add(code: ProblemCode, path: Path | string, message: string): void {
    const problem = { code, path: [...this.#base, ...(typeof path === 'string' ? [path] : path)], message };
    if (!follows.has(code) || !this.found.some((known) => explains(known, problem))) this.found.push(problem);
  }

  /** Returns whether a field below this collector's own path has a problem. */
  has(field: string): boolean {
    return this.found.some(({ path }) => startsWith(path, [...this.#base, field]));
  }

  /** Returns a collector that writes to the same list, with a path below this one. */
  at(...path: Path): Problems {
    return new Problems([...this.#base, ...path], this.found);
  }

  /** True if no problem was noted so far, at any path. */
  get none(): boolean {
    return this.found.length === 0;
  }

  /**
   * Throws `Rejected` if any problem was noted.
   * @returns the values. None of them is missing, because a missing one is noted as a problem.
   */
  throwIfAny<Values extends object>(values?: Values): { [Field in keyof Values]: NonNullable<Values[Field]> } {
    if (this.found.length > 0) throw new Rejected(this.found);
    for (const [field, value] of Object.entries(values ?? {})) {
      if (value == null) throw new Error(`${field} is missing, and no problem was noted`);
    }
    return values as { [Field in keyof Values]: NonNullable<Values[Field]> };
  }
}

/** An input was rejected, and nothing was written. `currentKey` is the key of the record if its version was stale. */
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

/** Notes each value that appears earlier in the list. */
export function checkNoDuplicates(values: readonly string[], path: (index: number) => Path, problems: Problems): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) < index) problems.add('DUPLICATE', path(index), `"${value}" is given twice`);
  });
}

/** The problems that a malformed value can cause elsewhere. */
const follows: ReadonlySet<ProblemCode> = new Set(['NOT_FOUND', 'INCONSISTENT']);
const malformed: ReadonlySet<ProblemCode> = new Set(['REQUIRED', 'INVALID', 'TOO_LONG', 'OUT_OF_RANGE']);

/** Returns whether `problem` only results from `known`: a malformed value was not used, so it seems to be missing. */
function explains(known: Problem, problem: Problem): boolean {
  if (!malformed.has(known.code) || !startsWith(known.path, problem.path)) return false;
  return problem.code === 'NOT_FOUND' || (problem.code === 'INCONSISTENT' && known.path.length === problem.path.length);
}

function startsWith(path: Path, beginning: Path): boolean {
  return beginning.every((step, index) => path[index] === step);
}
