import { defineConfig } from 'vitest/config';

const HOUR_MS = 3_600_000;

// A hanging process is killed; its threads go with it.
export default defineConfig({
  test: {
    pool: 'threads',
    include: ['test/mutants/tests.ts'],
    testTimeout: HOUR_MS,
    hookTimeout: HOUR_MS,
    maxWorkers: 1,
  },
});
