/** The time as ISO 8601 has it: the second is written once, however many lines fall into it. */

let [second, written] = [Number.NaN, ''];

export function isoNow(now: number = Date.now()): string {
  const ms = now % 1000;
  if (now - ms !== second) [second, written] = [now - ms, new Date(now - ms).toISOString().slice(0, -4)];
  return `${written}${String(ms).padStart(3, '0')}Z`;
}
