import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ES build, its CommonJS dependants the other one; two copies refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // A file waits for Postgres much of the time, so a worker for each core does not overload the machine.
    maxWorkers: '100%',
    // Patient with busy machines: a timing is never asserted.
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
