/** The way that is lit: its bodies in order, the way back to its sentences, and how to let it go; in the place of a focus. */
import type { ReactElement } from 'react';
import { callNameIn } from '../../state/callName.ts';
import { selectionOf } from '../../state/landscape.ts';
import { askWays, letGoOfWay, select } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAct, useIndex, useSay, useSession, useWay } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import styles from './FocusBar.module.css';

export function WayBar(): ReactElement | null {
  const say = useSay();
  const act = useAct();
  const index = useIndex();
  const way = useWay();
  const isAsked = useSession(session => session.choices.way.length > 0);
  if (way === null || !isAsked) return null;
  const bodies = [...way.steps.keys()];
  return (
    <section className={styles['bar']} aria-label={say('legend', 'way')} data-testid="way">
      <ol className={styles['way']} data-whole>
        {bodies.map(id => {
          const body = index.bodyById.get(id);
          if (body === undefined) return null;
          return (
            <li key={id}>
              <Button size="small" look="quiet" onClick={() => act(select(selectionOf(body)))}>
                {callNameIn(index, body, say.language)}
              </Button>
            </li>
          );
        })}
      </ol>
      <ActLink step={askWays(way.centre, bodies.at(-1))}>{say('legend', 'wayInSentences')}</ActLink>
      <Button size="small" look="quiet" title={say('legend', 'clearWay')} onClick={() => act(letGoOfWay)}>
        <Icon name="close" />
        <span className="long-form">{say('legend', 'clearWay')}</span>
      </Button>
    </section>
  );
}
