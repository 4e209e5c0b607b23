/** An id that nobody else makes. */
export function newId(kind: 'story' | 'scene'): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  return `${kind}-${[...numbers].map(number => number.toString(36).padStart(7, '0')).join('')}`;
}
