/** A command failed; the message tells the person who ran it why, and what to do. */
export class CommandFailed extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'CommandFailed';
    this.exitCode = exitCode;
  }
}

/** Exit code after SIGINT (Ctrl-C), as a shell reports it. */
export const INTERRUPTED = 130;
/** Exit code for an unreadable file or a wrong option of a command that works on the database. */
export const NOT_UNDERSTOOD = 2;
/** Exit code of an import that rejected nothing, but left out values that it could not read. */
export const READ_IN_PART = 3;

/** Exit codes of the commands that ask a server. */
export const exitCodes = {
  /** The command, its settings or its file is wrong. */
  NOT_UNDERSTOOD: 4,
  /** No server answers, or the server refuses the key. */
  REFUSED: 5,
  /** The server answers with an error, or something went wrong here. */
  FAILED: 6,
} as const;

/** Returns the failure of a command whose options, settings or file are wrong. */
export const notUnderstood = (message: string) => new CommandFailed(message, exitCodes.NOT_UNDERSTOOD);

/** Details of a failure to get an answer. */
interface FailureDetails {
  code?: string | null;
  messages?: string[];
  passing?: boolean;
  retryAfterMs?: number | null;
}

/** The server did not answer, or answered with an error. */
export class ServerFailed extends CommandFailed {
  /** The error code of the API; null if no Attestry server answered. */
  readonly code: string | null;
  /** Every error message of the server, unchanged. */
  readonly messages: readonly string[];
  /** Whether a later attempt may succeed. */
  readonly passing: boolean;
  /** How long the server asks the client to wait; null if it does not say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, exitCode: number, details: FailureDetails = {}) {
    super(message, exitCode);
    this.code = details.code ?? null;
    this.messages = details.messages ?? [];
    this.passing = details.passing ?? false;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}
