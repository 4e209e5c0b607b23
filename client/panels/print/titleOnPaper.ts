/** What a printed view is called. */
import { sayIn } from '../../../schema/words/say.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import type { Session } from '../../state/session.ts';
import { findStory } from '../../state/story.ts';

export function titleOnPaper(index: IndexedLandscape, session: Session, what: 'view' | 'panel'): string {
  const { language, screen, arrangement, selected, focus, story } = session;
  const nameOf = (id: string | undefined): string | null => {
    const body = index.bodyById.get(id ?? '');
    return body === undefined ? null : nameIn(body, language).text;
  };
  if (what === 'panel' || screen === 'page') return nameOf(selected?.id) ?? '';
  if (screen === 'map' || screen === 'table') {
    const plain = viewSayIn[language]('paper', screen === 'table' ? 'tableOf' : arrangement === 'network' ? 'networkOf' : 'mapOf');
    const name = nameOf(focus?.id);
    return name === null ? plain : `${plain}: ${name}`;
  }
  const told = story === null ? undefined : findStory(index, story.id);
  if (screen === 'stories' && told !== undefined) return nameIn(told, language).text;
  return sayIn[language]('topbar', screen);
}
