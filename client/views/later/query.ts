import { lazy } from 'react';

/** Comes with an editor that is as large as the map: only who asks for it fetches it. */
export const LaterQuery = lazy(() => import('../QueryView.tsx').then(({ QueryView }) => ({ default: QueryView })));
