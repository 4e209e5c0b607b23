/** A program of the project as a script meets it: run apart, with what it says and its exit code. */
import { spawn, type ChildProcess } from 'node:child_process';
import { project } from './running.ts';

export type Variables = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it said when it first ended a line on stdout. */
  readonly said: Promise<string>;
  readonly saidOnStderr: Promise<string>;
}

export function runProgram(script: string, variables: Variables, words: readonly string[] = []): Running {
  const { NEO4J_URI: _never, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], {
    cwd: project,
    env: { ...inherited, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  const said = new Promise<string>(done => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('\n')) done(out);
    });
  });
  const saidOnStderr = new Promise<string>(done => {
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
      if (err.includes('\n')) done(err);
    });
  });
  const ended = new Promise<Ended>(done => child.on('close', code => done({ code, out, err })));
  return { child, ended, said, saidOnStderr };
}
