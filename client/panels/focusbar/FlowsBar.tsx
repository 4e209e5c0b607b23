/** What is followed on the map: from whom, how many flows, the way back to their view, and how to let go; in the place of a focus. */
import type { ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { letGoOfWay, showScreen } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAct, useIndex, useSay, useSession, useWay } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { NameText } from '../names/NameText.tsx';
import styles from './FocusBar.module.css';

export function FlowsBar(): ReactElement | null {
  const say = useSay();
  const act = useAct();
  const { bodyById } = useIndex();
  const lit = useWay();
  const isAsked = useSession(session => session.choices.way.length === 0 && session.choices.lit.length > 0);
  const giver = bodyById.get(lit?.centre ?? '');
  if (lit === null || !isAsked || giver === undefined) return null;
  return (
    <section className={styles['bar']} aria-label={say('legend', 'flowsLit')} data-testid="flows-lit">
      <span className={styles['name']} data-whole title={nameIn(giver, say.language).text}>
        <NameText name={nameIn(giver, say.language)} />
      </span>
      <span className={styles['lit']}>{say('legend', 'nFlowsLit', { n: lit.lines.length })}</span>
      <ActLink step={showScreen('flows')}>{say('legend', 'backToFlows')}</ActLink>
      <Button size="small" look="quiet" title={say('legend', 'clearFlows')} onClick={() => act(letGoOfWay)}>
        <Icon name="close" />
        <span className="long-form">{say('legend', 'clearFlows')}</span>
      </Button>
    </section>
  );
}
