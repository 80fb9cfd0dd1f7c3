import type { Lag } from '../exchange/change/repository.ts';
import type { Figures } from '../insight/figures.ts';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** How long figures of the registry are used again, so that scrapes put no load on the database. */
const FIGURES_MS = 15_000;

/** Metrics of this server, in the Prometheus format. */
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
  readonly #answers: Counter<'outcome'>;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.#operations = new Counter({
      name: 'attestry_operations_total',
      help: 'GraphQL operations answered, by type and by whether the answer has errors.',
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
      help: 'Requests refused by the rate limit, by the limit that was reached: that of a key, or of an address that sends unknown keys.',
      labelNames: ['by'],
      registers: [this.registry],
    });
    this.#renewed = new Counter({
      name: 'attestry_risk_renewed_total',
      help: 'Third parties whose risk this server recomputed because the day or the catalogue changed.',
      registers: [this.registry],
    });
    this.#renewalSeconds = new Gauge({
      name: 'attestry_risk_renewal_seconds',
      help: 'Seconds that the last risk renewal took.',
      registers: [this.registry],
    });
    this.#renewalFailures = new Counter({
      name: 'attestry_risk_renewal_failures_total',
      help: 'Renewals that failed; each is retried within 30 seconds.',
      registers: [this.registry],
    });
    this.#awaiting = new Gauge({
      name: 'attestry_risk_awaiting_renewal',
      help: 'Third parties that the current risk renewal of this server has left.',
      registers: [this.registry],
    });
    this.#webhooks = new Counter({
      name: 'attestry_webhook_attempts_total',
      help: 'Attempts to send a webhook, by outcome: delivered, failed (it is retried) or dead (it was the last attempt).',
      labelNames: ['outcome'],
      registers: [this.registry],
    });
    this.#answers = new Counter({
      name: 'attestry_response_cache_total',
      help: 'Queries with an answer that may be cached: hit (sent from memory) or miss (executed, because the answer was not cached, or the registry or the day had changed).',
      labelNames: ['outcome'],
      registers: [this.registry],
    });
    this.#changesSent = new Counter({
      name: 'attestry_changes_sent_total',
      help: 'Entries of the log sent on streams of changes.',
      registers: [this.registry],
    });
  }

  /** Adds the gauge of the memory that cached answers take. */
  observeResponseCache(bytes: () => number): void {
    new Gauge({
      name: 'attestry_response_cache_bytes',
      help: 'Memory that cached answers take, in bytes.',
      registers: [this.registry],
      collect() {
        this.set(bytes());
      },
    });
  }

  /** Counts a query with a cached answer, and its duration. */
  answeredFromCache(milliseconds: number): void {
    this.#answers.inc({ outcome: 'hit' });
    this.#operations.inc({ type: 'query', outcome: 'ok' });
    this.#seconds.observe({ type: 'query' }, milliseconds / 1000);
  }

  /** Counts a query that was executed although its answer may be cached. */
  notCached(): void {
    this.#answers.inc({ outcome: 'miss' });
  }

  /** Adds the gauges of open streams, and of the lag of the slowest of them. */
  observeStreams(open: () => number, lagOf: () => Promise<Lag>): void {
    new Gauge({
      name: 'attestry_change_streams',
      help: 'Open streams of changes.',
      registers: [this.registry],
      collect() {
        this.set(open());
      },
    });
    // Both lag gauges are collected together; they share one query.
    let measuring: Promise<Lag> | undefined;
    const measure = () =>
      (measuring ??= lagOf()
        .catch(() => ({ changes: NaN, seconds: NaN }))
        .finally(() => (measuring = undefined)));
    new Gauge({
      name: 'attestry_change_stream_lag_changes',
      help: 'Entries of the log that the slowest open stream has not read yet, counted up to 100,000; 0 if no stream is open.',
      registers: [this.registry],
      async collect() {
        this.set((await measure()).changes);
      },
    });
    new Gauge({
      name: 'attestry_change_stream_lag_seconds',
      help: 'Age in seconds of the oldest of those entries; 0 if there is none.',
      registers: [this.registry],
      async collect() {
        this.set((await measure()).seconds);
      },
    });
  }

  /** Counts entries of the log sent on a stream. */
  changesSent(entries: number): void {
    this.#changesSent.inc(entries);
  }

  /** Adds the gauge that says whether all stored risk is that of today. */
  observeRisk(isSettled: () => boolean): void {
    new Gauge({
      name: 'attestry_risk_settled',
      help: '1 if this server knows that the stored risk of every third party is that of today, else 0. It is 0 for moments after a start and after midnight; if it stays 0, lists by risk show an earlier day.',
      registers: [this.registry],
      collect() {
        this.set(isSettled() ? 1 : 0);
      },
    });
  }

  /** Adds the gauge of writes that wait for their turn. */
  observeWrites(waiting: () => number): void {
    new Gauge({
      name: 'attestry_writes_waiting',
      help: 'Writes of this server that wait for another write to end, such as an import. If it stays above 0, clients are refused with UNAVAILABLE after WRITE_WAIT_MS.',
      registers: [this.registry],
      collect() {
        this.set(waiting());
      },
    });
  }

  /**
   * Adds the gauges of the registry as a whole. They share one reading, which is used again for 15 seconds. If it fails, they
   * have no values.
   */
  observeFigures(read: () => Promise<Figures>, onFailure: (error: unknown) => void): void {
    let figures: Promise<Figures | null> | undefined;
    let until = 0;
    const find = () => {
      if (figures === undefined || performance.now() > until) {
        until = Infinity;
        figures = read().catch((error: unknown) => {
          onFailure(error);
          return null;
        });
        void figures.then(() => (until = performance.now() + FIGURES_MS));
      }
      return figures;
    };
    const gauge = <Label extends string>(
      name: string,
      help: string,
      labelNames: Label[],
      valuesOf: (figures: Figures) => [Record<Label, string>, number][],
    ) => {
      new Gauge({
        ...{ name, help, labelNames },
        registers: [this.registry],
        async collect() {
          const found = await find();
          this.reset();
          for (const [labels, value] of found === null ? [] : valuesOf(found)) this.set(labels, value);
        },
      });
    };
    gauge(
      'attestry_third_parties',
      'Third parties that are not retired, by kind and by level of risk. Those without evidence are UNASSESSED, whatever their level.',
      ['kind', 'level'],
      ({ thirdParties }) => thirdParties.map(({ kind, level, count }) => [{ kind, level }, count]),
    );
    gauge(
      'attestry_gate_answers',
      'Third parties that are not retired, by the answer of the procurement gate about everything that they do for us.',
      ['answer'],
      ({ answers }) => answers.map(({ answer, count }) => [{ answer }, count]),
    );
    gauge(
      'attestry_findings_overdue',
      'Open findings past their due day, by severity, without those of retired third parties.',
      ['severity'],
      ({ overdueFindings }) => overdueFindings.map(({ severity, count }) => [{ severity }, count]),
    );
    gauge(
      'attestry_next_expiration_days',
      'Days from today to the next end or due day of each kind; 0 is today. No value if there is none, or only for retired third parties.',
      ['kind'],
      ({ nextExpirations }) => nextExpirations.map(({ kind, days }) => [{ kind }, days]),
    );
  }

  /** Sets the number of third parties that a new renewal may have to assess. */
  awaiting(thirdParties: number): void {
    this.#awaiting.set(thirdParties);
  }

  /** Counts third parties that a renewal assessed, and sets the number left. */
  assessed(thirdParties: number, left: number): void {
    this.#renewed.inc(thirdParties);
    this.#awaiting.set(left);
  }

  /** Sets the duration of a completed renewal. */
  renewed(milliseconds: number): void {
    this.#renewalSeconds.set(milliseconds / 1000);
  }

  /** Counts a failed renewal. */
  renewalFailed(): void {
    this.#renewalFailures.inc();
  }

  /** Counts an attempt to send a webhook. */
  webhookSent(outcome: 'delivered' | 'failed' | 'dead'): void {
    this.#webhooks.inc({ outcome });
  }

  /** Counts a request that the rate limit of its key, or of its address, refused. */
  rateLimited(by: 'key' | 'address'): void {
    this.#limited.inc({ by });
  }

  /** Counts one operation; `started` is `performance.now()` at its beginning. */
  operation(type: string, failed: boolean, started: number): void {
    this.#operations.inc({ type, outcome: failed ? 'errors' : 'ok' });
    this.#seconds.observe({ type }, (performance.now() - started) / 1000);
  }
}
