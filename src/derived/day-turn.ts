import type { Database } from '../registry/database.ts';
import { remindOfAll } from './reminder-renewal.ts';
import { OPERATOR } from '../registry/operator.ts';
import { findPolicyVersion } from '../procurement/policy.ts';
import { renewAnswers } from './answer-renewal.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Writer } from '../registry/session.ts';
import { renewRisk } from './risk-renewal.ts';

/** What the turn of the day needs of its server. */
export interface DayTurnOptions {
  database: Database;
  /** Today in the registry's time zone. */
  today: () => string;
  /** Told as a renewal begins how many third parties may have to be assessed. */
  onFound: (day: string, thirdParties: number) => void;
  /** Told after each commit of a renewal how many third parties it assessed, and how many may be left. */
  onAssessed: (thirdParties: number, left: number) => void;
  /** Told of a renewal done, with its day, how many third parties and how long, or of one that failed. */
  onRenewed: (day: string, thirdParties: number, milliseconds: number) => void;
  /** Told after that with what else the log had to be told: answers of the gate that were found anew, and reminders. */
  onTold: (day: string, answers: number, reminders: number, milliseconds: number) => void;
  onFailure: (error: unknown) => void;
}

const LOOK_EVERY_MS = 30_000;
/** Longest that an answer is held back for the turn of the day; then it is given from what is kept. */
const WAIT_MS = 5_000;

/** Names without which no operation can list third parties by risk, or count them by it. */
const LISTS_BY_RISK =
  /\b(portfolio|riskLevel|riskScore|riskState|coverage|drivingDimension|dimensionRisk|COVERAGE|(\w+_)?RISK)\b/;

/** The name without which no operation can change the policy of the gate. */
const CHANGES_POLICY = /\bupdateProcurementPolicy\b/;

/** Whether an operation may list third parties by risk, or count them by it. */
export const canListByRisk = (operation: string, variables: object): boolean =>
  LISTS_BY_RISK.test(operation + JSON.stringify(variables));

/**
 * Keeps right from day to day what follows from records. What one third party's risk is, is right at any moment, because
 * what is no longer right is assessed when it is read; lists and counts by risk read what is stored, and wait here, once
 * a day, until that is today's. For what the log tells, answers by another policy and reminders, nobody waits.
 */
export class DayTurn {
  readonly #options: DayTurnOptions;
  readonly #stopping = new AbortController();
  #settledFor: string | undefined;
  #underWay: Promise<boolean> | undefined;
  /** The day, and the version of the gate's policy, of which the log has told all. */
  #toldOf: string | undefined;
  #telling: Promise<boolean> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: DayTurnOptions) {
    this.#options = options;
  }

  /** Renews now, and again whenever a new day has begun or the policy of the gate has changed. */
  start(): void {
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    void this.look();
  }

  /** Renews whatever is not right any more, if anything is: risk first, for which others wait. Never fails. */
  async look(): Promise<void> {
    await this.#settle();
    while (this.isSettled && !this.#stopping.signal.aborted) {
      this.#telling ??= this.#tell(this.#options.today()).finally(() => (this.#telling = undefined));
      if (!(await this.#telling)) return;
    }
  }

  /** Whether all that is kept is as of today. */
  get isSettled(): boolean {
    return this.#settledFor === this.#options.today();
  }

  /** Ends the renewal under way after the commit it is in. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopping.abort();
    await Promise.all([this.#underWay, this.#telling]);
  }

  /** Waits, but not for long, until what an operation could list by risk is as of today. */
  async before(operation: string, variables: object): Promise<void> {
    if (this.isSettled || !canListByRisk(operation, variables)) return;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, WAIT_MS);
    });
    await Promise.race([this.#settle(), patience]);
    clearTimeout(timer);
  }

  /** Begins to renew what rests on the policy of the gate, where an operation may have changed it. */
  after(operation: string): void {
    if (this.#timer && CHANGES_POLICY.test(operation)) void this.look();
  }

  /** Until what is kept is as of today, whatever day it becomes meanwhile. Never fails: the next that comes tries again. */
  async #settle(): Promise<void> {
    while (!this.isSettled && !this.#stopping.signal.aborted) {
      this.#underWay ??= this.#renew(this.#options.today()).finally(() => (this.#underWay = undefined));
      if (!(await this.#underWay)) return;
    }
  }

  /** @returns whether it went well. */
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

  /** @returns whether there was anything to be told, and it went well. */
  async #tell(day: string): Promise<boolean> {
    const { database, onTold, onFailure } = this.#options;
    const { signal } = this.#stopping;
    const started = performance.now();
    try {
      const of = `${day}, policy ${await Snapshot.of(database.read, findPolicyVersion)}`;
      if (this.#toldOf === of) return false;
      const answers = await renewAnswers(this.#writerOn(day), { signal });
      const reminders = await remindOfAll(this.#writerOn(day), { signal });
      if (signal.aborted) return false;
      this.#toldOf = of;
      onTold(day, answers, reminders, performance.now() - started);
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
