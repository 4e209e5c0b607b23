/** The jars of a Neo4j server, fetched once by Maven and kept under their version and the hash of the file that names them. */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../run.ts';
import { longSupported, type Neo4jVersion } from './versions.ts';

/** Everything of this tool that may be deleted at any time: jars, data, settings. */
export const cacheFolder: string = join(root, '.cache', 'neo4j');

const pom = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** Answers the folder of the jars. */
export async function fetchJars({ version }: Neo4jVersion = longSupported): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const jars = join(cacheFolder, `jars-${version}-${hash}`);
  if (existsSync(jars)) return jars;
  mkdirSync(cacheFolder, { recursive: true });
  // Named when complete, so that a fetch broken off is never taken for a whole one.
  const partial = `${jars}.${process.pid}.partial`;
  try {
    await maven([
      '-B',
      '-q',
      '-f',
      pom,
      `-Dneo4j.version=${version}`,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${partial}`,
      '-DincludeScope=runtime',
    ]);
    if (!existsSync(jars)) renameSync(partial, jars);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return jars;
}

function maven(options: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn('mvn', options, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', chunk => (said += String(chunk)));
    child.stderr.on('data', chunk => (said += String(chunk)));
    child.on('error', () =>
      fail(new Error('Neo4j comes from Maven jars, and there is no mvn on the PATH. Install Maven (Debian: apt-get install maven).')),
    );
    child.on('close', code =>
      code === 0 ? done() : fail(new Error(`mvn could not fetch the Neo4j jars (exit ${code}).\n${said.trim().slice(-2000)}`)),
    );
  });
}
