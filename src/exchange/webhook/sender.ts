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

/** The settings and callbacks of a sender. */
export interface SenderOptions {
  database: Database;
  today: () => string;
  now: () => Date;
  allowedAddresses: readonly string[];
  timing: WebhookTiming;
  onAttempt: (outcome: 'delivered' | 'failed' | 'dead') => void;
  /** Wraps each attempt, and gives it headers to send. Absent: none. */
  traced?: (send: (headers: Record<string, string>) => Promise<Answer>) => Promise<Answer>;
  onDisabled: (subscription: { id: string; name: string; reason: string }) => void;
}

/** HTTP status of a receiver that is permanently gone. */
const GONE = 410;
/** How long one job works on its lane before other lanes get a turn. */
const TURN_MS = 5_000;

/** Sends the deliveries of lanes, each lane in order. A lease on its first delivery keeps other servers off a lane. */
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

  /** Closes idle connections. */
  close(): void {
    this.#target.close();
  }

  /** Sends the deliveries of a lane in order, until it is empty, the first is not due, or its turn is over. */
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
    const { database, timing, now, today, onAttempt, traced } = this.#options;
    const body = await bodyOf(database, receiver, claimed, today());
    const message = messageOf(receiver, claimed, body, database.secrets!, now());
    const unsigned = {
      status: null,
      error: 'no signing secret can be decrypted: SECRETS_KEY has changed',
      retryAfterMs: null,
    };
    const send = async (headers: Record<string, string>) =>
      message
        ? await this.#target.send({ ...message, headers: { ...message.headers, ...headers } }, this.#stopping)
        : unsigned;
    const answer = await (traced ? traced(send) : send({}));
    if (answer.error === null) {
      await noteDelivered(this.#sql, claimed.id, answer);
      return onAttempt('delivered');
    }
    // This server aborted the attempt because it is stopping.
    if (answer.status === null && this.#stopping.aborted) return await release(this.#sql, claimed.id, 0);
    const scheduledMs = timing.retryAfterMs[claimed.attempts] ?? null;
    const waitMs = scheduledMs === null ? null : Math.max(scheduledMs, answer.retryAfterMs ?? 0);
    const { failingForMs } = await noteFailed(this.#sql, claimed.id, answer, waitMs);
    onAttempt(waitMs === null ? 'dead' : 'failed');
    const reason = reasonToDisable(answer, failingForMs, timing);
    if (reason !== null) await this.#disable(receiver, reason);
  }

  /** Disables a subscription by an ordinary write, so that it appears in the change log. */
  async #disable(receiver: Receiver, reason: string): Promise<void> {
    const { database, today, onDisabled } = this.#options;
    const writer: Writer = { database, actor: OPERATOR, requestId: 'webhooks', today: today() };
    await write(writer, async (transaction) => {
      const [before] = await transaction.find('WebhookSubscription', [receiver.id]);
      if (before?.state !== 'ENABLED') return { key: receiver.id };
      const changes = { state: 'DISABLED' as const, disabledReason: reason, disabledAt: transaction.recordedAt };
      await transaction.update('WebhookSubscription', before, changes);
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
