import { describe, expect, it } from 'vitest';
import { sentenceFor, type Moment } from '../../client/panels/live/changes.ts';
import { heldSentence } from '../../client/panels/live/heldSentence.ts';
import { passing } from '../../client/state/filtered.ts';
import {
  clearFilters,
  filterArea,
  focusOn,
  isLitBySharing,
  lookThrough,
  openOutline,
  pick,
  reach,
  select,
  showScreen,
  speak,
  toggleFilter,
  type Producer,
} from '../../client/state/producers.ts';
import { firstSession, type Session } from '../../client/state/session.ts';
import { sharingOf } from '../../client/state/sharing.ts';
import { surroundingsOf } from '../../client/state/surroundings.ts';
import { sayIn } from '../../schema/words/say.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

const csp = { kind: 'partnership', id: 'csp-torfaen' } as const;

/** The page memoises what passes: it is another set only when the filters are. */
function moment(session: Session, before?: Moment): Moment {
  const { filters, focus, lens } = session;
  return {
    index,
    session,
    passing: before !== undefined && before.session.filters === filters ? before.passing : passing(index, filters),
    surroundings: focus === null ? null : surroundingsOf(index, { focus, lens, certainty: filters.certainty }),
    sharing: isLitBySharing(session) ? sharingOf(index, session.pair, { assumed: true, required: true }) : null,
  };
}

/** What is said, in order, when a person does these things one after another. */
function heard(deeds: readonly Producer[], language: 'en' | 'cy' = 'en'): readonly (string | null)[] {
  let before = moment({ ...firstSession, language });
  return deeds.map(deed => {
    const after = moment(deed(before.session), before);
    const sentence = sentenceFor(before, after, sayIn[language]);
    before = after;
    return sentence;
  });
}

describe('what is said aloud', () => {
  it('follows a walk through Wales', () => {
    expect(
      heard([
        pick(csp),
        reach(2),
        focusOn(null),
        select(null),
        toggleFilter('kind', 'RPB'),
        clearFilters,
        lookThrough('seats'),
        showScreen('table'),
        openOutline(true),
      ]),
    ).toEqual([
      expect.stringMatching(/^Torfaen Community Safety Partnership in focus, 1 step, any way: \d+ boards and bodies lit, \d+ lines\.$/),
      expect.stringMatching(/^Torfaen Community Safety Partnership in focus, 2 steps, any way: \d+ boards and bodies lit, \d+ lines\.$/),
      'Focus cleared.',
      'Panel closed.',
      expect.stringMatching(/^7 boards and \d+ bodies meet the filters\.$/),
      'No filters: 163 boards and 116 bodies.',
      'Lens: Seats. Who sits on each board, and how far its members are known',
      'The table is shown.',
      'Outline open.',
    ]);
  });

  it('is Welsh in Welsh', () => {
    expect(heard([filterArea('la-cardiff'), clearFilters, select(csp)], 'cy')).toEqual([
      expect.stringMatching(/^Yn bodloni'r hidlyddion: \d+ [bf]wrdd, \d+ [cg]h?orff\.$/),
      'Dim hidlyddion: 163 bwrdd, 116 corff.',
      'Partneriaeth Diogelwch Cymunedol Torfaen: panel ar agor.',
    ]);
  });

  it('is nothing when only the language changes: the whole page is read anew', () => {
    expect(heard([speak('cy')])).toEqual([null]);
  });

  it('stands no longer than it is so, and never in the language that was', () => {
    const first = moment(firstSession);
    const opened = moment(select(csp)(first.session), first);
    const sentence = heldSentence('', { before: first, after: opened }, sayIn.en);
    expect(sentence).toBe('Torfaen Community Safety Partnership: panel open.');
    const moved = moment({ ...opened.session, viewport: { zoom: 2, x: 0, y: 0 } }, opened);
    expect(heldSentence(sentence, { before: opened, after: moved }, sayIn.en)).toBe(sentence);
    expect(heldSentence(sentence, { before: opened, after: moment(speak('cy')(opened.session), opened) }, sayIn.cy)).toBe('');
    expect(heldSentence(sentence, { before: opened, after: moment({ ...opened.session, closeUp: true }, opened) }, sayIn.en)).toBe('');
  });
});
