/** How many are named, and what they are to whom: nothing on record is told as that, and not as none. */
import type { ViewSay } from '../../../schema/words/viewing.ts';
import type { IndexedLandscape } from '../../state/landscape.ts';
import type { CallOut } from './callOut.ts';

export function calledSentence({ said, heads, ids }: CallOut, { landscape }: IndexedLandscape, viewSay: ViewSay): string {
  const n = ids.length;
  switch (said) {
    case 'members':
      return n === 0 ? viewSay('present', 'noMembers') : viewSay('present', said, { n });
    case 'seats':
      return n === 0 ? viewSay('present', 'noSeats') : viewSay('present', said, { n });
    case 'joined':
      return n === 0 ? viewSay('present', 'noJoined') : viewSay('present', said, { n });
    case 'shared':
      return n === 0 ? viewSay('present', 'noShared') : viewSay('present', said, { n });
    case 'group':
    case 'way':
      return viewSay('present', said);
    case 'boards':
    case 'bodies': {
      if (heads.length + n > 0) return viewSay('present', said, { n });
      const named = (all: readonly { readonly isGeneral: boolean }[]): number => all.filter(({ isGeneral }) => !isGeneral).length;
      const boards = viewSay('present', 'allBoards', { n: named(landscape.partnerships) });
      const bodies = viewSay('present', 'allBodies', { n: named(landscape.organisations) });
      return `${boards}, ${bodies} ${viewSay('present', 'recorded')}`;
    }
  }
}
