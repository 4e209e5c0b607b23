/** What a view shows, in a few words: the screen, the lens, who is in the middle. */
import { dateIn } from '../../../schema/words/dates.ts';
import type { Say } from '../../../schema/words/say.ts';
import type { ViewSay } from '../../../schema/words/viewing.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import { firstSession, type Session } from '../../state/session.ts';

interface Speech {
  readonly index: IndexedLandscape;
  readonly say: Say;
  readonly viewSay: ViewSay;
}

export function sceneWords(view: Session, { index, say, viewSay }: Speech): string {
  const named = (id: string): string => {
    const body = index.bodyById.get(id);
    return body === undefined ? id : nameIn(body, say.language).text;
  };
  const { screen, arrangement, lens, focus, selected, pair, filters } = view;
  const area = index.areaById.get(filters.area ?? '');
  const isLandscape = screen === 'map' || screen === 'table';
  const parts = [
    screen === 'page' ? null : say('topbar', screen),
    screen === 'map' && arrangement === 'network' ? viewSay('stories', 'network') : null,
    isLandscape && lens !== firstSession.lens ? viewSay('stories', 'lens', { lens: say('topbar', lens) }) : null,
    focus === null ? null : viewSay('stories', 'focus', { name: named(focus.id) }),
    selected === null || selected.id === focus?.id ? null : viewSay('stories', 'panel', { name: named(selected.id) }),
    pair.length === 0 ? null : viewSay('stories', 'pair', { names: pair.map(named).join(', ') }),
    area === undefined ? null : viewSay('stories', 'inArea', { name: nameIn(area, say.language).text }),
    filters.asOf === null ? null : viewSay('stories', 'asOf', { day: dateIn(filters.asOf, say.language) }),
  ];
  return parts.filter(part => part !== null).join(' · ');
}
