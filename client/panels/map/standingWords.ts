/** What a body has to do with the boards chosen, in words. */
import type { Say } from '../../../schema/words/say.ts';
import { callNameIn } from '../../state/callName.ts';
import { isPartnership, seatCountOf, type IndexedLandscape, type MapBody } from '../../state/landscape.ts';
import type { Sharing } from '../../state/sharing.ts';

export function standingOf(
  index: IndexedLandscape,
  body: MapBody,
  { sharing, say }: { readonly sharing: Sharing; readonly say: Say },
): string {
  const [first = '', second = ''] = sharing.boards.map(id => boardName(index, id, say));
  const standing = sharing.standings.get(body.id);
  if (standing === undefined) return unlit(index, body, { sharing, say, first });
  switch (standing.is) {
    case 'chosen': {
      const members = sharing.members[standing.place] ?? null;
      return `${say('sharing', 'isChosen')} · ${members === null ? say('sharing', 'membersNotKnown') : say('sharing', 'members', { n: members })}`;
    }
    case 'sharing':
      return say('sharing', 'shares', { n: standing.shared, board: first });
    case 'both':
      return say('sharing', 'sitsOnBoth', { first, second });
    case 'one': {
      const board = standing.place === 0 ? first : second;
      return sharing.boards.length === 1 ? say('sharing', 'sitsOn', { board }) : say('sharing', 'sitsOnOne', { board });
    }
  }
}

export function boardName(index: IndexedLandscape, id: string, say: Say): string {
  const board = index.bodyById.get(id);
  return board === undefined ? id : callNameIn(index, board, say.language);
}

/** Nothing recorded is not nothing there. */
function unlit(
  index: IndexedLandscape,
  body: MapBody,
  { sharing, say, first }: { readonly sharing: Sharing; readonly say: Say; readonly first: string },
): string {
  if (body.isGeneral) return say('map', 'general');
  const isPair = sharing.boards.length === 2;
  if (!isPartnership(body)) return isPair ? say('sharing', 'sitsOnNeither') : say('sharing', 'sitsNot', { board: first });
  if (isPair) return say('sharing', 'notCompared');
  return seatCountOf(index, body.id) === null ? say('map', 'membersNotKnown') : say('sharing', 'sharesNone', { board: first });
}
