import type { Database } from '../registry/database.ts';
import { renewReminders } from './reminder-renewal.ts';
import { OPERATOR } from '../registry/operator.ts';
import { findPolicyVersion } from '../procurement/policy.ts';
import { renewAnswers } from './answer-renewal.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Writer } from '../registry/session.ts';
import { renewRisk } from './risk-renewal.ts';
import { changesGatePolicy, readsStoredAnswers, readsStoredRisk } from './operations.ts';

/** The server's part of the turn of the day. */
export interface DayTurnOptions {
  database: Database;
  /** Today in the registry's time zone. */
  today: () => string;
  /** Called as a renewal begins, with the number of third parties that may need an assessment. */
  onFound: (day: string, thirdParties: number) => void;
  /** Called after each commit of a renewal, with the numbers of third parties that it assessed and that may be left. */
  onAssessed: (thirdParties: number, left: number) => void;
  /** Called after a renewal of risk, with its day, the number of third parties and the duration. */
  onRenewed: (day: string, thirdParties: number, milliseconds: number) => void;
  /** Called after the next step, with the numbers of recomputed gate answers and of new reminders in the log. */
  onLogged: (day: string, answers: number, reminders: number, milliseconds: number) => void;
  onFailure: (error: unknown) => void;
  /** Milliseconds that an operation waits at most for the turn of the day. Then it reads the stored results. */
  waitMs?: number;
}

const LOOK_EVERY_MS = 30_000;
const WAIT_MS = 5_000;

/**
 * Keeps derived data valid from day to day. The risk of one third party is valid at any moment, because an outdated one is
 * recomputed when it is read. Lists and counts by risk read stored risk, so once a day they wait here until it is today's.
 * Lists and counts by the gate's answer wait for the answers too, of today and under the policy in force. No operation waits
 * for the entries in the log and the reminders alone.
 */
export class DayTurn {
  readonly #options: DayTurnOptions;
  readonly #stopping = new AbortController();
  #settledFor: string | undefined;
  #renewing: Promise<boolean> | undefined;
  /** The day and the version of the gate's policy for which the log is complete. */
  #loggedFor: string | undefined;
  #logging: Promise<boolean> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: DayTurnOptions) {
    this.#options = options;
  }

  /** Renews now, and again whenever a new day has begun or the policy of the gate has changed. */
  start(): void {
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    void this.look();
  }

  /** Renews outdated results, if there are any: first risk, because operations wait for it. Never fails. */
  async look(): Promise<void> {
    await this.#settle();
    while (this.isSettled && !this.#stopping.signal.aborted) {
      this.#logging ??= this.#log(this.#options.today()).finally(() => (this.#logging = undefined));
      if (!(await this.#logging)) return;
    }
  }

  /** Whether all stored risk is valid today. */
  get isSettled(): boolean {
    return this.#settledFor === this.#options.today();
  }

  /** Ends the current renewal after its current commit. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopping.abort();
    await Promise.all([this.#renewing, this.#logging]);
  }

  /**
   * Waits for today's risk, if an operation reads stored risk, and for the gate's answers of today, if it reads those.
   * @param coordinates the schema coordinates that the operation uses.
   */
  async before(coordinates: ReadonlySet<string>): Promise<void> {
    if (readsStoredAnswers(coordinates)) await this.#patiently(() => this.look());
    else if (readsStoredRisk(coordinates)) await this.waitForRisk();
  }

  /** Waits until stored risk is valid today, but at most `waitMs`. */
  async waitForRisk(): Promise<void> {
    if (!this.isSettled) await this.#patiently(() => this.#settle());
  }

  /** Waits for work, but at most `waitMs`. */
  async #patiently(work: () => Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.#options.waitMs ?? WAIT_MS);
    });
    await Promise.race([work(), patience]);
    clearTimeout(timer);
  }

  /** Starts to renew gate answers, if an operation may have changed the policy of the gate. */
  after(coordinates: ReadonlySet<string>): void {
    if (this.#timer && changesGatePolicy(coordinates)) void this.look();
  }

  /** Renews risk until it is valid today, even if the day changes meanwhile. Never fails: the next call tries again. */
  async #settle(): Promise<void> {
    while (!this.isSettled && !this.#stopping.signal.aborted) {
      this.#renewing ??= this.#renew(this.#options.today()).finally(() => (this.#renewing = undefined));
      if (!(await this.#renewing)) return;
    }
  }

  /** @returns whether it succeeded. */
  async #renew(day: string): Promise<boolean> {
    const { onFound, onAssessed, onRenewed, onFailure } = this.#options;
    const { signal } = this.#stopping;
    const started = performance.now();
    try {
      const renewed = await renewRisk(this.#writerOn(day), {
        signal,
        onDone: onAssessed,
        onFound: (thirdParties) => onFound(day, thirdParties),
      });
      if (signal.aborted) return false;
      this.#settledFor = day;
      onRenewed(day, renewed, performance.now() - started);
      return true;
    } catch (error) {
      onFailure(error);
      return false;
    }
  }

  /** @returns whether the log was incomplete, and now is complete. */
  async #log(day: string): Promise<boolean> {
    const { database, onLogged, onFailure } = this.#options;
    const { signal } = this.#stopping;
    const started = performance.now();
    try {
      const dayAndPolicy = `${day}, policy ${await Snapshot.of(database.read, findPolicyVersion)}`;
      if (this.#loggedFor === dayAndPolicy) return false;
      const answers = await renewAnswers(this.#writerOn(day), { signal });
      const reminders = await renewReminders(this.#writerOn(day), { signal });
      if (signal.aborted) return false;
      this.#loggedFor = dayAndPolicy;
      onLogged(day, answers, reminders, performance.now() - started);
      return true;
    } catch (error) {
      onFailure(error);
      return false;
    }
  }

  #writerOn(day: string): Writer {
    return { database: this.#options.database, actor: OPERATOR, requestId: 'day-turn', today: day };
  }
}
