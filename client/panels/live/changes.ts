/** What has changed between two moments, in one sentence; null where nothing is worth saying aloud. */
import type { Say } from '../../../schema/words/say.ts';
import { countPassing } from '../../state/filtered.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import { isNarrowed } from '../../state/producers.ts';
import type { Session } from '../../state/session.ts';
import { countStanding, type Sharing } from '../../state/sharing.ts';
import { sceneShown } from '../../state/story.ts';
import type { Surroundings } from '../../state/surroundings.ts';
import { litWords } from '../focusbar/litWords.ts';

export interface Moment {
  readonly index: IndexedLandscape;
  readonly session: Session;
  readonly passing: ReadonlySet<string>;
  readonly surroundings: Surroundings | null;
  /** What the boards chosen share, where the lens lights it. */
  readonly sharing: Sharing | null;
}

/** The greatest change is said: a body that comes into focus opens its panel too. */
export function sentenceFor(before: Moment, after: Moment, say: Say): string | null {
  const { session, index, passing, surroundings } = after;
  if (session.language !== before.session.language) return null;
  if (session.story !== before.session.story) return storySentence(after, say);
  if (isLitAnew(before.session, session) && surroundings?.isWay === true) return waySentence(after, say);
  if (session.focus !== before.session.focus) return focusSentence(after, say);
  if (session.selected !== before.session.selected)
    return session.selected === null ? say('live', 'closed') : say('live', 'selected', { name: named(index, session.selected.id, say) });
  if (session.pair !== before.session.pair && session.lens === 'overlap' && session.screen === before.session.screen)
    return sharingSentence(after, say);
  if (passing !== before.passing && index === before.index) return filterSentence(after, say);
  if (session.lens !== before.session.lens) {
    const told = say('live', 'lens', { lens: say('topbar', session.lens), hint: say('topbar', `${session.lens}Hint`) });
    if (after.sharing !== null) return `${told} ${sharingSentence(after, say)}`;
    return surroundings === null ? told : `${told} ${focusSentence(after, say)}`;
  }
  if (session.screen !== before.session.screen) return say('live', session.screen, { name: named(index, session.selected?.id ?? '', say) });
  if (session.outline !== before.session.outline) return say('live', session.outline ? 'outlineOpen' : 'outlineClosed');
  return index.revision === before.index.revision ? null : say('live', 'revision', { revision: index.revision });
}

function storySentence({ index, session }: Moment, say: Say): string {
  const shown = sceneShown(index, session.story);
  if (shown === null) return say('live', session.story === null && session.screen !== 'stories' ? 'leftStory' : 'stories');
  const caption = (say.language === 'cy' ? shown.scene.captionCy : shown.scene.captionEn).text;
  return say('live', 'scene', { n: shown.number, all: shown.count, caption });
}

function focusSentence({ index, session: { focus }, passing, surroundings }: Moment, say: Say): string {
  if (focus === null || surroundings === null) return say('live', 'unfocused');
  const steps = say('legend', 'step', { n: focus.steps });
  const direction = say('legend', focus.direction);
  return say('live', 'focused', { name: named(index, focus.id, say), steps, direction, ...litWords(surroundings, passing, say) });
}

function isLitAnew(before: Session, { choices: { way, lit } }: Session): boolean {
  return way !== before.choices.way || lit !== before.choices.lit;
}

function waySentence({ index, session, surroundings }: Moment, say: Say): string {
  const bodies = [...(surroundings?.steps.keys() ?? [])];
  return say('live', session.choices.way.length > 0 ? 'way' : 'flowsLit', { names: bodies.map(id => named(index, id, say)).join(', ') });
}

function sharingSentence({ index, sharing }: Moment, say: Say): string {
  if (sharing === null) return say('sharing', 'saidNone');
  const names = sharing.boards.map(id => named(index, id, say));
  const unknown = names.filter((_name, place) => sharing.members[place] === null);
  const notKnown = unknown.map(board => ` ${say('sharing', 'saidNotKnown', { board })}`).join('');
  const [first = '', second] = names;
  if (second === undefined) {
    const boards = say('sharing', 'boardsSharing', { n: countStanding(sharing, { is: 'sharing', shared: 0 }) });
    const members = say('sharing', 'members', { n: sharing.members[0] ?? 0 });
    return unknown.length > 0 ? notKnown.trim() : say('sharing', 'saidOne', { board: first, members, boards });
  }
  if (unknown.length > 0) {
    const known = names.flatMap((board, place) => {
      const members = sharing.members[place] ?? null;
      return members === null ? [] : [`${say('sharing', 'membersOf', { n: members, board })}.`];
    });
    return [...known, notKnown.trim()].join(' ');
  }
  const [n, a, b] = [{ is: 'both' } as const, { is: 'one', place: 0 } as const, { is: 'one', place: 1 } as const].map(standing =>
    countStanding(sharing, standing),
  );
  return say('sharing', 'saidTwo', { first, second, n: n ?? 0, a: a ?? 0, b: b ?? 0 });
}

function filterSentence({ index, session, passing }: Moment, say: Say): string {
  const { boards, bodies } = countPassing(index, passing);
  const counts = { boards: say('filters', 'boards', { n: boards }), bodies: say('filters', 'bodies', { n: bodies }) };
  return say('live', isNarrowed(session) ? 'filtered' : 'unfiltered', counts);
}

function named(index: IndexedLandscape, id: string, say: Say): string {
  const body = index.bodyById.get(id);
  return body === undefined ? id : nameIn(body, say.language).text;
}
