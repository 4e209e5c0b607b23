/** What can be taken home of one story, chosen once: a handout, slides, and the tables behind it. */
import { useId, useState, type ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { findStory } from '../../state/story.ts';
import { Select } from '../../ui/Select.tsx';
import { useExplorer, useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { HandoutPart } from '../handout/HandoutPart.tsx';
import { StoryTables } from './StoryTables.tsx';
import styles from './TakeHome.module.css';

interface StoryFilesProps {
  /** The story that is wanted first. */
  readonly first: string;
}

export function StoryFiles({ first }: StoryFilesProps): ReactElement | null {
  const say = useSay();
  const viewSay = useViewSay();
  const { index, takenHome } = useExplorer();
  const id = useId();
  const [wanted, setWanted] = useState(first);
  const story = findStory(index, wanted);
  if (story === undefined) return null;
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h3 id={id} className={styles['name']}>
        {viewSay('takeHome', 'aStory')}
      </h3>
      <Select
        label={viewSay('takeHome', 'story')}
        value={wanted}
        onChange={setWanted}
        isWide
        options={index.landscape.stories.map(one => ({ value: one.id, label: nameIn(one, say.language).text }))}
      />
      {takenHome === null ? <HandoutPart story={story} /> : null}
      <StoryTables story={story} />
    </section>
  );
}
