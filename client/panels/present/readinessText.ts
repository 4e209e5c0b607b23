import type { ViewSay } from '../../../schema/words/viewing.ts';
import type { Readiness } from './readiness.ts';

/** How the talk would go without a network, in words. */
export function readinessText(readiness: Readiness, viewSay: ViewSay): string {
  switch (readiness.is) {
    case 'preparing':
      return viewSay('present', 'preparing', { n: readiness.done, all: readiness.all });
    case 'ready':
      return viewSay('present', 'ready');
    case 'partly':
      return [
        readiness.scenes.length === 0 ? null : viewSay('present', 'partly', { scenes: readiness.scenes.join(', ') }),
        readiness.lacksPages ? viewSay('present', 'lacksPages') : null,
      ]
        .filter(part => part !== null)
        .join('. ');
  }
}
