import type { FastifyInstance, FastifyRequest } from 'fastify';

/** An operation as traces describe it. Its variables and literals are not part of it. */
export interface TracedOperation {
  type: string;
  name: string | undefined;
  /** The text of the document. Only its digest is sent. */
  document: string;
}

/** The traces of a server. Each operation is a span; its statements and batches are below it. */
export interface Traces {
  /** Begins and ends a span for each request of a scope. */
  follow(scope: FastifyInstance): void;
  /** Runs work inside the span of a request. Reading a body can lose it. */
  within<T>(request: FastifyRequest, work: () => Promise<T>): Promise<T>;
  /** Describes the operation of the current span. */
  describe(operation: TracedOperation): void;
  /** Adds the cost of the operation, and the codes of the errors in its answer. */
  answered(cost: number | undefined, codes: readonly string[]): void;
  /** Notes that the answer to a request was cached. */
  cached(request: FastifyRequest): void;
  /** Sends a webhook in a span of its own. `send` gets the headers that lead to it. */
  webhook<T extends { status: number | null }>(send: (headers: Record<string, string>) => Promise<T>): Promise<T>;
  /** Sends what is left, for a few seconds at most. */
  stop(): Promise<void>;
}
