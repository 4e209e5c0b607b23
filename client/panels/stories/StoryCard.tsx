/** One story of the list: its name, what it is about, what of it is gone, and what can be done with it. */
import { useState, type ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { choose } from '../../state/producers.ts';
import { beginningOf, present, type MapStory } from '../../state/story.ts';
import { draftOf, type StoryDraft } from '../../state/storyDraft.ts';
import { Button } from '../../ui/Button.tsx';
import { AuthorField } from '../commit/AuthorField.tsx';
import { CommitFaultNote } from '../commit/CommitFaultNote.tsx';
import { newId } from '../commit/newId.ts';
import { rememberAuthor } from '../commit/remembered.ts';
import { useAuthor } from '../commit/useAuthor.ts';
import { useSay } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { Changing } from '../frame/Changing.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { TakeHome } from '../takeHome/TakeHome.tsx';
import { NameText } from '../names/NameText.tsx';
import { CopyAddress } from './CopyAddress.tsx';
import { goneText } from './goneText.ts';
import type { Deed } from './LastDeed.tsx';
import { SceneOutline } from './SceneOutline.tsx';
import type { SceneRow } from './sceneRows.ts';
import styles from './Stories.module.css';
import { useGoTo } from './useScene.ts';
import { useStoryCommit } from './useStoryCommit.ts';

interface StoryCardProps {
  readonly story: MapStory;
  readonly rows: readonly SceneRow[];
  readonly onDone: (deed: Deed) => void;
}

type Asked = 'duplicate' | 'remove';

export function StoryCard({ story, rows, onDone }: StoryCardProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const goTo = useGoTo();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isTaking, setTaking] = useState(false);
  const name = nameIn(story, say.language);
  const intro = say.language === 'cy' ? story.introCy : story.introEn;
  return (
    <li className={styles['card']} data-story={story.id}>
      <h3 className={styles['cardName']}>
        <ActLink step={goTo(beginningOf(story))}>
          <NameText name={name} />
        </ActLink>{' '}
        <span className={styles['count']}>{viewSay('stories', 'scenes', { n: rows.length })}</span>
      </h3>
      {intro.text === '' ? null : (
        <p className={styles['intro']}>
          <NameText name={intro} />
        </p>
      )}
      <Gone rows={rows} />
      <p className={styles['row']} data-deeds="">
        <ActLink className={styles['openLink']} step={goTo(beginningOf(story))}>
          {viewSay('stories', 'open')}
          <span className="visually-hidden">: {name.text}</span>
        </ActLink>
        {rows.length === 0 ? null : (
          <ActLink
            className={styles['presentLink']}
            step={session => present(true)(goTo(beginningOf(story))(session))}
            title={viewSay('present', 'presentHint')}
          >
            {viewSay('present', 'present')}
            <span className="visually-hidden">: {name.text}</span>
          </ActLink>
        )}
        <ActLink step={choose('only', [story.id])}>
          {viewSay('stories', 'listScenes')}
          <span className="visually-hidden">: {name.text}</span>
        </ActLink>
        <CopyAddress story={story} />
        <Button size="small" look="quiet" aria-haspopup="dialog" onClick={() => setTaking(true)}>
          {viewSay('takeHome', 'take')}
          <span className="visually-hidden">: {name.text}</span>
        </Button>
        <Changing>
          <Button
            size="small"
            look="quiet"
            aria-expanded={asked === 'duplicate'}
            onClick={() => setAsked(asked === 'duplicate' ? null : 'duplicate')}
          >
            {viewSay('stories', 'duplicate')}
            <span className="visually-hidden">: {name.text}</span>
          </Button>
          <Button
            size="small"
            look="quiet"
            aria-expanded={asked === 'remove'}
            onClick={() => setAsked(asked === 'remove' ? null : 'remove')}
          >
            {viewSay('stories', 'remove')}
            <span className="visually-hidden">: {name.text}</span>
          </Button>
        </Changing>
      </p>
      {isTaking ? <TakeHome story={story.id} onClose={() => setTaking(false)} /> : null}
      {asked === null ? null : (
        <Asking
          key={asked}
          asked={asked}
          story={story}
          onCancel={() => setAsked(null)}
          onDone={deed => {
            setAsked(null);
            onDone(deed);
          }}
        />
      )}
      <SceneOutline rows={rows} />
    </li>
  );
}

function Gone({ rows }: { readonly rows: readonly SceneRow[] }): ReactElement | null {
  const say = useSay();
  const viewSay = useViewSay();
  const gone = rows.filter(({ problems }) => problems.length > 0);
  if (gone.length === 0) return null;
  return (
    <details className={styles['goneOf']} data-testid="gone">
      <summary>{viewSay('stories', 'goneCount', { n: gone.length })}</summary>
      <ul>
        {gone.map(({ id, number, problems }) => (
          <li key={id}>
            {viewSay('stories', 'sceneAt', { n: number })}: {problems.map(problem => goneText(problem, say, viewSay)).join(' ')}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface AskingProps {
  readonly asked: Asked;
  readonly story: MapStory;
  readonly onCancel: () => void;
  readonly onDone: (deed: Deed) => void;
}

/** Nothing is written before it is said who does it. */
function Asking({ asked, story, onCancel, onDone }: AskingProps): ReactElement {
  const viewSay = useViewSay();
  const { isSaving, fault, save } = useStoryCommit();
  const author = useAuthor();
  const name = nameIn(story, viewSay.language).text;
  const carryOut = async (who: string): Promise<void> => {
    const own = draftOf(story);
    const copy = asked === 'duplicate' ? copyOf(own, text => viewSay('stories', 'copyOf', { name: text })) : null;
    const change = copy === null ? { before: own, after: null } : { before: null, after: copy };
    const why = viewSay('stories', asked === 'duplicate' ? 'whyDuplicated' : 'whyRemoved', { name });
    if (!(await save({ ...change, author: who, why }))) return;
    rememberAuthor(who);
    const told = copy === null ? name : viewSay('stories', 'copyOf', { name });
    onDone({ said: copy === null ? 'removed' : 'duplicated', name: told, ...change });
  };
  return (
    <div className={styles['asking']}>
      {asked === 'remove' ? <p>{viewSay('stories', 'removeAsk', { name })}</p> : null}
      <AuthorField author={author} label={viewSay('stories', 'author')} />
      <p className={styles['row']}>
        <Button size="small" disabled={isSaving} onClick={() => author.withAuthor(who => void carryOut(who))}>
          {viewSay('stories', asked === 'duplicate' ? 'duplicate' : 'removeYes')}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {viewSay('stories', 'cancel')}
        </Button>
      </p>
      {fault === null ? null : <CommitFaultNote fault={fault} />}
    </div>
  );
}

/** The same scenes under ids of their own: what is changed in one story stays as it is in the other. */
function copyOf(story: StoryDraft, called: (name: string) => string): StoryDraft {
  const named = (name: string): string => (name === '' ? '' : called(name));
  return {
    ...story,
    id: newId('story'),
    nameEn: named(story.nameEn),
    nameCy: named(story.nameCy),
    scenes: story.scenes.map(scene => ({ ...scene, id: newId('scene') })),
  };
}
