/** A scene keeps a view whole: whatever is on the screen comes back from it, and the server takes every address that a page can write. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opened, viewAt } from '../../client/address/scene.ts';
import { settle } from '../../client/address/settle.ts';
import { writeAddress } from '../../client/address/write.ts';
import type { IndexedLandscape } from '../../client/state/landscape.ts';
import { indexLandscape, isNamedBoard } from '../../client/state/landscape.ts';
import { firstSession, type Session } from '../../client/state/session.ts';
import { canBeKept, sceneShown, viewKept } from '../../client/state/story.ts';
import { isAddressOfView } from '../../server/domain/pageAddress.ts';
import { walesIndex } from '../world/walesOnClient.ts';
import { anySession } from './anySession.ts';

const name = (text: string) => ({ text, language: 'EN' as const, isFallback: false, needsCheck: false });

/** Wales with one story, whose only scene shows this. */
function told(address: string): IndexedLandscape {
  const texts = { captionEn: name(''), captionCy: name(''), notesEn: name(''), notesCy: name('') };
  const scene = { id: 'scene', address, ...texts, welshChecked: false, sources: [], claims: [] };
  const names = { nameEn: name('Walk'), nameCy: name('Tro'), introEn: name(''), introCy: name('') };
  return indexLandscape({ ...walesIndex.landscape, stories: [{ id: 'walk', ...names, welshChecked: false, scenes: [scene] }] });
}

const kept = anySession.filter(canBeKept);

describe('a scene', () => {
  it('keeps any view there is as an address that the server takes', () => {
    fc.assert(
      fc.property(kept, session => {
        expect(isAddressOfView(writeAddress(viewKept(session)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('restores what was seen, in the language of the page', () => {
    fc.assert(
      fc.property(kept, fc.constantFrom('en' as const, 'cy' as const), (seen, language) => {
        const session: Session = settle(seen, walesIndex).session;
        const index = told(writeAddress(viewKept(session)));
        const story = { id: 'walk', scene: 1 };
        const restored = opened({ ...firstSession, language, story }, index).session;
        expect(restored).toEqual({ ...session, choices: { ...session.choices, only: [] }, language, story });
      }),
      { numRuns: 150 },
    );
  });

  it('gives the rest of what it shows when something of it is gone, and says what', () => {
    fc.assert(
      fc.property(kept, seen => {
        const { session, problems } = viewAt(writeAddress(viewKept(seen)), walesIndex);
        const settled = settle(viewKept(seen), walesIndex);
        // Two boards compared keep their places: who is not there is no fault of the view, and one of the scene.
        const absent = settled.session.screen === 'compare' ? settled.session.pair.filter(id => !isNamedBoard(walesIndex, id)) : [];
        const told = absent.map(value => ({ kind: 'notInLandscape', name: 'pair', value }));
        expect(problems).toEqual([...settled.problems, ...told]);
        expect(settle(session, walesIndex)).toEqual({ session, problems: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('has neighbours within its story, and none beyond its ends', () => {
    const index = told('/');
    const [story] = index.landscape.stories;
    const three = indexLandscape({
      ...index.landscape,
      stories:
        story === undefined ? [] : [{ ...story, scenes: [1, 2, 3].flatMap(n => story.scenes.map(scene => ({ ...scene, id: `s${n}` }))) }],
    });
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 6 }), scene => {
        const shown = sceneShown(three, { id: 'walk', scene });
        const found = shown === null ? null : [shown.before?.scene ?? 0, shown.number, shown.after?.scene ?? 4];
        expect(found).toEqual(scene < 1 || scene > 3 ? null : [scene - 1, scene, scene + 1]);
      }),
    );
  });
});
