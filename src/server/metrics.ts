import type { Lag } from '../exchange/change/repository.ts';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the service counts about itself, in the Prometheus format. */
export class Metrics {
  readonly registry = new Registry();
  readonly #operations: Counter<'type' | 'outcome'>;
  readonly #seconds: Histogram<'type'>;
  readonly #limited: Counter<'by'>;
  readonly #renewed: Counter;
  readonly #renewalSeconds: Gauge;
  readonly #renewalFailures: Counter;
  readonly #awaiting: Gauge;
  readonly #changesSent: Counter;
  readonly #webhooks: Counter<'outcome'>;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.#operations = new Counter({
      name: 'attestry_operations_total',
      help: 'GraphQL operations answered, by type and by whether the answer holds errors.',
      labelNames: ['type', 'outcome'],
      registers: [this.registry],
    });
    this.#seconds = new Histogram({
      name: 'attestry_operation_seconds',
      help: 'Seconds from receiving an operation to answering it.',
      labelNames: ['type'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [this.registry],
    });
    this.#limited = new Counter({
      name: 'attestry_rate_limited_total',
      help: 'Requests refused as too many, by whose limit was reached: a key, or an address that sends unknown keys.',
      labelNames: ['by'],
      registers: [this.registry],
    });
    this.#renewed = new Counter({
      name: 'attestry_risk_renewed_total',
      help: 'Third parties whose risk this server assessed anew because the day turned or the catalogue changed.',
      registers: [this.registry],
    });
    this.#renewalSeconds = new Gauge({
      name: 'attestry_risk_renewal_seconds',
      help: 'Seconds the last such renewal took.',
      registers: [this.registry],
    });
    this.#renewalFailures = new Counter({
      name: 'attestry_risk_renewal_failures_total',
      help: 'Renewals that failed; each is tried again within 30 seconds.',
      registers: [this.registry],
    });
    this.#awaiting = new Gauge({
      name: 'attestry_risk_awaiting_renewal',
      help: 'Third parties that a renewal begun by this server may have to assess still.',
      registers: [this.registry],
    });
    this.#webhooks = new Counter({
      name: 'attestry_webhook_attempts_total',
      help: 'Attempts to send a webhook, by outcome: delivered, failed (it is tried again) or dead (it was the last).',
      labelNames: ['outcome'],
      registers: [this.registry],
    });
    this.#changesSent = new Counter({
      name: 'attestry_changes_sent_total',
      help: 'Entries of the log sent on streams of changes.',
      registers: [this.registry],
    });
  }

  /** Tells from now on how many streams of changes are open, and how far behind the furthest of them is. */
  observeStreams(open: () => number, lagOf: () => Promise<Lag>): void {
    new Gauge({
      name: 'attestry_change_streams',
      help: 'Streams of changes that are open.',
      registers: [this.registry],
      collect() {
        this.set(open());
      },
    });
    // Both gauges are collected at once, and measured once.
    let measuring: Promise<Lag> | undefined;
    const measure = () =>
      (measuring ??= lagOf()
        .catch(() => ({ changes: NaN, seconds: NaN }))
        .finally(() => (measuring = undefined)));
    new Gauge({
      name: 'attestry_change_stream_lag_changes',
      help: 'Entries of the log that the furthest behind of the open streams has not looked at yet, counted up to 100,000; 0 where no stream is open.',
      registers: [this.registry],
      async collect() {
        this.set((await measure()).changes);
      },
    });
    new Gauge({
      name: 'attestry_change_stream_lag_seconds',
      help: 'Age of the oldest of those entries; 0 where there is none.',
      registers: [this.registry],
      async collect() {
        this.set((await measure()).seconds);
      },
    });
  }

  /** Notes entries of the log sent on a stream. */
  changesSent(entries: number): void {
    this.#changesSent.inc(entries);
  }

  /** Tells from now on whether all risk that is kept is as of today, as it is when the metrics are read. */
  observeRisk(isSettled: () => boolean): void {
    new Gauge({
      name: 'attestry_risk_settled',
      help: '1 where this server knows that the risk kept of every third party is as of today, else 0. It is 0 for moments after a start and after midnight; where it stays 0, lists by risk are of an earlier day.',
      registers: [this.registry],
      collect() {
        this.set(isSettled() ? 1 : 0);
      },
    });
  }

  /** Notes how many third parties a renewal that begins may have to assess. */
  awaiting(thirdParties: number): void {
    this.#awaiting.set(thirdParties);
  }

  /** Notes third parties assessed anew in a renewal, and how many are left. */
  assessed(thirdParties: number, left: number): void {
    this.#renewed.inc(thirdParties);
    this.#awaiting.set(left);
  }

  /** Notes that a renewal is done. */
  renewed(milliseconds: number): void {
    this.#renewalSeconds.set(milliseconds / 1000);
  }

  /** Notes that a renewal failed. */
  renewalFailed(): void {
    this.#renewalFailures.inc();
  }

  /** Counts an attempt to send a webhook. */
  webhookSent(outcome: 'delivered' | 'failed' | 'dead'): void {
    this.#webhooks.inc({ outcome });
  }

  /** Notes a request refused because its key, or its address with unknown keys, asked too often. */
  rateLimited(by: 'key' | 'address'): void {
    this.#limited.inc({ by });
  }

  /** Notes one operation; `started` is what `performance.now()` said at its beginning. */
  operation(type: string, failed: boolean, started: number): void {
    this.#operations.inc({ type, outcome: failed ? 'errors' : 'ok' });
    this.#seconds.observe({ type }, (performance.now() - started) / 1000);
  }
}
