/** Starts the committer in processes of their own, bundled once so that a start takes little. */
import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../../tools/run.ts';

export interface Committer {
  start(file: string, options?: { readonly node?: string; readonly count?: number }): Committing;
  clear(): void;
}

export interface Committing {
  readonly pid: number;
  /** The last revision that it said. */
  acknowledged(): number;
  /** Settles when it said a first or the given revision, or ended. */
  reaches(revision?: number): Promise<void>;
  kill(signal?: 'SIGKILL' | 'SIGSTOP'): Promise<void>;
}

export async function bundledCommitter(): Promise<Committer> {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  // Within the project, where its packages are found.
  const folder = mkdtempSync(join(cache, 'committer-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: fileURLToPath(new URL('./sqliteCommitter.ts', import.meta.url)),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'committer.mjs' } },
    },
  });
  const script = join(folder, 'committer.mjs');
  const children: ChildProcess[] = [];
  return {
    // SQLite is WebAssembly here, which is else compiled twice before each of hundreds of deaths.
    start: (file, { node = process.execPath, count = Infinity } = {}) => {
      const child = spawn(node, ['--liftoff-only', script, file, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
      children.push(child);
      return committing(child);
    },
    clear: () => {
      // A test that failed may have left some, even stopped ones.
      for (const child of children) child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function committing(child: ChildProcessByStdio<null, Readable, null>): Committing {
  let said = '';
  let hear = (): void => undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    hear();
  });
  const ended = once(child, 'close');
  const acknowledged = (): number =>
    Number(
      said
        .slice(0, said.lastIndexOf('\n') + 1)
        .trimEnd()
        .split('\n')
        .at(-1) ?? 0,
    );
  return {
    pid: Number(child.pid),
    acknowledged,
    reaches: (revision = 1) =>
      new Promise(done => {
        hear = () => acknowledged() >= revision && done();
        hear();
        child.once('close', () => done());
        if (child.exitCode !== null || child.signalCode !== null) done();
      }),
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      if (signal === 'SIGKILL') await ended;
    },
  };
}
