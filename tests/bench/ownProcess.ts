/** Each part and size is measured as the program is built, in a process of its own, so that nobody pays for the memory of another. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root, runTool } from '../../tools/run.ts';
import type { Measured, Task } from './measured.ts';

/** What is measured is what tsc makes of it, as with `npm start`: tsx runs it more slowly. */
export async function buildWhatIsMeasured(): Promise<void> {
  const { passed, output } = await runTool('tsc', ['-p', 'tests/bench/tsconfig.json']);
  if (!passed) throw new Error(`The benchmarks could not be built:\n${output}`);
}

export function measureInOwnProcess(task: Task): Promise<readonly Measured[]> {
  return new Promise((resolve, reject) => {
    const child = fork(join(root, 'dist/bench/tests/bench/part.js'), {
      execArgv: ['--expose-gc', '--max-semi-space-size=32', '--max-old-space-size=8192'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const end = (): void => void child.kill();
    process.once('exit', end);
    let measured: readonly Measured[] | null = null;
    child.once('message', message => (measured = message as readonly Measured[]));
    child.once('exit', code => {
      process.off('exit', end);
      if (measured === null) reject(new Error(`${task.part} at ${task.scale}× ended with ${code} before it was measured.`));
      else resolve(measured);
    });
    child.send(task);
  });
}
