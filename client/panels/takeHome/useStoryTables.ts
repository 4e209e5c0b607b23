/** Gathers the tables behind the scenes of a story, one scene after the other; says how far it is, and can be told to stop. */
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { SceneSaidDocument } from '../../api/generated/graphql.ts';
import type { MapStory } from '../../state/story.ts';
import { useExplorer, useSay, type Table } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { sceneColumns, sceneRowsOf, type SceneRow } from '../stories/sceneRows.ts';
import { cellsOf } from '../table/columns.ts';
import { sheetsOf, type SceneTables, type Sheet } from './sheets.ts';
import { viewsWithTables } from './viewsWithTables.ts';

export type Gathered =
  | { readonly is: 'at rest' }
  | { readonly is: 'gathering'; readonly scene: number; readonly of: number }
  /** At this scene something did not answer. */
  | { readonly is: 'failed'; readonly scene: number };

interface StoryTables {
  readonly standing: Gathered;
  /** Null where it was stopped or failed. Of one scene, where its number is given. */
  gather(story: MapStory, only: number | null): Promise<readonly Sheet[] | null>;
  stop(): void;
}

export function useStoryTables(): StoryTables {
  const say = useSay();
  const viewSay = useViewSay();
  const client = useApolloClient();
  const { index, viewAt, tablesOf } = useExplorer();
  const [standing, setStanding] = useState<Gathered>({ is: 'at rest' });
  const run = useRef(0);

  const tablesBehind = async ({ view }: SceneRow): Promise<readonly Table[]> => {
    const tables: Table[] = [];
    for (const behind of viewsWithTables(view, index)) tables.push(...((await tablesOf?.({ ...behind, language: say.language })) ?? []));
    return tables;
  };
  const sourcesBehind = async ({ scene }: SceneRow): Promise<SceneTables['sources']> => {
    const { data } = await client.query({ query: SceneSaidDocument, variables: { id: scene.id } });
    if (data === undefined) throw new Error('Nothing was answered.');
    return data.scene?.sources ?? [];
  };
  const gather: StoryTables['gather'] = async (story, only) => {
    const own = (run.current += 1);
    const rows = sceneRowsOf([story], viewAt).filter(({ number }) => only === null || number === only);
    const scenes: SceneTables[] = [];
    for (const row of rows) {
      if (run.current !== own) return null;
      setStanding({ is: 'gathering', scene: scenes.length + 1, of: rows.length });
      try {
        scenes.push({ number: row.number, tables: await tablesBehind(row), sources: await sourcesBehind(row) });
      } catch {
        if (run.current === own) setStanding({ is: 'failed', scene: row.number });
        return null;
      }
    }
    if (run.current !== own) return null;
    setStanding({ is: 'at rest' });
    return sheetsOf(scenes, cellsOf(rows, sceneColumns({ index, say, viewSay })), viewSay);
  };
  const stop = (): void => {
    run.current += 1;
    setStanding({ is: 'at rest' });
  };
  return { standing, gather, stop };
}
