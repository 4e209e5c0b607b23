import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Asks what its process had of the processors: what others did in it before would be counted too. */
const alone = 'tests/unit/clock.test.ts';
const ofNewestNeo4j = 'tests/contract/newestNeo4j.test.ts';

/** What cannot run on a machine is left out by its name. */
export const projects = [
  // Most of the time of these went into reading the same modules for each file anew.
  {
    extends: true,
    test: { name: 'together', include: ['tests/{unit,property,api}/**/*.test.{ts,tsx}'], exclude: [alone], isolate: false },
  },
  { extends: true, test: { name: 'alone', include: [alone] } },
  { extends: true, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], exclude: [ofNewestNeo4j] } },
  { extends: true, test: { name: 'newestNeo4j', include: [ofNewestNeo4j] } },
  // What is asked for until it is so: the usual second is little where two browsers share two cores.
  { extends: true, test: { name: 'journeys', include: ['tests/e2e/**/*.test.ts'], expect: { poll: { timeout: 15_000 } } } },
] as const satisfies readonly TestProjectInlineConfiguration[];

export default defineConfig({
  // Vite would take graphql's module build where Node takes the other: two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) }] },
  test: {
    testTimeout: 60_000,
    // Browsers and a Neo4j share two cores in CI: what fails only by waiting too long is tried once more. No test is known to need it.
    retry: 1,
    hookTimeout: 180_000,
    // Two cores run a browser, a Neo4j and the tests: a few at a time.
    maxWorkers: 2,
    projects: [...projects],
  },
});
