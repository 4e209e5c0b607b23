import { useEffect, useState } from 'react';
import type { Health } from '../api/health.ts';
import { useOutside } from './outside.ts';

/** How the server stands; taken for well until it is known. */
export function useHealth(): Health {
  const [health, setHealth] = useState<Health>({ state: 'well' });
  const { answerer } = useOutside();
  useEffect(() => answerer.watchHealth(setHealth), [answerer]);
  return health;
}
