/** Finds a Java that a version of Neo4j runs on. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { longSupported, type Neo4jVersion } from './versions.ts';

/** Where systems keep the Javas they install. */
const usualPlaces = [
  ['/usr/lib/jvm', ''],
  ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
] as const;

/** The command that starts a fitting Java: JAVA_HOME first, then JAVA_HOME_17 and its like, then the PATH, then what is installed. */
export function findJava({ version, javas }: Neo4jVersion = longSupported, environment: NodeJS.ProcessEnv = process.env): string {
  const seen: string[] = [];
  for (const java of [...namedIn(environment), 'java', ...installed()]) {
    const found = versionOf(java);
    if (found !== null && javas.includes(found)) return java;
    seen.push(`${java}: ${found === null ? 'not there' : `version ${found}`}`);
  }
  throw new Error(
    `Neo4j ${version} needs a JDK ${javas.join(' or ')} (JAVA_HOME, JAVA_HOME_${javas[0]} or PATH). Found ${seen.join('; ')}.`,
  );
}

function namedIn(environment: NodeJS.ProcessEnv): readonly string[] {
  return Object.entries(environment)
    .filter(([name, value]) => /^JAVA_HOME(_.*)?$/.test(name) && value !== undefined && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, home]) => join(String(home), 'bin', 'java'));
}

function installed(): readonly string[] {
  return usualPlaces.flatMap(([folder, home]) =>
    existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .map(name => join(folder, name, home, 'bin', 'java'))
          .filter(java => existsSync(java))
      : [],
  );
}

function versionOf(java: string): number | null {
  const { stderr, status } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (status !== 0) return null;
  const match = /version "(\d+)/.exec(stderr);
  return match === null ? null : Number(match[1]);
}
