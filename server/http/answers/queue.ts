/** Whoever asks something new stands in a queue: few questions are worked out at a time, so that each that was begun is soon done. */
import { startClock, whenOver } from '../../pace/clock.ts';
import type { Leaving } from '../../pace/leaving.ts';

export interface QueueOptions {
  /** So many are worked out at a time. */
  readonly places: number;
  /** Who holds a place for longer goes on without it, and the next begins. */
  readonly placeMs: number;
  /** Who stands for longer is told so. */
  readonly patienceMs: number;
}

export interface Queue {
  /** A place, in the order of coming, with the way to leave it; null when it took too long. Rejected when whoever asked goes away. */
  place(leaving: Leaving): Promise<(() => void) | null>;
  waiting(): number;
}

export function queueOf({ places, placeMs, patienceMs }: QueueOptions): Queue {
  const standing = new Set<() => void>();
  let taken = 0;

  const callNext = (): void => {
    for (const call of standing) {
      if (taken >= places) return;
      standing.delete(call);
      call();
    }
  };
  const takePlace = (): (() => void) => {
    let isHeld = true;
    const leave = (): void => {
      forget();
      if (!isHeld) return;
      isHeld = false;
      taken -= 1;
      callNext();
    };
    const forget = whenOver(placeMs, startClock(placeMs), leave);
    taken += 1;
    return leave;
  };

  return {
    waiting: () => standing.size,
    place: async leaving => {
      if (taken < places) return takePlace();
      return new Promise((resolve, reject) => {
        const leaveQueue = (): void => {
          clearTimeout(patience);
          stay();
          standing.delete(call);
        };
        const call = (): void => {
          leaveQueue();
          resolve(takePlace());
        };
        const goAway = (): void => {
          leaveQueue();
          reject(new Error('Whoever asked has gone away.'));
        };
        const patience = setTimeout(() => {
          leaveQueue();
          resolve(null);
        }, patienceMs);
        const stay = leaving.whenLeft(goAway);
        standing.add(call);
      });
    },
  };
}
