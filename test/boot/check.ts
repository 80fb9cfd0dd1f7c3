/** Checks that print a line each, clean up after themselves, and never hang. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Registers what to undo when the check ends, whether it passes or not; undone in reverse order. */
export type Defer = (undo: () => unknown) => void;

const results = { passed: 0, failed: 0, skipped: 0 };
let part = '';
const undoOnInterrupt = new Set<() => Promise<void>>();

/** From here on, only checks whose name contains this text run. */
export function only(partOfName: string): void {
  part = partOfName;
}

/** Runs one check; it passes when `body` returns within the time. */
export async function check(name: string, timeoutMs: number, body: (defer: Defer) => Promise<void>): Promise<void> {
  if (!name.includes(part)) return;
  const undos: (() => unknown)[] = [];
  const undoAll = async () => {
    for (let undo = undos.pop(); undo; undo = undos.pop()) {
      const step = undo;
      await within(60_000, Promise.resolve().then(step)).catch((error: unknown) => note(`cleaning up: ${text(error)}`));
    }
  };
  undoOnInterrupt.add(undoAll);
  const begun = Date.now();
  try {
    const running = body((undo) => undos.push(undo));
    // After a timeout the body goes on until its processes are taken from it; its failure then adds nothing.
    running.catch(() => undefined);
    await within(timeoutMs, running);
    results.passed++;
    note(`ok   ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    results.failed++;
    note(`FAIL ${name}: ${text(error)}`);
  } finally {
    await undoAll();
    undoOnInterrupt.delete(undoAll);
  }
}

/** Says that a check cannot run here, and why. */
export function skip(name: string, reason: string): void {
  if (!name.includes(part)) return;
  results.skipped++;
  note(`skip ${name}: ${reason}`);
}

/** Prints a line. */
export function note(line: string): void {
  console.log(line);
}

/** Prints the closing line and sets the exit code. */
export function conclude(): void {
  const skipped = results.skipped ? `, ${results.skipped} skipped` : '';
  note(`${results.passed} passed, ${results.failed} failed${skipped}`);
  process.exitCode = results.failed > 0 || results.passed === 0 ? 1 : 0;
}

/** Undoes what running checks have done; for when we are interrupted ourselves. */
export async function undoEverything(): Promise<void> {
  await Promise.all([...undoOnInterrupt].map((undo) => undo()));
}

/** Throws the message unless the condition holds. */
export function expect(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Waits until the condition holds; throws, saying what did not come, after the time given. */
export async function eventually(what: string, ms: number, condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + ms; !(await condition()); await sleep(50)) {
    if (Date.now() > deadline) throw new Error(`within ${ms / 1000} s not so: ${what}`);
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const timer = new AbortController();
  const late = sleep(ms, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`took longer than ${ms / 1000} s`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => undefined);
    timer.abort();
  }
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
