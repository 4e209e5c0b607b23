/** What an address shows in a landscape, and a session whose story is opened at its scene. */
import { isNamedBoard, type IndexedLandscape } from '../state/landscape.ts';
import type { Notice } from '../state/notice.ts';
import { firstSession, type Session } from '../state/session.ts';
import { sceneShown, showScene } from '../state/story.ts';
import { parseAddress } from './parse.ts';
import { settle } from './settle.ts';

interface Opened {
  readonly session: Session;
  /** What the address asks for and this landscape does not have. */
  readonly problems: readonly Notice[];
}

/** An address of the page alone, as scenes keep it. */
export function viewAt(address: string, index: IndexedLandscape): Opened {
  const [pathname = '', ...search] = address.split('?');
  const { page, session, problems } = parseAddress({ pathname, search: search.length === 0 ? '' : `?${search.join('?')}` });
  if (page !== 'explorer') return { session: firstSession, problems: [{ kind: 'unknownPage', value: address }] };
  const settled = settle({ ...session, story: null }, index);
  // Where two boards are compared the view keeps a place for who is not there; that a scene lacks somebody is told of it all the same.
  const { screen, pair } = settled.session;
  const missing = screen === 'compare' ? pair.filter(id => !isNamedBoard(index, id)) : [];
  return {
    session: settled.session,
    problems: [...problems, ...settled.problems, ...missing.map((value): Notice => ({ kind: 'notInLandscape', name: 'pair', value }))],
  };
}

/** The session that an address asks for: where it names a scene, the view of the scene. What of that is gone, the story itself says. */
export function opened(session: Session, index: IndexedLandscape): Opened {
  const settled = settle(session, index);
  const { story } = settled.session;
  const shown = sceneShown(index, story);
  if (story === null || shown === null) return settled;
  return { ...settled, session: showScene(story, viewAt(shown.scene.address, index).session)(settled.session) };
}
