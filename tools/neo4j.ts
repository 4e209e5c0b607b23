/** `npm run neo4j`: a real Neo4j without Docker. `fetch` only fetches its jars; `--port N` chooses the port. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder, fetchJars } from './neo4j/jars.ts';
import { findJava } from './neo4j/java.ts';
import { startNeo4j } from './neo4j/server.ts';

const usage = 64;

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } });
  const port = values.port === undefined ? 7687 : Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535 || positionals.some(word => word !== 'fetch')) {
    console.error('Usage: npm run neo4j [-- fetch | -- --port 7687]');
    process.exitCode = usage;
  } else if (positionals.includes('fetch')) {
    findJava();
    console.log(`Neo4j jars in ${await fetchJars()}`);
  } else {
    await runUntilStopped(port);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function runUntilStopped(port: number): Promise<void> {
  console.log('Starting Neo4j …');
  const server = await startNeo4j({ home: join(cacheFolder, 'home'), port });
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
      'Ctrl+C stops it; its data stay in .cache/neo4j/home.',
    ].join('\n'),
  );
  await server.ended;
}
