/** Two places, as both languages write them; a little is never told as nothing, nor almost all as all. */
export function scoreText(share: number): string {
  if (share > 0 && share < 0.005) return '< 0.01';
  if (share < 1 && share > 0.995) return '0.99';
  return share.toFixed(2);
}
