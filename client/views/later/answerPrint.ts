import { lazy } from 'react';

/** Sheets of paper are asked for seldom, and only then fetched. */
export const LaterAnswerPrint = lazy(() =>
  import('../../panels/query/AnswerPrint.tsx').then(({ AnswerPrint }) => ({ default: AnswerPrint })),
);
