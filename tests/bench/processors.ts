/** Processor time that processes took, and all of the machine: read from Linux, which counts in hundredths of a second. */
import { readFileSync } from 'node:fs';

const tickMs = 10;

/** Of all threads of these processes so far, in ms. */
export function processorMsOf(processes: readonly number[]): number {
  return processes.reduce((sum, id) => sum + ticksOf(id), 0) * tickMs;
}

/** Of everybody on the machine so far, in ms. */
export function processorMsOfAll(): number {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + softIrq) * tickMs;
}

function ticksOf(process: number): number {
  const text = readFileSync(`/proc/${process}/stat`, 'utf8');
  // The name of a program may hold spaces; what comes behind its bracket is counted from the third field.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
