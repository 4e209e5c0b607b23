import type { Say } from '../../../schema/words/say.ts';
import type { Session } from '../../state/session.ts';
import { sentenceFor, type Moment } from './changes.ts';

interface Change {
  readonly before: Moment;
  readonly after: Moment;
}

/** What stands to be heard: what has just changed, and no longer than it is so, in the language of the page. */
export function heldSentence(held: string, { before, after }: Change, say: Say): string {
  return sentenceFor(before, after, say) ?? (isTheSameView(before.session, after.session) ? held : '');
}

/** Wherever on the map one looks. */
function isTheSameView(a: Session, b: Session): boolean {
  const parts = Object.keys(b) as (keyof Session)[];
  return parts.every(part => part === 'viewport' || a[part] === b[part]);
}
