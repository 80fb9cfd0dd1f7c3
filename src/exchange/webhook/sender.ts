import type { Sql } from '../../../db/client.ts';
import type { Database } from '../../registry/database.ts';
import { OPERATOR } from '../../registry/operator.ts';
import type { Writer } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { bodyOf, messageOf } from './message.ts';
import { claim, type Claimed, type Lane, noteDelivered, noteFailed, release, wakeLater } from './queue.ts';
import { findReceiver, type Receiver } from './repository.ts';
import { type Answer, Target } from './target.ts';
import { HOUR, type WebhookTiming } from './timing.ts';

/** What a sender needs of its server. */
export interface SenderOptions {
  database: Database;
  today: () => string;
  now: () => Date;
  allowedAddresses: readonly string[];
  timing: WebhookTiming;
  onAttempt: (outcome: 'delivered' | 'failed' | 'dead') => void;
  onDisabled: (subscription: { id: string; name: string; reason: string }) => void;
}

/** The receiver said that it is gone for good. */
const GONE = 410;
/** How long one job goes on with its lane before others have their turn. */
const TURN_MS = 5_000;

/** Sends what waits in lanes, each in order by who has its first delivery in hand. */
export class Sender {
  readonly #options: SenderOptions;
  readonly #sql: Sql;
  readonly #stopping: AbortSignal;
  readonly #target: Target;

  constructor(options: SenderOptions, sql: Sql, stopping: AbortSignal) {
    this.#options = options;
    this.#sql = sql;
    this.#stopping = stopping;
    this.#target = new Target(options.allowedAddresses, options.timing.timeoutMs);
  }

  /** Closes connections that are kept open. */
  close(): void {
    this.#target.close();
  }

  /** Sends what waits in a lane, in order, until it is empty, its first has to wait, or others are to have their turn. */
  async send(lane: Lane): Promise<void> {
    const { timing } = this.#options;
    const until = performance.now() + TURN_MS;
    while (!this.#stopping.aborted && performance.now() < until) {
      const receiver = await findReceiver(this.#sql, lane.subscriptionId);
      if (receiver?.state !== 'ENABLED') return;
      const claimed = await claim(this.#sql, lane, timing.leaseMs);
      if (!claimed) break;
      if (receiver.admitted) await this.#attempt(receiver, claimed);
      else await release(this.#sql, claimed.id, timing.unadmittedMs);
    }
    await wakeLater(this.#sql, lane);
  }

  async #attempt(receiver: Receiver, claimed: Claimed): Promise<void> {
    const { database, timing, now, today, onAttempt } = this.#options;
    const body = await bodyOf(database, receiver, claimed, today());
    const message = messageOf(receiver, claimed, body, database.secrets!, now());
    const unsigned = {
      status: null,
      error: 'no signing secret can be decrypted: SECRETS_KEY has changed',
      retryAfterMs: null,
    };
    const answer = message ? await this.#target.send(message, this.#stopping) : unsigned;
    if (answer.error === null) {
      await noteDelivered(this.#sql, claimed.id, answer);
      return onAttempt('delivered');
    }
    // We ended it, not the receiver.
    if (answer.status === null && this.#stopping.aborted) return await release(this.#sql, claimed.id, 0);
    const usual = timing.retryAfterMs[claimed.attempts] ?? null;
    const wait = usual === null ? null : Math.max(usual, answer.retryAfterMs ?? 0);
    const { failingForMs } = await noteFailed(this.#sql, claimed.id, answer, wait);
    onAttempt(wait === null ? 'dead' : 'failed');
    const reason = reasonToDisable(answer, failingForMs, timing);
    if (reason !== null) await this.#disable(receiver, reason);
  }

  /** A change of the record like any other: whoever follows the log is told. */
  async #disable(receiver: Receiver, reason: string): Promise<void> {
    const { database, today, onDisabled } = this.#options;
    const writer: Writer = { database, actor: OPERATOR, requestId: 'webhooks', today: today() };
    await write(writer, async (at) => {
      const [before] = await at.find('WebhookSubscription', [receiver.id]);
      if (before?.state !== 'ENABLED') return { key: receiver.id };
      const changes = { state: 'DISABLED' as const, disabledReason: reason, disabledAt: at.recordedAt };
      await at.update('WebhookSubscription', before, changes);
      onDisabled({ id: receiver.id, name: receiver.name, reason });
      return { key: receiver.id };
    });
  }
}

function reasonToDisable(
  { status, error }: Answer,
  failingForMs: number,
  { disableAfterMs }: WebhookTiming,
): string | null {
  if (status === GONE) return 'The receiver answered HTTP 410 (Gone).';
  if (failingForMs < disableAfterMs) return null;
  const hours = Math.round(failingForMs / HOUR);
  return `Every attempt has failed for ${hours} hours, the last one with: ${error}.`;
}
