/** Work that is done once for each owner, however many ask meanwhile, and kept no longer than the owner. What failed is done anew for the next. */
export type OnceFor<Owner extends object, Result> = (owner: Owner, begin: () => Promise<Result>) => Promise<Result>;

export function onceFor<Owner extends object, Result>(): OnceFor<Owner, Result> {
  const begun = new WeakMap<Owner, Promise<Result>>();
  return (owner, begin) => {
    const known = begun.get(owner);
    if (known !== undefined) return known;
    const work = begin();
    begun.set(owner, work);
    work.catch(() => begun.delete(owner));
    return work;
  };
}
