/** All tests: the checks, then every test there is; says loudly what could not run here, which is a failure where TIRLUN_REQUIRE_ALL=1. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { mayMount } from '../tests/contract/smallDisk.ts';
import { chromiumPath } from '../tests/e2e/tirlun.ts';
import { projects } from '../vitest.config.ts';
import { buildStale } from './build.ts';
import { findJava } from './neo4j/java.ts';
import { newest } from './neo4j/versions.ts';
import { root, runTool } from './run.ts';

type Project = (typeof projects)[number]['test']['name'];

const requireAll = process.env['TIRLUN_REQUIRE_ALL'] === '1';
const report = join(root, '.cache/tests.json');

const checked = await runTool('tsx', ['tools/check.ts'], { show: true });
// Once, before anybody starts the program: two that find nothing built would build over each other, and one serve a page without its parts.
const isBuilt = await buildStale();
const notRun: string[] = [];

const leftOut = new Set<Project>();
if (chromiumPath === undefined) {
  notRun.push('tests/e2e: no Chromium here. Install chromium, or set CHROMIUM_PATH to a browser.');
  leftOut.add('journeys');
}
if (!process.env['TIRLUN_TEST_NEO4J_URI']) {
  try {
    findJava();
  } catch (error) {
    notRun.push(
      `Neo4j: ${error instanceof Error ? error.message : String(error)} Or set TIRLUN_TEST_NEO4J_URI to an empty Neo4j made for tests.`,
    );
  }
}

/** What few machines can run: told as loudly, and never a failure. */
const rarelyRun: string[] = [];
try {
  findJava(newest);
} catch (error) {
  rarelyRun.push(`tests/contract/newestNeo4j: ${error instanceof Error ? error.message : String(error)}`);
  leftOut.add('newestNeo4j');
}

/** By the beginning of their names. */
const excused: string[] = [];
if (!mayMount) {
  excused.push('a small disk');
  rarelyRun.push('full and read-only disks: they want the right to mount a small disk (root on Linux).');
}

mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
const run = projects.map(({ test }) => test.name).filter(name => !leftOut.has(name));
const tested = await runTool(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...run.flatMap(name => ['--project', name])],
  { show: true },
);
notRun.push(...skippedIn(report));

const shout = (heading: string, lines: readonly string[]): void => {
  if (lines.length > 0) console.log(`\n${'!'.repeat(72)}\n${heading}\n${lines.map(line => `  - ${line}`).join('\n')}\n${'!'.repeat(72)}`);
};
shout('NOT RUN on this machine, and no failure:', rarelyRun);
shout(requireAll ? 'FAILED, because TIRLUN_REQUIRE_ALL=1 and this did not run:' : 'NOT RUN on this machine:', notRun);
if (!checked.passed) console.log('\nThe tests ran, but the checks at the top FAILED.');
if (!isBuilt) console.log('\nThe tests ran, but the program could not be built.');
process.exitCode = checked.passed && isBuilt && tested.passed && !(requireAll && notRun.length > 0) ? 0 : 1;

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Test files with tests that were skipped, each with how many and the first by name. */
function skippedIn(file: string): readonly string[] {
  if (!existsSync(file)) return ['the report of vitest: it was not written.'];
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return testResults.flatMap(({ name, assertionResults }) => {
    const skipped = assertionResults.filter(
      ({ status, fullName }) => status !== 'passed' && status !== 'failed' && !excused.some(begin => fullName.trim().startsWith(begin)),
    );
    const [first] = skipped;
    return first === undefined ? [] : [`${relative(root, name)}: ${skipped.length} skipped, such as "${first.fullName}"`];
  });
}
