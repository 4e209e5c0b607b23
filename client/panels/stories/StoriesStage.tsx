/** The stories: what each is about, how many scenes it has and what of them is gone; all scenes as rows; one story scene by scene. */
import { useMemo, useState, type ReactElement } from 'react';
import { compareIn } from '../../../schema/words/collate.ts';
import { nameIn } from '../../state/landscape.ts';
import { choose, sortRows } from '../../state/producers.ts';
import type { Sorting } from '../../state/session.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Select } from '../../ui/Select.tsx';
import { useAct, useExplorer, useIndex, useSay, useSession } from '../explorer.ts';
import { Files } from '../frame/Files.tsx';
import { RowsTable } from '../frame/RowsTable.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import { sortedRows, sortingAfter, textIn } from '../table/columns.ts';
import { LastDeed, type Deed } from './LastDeed.tsx';
import { SceneCards } from './SceneCards.tsx';
import { sceneColumns, sceneRowsOf, type SceneRow } from './sceneRows.ts';
import styles from './Stories.module.css';
import { StoryCard } from './StoryCard.tsx';

export function StoriesStage(): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { index, viewAt } = useExplorer();
  const { shown, only } = useSession(session => session.choices);
  const [deed, setDeed] = useState<Deed | null>(null);
  const all = useMemo(() => {
    const compare = compareIn(say.language);
    return index.landscape.stories.toSorted(
      (a, b) => compare(nameIn(a, say.language).text, nameIn(b, say.language).text) || (a.id < b.id ? -1 : 1),
    );
  }, [index, say.language]);
  const stories = only.length === 0 ? all : all.filter(({ id }) => only.includes(id));
  const rows = useMemo(() => sceneRowsOf(stories, viewAt), [stories, viewAt]);
  const columns = useMemo(() => sceneColumns({ index, say, viewSay }), [index, say, viewSay]);
  const [one] = only.length > 0 ? stories : [];
  const isEmpty = all.length === 0;
  return (
    <ViewFrame
      name="stories"
      title={one === undefined ? viewSay('stories', 'title') : viewSay('stories', 'titleOf', { name: nameIn(one, say.language).text })}
      lead={
        <>
          <p>
            {viewSay('stories', 'counted', { n: stories.length })}, {viewSay('stories', 'scenes', { n: rows.length })}.{' '}
            {viewSay('stories', 'lead')}
          </p>
          <LastDeed deed={deed} onUndone={() => setDeed(null)} />
        </>
      }
      controls={isEmpty ? undefined : <Controls />}
      paper={shown === 'TABLE' ? 'landscape' : 'portrait'}
      files={
        isEmpty ? undefined : (
          <Files
            what={viewSay('stories', 'file')}
            cells={() => [columns.map(({ heading }) => heading), ...rows.map(row => columns.map(column => textIn(column, row)))]}
          />
        )
      }
    >
      {isEmpty ? (
        <p className={styles['empty']}>{viewSay('stories', 'none')}</p>
      ) : shown === 'TABLE' ? (
        <Twin rows={rows} />
      ) : one !== undefined ? (
        <SceneCards story={one} rows={rows} />
      ) : (
        <ul className={styles['stories']}>
          {stories.map(story => (
            <StoryCard key={story.id} story={story} rows={rows.filter(row => row.story === story)} onDone={setDeed} />
          ))}
        </ul>
      )}
    </ViewFrame>
  );
}

const inOrder: Sorting = { column: 'story', isDescending: false };

function Twin({ rows }: { readonly rows: readonly SceneRow[] }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const index = useIndex();
  const act = useAct();
  const columns = useMemo(() => sceneColumns({ index, say, viewSay }), [index, say, viewSay]);
  const sorting = useSession(session => session.sorting);
  const shown = sorting === null ? rows : sortedRows(rows, columns, { ...sorting, language: say.language });
  return (
    <RowsTable
      caption={viewSay('stories', 'tableCaption')}
      rows={shown}
      columns={columns}
      sorting={sorting ?? inOrder}
      onSort={column => act(sortRows(sortingAfter(sorting ?? inOrder, column)))}
      none={viewSay('stories', 'noScenes')}
    />
  );
}

function Controls(): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const index = useIndex();
  const act = useAct();
  const { shown, only } = useSession(session => session.choices);
  return (
    <>
      <Choice
        label={viewSay('stories', 'shown')}
        value={shown}
        onChange={chosen => act(session => ({ ...choose('shown', chosen)(session), sorting: null }))}
        options={[
          { value: 'PICTURE', label: viewSay('stories', 'asList') },
          { value: 'TABLE', label: viewSay('stories', 'asTable') },
        ]}
      />
      <Select
        label={viewSay('stories', 'which')}
        value={only[0] ?? ''}
        onChange={id => act(choose('only', id === '' ? [] : [id]))}
        options={[
          { value: '', label: viewSay('stories', 'every') },
          ...index.landscape.stories.map(story => ({ value: story.id, label: nameIn(story, say.language).text })),
        ]}
      />
    </>
  );
}
