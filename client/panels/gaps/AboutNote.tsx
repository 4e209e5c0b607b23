import type { ReactElement } from 'react';
import { choose } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useAct, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Gaps.module.css';

/** The body that everything here is narrowed to, and the way back to all of them. */
export function AboutNote(): ReactElement | null {
  const viewSay = useViewSay();
  const act = useAct();
  const body = useSession(session => session.choices.about[0]);
  if (body === undefined) return null;
  return (
    <span className={styles['about']}>
      {viewSay('gapsView', 'about')} <BodyLink id={body} />
      <Button size="small" onClick={() => act(choose('about', []))}>
        {viewSay('gapsView', 'aboutAny')}
      </Button>
    </span>
  );
}
