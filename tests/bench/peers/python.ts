/** A Python beside us, fed the same numbers by file: it says its versions, then answers each line with a line of JSON and times itself. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { project } from '../../api/running.ts';

export interface PythonAnswer {
  readonly ms: number;
  readonly peakBytes: number;
  readonly bytes?: number;
  readonly answer?: unknown;
}

export interface Python<Question extends string> {
  /** By the names of its libraries. */
  readonly versions: Readonly<Record<string, string>>;
  ask(question: Question): Promise<PythonAnswer>;
  stop(): void;
}

/** Rejects, saying why, where there is no python3 or it lacks a library. */
export async function startPython<Question extends string>(script: string, given: unknown): Promise<Python<Question>> {
  const folder = mkdtempSync(join(tmpdir(), 'tirlun-bench-'));
  const file = join(folder, 'given.json');
  writeFileSync(file, JSON.stringify(given));
  const child = spawn('python3', [`${project}tests/bench/peers/${script}`, file], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', chunk => (said += String(chunk)));
  const ended = new Promise<never>((_, fail) => {
    child.once('error', error => fail(new Error(`python3 could not be started: ${error.message}`)));
    child.once('close', code => fail(new Error(`python3 ended with ${code}: ${said.trim().split('\n').at(-1) ?? ''}`)));
  });
  ended.catch(() => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<unknown> => JSON.parse(String((await Promise.race([lines.next(), ended])).value ?? (await ended)));
  const stop = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const versions = (await nextLine()) as Readonly<Record<string, string>>;
    return {
      versions,
      ask: asked => {
        child.stdin.write(`${asked}\n`);
        return nextLine() as Promise<PythonAnswer>;
      },
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** The error where it could not be started. */
export async function orError<Peer>(starting: Promise<Peer>): Promise<Peer | Error> {
  try {
    return await starting;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
