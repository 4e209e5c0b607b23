/** Flows: all of them where one looks, or one fund or data set followed from its source. */
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { useSession } from '../explorer.ts';
import { FollowPart } from './follow/FollowPart.tsx';
import styles from './Flows.module.css';
import { OverviewPart } from './overview/OverviewPart.tsx';

export function FlowsStage(): ReactElement {
  const flow = useSession(session => session.choices.flow[0] ?? null);
  const place = useRef<HTMLDivElement>(null);
  const isFollowing = flow !== null;
  const wasFollowing = useRef(isFollowing);
  // Ribbon, button or choice, what had the focus is gone with its part: who works by keys goes on at the choice of what to follow.
  useLayoutEffect(() => {
    if (wasFollowing.current === isFollowing) return;
    wasFollowing.current = isFollowing;
    if (document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('[data-follow] select')?.focus({ preventScroll: true });
  }, [isFollowing]);
  return (
    <div ref={place} className={styles['stage']}>
      {flow === null ? <OverviewPart /> : <FollowPart flow={flow} />}
    </div>
  );
}
