/** Runs a command of the project's own tools from its top, and answers how it ended. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('..', import.meta.url));

export interface Ended {
  readonly passed: boolean;
  /** What it printed; empty when it printed straight to the terminal. */
  readonly output: string;
}

export interface RunOptions {
  readonly show?: boolean;
  /** Beside what this process was given. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A tool that npm installed, by the name of its command. */
export function runTool(name: string, args: readonly string[], { show = false, env = {} }: RunOptions = {}): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(join(root, 'node_modules', '.bin', name), [...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', chunk => (output += String(chunk)));
    child.stderr?.on('data', chunk => (output += String(chunk)));
    child.on('error', error => resolve({ passed: false, output: `${name}: ${error.message}` }));
    child.on('close', code => resolve({ passed: code === 0, output }));
  });
}
