/** `npm run bench`: measures beside peers in the same run, prints a table and keeps it as JSON. Nothing is asserted but that all answer alike. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startNeo4j, type RunningNeo4j } from '../../tools/neo4j/server.ts';
import { root } from '../../tools/run.ts';
import { askedIn, usage, type Asked, type Part } from './asked.ts';
import { loadNow, machineFrom, type Machine } from './machine.ts';
import type { Measured, Task } from './measured.ts';
import { buildWhatIsMeasured, measureInOwnProcess } from './ownProcess.ts';
import { pageAfter } from './page.ts';
import { soak } from './soak/soak.ts';
import { asText } from './table.ts';

const wrongUsage = 64;

/** Parts for which one Neo4j is started. */
const withNeo4j: readonly Part[] = ['overlap', 'answers', 'store'];

// Whoever is told to end ends the Neo4j too, which goes with this process.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const asked = readAsked(process.argv.slice(2));
if (asked === null) process.exitCode = wrongUsage;
else await run(asked);

function readAsked(words: readonly string[]): Asked | null {
  try {
    return askedIn(words);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return null;
  }
}

async function run({ parts, scales, runs, limit, minutes, isRecorded }: Asked): Promise<void> {
  const [began, loadBefore] = [new Date(), loadNow()];
  await buildWhatIsMeasured();
  const neo4j = parts.some(part => withNeo4j.includes(part)) ? await neo4jHere() : null;
  const measured: Measured[] = [];
  try {
    for (const part of parts) {
      for (const scale of part === 'soak' ? [1] : scales) {
        console.error(`Measuring ${part} at ${scale}× Wales …`);
        const login =
          neo4j === null ? null : { uri: neo4j.uri, username: neo4j.username, password: neo4j.password, processId: neo4j.processId };
        measured.push(...(await measuredOrNot({ part, scale, runs, limitMs: limit * 1000, minutes, neo4j: login })));
        // Whoever ends it half-way keeps the half.
        keep(machineFrom(began, loadBefore), measured);
      }
    }
  } finally {
    await neo4j?.stop();
  }
  const machine = machineFrom(began, loadBefore);
  console.log(`\n${onWhat(machine)}\n\n${asText(measured)}`);
  sayMissing(measured);
  console.log('\nKept in .cache/bench/latest.json');
  if (!isRecorded) return;
  const page = join(root, 'tests/bench/README.md');
  writeFileSync(page, pageAfter(readFileSync(page, 'utf8'), measured, onWhat(machine)));
  console.log('Recorded in tests/bench/README.md');
}

/** One that fails takes none of the others with it, and is no success. */
async function measuredOrNot(task: Task): Promise<readonly Measured[]> {
  try {
    // A soak starts and stops a Neo4j: its server alone is another process.
    return await (task.part === 'soak' ? soak(task) : measureInOwnProcess(task));
  } catch (error) {
    process.exitCode = 1;
    const note = error instanceof Error ? error.message : String(error);
    return [{ part: task.part, scale: task.scale, what: task.part, unit: 'not measured', value: null, note }];
  }
}

async function neo4jHere(): Promise<RunningNeo4j | null> {
  try {
    return await startNeo4j();
  } catch (error) {
    console.error(`No Neo4j: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function sayMissing(measured: readonly Measured[]): void {
  const lines = measured.flatMap(({ what, scale, value, note }) => (value === null ? [`  - ${what} at ${scale}×: ${note ?? ''}`] : []));
  if (lines.length > 0) console.log(`\n${'!'.repeat(72)}\nNOT MEASURED:\n${lines.join('\n')}\n${'!'.repeat(72)}`);
}

function keep(machine: Machine, measured: readonly Measured[]): void {
  const folder = join(root, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'latest.json'), `${JSON.stringify({ machine, measured }, null, 2)}\n`);
}

function onWhat({ date, node, neo4j, cores, processor, memoryGb, load }: Machine): string {
  return `${date}, Node ${node}, Neo4j ${neo4j}, ${cores} cores (${processor}), ${memoryGb} GB, load ${load[0]} at the beginning and ${load[1]} at the end (1 minute; above ${cores} everybody waits).`;
}
