import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, run, type Runner } from 'graphile-worker';
import { connect, type Sql } from '../../../db/client.ts';
import type { LogWatch } from '../change/watch.ts';
import { countEnabled, DELIVER, fanOut, findBehind, forgetDelivered, type Lane, wakeDue } from './queue.ts';
import { Sender, type SenderOptions } from './sender.ts';

/** What the worker needs of its server. */
export interface WebhookWorkerOptions extends SenderOptions {
  watch: LogWatch;
  /** How many are sent at the same time. */
  concurrency: number;
  onFailure: (error: unknown) => void;
}

const CONNECTIONS = 4;
const STATEMENT_TIMEOUT_MS = 60_000;
/** What of the queue's own log is told. */
const TROUBLE: ReadonlySet<string> = new Set(['error', 'warning']);
const REST_MS = 50;
const AFTER_FAILURE_MS = 1_000;

/** What a worker holds while it runs. */
interface Running {
  sql: Sql;
  sender: Sender;
  queue: Runner;
  following: Promise<void>;
}

/**
 * Sends what subscriptions ask for. A follower of the log turns entries into deliveries; jobs of the queue send them. What is in
 * the queue only wakes: what is to be sent, and when, stands in the deliveries, so that nothing depends on a job that was lost.
 */
export class WebhookWorker {
  readonly #options: WebhookWorkerOptions;
  readonly #stopping = new AbortController();
  #running: Running | undefined;

  constructor(options: WebhookWorkerOptions) {
    this.#options = options;
  }

  /** Begins to follow the log and to send. Where secrets cannot be decrypted there is nothing to sign with: that is told, if anybody waits. */
  async start(): Promise<void> {
    const { database, concurrency, onFailure } = this.#options;
    if (database.secrets === null) {
      const waiting = await countEnabled(database.read);
      if (waiting > 0) {
        onFailure(new Error(`${waiting} webhook subscriptions get no deliveries: SECRETS_KEY is not set`));
      }
      return;
    }
    const { signal } = this.#stopping;
    // Deliveries are not to wait behind those who wait for the registry's lock.
    const sql = connect(database.url, {
      ...{ max: CONNECTIONS, statementTimeoutMs: STATEMENT_TIMEOUT_MS, name: 'attestry webhooks' },
    });
    const sender = new Sender(this.#options, sql, signal);
    const queue = await run({
      ...{ connectionString: database.url, concurrency, maxPoolSize: concurrency, noHandleSignals: true },
      logger: new Logger(() => (level, message, meta) => {
        if (TROUBLE.has(level)) onFailure(Object.assign(new Error(message), { meta }));
      }),
      taskList: { [DELIVER]: async (lane) => await sender.send(lane as Lane) },
    });
    queue.promise.catch(onFailure);
    this.#running = { sql, sender, queue, following: this.#follow(sql) };
  }

  /** Ends after the attempts under way, which are cut short. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    if (!this.#running) return;
    const { sql, sender, queue, following } = this.#running;
    await following;
    await queue.stop().catch(() => undefined);
    await sql.end({ timeout: 10 });
    sender.close();
  }

  /** Turns the log into deliveries, and looks for what is due. */
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
        await forgetDelivered(sql);
      } catch (error) {
        if (!signal.aborted) onFailure(error);
        await sleep(AFTER_FAILURE_MS, undefined, { signal }).catch(() => undefined);
      }
      await watch.wait(heard, timing.lookEveryMs, signal);
      // Under many small writes several are looked at together.
      await sleep(REST_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
