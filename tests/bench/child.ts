/** A server in a process of its own, which says its address and ends when it is let go. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface Served {
  readonly url: string;
  /** Everybody who works for an answer. */
  readonly processes: readonly number[];
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

export async function servedBy(file: string, argument = '', flags: readonly string[] = []): Promise<Served> {
  const execArgv = ['--max-old-space-size=8192', ...flags];
  const child = fork(file, [argument], { execArgv, env: { ...process.env, NODE_ENV: 'production' } });
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended with ${code}.`)));
  ended.catch(() => undefined);
  const [url] = (await Promise.race([once(child, 'message'), ended])) as [string];
  const stop = async (): Promise<void> => {
    const gone = once(child, 'exit');
    child.disconnect();
    await gone;
  };
  return { url, processes: [child.pid ?? 0], child, stop };
}
