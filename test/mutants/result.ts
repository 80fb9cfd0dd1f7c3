/** The mutants that the tests reach in the unchanged code. */
export interface Reached {
  /** How often each mutant is passed while the code is loaded. */
  whenLoaded: Record<string, number>;
  /** How often each test passes each mutant: by test, then by mutant. */
  tests: Record<string, Record<string, number>>;
  /** How long each test takes. */
  milliseconds: Record<string, number>;
}

/** The result of one mutant. `BEGUN` is written before its tests run, so that a process that hangs has named its mutant. */
export interface Result {
  id: string;
  state: 'BEGUN' | 'NOTICED' | 'UNNOTICED' | 'NOT_REACHED' | 'WHEN_LOADED';
}

/** The task of a process of tests. */
export interface Asked {
  /** JSON of `Reached`: written if there are no mutants to try, else read. */
  reachedFile: string;
  /** JSON array of the mutants to try. */
  mutantsFile?: string;
  /** For the results, JSON of one in each line. */
  resultsFile?: string;
}

const VARIABLE = 'MUTANTS_ASKED';

export function environmentFor(asked: Asked): NodeJS.ProcessEnv {
  return { ...process.env, [VARIABLE]: JSON.stringify(asked) };
}

export function environment(): Asked {
  return JSON.parse(process.env[VARIABLE]!) as Asked;
}
