import { constants } from 'node:fs';
import { access, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exitCodes, notUnderstood } from './client.ts';
import { CommandFailed } from './failure.ts';
import { oneLine } from './import-report.ts';

/** A file that holds how far a log was read. */
export class CursorFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * The cursor it holds; null where there is no such file yet, or it is empty.
   * @throws CommandFailed where it cannot be read, or could not be written later.
   */
  async read(): Promise<string | null> {
    try {
      await access(dirname(this.#path), constants.W_OK);
      const text = await readFile(this.#path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return '';
        throw error;
      });
      return text.trim() === '' ? null : text.trim();
    } catch (error) {
      throw notUnderstood(oneLine(`The cursor cannot be kept in ${this.#path}: ${(error as Error).message}.`));
    }
  }

  /**
   * Keeps a cursor, whole or not at all.
   * @throws CommandFailed where it cannot be written.
   */
  async keep(cursor: string): Promise<void> {
    try {
      await writeFile(`${this.#path}.new`, `${cursor}\n`);
      await rename(`${this.#path}.new`, this.#path);
    } catch (error) {
      const message = oneLine(`The cursor could not be kept in ${this.#path}: ${(error as Error).message}.`);
      throw new CommandFailed(message, exitCodes.FAILED);
    }
  }
}
