/** Measures the parts of an operation. */
export interface Tracing {
  /** Runs a statement. `text` has placeholders in place of values. */
  statement<T>(text: string, run: () => Promise<T>): Promise<T>;
  /** Runs one batch of a loader. */
  batch<T>(name: string, size: number, run: () => Promise<T>): Promise<T>;
}

let active: Tracing | null = null;

/** Sets what measures from now on in this process; null: nothing is measured, and nothing is wrapped. */
export function traceWith(tracing: Tracing | null): void {
  active = tracing;
}

/** Returns what measures at present. */
export function activeTracing(): Tracing | null {
  return active;
}
