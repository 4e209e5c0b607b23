/** An id for a remark that nobody else makes, and that comes after those made before it: minutes go by what was said first. */
import { newId } from '../commit/newId.ts';

export function newRemarkId(): string {
  return newId(`remark-${Date.now().toString(36)}`);
}
