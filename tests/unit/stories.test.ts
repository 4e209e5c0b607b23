/** A story while it is edited and as it is saved: its order, its copies, what is written, and what it says where something is gone. */
import { describe, expect, it } from 'vitest';
import { opened, viewAt } from '../../client/address/scene.ts';
import { settle } from '../../client/address/settle.ts';
import { goneText } from '../../client/panels/stories/goneText.ts';
import { sceneColumns, sceneRowsOf } from '../../client/panels/stories/sceneRows.ts';
import { sceneWords } from '../../client/panels/stories/sceneWords.ts';
import { focusOn, showScreen } from '../../client/state/producers.ts';
import { firstSession } from '../../client/state/session.ts';
import { storyChange } from '../../client/state/storyChange.ts';
import {
  addScene,
  draftOf,
  duplicateScene,
  moveScene,
  newScene,
  placeScene,
  removeScene,
  rename,
  writeScene,
  type StoryDraft,
} from '../../client/state/storyDraft.ts';
import { findStory, leaveStory, sceneShown, showScene, viewKept } from '../../client/state/story.ts';
import { sayIn } from '../../schema/words/say.ts';
import { viewSayIn } from '../../schema/words/viewing.ts';
import { walesIndex as wales } from '../world/walesOnClient.ts';

const story = findStory(wales, 'who-sits-where');
if (story === undefined) throw new Error('The story of who sits where is gone.');
const draft = draftOf(story);
const order = ({ scenes }: StoryDraft): readonly string[] => scenes.map(({ id }) => id.replace('who-sits-', ''));

describe('the order of scenes', () => {
  it('is as recorded', () => {
    expect(order(draft)).toEqual(['all', 'csp', 'psb', 'both', 'probation', 'pcc', 'unknown']);
  });

  it('changes by a step, by a place, and not beyond the ends', () => {
    expect(order(moveScene('who-sits-psb', -1)(draft))).toEqual(['all', 'psb', 'csp', 'both', 'probation', 'pcc', 'unknown']);
    expect(order(placeScene('who-sits-unknown', 0)(draft))).toEqual(['unknown', 'all', 'csp', 'psb', 'both', 'probation', 'pcc']);
    expect(order(placeScene('who-sits-all', 99)(draft)).at(-1)).toBe('all');
    expect(moveScene('who-sits-all', -1)(draft)).toBe(draft);
    expect(moveScene('nobody', 1)(draft)).toBe(draft);
  });

  it('has a copy behind its original, a new scene behind the one at hand or at the end, and none that was taken out', () => {
    const copied = duplicateScene('who-sits-csp', 'copy')(draft);
    expect(order(copied).slice(0, 4)).toEqual(['all', 'csp', 'copy', 'psb']);
    expect({ ...copied.scenes[2], id: 'who-sits-csp' }).toEqual(copied.scenes[1]);
    expect(order(addScene(newScene('new', '/gaps'), 'who-sits-psb')(draft)).slice(2, 4)).toEqual(['psb', 'new']);
    expect(order(addScene(newScene('new', '/gaps'), null)(draft)).at(-1)).toBe('new');
    expect(order(removeScene('who-sits-psb')(draft))).not.toContain('psb');
  });
});

describe('what is written', () => {
  it('is nothing where nothing differs', () => {
    expect(storyChange(draft, draft, wales.landscape)).toEqual({ upsert: [], remove: [] });
  });

  it('is the story alone where only its order or its name differs', () => {
    const { upsert, remove } = storyChange(draft, moveScene('who-sits-psb', -1)(draft), wales.landscape);
    expect([upsert.map(({ kind, id }) => [kind, id]), remove]).toEqual([[['Story', 'who-sits-where']], []]);
    expect(storyChange(draft, rename({ nameEn: 'Who' })(draft), wales.landscape).upsert.map(({ kind }) => kind)).toEqual(['Story']);
  });

  it('is the scene alone where only its words differ, with all that it keeps and without empty texts', () => {
    const after = writeScene('who-sits-csp', { captionEn: ' Five seats ', notesCy: '' })(draft);
    const scene = draft.scenes[1];
    expect(storyChange(draft, after, wales.landscape)).toEqual({
      upsert: [
        {
          kind: 'Scene',
          id: 'who-sits-csp',
          properties: {
            address: scene?.address,
            captionEn: 'Five seats',
            captionCy: scene?.captionCy,
            notesEn: scene?.notesEn,
            welshChecked: false,
            sources: ['cda1998', 'cspreview2023'],
            claims: ['k016'],
          },
        },
      ],
      remove: [],
    });
  });

  it('takes out a scene with its story, but not one that another story shows', () => {
    expect(storyChange(draft, null, wales.landscape).remove).toEqual([
      'Story:who-sits-where',
      ...draft.scenes.map(({ id }) => `Scene:${id}`),
    ]);
    const other = { ...story, id: 'other', scenes: story.scenes.slice(0, 1) };
    const landscape = { ...wales.landscape, stories: [...wales.landscape.stories, other] };
    expect(storyChange(draft, removeScene('who-sits-all')(draft), landscape).remove).toEqual([]);
    expect(storyChange(draft, removeScene('who-sits-csp')(draft), landscape).remove).toEqual(['Scene:who-sits-csp']);
  });
});

