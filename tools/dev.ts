/** `npm run dev`: the server as written, started anew at each change, and Vite's page in front of it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { root } from './run.ts';

const children: readonly ChildProcess[] = [
  spawn(`${root}node_modules/.bin/tsx`, ['watch', '--clear-screen=false', 'server/main.ts'], { cwd: root, stdio: 'inherit' }),
  spawn(`${root}node_modules/.bin/vite`, [], { cwd: root, stdio: 'inherit' }),
];

/** When one ends, so does the other. */
for (const child of children) {
  child.on('exit', code => {
    process.exitCode ??= code ?? 0;
    end('SIGTERM');
  });
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => end(signal));

function end(signal: NodeJS.Signals): void {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill(signal);
}
