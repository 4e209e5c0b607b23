/** An id that nobody else makes. */
export function newId(prefix: string): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return `${prefix}-${[...numbers].map(number => number.toString(36).padStart(7, '0')).join('')}`;
}
