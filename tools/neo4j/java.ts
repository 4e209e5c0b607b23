/** Finds a Java that Neo4j 5.26 runs on. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const fitting: readonly number[] = [17, 21];

/** The command that starts a fitting Java: JAVA_HOME first, then JAVA_HOME_17 and its like, then the PATH. */
export function findJava(environment: NodeJS.ProcessEnv = process.env): string {
  const homes = Object.entries(environment)
    .filter(([name, value]) => /^JAVA_HOME(_.*)?$/.test(name) && value !== undefined && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, home]) => join(String(home), 'bin', 'java'));
  const seen: string[] = [];
  for (const java of [...homes, 'java']) {
    const version = versionOf(java);
    if (version !== null && fitting.includes(version)) return java;
    seen.push(`${java}: ${version === null ? 'not there' : `version ${version}`}`);
  }
  throw new Error(`Neo4j 5.26 needs a JDK ${fitting.join(' or ')} (JAVA_HOME, JAVA_HOME_17 or PATH). Found ${seen.join('; ')}.`);
}

function versionOf(java: string): number | null {
  const { stderr, status } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (status !== 0) return null;
  const match = /version "(\d+)/.exec(stderr);
  return match === null ? null : Number(match[1]);
}
