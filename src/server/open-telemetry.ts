import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Attributes,
  defaultTextMapGetter,
  defaultTextMapSetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import { type Tracing, traceWith } from '../../db/tracing.ts';
import type { TracedOperation, Traces } from './traces.ts';

/** How long a stop waits for the collector. */
const LAST_SPANS_MS = 3_000;
/** How often a log line says that the collector cannot be reached. */
const COMPLAIN_MS = 60_000;
/** The longest statement text that is sent, in characters. */
const MAX_STATEMENT = 4_000;

/**
 * Traces by OpenTelemetry, sent by OTLP over HTTP. Spans have no values: of a client only the name of its operation, of a
 * statement its text with placeholders, of an error its code.
 *
 * It registers nothing globally, so libraries find no tracer, and servers in one process do not disturb each other.
 */
export class OpenTelemetry implements Traces, Tracing {
  readonly #provider: BasicTracerProvider;
  readonly #tracer: Tracer;
  readonly #current = new AsyncLocalStorage<Span>();
  readonly #spans = new WeakMap<FastifyRequest, Span>();
  readonly #propagator = new W3CTraceContextPropagator();

  constructor(url: string, log: FastifyBaseLogger) {
    let complainedAt = -Infinity;
    setGlobalErrorHandler((error) => {
      if (performance.now() - complainedAt < COMPLAIN_MS) return;
      complainedAt = performance.now();
      log.warn({ err: error }, 'traces could not be sent');
    });
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    const own = resourceFromAttributes({ 'service.name': 'attestry', 'service.version': version });
    this.#provider = new BasicTracerProvider({
      // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES win.
      resource: own.merge(detectResources({ detectors: [envDetector] })),
      spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
    });
    this.#tracer = this.#provider.getTracer('attestry', version);
    traceWith(this);
  }

  follow(scope: FastifyInstance): void {
    scope.addHook('onRequest', (request, reply, done) => {
      const { traceparent } = request.headers;
      // Not `tracestate`: it would carry data of other systems on.
      const parent = this.#propagator.extract(ROOT_CONTEXT, { traceparent }, defaultTextMapGetter);
      const attributes = { 'http.request.method': request.method, 'http.route': request.routeOptions.url ?? '' };
      const span = this.#tracer.startSpan('graphql', { kind: SpanKind.SERVER, attributes }, parent);
      this.#spans.set(request, span);
      reply.headers(this.#headersOf(span));
      this.#current.run(span, done);
    });
    scope.addHook('onResponse', (request, reply, done) => {
      const span = this.#spans.get(request);
      span?.setAttribute('http.response.status_code', reply.statusCode);
      if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
      done();
    });
  }

  async within<T>(request: FastifyRequest, work: () => Promise<T>): Promise<T> {
    const span = this.#spans.get(request);
    return await (span === undefined ? work() : this.#current.run(span, work));
  }

  describe({ type, name, document }: TracedOperation): void {
    const span = this.#current.getStore();
    span?.updateName(name === undefined ? type : `${type} ${name}`);
    span?.setAttributes({
      'graphql.operation.type': type,
      ...(name !== undefined && { 'graphql.operation.name': name }),
      'attestry.document.sha256': createHash('sha256').update(document).digest('hex'),
    });
  }

  answered(cost: number | undefined, codes: readonly string[]): void {
    const span = this.#current.getStore();
    if (cost !== undefined) span?.setAttribute('attestry.operation.cost', cost);
    if (codes.length > 0) span?.setAttribute('attestry.error.codes', [...new Set(codes)]);
  }

  cached(request: FastifyRequest): void {
    this.#spans.get(request)?.setAttribute('attestry.response_cache.hit', true);
  }

  async statement<T>(text: string, run: () => Promise<T>): Promise<T> {
    const verb = /\w+/.exec(text)?.[0].toUpperCase() ?? 'STATEMENT';
    const attributes = {
      'db.system.name': 'postgresql',
      'db.operation.name': verb,
      'db.query.text': text.slice(0, MAX_STATEMENT),
    };
    return await this.#below(verb, SpanKind.CLIENT, attributes, run);
  }

  async batch<T>(name: string, size: number, run: () => Promise<T>): Promise<T> {
    const attributes = { 'attestry.loader': name, 'attestry.batch.size': size };
    return await this.#below(`batch ${name}`, SpanKind.INTERNAL, attributes, run);
  }

  async webhook<T extends { status: number | null }>(
    send: (headers: Record<string, string>) => Promise<T>,
  ): Promise<T> {
    const span = this.#tracer.startSpan('webhook', { kind: SpanKind.PRODUCER }, ROOT_CONTEXT);
    return await this.#current.run(span, async () => {
      try {
        const answer = await send(this.#headersOf(span));
        if (answer.status === null) span.setStatus({ code: SpanStatusCode.ERROR });
        else span.setAttribute('http.response.status_code', answer.status);
        return answer;
      } finally {
        span.end();
      }
    });
  }

  async stop(): Promise<void> {
    traceWith(null);
    const patience = new AbortController();
    const late = sleep(LAST_SPANS_MS, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([this.#provider.shutdown().catch(() => undefined), late]);
    patience.abort();
  }

  #headersOf(span: Span): Record<string, string> {
    const headers: Record<string, string> = {};
    this.#propagator.inject(trace.setSpan(ROOT_CONTEXT, span), headers, defaultTextMapSetter);
    return headers;
  }

  /** Runs work in a span below the current one. Work of no operation, such as a watch on the log, has no span. */
  async #below<T>(name: string, kind: SpanKind, attributes: Attributes, run: () => Promise<T>): Promise<T> {
    const parent = this.#current.getStore();
    if (parent === undefined) return await run();
    const span = this.#tracer.startSpan(name, { kind, attributes }, trace.setSpan(ROOT_CONTEXT, parent));
    try {
      return await this.#current.run(span, run);
    } catch (error) {
      // Messages of Postgres name values; codes do not.
      const { code, name: type } = error as { code?: unknown; name?: string };
      span.setAttribute('error.type', typeof code === 'string' ? code : (type ?? 'Error'));
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  }
}
