/** Test files run once more in a process of their own: by another Node, or against another server. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchNode, otherNodes } from '../../tools/otherNodes.ts';
import { root } from '../../tools/run.ts';

export interface OtherNode {
  readonly version: string;
  /** The program; null where it cannot be fetched. */
  readonly node: string | null;
}

/** Where one cannot be fetched this is told loudly; an error where everything is required. */
export async function nodesForTests(): Promise<readonly OtherNode[]> {
  const found: OtherNode[] = [];
  for (const version of otherNodes) {
    const node = await fetchNode(version).catch(error => {
      if (process.env['TIRLUN_REQUIRE_ALL'] === '1') throw error;
      console.warn(`\n!!! NOT RUN: the tests under Node ${version}. ${error instanceof Error ? error.message : String(error)}\n`);
      return null;
    });
    found.push({ version, node });
  }
  return found;
}

interface TestRun {
  readonly node: string;
  readonly files: readonly string[];
  /** Only tests whose name has one of these in it. */
  readonly names?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
}

export interface TestsRan {
  readonly passed: number;
  readonly failures: readonly string[];
  readonly skipped: readonly string[];
}

export async function runTests({ node, files, names, variables = {} }: TestRun): Promise<TestsRan> {
  const folder = mkdtempSync(join(tmpdir(), 'tirlun-tests-'));
  const report = join(folder, 'report.json');
  try {
    const said = await run(node, {
      words: [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--reporter=json',
        `--outputFile=${report}`,
        ...(names === undefined ? [] : ['--testNamePattern', names.join('|')]),
        ...files.map(file => join('tests/contract', file)),
      ],
      variables,
    });
    return told(report, said);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Answers what it said. The run around this one is not its own: what that left in the environment is taken out. */
function run(
  node: string,
  { words, variables }: { readonly words: readonly string[]; readonly variables: Readonly<Record<string, string>> },
): Promise<string> {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST') && name !== 'NODE_OPTIONS');
  return new Promise((done, fail) => {
    const child = spawn(node, words, {
      cwd: root,
      env: { ...Object.fromEntries(inherited), ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += String(chunk)));
    child.on('error', fail);
    child.on('close', () => done(said));
  });
}

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function told(report: string, said: string): TestsRan {
  let read: Report;
  try {
    read = JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    return { passed: 0, failures: [`The tests did not run: ${said.slice(-4000)}`], skipped: [] };
  }
  const tests = read.testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failures: [
      ...read.testResults.flatMap(({ message }) => (message === '' ? [] : [message])),
      ...tests
        .filter(({ status }) => status === 'failed')
        .map(test => `${test.fullName}: ${test.failureMessages.join('\n').slice(0, 1000)}`),
    ],
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ fullName }) => fullName),
  };
}
