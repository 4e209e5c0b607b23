/** What has changed: between two revisions, by whom and why, or between two days. */
import type { ReactElement } from 'react';
import { useSession } from '../explorer.ts';
import { DaysPart } from './DaysPart.tsx';
import { RevisionsPart } from './RevisionsPart.tsx';

export function ChangesStage(): ReactElement {
  return useSession(({ choices }) => choices.compared) === 'DAYS' ? <DaysPart /> : <RevisionsPart />;
}
