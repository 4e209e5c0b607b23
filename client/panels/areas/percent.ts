/** A share as people say it: whole percent. */
export function percentOf(share: number): number {
  return Math.round(share * 100);
}
