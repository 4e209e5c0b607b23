import { useEffect, useState } from 'react';
import { watchHealth, type Health } from '../api/health.ts';

/** How the server stands; taken for well until it is known. */
export function useHealth(): Health {
  const [health, setHealth] = useState<Health>({ state: 'well' });
  useEffect(() => watchHealth(setHealth), []);
  return health;
}
