import { lazy } from 'react';
import { withTitles } from '../../words/rooms.ts';

/** Comes with an editor that is as large as the map: only who asks for it fetches it. */
export const LaterQuery = lazy(() => withTitles(import('../QueryView.tsx')).then(({ QueryView }) => ({ default: QueryView })));
