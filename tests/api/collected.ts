/** Takes out the rubbish, so that a test can see what is still held. */
import { setFlagsFromString } from 'node:v8';
import { setTimeout } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** How many of these somebody still holds. */
export async function heldOf(things: readonly WeakRef<object>[]): Promise<number> {
  // Whoever was answered last leaves in a moment.
  await setTimeout(50);
  collect();
  return things.filter(thing => thing.deref() !== undefined).length;
}
