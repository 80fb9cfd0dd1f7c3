import { constants } from 'node:fs';
import { access, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandFailed, exitCodes, notUnderstood } from './failure.ts';
import { oneLine } from './import-report.ts';

/** A file that holds the cursor up to which a log was read. */
export class CursorFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * Returns the cursor in the file; null if there is no file yet, or it is empty.
   * @throws CommandFailed if the file cannot be read, or its folder cannot be written.
   */
  async read(): Promise<string | null> {
    await this.#checkFolder();
    try {
      const text = await readFile(this.#path, 'utf8');
      return text.trim() === '' ? null : text.trim();
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return null;
      throw notUnderstood(oneLine(`The cursor file ${this.#path} cannot be read: ${message}.`));
    }
  }

  /**
   * Replaces the file as a whole, so that a kill leaves either the old cursor or the new one.
   * @throws CommandFailed if the file cannot be written.
   */
  async keep(cursor: string): Promise<void> {
    try {
      await writeFile(`${this.#path}.new`, `${cursor}\n`);
      await rename(`${this.#path}.new`, this.#path);
    } catch (error) {
      const message = oneLine(`The cursor file ${this.#path} cannot be written: ${(error as Error).message}.`);
      throw new CommandFailed(message, exitCodes.FAILED);
    }
  }

  async #checkFolder(): Promise<void> {
    const folder = dirname(this.#path);
    try {
      await access(folder, constants.W_OK);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const problem = code === 'ENOENT' ? 'does not exist' : 'cannot be written by this user';
      throw notUnderstood(oneLine(`The folder ${folder} of the cursor file ${problem}.`));
    }
  }
}
