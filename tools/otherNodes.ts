/** Other versions of Node, to test with: packages of npm kept in the cache, so that who only installs the project carries none. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './run.ts';

/** The newest of each line that is looked after besides the one we pin. */
export const otherNodes = ['22.23.3', '24.21.0'] as const;

/** Answers the program. */
export async function fetchNode(version: string): Promise<string> {
  const cache = join(root, '.cache', 'node');
  const folder = join(cache, version);
  const { name, program } = packageHere();
  const node = join(folder, 'node_modules', name, 'bin', program);
  if (existsSync(node)) return node;
  mkdirSync(cache, { recursive: true });
  // Named when complete, so that a fetch broken off is never taken for a whole one.
  const partial = `${folder}.${process.pid}.partial`;
  try {
    mkdirSync(partial);
    writeFileSync(join(partial, 'package.json'), '{"private":true}');
    await npm(['install', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--prefix', partial, `${name}@${version}`]);
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return node;
}

/** The packages behind the package `node`, which finds them by a script of its own. */
function packageHere(): { readonly name: string; readonly program: string } {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return { name: `${prefix}-${platform}-${process.arch}`, program: platform === 'win' ? 'node.exe' : 'node' };
}

function npm(words: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn('npm', words, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let said = '';
    child.stderr.on('data', chunk => (said += String(chunk)));
    child.on('error', fail);
    child.on('close', code =>
      code === 0 ? done() : fail(new Error(`npm could not fetch another Node (exit ${code}).\n${said.trim().slice(-2000)}`)),
    );
  });
}
