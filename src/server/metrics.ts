import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the service counts about itself, in the Prometheus format. */
export class Metrics {
  readonly registry = new Registry();
  readonly #operations: Counter<'type' | 'outcome'>;
  readonly #seconds: Histogram<'type'>;
  readonly #limited: Counter<'by'>;
  readonly #renewed: Counter;
  readonly #renewalSeconds: Gauge;

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
  }

  /** Notes third parties assessed anew in a renewal. */
  assessed(thirdParties: number): void {
    this.#renewed.inc(thirdParties);
  }

  /** Notes that a renewal is done. */
  renewed(milliseconds: number): void {
    this.#renewalSeconds.set(milliseconds / 1000);
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
