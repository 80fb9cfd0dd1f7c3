/**
 * First runs the tests on the unchanged code and tells which mutants each reaches. Then, in processes of their own, runs for each
 * mutant the tests that reach it, fastest first, until one fails. A process loads the code once: the code of every mutant is in
 * it, behind a switch.
 */
import { INSTRUMENTER_CONSTANTS as NAMES } from '@stryker-mutator/api/core';
import fc from 'fast-check';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, type RunnerTask, type RunnerTestCase, test, TestRunner } from 'vitest';
import { testFiles } from './areas.ts';
import { environment, type Reached, type Result } from './result.ts';

/** The fields that the switches read and write. */
interface Switches {
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
  currentTestId?: string;
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
}
const switches: Switches = ((globalThis as Record<string, unknown>)[NAMES.NAMESPACE] ??= {});

/**
 * Slower tests, counting included, are left out: a change that goes unnoticed costs the time of all that reach it. It is the
 * time of the processor, so that the result does not depend on other processes.
 */
const SLOW_MS = 100;
/** Passes through a switch, as a multiple of those of the unchanged code, after which the code is taken to go on forever. */
const PATIENCE = 100;
/** Mutants between two runs of the unchanged code. These find whether a mutant left something behind. */
const BETWEEN_CHECKS = 500;

const { reachedFile, mutantsFile, resultsFile } = environment();

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const begun = new Map<string, number>();
const milliseconds: Record<string, number> = {};
beforeEach(({ task }) => {
  switches.currentTestId = task.id;
  begun.set(task.id, processorTime());
});
afterEach(({ task }) => {
  milliseconds[task.id] = processorTime() - begun.get(task.id)!;
  switches.currentTestId = undefined;
});

// One counterexample is enough; a smaller one takes minutes to find.
fc.configureGlobal({ endOnFailure: true });
for (const file of testFiles) await import(resolve(file));

test.skipIf(mutantsFile)('the mutants that each test reaches', () => {
  const { static: whenLoaded, perTest: tests } = switches.mutantCoverage!;
  writeFileSync(reachedFile, JSON.stringify({ whenLoaded, tests, milliseconds } satisfies Reached));
});

test.runIf(mutantsFile)('mutants', async ({ task: self }) => {
  const reached = JSON.parse(readFileSync(reachedFile, 'utf8')) as Reached;
  const tests = testsOf(self.file.tasks).filter(({ id }) => reached.tests[id] && reached.milliseconds[id]! < SLOW_MS);
  tests.sort((a, b) => reached.milliseconds[a.id]! - reached.milliseconds[b.id]!);
  switches.currentTestId = undefined;
  const stateOf = async (id: string): Promise<Result['state']> => {
    const reaching = tests.filter((one) => reached.tests[one.id]![id]);
    if (reaching.length === 0) return reached.whenLoaded[id] ? 'WHEN_LOADED' : 'NOT_REACHED';
    switches.activeMutant = id;
    const passed = await pass(reaching, (one) => reached.tests[one.id]![id]!);
    switches.activeMutant = undefined;
    return passed ? 'UNNOTICED' : 'NOTICED';
  };

  const ids = JSON.parse(readFileSync(mutantsFile!, 'utf8')) as string[];
  const tell = (result: Result) => appendFileSync(resultsFile!, `${JSON.stringify(result)}\n`);
  for (const [n, id] of ids.entries()) {
    tell({ id, state: 'BEGUN' });
    tell({ id, state: await stateOf(id) });
    if ((n + 1) % BETWEEN_CHECKS === 0 || n === ids.length - 1) {
      expect(await pass(tests), `the unchanged code passes after mutant ${id}`).toBe(true);
    }
  }
});

function testsOf(tasks: RunnerTask[]): RunnerTestCase[] {
  return tasks.flatMap((task) => (task.type === 'suite' ? testsOf(task.tasks) : [task]));
}

/** Returns whether tests pass, with the passes through the switch that the unchanged code needs. */
async function pass(tests: RunnerTestCase[], passes: (one: RunnerTestCase) => number = () => 0): Promise<boolean> {
  for (const one of tests) {
    Object.assign(switches, { hitCount: 0, hitLimit: passes(one) * PATIENCE });
    try {
      await TestRunner.getTestFn(one)();
    } catch {
      return false;
    }
  }
  return true;
}
