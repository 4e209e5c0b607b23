/** What is said at a scene and what its speaker should know, in both languages; what it shows, and on which documents it rests. */
import { useId, useMemo, type ReactElement } from 'react';
import { SourcesToNameDocument } from '../../api/generated/graphql.ts';
import { canBeKept, viewKept } from '../../state/story.ts';
import { writeScene, type DraftStep, type SceneDraft } from '../../state/storyDraft.ts';
import { Button } from '../../ui/Button.tsx';
import { Picker } from '../../ui/Picker.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { useExplorer, useSay, useSession } from '../explorer.ts';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { BothLanguages } from './BothLanguages.tsx';
import { sceneWords } from './sceneWords.ts';
import styles from './Stories.module.css';

interface SceneFormProps {
  readonly scene: SceneDraft;
  readonly edit: (step: DraftStep, typing?: string) => void;
}

export function SceneForm({ scene, edit }: SceneFormProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { index, store, viewAt, addressOf } = useExplorer();
  const isKept = useSession(canBeKept);
  const seen = useSession(session => addressOf(viewKept(session)));
  const write = (part: Partial<Omit<SceneDraft, 'id'>>, typing?: string): void => edit(writeScene(scene.id, part), typing);
  const replace = (): void => write({ address: addressOf(viewKept(store.getState())) });
  return (
    <div className={styles['form']}>
      <BothLanguages
        label={viewSay('stories', 'caption')}
        en={scene.captionEn}
        cy={scene.captionCy}
        rows={3}
        onChange={(side, text) => write({ [`caption${side}`]: text }, `${scene.id} caption${side}`)}
      />
      <BothLanguages
        label={viewSay('stories', 'notes')}
        en={scene.notesEn}
        cy={scene.notesCy}
        rows={3}
        onChange={(side, text) => write({ [`notes${side}`]: text }, `${scene.id} notes${side}`)}
      />
      <Tick isOn={scene.welshChecked} onChange={isOn => write({ welshChecked: isOn })}>
        {viewSay('stories', 'welshChecked')}
      </Tick>
      <div className={styles['row']}>
        <span>
          <strong>{viewSay('stories', 'view')}:</strong> {sceneWords(viewAt(scene.address).session, { index, say, viewSay })}
        </span>
        <Button size="small" disabled={!isKept || seen === scene.address} onClick={replace}>
          {viewSay('stories', 'replaceView')}
        </Button>
      </div>
      <SourcesNamed sources={scene.sources} onChange={sources => write({ sources })} />
    </div>
  );
}

interface SourcesNamedProps {
  readonly sources: readonly string[];
  readonly onChange: (sources: readonly string[]) => void;
}

function SourcesNamed({ sources, onChange }: SourcesNamedProps): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  const answer = useAnswer(SourcesToNameDocument, {});
  const titles = useMemo(() => new Map((answer.data?.sources.nodes ?? []).map(source => [source.id, source.title])), [answer.data]);
  const options = [...titles].filter(([source]) => !sources.includes(source)).map(([value, label]) => ({ value, label, lang: 'en' }));
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {viewSay('stories', 'addSource')}
      </label>
      <Picker
        id={id}
        options={options}
        value=""
        onChange={source => onChange([...sources, source])}
        noMatch={viewSay('stories', 'noSuchSource')}
        listLabel={viewSay('stories', 'addSource')}
        placeholder={viewSay('stories', 'sourceExample')}
      />
      <ul className={styles['named']}>
        {sources.map(source => (
          <li key={source}>
            <span lang="en">{titles.get(source) ?? source}</span>{' '}
            <Button size="small" look="quiet" onClick={() => onChange(sources.filter(other => other !== source))}>
              {viewSay('stories', 'dropSource')}
              <span className="visually-hidden">: {titles.get(source) ?? source}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
