/** What stands at the foot of each sheet of a story: which scene, of which day and revision, how it is known, and where it lives. */
import { dateIn } from '../../../schema/words/dates.ts';
import { sayIn, type Language } from '../../../schema/words/say.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import type { Foot } from '../../print/foot.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import type { Session } from '../../state/session.ts';
import type { MapStory } from '../../state/story.ts';
import { knownMembers } from '../print/knownMembers.ts';

interface Footed {
  readonly language: Language;
  readonly index: IndexedLandscape;
  readonly session: Session;
  readonly on: string;
  readonly origin: string;
  addressOf(session: Session): string;
}

export function footOf(story: MapStory, scene: number | null, { language, index, session, on, origin, addressOf }: Footed): Foot {
  const viewSay = viewSayIn[language];
  const { boards, known } = knownMembers(index);
  return {
    facts: [
      `${sayIn[language]('common', 'productName')} · ${nameIn(story, language).text}`,
      viewSay('paper', 'drawnOn', { day: dateIn(on, language) }),
      viewSay('paper', 'revision', { n: index.revision }),
    ],
    knowledge: viewSay('paper', 'membersKnown', { n: boards, known }),
    sources: '',
    address: origin + addressOf({ ...session, language, story: { id: story.id, scene: scene ?? 1 } }),
    pageOf: (page, all) => viewSay('handout', 'pageOf', { n: page, all }),
  };
}