describe('a scene on the page', () => {
  const place = { id: 'who-sits-where', scene: 2 };

  it('is opened in the language of the page; looking about leaves the story where it is', () => {
    const { session } = opened({ ...firstSession, language: 'cy', story: place }, wales);
    expect(session).toEqual({
      ...firstSession,
      language: 'cy',
      lens: 'seats',
      focus: { id: 'csp-cardiff', steps: 1, direction: 'any' },
      story: place,
    });
    expect(focusOn('psb-cardiff')(session).story).toBe(place);
    expect(settle(focusOn('psb-cardiff')(session), wales).session.focus?.id).toBe('psb-cardiff');
    expect(leaveStory(session)).toEqual({ ...session, story: null });
    expect(showScreen('stories')(session).story).toBeNull();
    expect(viewKept(session)).toEqual({ ...session, language: 'en', story: null });
    expect(showScene({ ...place, scene: 3 }, firstSession)(session)).toEqual({
      ...firstSession,
      language: 'cy',
      story: { ...place, scene: 3 },
    });
  });

  it('that is not there is the last there is, and a story that is gone is the list of stories; both are told', () => {
    const beyond = settle({ ...firstSession, story: { ...place, scene: 99 } }, wales);
    expect([beyond.session.story, beyond.problems]).toEqual([
      { ...place, scene: 7 },
      [{ kind: 'notInLandscape', name: 'scene', value: '99' }],
    ]);
    const gone = settle({ ...firstSession, story: { id: 'gone', scene: 1 } }, wales);
    expect([gone.session.story, gone.session.screen, gone.problems]).toEqual([
      null,
      'stories',
      [{ kind: 'notInLandscape', name: 'story', value: 'gone' }],
    ]);
    expect(sceneShown(wales, { id: 'gone', scene: 1 })).toBeNull();
  });

  it('says what of it is gone, in both languages', () => {
    const { session, problems } = viewAt('/?lens=seats&focus=csp-atlantis', wales);
    expect(session).toEqual({ ...firstSession, lens: 'seats' });
    const said = (language: 'en' | 'cy'): readonly string[] =>
      problems.map(problem => goneText(problem, sayIn[language], viewSayIn[language]));
    expect(said('en')).toEqual(['Focus “csp-atlantis” is not in this landscape.']);
    expect(said('cy')).toEqual(['Ffocws “csp-atlantis”: nid yw yn y dirwedd hon.']);
    // The view keeps a place for who is not there; the scene lacks somebody all the same.
    const compared = viewAt('/compare/csp-atlantis/csp-cardiff', wales);
    expect(compared.session.pair).toEqual(['csp-atlantis', 'csp-cardiff']);
    expect(compared.problems).toEqual([{ kind: 'notInLandscape', name: 'pair', value: 'csp-atlantis' }]);
    expect(viewAt('/nowhere', wales).problems).toEqual([{ kind: 'unknownPage', value: '/nowhere' }]);
  });

  it('is told in a few words, and stands in a row of the table', () => {
    const speech = { index: wales, say: sayIn.en, viewSay: viewSayIn.en };
    expect(sceneWords(viewAt(draft.scenes[1]?.address ?? '', wales).session, speech)).toBe(
      'Map · lens: Seats · focus: Cardiff Community Safety Partnership',
    );
    const rows = sceneRowsOf([story], address => viewAt(address, wales));
    const columns = sceneColumns(speech);
    const row = rows[6];
    expect(row === undefined ? [] : columns.map(({ id, value }) => [id, value(row)])).toEqual([
      ['story', 'Who sits where, and why'],
      ['number', 7],
      ['caption', draft.scenes[6]?.captionEn],
      ['notes', draft.scenes[6]?.notesEn],
      ['view', 'Map · lens: Seats'],
      ['sources', 'Community Safety in Wales: Wales Safer Communities Network Baseline Survey'],
      ['gone', null],
      ['address', '/?lens=seats&members=unknown'],
    ]);
  });
});
