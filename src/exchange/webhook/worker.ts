import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, run, type Runner } from 'graphile-worker';
import { connect, type Sql } from '../../../db/client.ts';
import type { LogWatch } from '../change/watch.ts';
import { countEnabled, DELIVER, fanOut, findBehind, deleteOldDeliveries, type Lane, wakeDue } from './queue.ts';
import { Sender, type SenderOptions } from './sender.ts';

/** The settings and callbacks of a worker. */
export interface WebhookWorkerOptions extends SenderOptions {
  watch: LogWatch;
  /** How many lanes are sent at the same time. */
  concurrency: number;
  onFailure: (error: unknown) => void;
}

const CONNECTIONS = 4;
const STATEMENT_TIMEOUT_MS = 60_000;
/** Levels of the queue's log that are reported. */
const REPORTED_LEVELS: ReadonlySet<string> = new Set(['error', 'warning']);
const REST_MS = 50;
const AFTER_FAILURE_MS = 1_000;

/** The resources of a running worker. */
interface Running {
  sql: Sql;
  sender: Sender;
  queue: Runner;
  following: Promise<void>;
}

/**
 * Delivers changes to subscriptions. A follower of the log turns entries into deliveries; queued jobs send them. A job only
 * wakes a lane: the table of deliveries says what to send and when, so a lost job loses nothing.
 */
export class WebhookWorker {
  readonly #options: WebhookWorkerOptions;
  readonly #stopping = new AbortController();
  #running: Running | undefined;

  constructor(options: WebhookWorkerOptions) {
    this.#options = options;
  }

  /** Starts following the log and sending. Without SECRETS_KEY it cannot sign, so it only reports enabled subscriptions. */
  async start(): Promise<void> {
    const { database, concurrency, onFailure } = this.#options;
    if (database.secrets === null) {
      const enabled = await countEnabled(database.read);
      if (enabled > 0) {
        onFailure(new Error(`${enabled} webhook subscriptions get no deliveries: SECRETS_KEY is not set`));
      }
      return;
    }
    const { signal } = this.#stopping;
    // A pool of its own, so that deliveries do not wait behind writes that wait for the registry's lock.
    const sql = connect(database.url, {
      max: CONNECTIONS,
      statementTimeoutMs: STATEMENT_TIMEOUT_MS,
      name: 'attestry webhooks',
    });
    const sender = new Sender(this.#options, sql, signal);
    const queue = await run({
      connectionString: database.url,
      concurrency,
      maxPoolSize: concurrency,
      noHandleSignals: true,
      logger: new Logger(() => (level, message, meta) => {
        if (REPORTED_LEVELS.has(level)) onFailure(Object.assign(new Error(message), { meta }));
      }),
      taskList: { [DELIVER]: async (lane) => await sender.send(lane as Lane) },
    });
    queue.promise.catch(onFailure);
    this.#running = { sql, sender, queue, following: this.#follow(sql) };
  }

  /** Aborts the current attempts and stops. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    if (!this.#running) return;
    const { sql, sender, queue, following } = this.#running;
    await following;
    await queue.stop().catch(() => undefined);
    // Its connections must be closed before Postgres stops: an error on an idle one would end the process.
    await queue.promise.catch(() => undefined);
    await sql.end({ timeout: 10 });
    sender.close();
  }

  /** Turns new log entries into deliveries and wakes lanes with due deliveries, until the worker stops. */
  async #follow(sql: Sql): Promise<void> {
    const { watch, timing, onFailure } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const { heard } = watch;
      try {
        for (const id of await findBehind(sql)) {
          while (!signal.aborted && (await fanOut(sql, id)));
        }
        await wakeDue(sql);
        await deleteOldDeliveries(sql);
      } catch (error) {
        if (!signal.aborted) onFailure(error);
        await sleep(AFTER_FAILURE_MS, undefined, { signal }).catch(() => undefined);
      }
      await watch.wait(heard, timing.lookEveryMs, signal);
      // Batches entries when there are many small writes.
      await sleep(REST_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
