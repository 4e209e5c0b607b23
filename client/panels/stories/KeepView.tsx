/** Keeps what is on the screen as a scene: in a story there is, or in a new one; over the page, which stays as it is. */
import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { findStory, viewKept } from '../../state/story.ts';
import { addScene, draftOf, newScene, newStory, rename, type StoryDraft } from '../../state/storyDraft.ts';
import { AuthorField } from '../commit/AuthorField.tsx';
import { CommitFaultNote } from '../commit/CommitFaultNote.tsx';
import { newId } from '../commit/newId.ts';
import { rememberAuthor } from '../commit/remembered.ts';
import { useAuthor } from '../commit/useAuthor.ts';
import { useExplorer, useSay } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { Dialogue } from '../frame/Dialogue.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { Button } from '../../ui/Button.tsx';
import { BothLanguages } from './BothLanguages.tsx';
import { sceneWords } from './sceneWords.ts';
import styles from './Stories.module.css';
import { useGoTo } from './useScene.ts';
import { useStoryCommit } from './useStoryCommit.ts';

interface Texts {
  readonly nameEn: string;
  readonly nameCy: string;
  readonly captionEn: string;
  readonly captionCy: string;
  readonly notesEn: string;
  readonly notesCy: string;
}

const noTexts: Texts = { nameEn: '', nameCy: '', captionEn: '', captionCy: '', notesEn: '', notesCy: '' };

export function KeepView({ onClose }: { readonly onClose: () => void }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const id = useId();
  const { index, store, viewAt, addressOf } = useExplorer();
  const goTo = useGoTo();
  // What was on the screen when it was asked for.
  const [address] = useState(() => addressOf(viewKept(store.getState())));
  const { stories } = index.landscape;
  const [wanted, setWanted] = useState(() => store.getState().story?.id ?? stories[0]?.id ?? '');
  const [texts, setTexts] = useState(noTexts);
  const author = useAuthor();
  const [isNameMissing, setNameMissing] = useState(false);
  const [kept, setKept] = useState<{ readonly story: string; readonly scene: number } | null>(null);
  const { isSaving, fault, save } = useStoryCommit();
  const story = findStory(index, wanted);
  const write = (part: Partial<Texts>): void => {
    setTexts({ ...texts, ...part });
    setNameMissing(false);
  };

  const keep = async (who: string): Promise<void> => {
    const { nameEn, nameCy, ...said } = texts;
    const before: StoryDraft | null = story === undefined ? null : draftOf(story);
    const begun = before ?? rename({ nameEn, nameCy })(newStory(newId('story')));
    const after = addScene({ ...newScene(newId('scene'), address), ...said }, null)(begun);
    const name = story === undefined ? nameEn || nameCy : nameIn(story, say.language).text;
    if (!(await save({ before, after, author: who, why: viewSay('stories', 'whyKept', { name }) }))) return;
    rememberAuthor(who);
    setTexts(noTexts);
    setWanted(after.id);
    setKept({ story: after.id, scene: after.scenes.length });
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isSaving) return;
    if (story === undefined && texts.nameEn.trim() === '' && texts.nameCy.trim() === '') setNameMissing(true);
    else author.withAuthor(who => void keep(who));
  };
  const keptIn = kept === null ? undefined : findStory(index, kept.story);
  return (
    <Dialogue title={viewSay('stories', 'keepTitle')} width={820} testId="keep-view" onClose={onClose}>
      {kept !== null && keptIn !== undefined ? (
        <output className={styles['row']}>
          {viewSay('stories', 'kept', { n: kept.scene, name: nameIn(keptIn, say.language).text })}{' '}
          <ActLink step={goTo({ id: kept.story, scene: kept.scene })}>{viewSay('stories', 'openIt')}</ActLink>
        </output>
      ) : (
        <form className={styles['form']} noValidate onSubmit={onSubmit}>
          <p>
            <strong>{viewSay('stories', 'view')}:</strong> {sceneWords(viewAt(address).session, { index, say, viewSay })}
          </p>
          <div className={styles['field']}>
            <label htmlFor={`${id}-story`} className={styles['label']}>
              {viewSay('stories', 'keepIn')}
            </label>
            <select id={`${id}-story`} value={story === undefined ? '' : wanted} onChange={event => setWanted(event.target.value)}>
              {stories.map(one => (
                <option key={one.id} value={one.id}>
                  {nameIn(one, say.language).text}
                </option>
              ))}
              <option value="">{viewSay('stories', 'newStory')}</option>
            </select>
          </div>
          {story === undefined ? (
            <BothLanguages
              label={viewSay('stories', 'name')}
              en={texts.nameEn}
              cy={texts.nameCy}
              rows={1}
              onChange={(side, text) => write({ [`name${side}`]: text })}
            />
          ) : null}
          {isNameMissing ? (
            <p className={styles['missing']} role="alert">
              {viewSay('stories', 'nameMissing')}
            </p>
          ) : null}
          <BothLanguages
            label={viewSay('stories', 'caption')}
            en={texts.captionEn}
            cy={texts.captionCy}
            rows={2}
            onChange={(side, text) => write({ [`caption${side}`]: text })}
          />
          <BothLanguages
            label={viewSay('stories', 'notes')}
            en={texts.notesEn}
            cy={texts.notesCy}
            rows={2}
            onChange={(side, text) => write({ [`notes${side}`]: text })}
          />
          <AuthorField author={author} label={viewSay('stories', 'author')} />
          {fault === null ? null : <CommitFaultNote fault={fault} />}
          <p className={styles['row']}>
            <Button type="submit" look="main" aria-disabled={isSaving || undefined}>
              {viewSay('stories', isSaving ? 'saving' : 'keep')}
            </Button>
          </p>
        </form>
      )}
    </Dialogue>
  );
}
