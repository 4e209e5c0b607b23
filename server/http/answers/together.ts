/** Work that several wait for is done once, and given up when all of them have gone away. */

export interface Together<Result> {
  /** Waits for the work under way by this name; null where there is none. */
  join(name: string, left: AbortSignal): Promise<Result> | null;
  /** Begins it; whoever comes meanwhile may join. */
  begin(name: string, left: AbortSignal, work: (allLeft: AbortSignal) => Promise<Result>): Promise<Result>;
}

interface UnderWay<Result> {
  readonly result: Promise<Result>;
  readonly controller: AbortController;
  waiting: number;
}

export function together<Result>(): Together<Result> {
  const underWay = new Map<string, UnderWay<Result>>();
  const end = (name: string, work: UnderWay<Result>): void => {
    if (underWay.get(name) === work) underWay.delete(name);
  };
  const wait = (name: string, work: UnderWay<Result>, left: AbortSignal): Promise<Result> => {
    work.waiting += 1;
    left.addEventListener(
      'abort',
      () => {
        work.waiting -= 1;
        if (work.waiting > 0) return;
        // Whoever comes now begins anew.
        end(name, work);
        work.controller.abort();
      },
      { once: true },
    );
    return work.result;
  };
  return {
    join: (name, left) => {
      const work = underWay.get(name);
      return work === undefined ? null : wait(name, work, left);
    },
    begin: (name, left, begun) => {
      const controller = new AbortController();
      const result = begun(controller.signal).finally(() => end(name, work));
      const work: UnderWay<Result> = { result, controller, waiting: 0 };
      underWay.set(name, work);
      return wait(name, work, left);
    },
  };
}
