import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's module build where Node takes the other: two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) }] },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/bench/**', 'node_modules/**'],
    testTimeout: 60_000,
    // Browsers and a Neo4j share two cores in CI: what fails only by waiting too long is tried once more. No test is known to need it.
    retry: 1,
    hookTimeout: 180_000,
    // Two cores run a browser, a Neo4j and the tests: a few at a time.
    maxWorkers: 2,
  },
});
