import { resolve } from 'node:path';
import { findEmbedded } from '../../db/embedded.ts';
import { isOfThisVersion } from '../../db/migrate.ts';
import { boot, RefusedToStart } from '../boot.ts';
import { readConfig } from '../config.ts';
import { dateIn } from '../input/time-zone.ts';
import { openDatabase } from '../registry/database.ts';
import { operatorOf } from '../registry/operator.ts';
import type { Writer } from '../registry/session.ts';

/** Returns a writer; `source` names what it imports from, so that it may change what it imported before. */
export type WriterOf = (source?: string) => Promise<Writer>;

/**
 * Lets a command work on the registry directly: that of DATABASE_URL, else that of the running local server, else the
 * local data, with a Postgres started for as long as the command runs. Only a command with `mayMake` makes a registry.
 * @throws NoRegistry if there is none; then nothing was written.
 * @throws RefusedToStart if the running server is of another version.
 */
export async function withRegistry<T>(work: (writerOf: WriterOf) => Promise<T>, { mayMake = false } = {}): Promise<T> {
  const config = readConfig(process.env);
  const today = dateIn(config.TIME_ZONE, new Date());
  const running = config.DATABASE_URL === undefined ? await findEmbedded(config.ATTESTRY_DATA) : undefined;
  if (running !== undefined && !(await isOfThisVersion(running))) {
    throw new RefusedToStart(
      `The server that runs on ${resolve(config.ATTESTRY_DATA)} is of another version of Attestry. Stop it and start this version (npm start), or use the command of its own version.`,
    );
  }
  const registry =
    running === undefined
      ? await boot(config, today, (line) => console.error(line), { mayMake })
      : await openDatabase({
          url: running,
          readConnections: config.READ_CONNECTIONS,
          statementTimeoutMs: config.STATEMENT_TIMEOUT_MS,
        }).then((database) => ({ database, close: () => database.close() }));
  try {
    return await work((source) => operatorOf(registry.database, today, source));
  } finally {
    await registry.close();
  }
}
