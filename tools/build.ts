/** Builds what is stale: the server with tsc, the client and the page to take home with Vite. A fingerprint of what went in stands beside what came out. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { words } from '../schema/words/rooms.ts';
import { oneAtATime } from './oneAtATime.ts';
import { packFiles } from './packFiles.ts';
import { runTool, root } from './run.ts';
import { wordFaults } from './wordFaults.ts';

interface Part {
  readonly name: string;
  /** Files and folders that go in. */
  readonly sources: readonly string[];
  /** The file that stands when it was built. */
  readonly result: string;
  readonly folder: string;
  readonly build: readonly [tool: string, ...args: string[]];
  /** Whether its files go over the wire as they are, and so are packed beforehand. */
  readonly isSent?: boolean;
}

const parts: readonly Part[] = [
  {
    name: 'server',
    sources: ['server', 'schema', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    folder: 'dist/server',
    result: 'dist/server/server/main.js',
    // Types are checked by npm run check; without the development packages they are not even there.
    build: ['tsc', '-p', 'tsconfig.build.json'],
  },
  {
    name: 'client',
    sources: ['client', 'schema', 'index.html', 'vite.config.ts', 'tools/vite', 'package-lock.json'],
    folder: 'dist/client',
    result: 'dist/client/index.html',
    build: ['vite', 'build', '--logLevel', 'warn'],
    isSent: true,
  },
  {
    name: 'page to take home',
    sources: ['onefile', 'client', 'server', 'schema', 'vite.onefile.config.ts', 'tools/vite', 'package-lock.json'],
    folder: 'dist/onefile',
    result: 'dist/onefile/page.html',
    build: ['vite', 'build', '--config', 'vite.onefile.config.ts', '--logLevel', 'warn'],
  },
];

/** Answers whether everything stands. What it says goes to stderr: stdout is the program's. */
export async function buildStale(): Promise<boolean> {
  // Nobody is to find in front of an audience that one language has no word for it.
  const faults = wordFaults(words);
  if (faults.length > 0) {
    console.error(`Words are missing or wrong in schema/words:\n${faults.map(fault => `  ${fault}`).join('\n')}`);
    return false;
  }
  // Where all stands nothing is written: the folder may be one that only its owner writes to.
  if (parts.every(part => stands(part, fingerprintOf(part.sources)))) return true;
  // Two that build at once build over each other.
  return oneAtATime(join(root, 'dist/building'), async () => (await Promise.all(parts.map(buildIfStale))).every(Boolean), {
    onWait: owner => console.error(`Waiting for another process${owner === null ? '' : ` (${owner.pid})`} that builds …`),
  });
}

/** Whether a part was built from what the fingerprint tells. */
function stands(part: Part, fingerprint: string): boolean {
  const mark = markOf(part);
  return existsSync(join(root, part.result)) && existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint;
}

function markOf({ name }: Part): string {
  return join(root, 'dist', `${name.replaceAll(' ', '-')}.fingerprint`);
}

async function buildIfStale(part: Part): Promise<boolean> {
  const fingerprint = fingerprintOf(part.sources);
  if (stands(part, fingerprint)) return true;
  const mark = markOf(part);
  const began = Date.now();
  rmSync(mark, { force: true });
  rmSync(join(root, part.folder), { recursive: true, force: true });
  const [tool, ...args] = part.build;
  // Whoever tests says `test`, and React would come in the form that is for its developers: larger, and slower.
  const { passed, output } = await runTool(tool, args, { env: { NODE_ENV: 'production' } });
  if (!passed) {
    console.error(`The ${part.name} could not be built:\n${output}`);
    return false;
  }
  if (part.isSent === true) await packFiles(join(root, part.folder));
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, fingerprint);
  console.error(`Built the ${part.name} in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  return true;
}

function fingerprintOf(sources: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap(source => filesAt(join(root, source))))
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesAt(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}

if (process.argv[1]?.endsWith('build.ts') === true) process.exitCode = (await buildStale()) ? 0 : 1;
