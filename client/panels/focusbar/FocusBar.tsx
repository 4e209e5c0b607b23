/** What is in focus, how far around it and which way; stands beside the legend while there is a focus. */
import { useMemo, type ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { focusOn, reach, walk } from '../../state/producers.ts';
import { directions, stepCounts } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAct, useIndex, usePassing, useSay, useSession, useSurroundings } from '../explorer.ts';
import { NameText } from '../names/NameText.tsx';
import styles from './FocusBar.module.css';
import { litWords } from './litWords.ts';

const arrows = { any: '↕', up: '↑', down: '↓' };

export function FocusBar(): ReactElement | null {
  const say = useSay();
  const act = useAct();
  const index = useIndex();
  const focus = useSession(session => session.focus);
  const surroundings = useSurroundings();
  const passing = usePassing();
  const lit = useMemo(() => (surroundings === null ? null : litWords(surroundings, passing, say)), [surroundings, passing, say]);
  const body = focus === null ? undefined : index.bodyById.get(focus.id);
  if (focus === null || body === undefined || lit === null || surroundings?.isWay === true) return null;
  return (
    <section className={styles['bar']} aria-label={say('legend', 'inFocus')}>
      <span className={styles['name']} data-whole title={nameIn(body, say.language).text}>
        <NameText name={nameIn(body, say.language)} />
      </span>
      <Choice
        label={say('legend', 'steps')}
        value={focus.steps}
        onChange={steps => act(reach(steps))}
        options={stepCounts.map(steps => ({ value: steps, label: String(steps), hint: say('legend', 'step', { n: steps }) }))}
      />
      <Choice
        label={say('legend', 'direction')}
        value={focus.direction}
        onChange={direction => act(walk(direction))}
        options={directions.map(direction => ({ value: direction, label: say('legend', direction), short: arrows[direction] }))}
      />
      <span className={styles['lit']}>{say('legend', 'lit', lit)}</span>
      <Button size="small" look="quiet" title={say('legend', 'clear')} onClick={() => act(focusOn(null))}>
        <Icon name="close" />
        <span className="long-form">{say('legend', 'clear')}</span>
      </Button>
    </section>
  );
}
