/** A small disk of our own, mounted where we may: one that can be filled, and made read-only. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** Until it holds no more; answers how to make room again. */
  fill(): () => void;
  remount(option: 'ro' | 'rw' | 'size=8m'): void;
  unmount(): void;
}

/** What few programs are allowed in a container. */
export const mayMount: boolean = (() => {
  const place = mkdtempSync(join(tmpdir(), 'tirlun-mount-'));
  const may = isDone('mount', ['-t', 'tmpfs', 'tirlun-test', place]);
  if (may) isDone('umount', [place]);
  rmSync(place, { recursive: true });
  return may;
})();

export function mountSmallDisk(folder: string): SmallDisk {
  mkdirSync(folder);
  const must = (command: string, words: readonly string[]): void => {
    if (!isDone(command, words)) throw new Error(`${command} ${words.join(' ')} failed.`);
  };
  must('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tirlun-test', folder]);
  return {
    folder,
    fill: () => {
      const ballast = join(folder, 'ballast');
      try {
        writeFileSync(ballast, Buffer.alloc(2_000_000));
      } catch {
        return () => rmSync(ballast);
      }
      throw new Error('The small disk is not small.');
    },
    remount: option => must('mount', ['-o', `remount,${option}`, folder]),
    unmount: () => must('umount', [folder]),
  };
}

function isDone(command: string, words: readonly string[]): boolean {
  return spawnSync(command, [...words], { stdio: 'ignore' }).status === 0;
}
