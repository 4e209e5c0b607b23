/** Order by id in code units: the tie-break everywhere, so that the same data always gives the same order. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
