/** `npm start`: builds what is stale, then is the program: its terminal, its signals, its exit code. */
import { spawn } from 'node:child_process';
import { constants as osConstants } from 'node:os';
import { join } from 'node:path';
import { buildStale } from './build.ts';
import { root } from './run.ts';
import { serverFlags } from './serverFlags.ts';

if (await buildStale()) becomeServer();
else process.exitCode = 1;

function becomeServer(): void {
  const child = spawn(process.execPath, [...serverFlags, join(root, 'dist/server/server/main.js')], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  // A terminal sends Ctrl-C to both; sent once more it does no harm.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  child.on('error', error => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128 + osConstants.signals[signal]);
  });
}
