/** `npm run neo4j`: a real Neo4j without Docker. `fetch` only fetches the jars of each version; `--port N` chooses the port, `--newest` the newest version. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder, fetchJars } from './neo4j/jars.ts';
import { findJava } from './neo4j/java.ts';
import { startNeo4j } from './neo4j/server.ts';
import { longSupported, newest, type Neo4jVersion } from './neo4j/versions.ts';
import { root } from './run.ts';

const usage = 64;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, newest: { type: 'boolean', default: false } },
  });
  const port = values.port === undefined ? 7687 : Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535 || positionals.some(word => word !== 'fetch')) {
    console.error('Usage: npm run neo4j [-- fetch | -- --port 7687 | -- --newest]');
    process.exitCode = usage;
  } else if (positionals.includes('fetch')) {
    findJava();
    console.log(`Neo4j jars in ${await fetchJars()}`);
    await fetchNewest();
  } else {
    await runUntilStopped(port, values.newest ? newest : longSupported);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Wanted where there is a Java for it, and told where there is none. */
async function fetchNewest(): Promise<void> {
  try {
    findJava(newest);
  } catch (error) {
    console.error(`Not fetched: ${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  console.log(`Neo4j ${newest.version} jars in ${await fetchJars(newest)}`);
}

async function runUntilStopped(port: number, version: Neo4jVersion): Promise<void> {
  console.log(`Starting Neo4j ${version.version} …`);
  // Each its own data: an older one cannot read what a newer one wrote.
  const home = join(cacheFolder, version === longSupported ? 'home' : `home-${version.version}`);
  const server = await startNeo4j({ home, port, version });
  const stop = (): void => void server.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(
    [
      'Neo4j runs. In the terminal where you start Tirlun:',
      '',
      `export NEO4J_URI=${server.uri}`,
      `export NEO4J_USERNAME=${server.username}`,
      `export NEO4J_PASSWORD=${server.password}`,
      '',
      `Ctrl+C stops it; its data stay in ${relative(root, home)}.`,
    ].join('\n'),
  );
  await server.ended;
}
