import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/bench/**', 'node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // Two cores run a browser, a Neo4j and the tests: a few at a time.
    maxWorkers: 2,
  },
});
