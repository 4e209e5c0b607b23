/** Work that several wait for is done once, and given up when all of them have gone away. */
import { Leaving } from '../../pace/leaving.ts';

export interface Together<Result> {
  /** Waits for the work under way by this name; null where there is none. */
  join(name: string, one: Leaving): Promise<Result> | null;
  /** Begins it; whoever comes meanwhile may join. */
  begin(name: string, one: Leaving, work: (all: Leaving) => Promise<Result>): Promise<Result>;
}

interface UnderWay<Result> {
  readonly result: Promise<Result>;
  readonly all: Leaving;
  waiting: number;
}

export function together<Result>(): Together<Result> {
  const underWay = new Map<string, UnderWay<Result>>();
  const end = (name: string, work: UnderWay<Result>): void => {
    if (underWay.get(name) === work) underWay.delete(name);
  };
  const wait = (name: string, work: UnderWay<Result>, one: Leaving): Promise<Result> => {
    work.waiting += 1;
    one.whenLeft(() => {
      work.waiting -= 1;
      if (work.waiting > 0) return;
      // Whoever comes now begins anew.
      end(name, work);
      work.all.leave();
    });
    return work.result;
  };
  return {
    join: (name, one) => {
      const work = underWay.get(name);
      return work === undefined ? null : wait(name, work, one);
    },
    begin: (name, one, begun) => {
      const all = new Leaving();
      const result = begun(all).finally(() => end(name, work));
      const work: UnderWay<Result> = { result, all, waiting: 0 };
      underWay.set(name, work);
      return wait(name, work, one);
    },
  };
}
