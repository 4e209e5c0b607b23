/** @neo4j/graphql in a process of its own, on a Neo4j that holds the landscape as we store it; installed from its lock when it is first measured. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../server/store/open.ts';
import { project } from '../../api/running.ts';
import { changeOf } from '../../contract/records.ts';
import { recordsOf } from '../landscapes.ts';
import type { Task } from '../measured.ts';
import { servedBy, type Served } from '../child.ts';

const folder = join(project, 'tests/bench/peers/neo4j-graphql');

export async function startNeo4jGraphql({ neo4j, scale }: Task): Promise<Served> {
  if (neo4j === null) throw new Error('no Neo4j could be started');
  if (!existsSync(join(folder, 'node_modules'))) await install();
  const store = await openStore({ neo4j: { ...neo4j, database: null }, dataFolder: 'unused' });
  if (await store.isEmpty()) await store.commit(changeOf(0, recordsOf(scale)));
  await store.close();
  const served = await servedBy(join(folder, 'server.js'), JSON.stringify(neo4j));
  return { ...served, processes: [...served.processes, neo4j.processId] };
}

async function install(): Promise<void> {
  console.error('Installing @neo4j/graphql beside the benchmark …');
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(npm, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`npm ci ended with ${code}`);
}
