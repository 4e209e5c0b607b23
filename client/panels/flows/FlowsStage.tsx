/** Flows: all of them where one looks, or one fund or data set followed from its source. */
import type { ReactElement } from 'react';
import { useSession } from '../explorer.ts';
import { FollowPart } from './follow/FollowPart.tsx';
import { OverviewPart } from './overview/OverviewPart.tsx';

export function FlowsStage(): ReactElement {
  const flow = useSession(session => session.choices.flow[0] ?? null);
  return flow === null ? <OverviewPart /> : <FollowPart flow={flow} />;
}
