/** Screens that the first picture does not need: fetched once it stands, so that they are there without a network too. */
import { lazy, useEffect } from 'react';

const parts = {
  table: () => import('./TableView.tsx'),
  panel: () => import('../panels/body/BodyPanel.tsx'),
};

export const LaterTable = lazy(() => parts.table().then(({ TableView }) => ({ default: TableView })));
export const LaterPanel = lazy(() => parts.panel().then(({ BodyPanel }) => ({ default: BodyPanel })));
/** Comes with an editor that is as large as the map: only who asks for it fetches it. */
export const LaterQuery = lazy(() => import('./QueryView.tsx').then(({ QueryView }) => ({ default: QueryView })));

const waitMs = 400;

/** What cannot be fetched now is asked for again when it is shown, and its failure said there. */
export function useFetchedAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const part of Object.values(parts)) part().catch(() => undefined);
    }, waitMs);
    return () => clearTimeout(timer);
  }, []);
}
