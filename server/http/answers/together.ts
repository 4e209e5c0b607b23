/** Work that several wait for is done once, and given up when all of them have gone away. */

export interface Together<Result> {
  /** The work under way by this name, or that begun now. */
  join(name: string, left: AbortSignal, begin: (allLeft: AbortSignal) => Promise<Result>): Promise<Result>;
}

interface UnderWay<Result> {
  readonly result: Promise<Result>;
  readonly controller: AbortController;
  waiting: number;
}

export function together<Result>(): Together<Result> {
  const underWay = new Map<string, UnderWay<Result>>();
  const started = (name: string, begin: (allLeft: AbortSignal) => Promise<Result>): UnderWay<Result> => {
    const controller = new AbortController();
    const result = begin(controller.signal).finally(() => {
      if (underWay.get(name) === work) underWay.delete(name);
    });
    const work: UnderWay<Result> = { result, controller, waiting: 0 };
    underWay.set(name, work);
    return work;
  };
  return {
    join: (name, left, begin) => {
      const work = underWay.get(name) ?? started(name, begin);
      work.waiting += 1;
      left.addEventListener(
        'abort',
        () => {
          work.waiting -= 1;
          if (work.waiting > 0) return;
          // Whoever comes now begins anew.
          if (underWay.get(name) === work) underWay.delete(name);
          work.controller.abort();
        },
        { once: true },
      );
      return work.result;
    },
  };
}
