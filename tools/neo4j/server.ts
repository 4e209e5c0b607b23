/** Runs a real Neo4j on this machine, without Docker: for trying, developing and testing. */
import { randomBytes } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { fetchJars } from './jars.ts';
import { findJava } from './java.ts';
import { longSupported, type Neo4jVersion } from './versions.ts';

export interface Neo4jOptions {
  /** Where its data live; a temporary folder, deleted at the end, where none is named. */
  readonly home?: string;
  /** Any free one where none is named. */
  readonly port?: number;
  readonly version?: Neo4jVersion;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Of the Java that serves. */
  readonly processId: number;
  /** Settles when the server has ended, by us or by itself. */
  readonly ended: Promise<void>;
  /** Kills it, holds it or lets it go on: for trying what others do then. */
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
  stop(): Promise<void>;
}

export async function startNeo4j({
  home: wantedHome,
  port: wantedPort,
  version = longSupported,
}: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const java = findJava(version);
  const jars = await fetchJars(version);
  const isTemporary = wantedHome === undefined;
  const home = realpathSync(wantedHome === undefined ? mkdtempSync(join(tmpdir(), 'tirlun-neo4j-')) : made(wantedHome));
  const port = wantedPort ?? (await freePort());
  writeFileSync(join(made(join(home, 'conf')), 'neo4j.conf'), configuration(port));

  const child = spawn(
    java,
    ['-Xmx1g', ...version.javaOptions, '-cp', `${jars}/*`, version.mainClass, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  const listen = (chunk: unknown): void => void (said = (said + String(chunk)).slice(-4000));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<void>(done => child.once('exit', () => done()));
  // Whoever leaves without stopping it leaves no server behind.
  const killAtExit = (): void => void child.kill('SIGKILL');
  process.once('exit', killAtExit);

  const stop = async (): Promise<void> => {
    if (isRunning(child)) child.kill('SIGTERM');
    await ended;
    process.off('exit', killAtExit);
    if (isTemporary) rmSync(home, { recursive: true, force: true });
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    const password = await letIn({ uri, home, isRunning: () => isRunning(child) });
    return { uri, username: 'neo4j', password, processId: child.pid ?? 0, ended, signal: name => void child.kill(name), stop };
  } catch (error) {
    await stop();
    throw new Error(`Neo4j did not start: ${error instanceof Error ? error.message : String(error)}\n${said.trim()}`, { cause: error });
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function made(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

function configuration(port: number): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.heap.initial_size=512m',
    'server.memory.heap.max_size=1g',
    'server.memory.pagecache.size=256m',
    '',
  ].join('\n');
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? done(address.port) : fail(new Error('no free port'))));
    });
  });
}

interface Starting {
  readonly uri: string;
  readonly home: string;
  isRunning(): boolean;
}

/** Waits for Bolt, makes a password at the first start, and makes sure that it is our server which answers. */
async function letIn({ uri, home, isRunning: stillRuns }: Starting): Promise<string> {
  const passwordFile = join(home, 'password');
  const isFirst = !existsSync(passwordFile);
  const password = isFirst ? randomBytes(12).toString('hex') : readFileSync(passwordFile, 'utf8').trim();
  const deadline = Date.now() + 120_000;
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', isFirst ? 'neo4j' : password));
  try {
    for (;;) {
      if (!stillRuns()) throw new Error('its process ended.');
      const reached = await driver.getServerInfo().then(
        () => true,
        error => {
          // It answers, and wants the first password changed.
          if (String(error.code).includes('CredentialsExpired')) return true;
          if (String(error.code).includes('Unauthorized'))
            throw new Error(`another server holds ${uri}, or ${passwordFile} is not its password.`);
          return false;
        },
      );
      if (reached) break;
      if (Date.now() > deadline) throw new Error(`${uri} did not answer within two minutes.`);
      await new Promise(done => setTimeout(done, 200));
    }
    if (isFirst) {
      const session = driver.session({ database: 'system' });
      await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password });
      await session.close();
      writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    }
  } finally {
    await driver.close();
  }
  await requireOwn({ uri, home, password });
  if (!stillRuns()) throw new Error('its process ended.');
  return password;
}

/** The server that answers must live in our folder: a port may be another's. */
async function requireOwn({
  uri,
  home,
  password,
}: {
  readonly uri: string;
  readonly home: string;
  readonly password: string;
}): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    const { records } = await driver.executeQuery(
      "SHOW SETTINGS YIELD name, value WHERE name = 'server.directories.neo4j_home' RETURN value AS home",
    );
    const answering = records[0]?.get('home');
    if (answering !== home) throw new Error(`another server holds ${uri}: its home is ${String(answering)}, not ${home}.`);
  } finally {
    await driver.close();
  }
}
