/** A command did not do what it was asked; the message says why, for the person who asked. */
export class CommandFailed extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'CommandFailed';
    this.exitCode = exitCode;
  }
}

/** Exit code as of a shell that reports a program which SIGINT ended. */
export const INTERRUPTED = 130;
/** Exit code of a file that cannot be read, as of an option that is not known. */
export const NOT_UNDERSTOOD = 2;
