/** The line along which the curtain hangs: dragged, or moved by the arrow keys. Where it is let go is kept. */
import type { ReactElement } from 'react';
import { choose } from '../../state/producers.ts';
import { useAct, useSay } from '../explorer.ts';
import styles from './Curtain.module.css';
import { curtainStrip } from './curtainStrip.ts';

interface CurtainLineProps {
  /** In hundredths of the map. */
  readonly drawn: number;
  readonly onDraw: (drawn: number) => void;
}

export function CurtainLine({ drawn, onDraw }: CurtainLineProps): ReactElement {
  const say = useSay();
  const act = useAct();
  const keep = (): void => act(choose('drawn', drawn === 50 ? [] : [String(drawn)]));
  const said =
    drawn === 0 ? say('moments', 'curtainNone') : drawn === 100 ? say('moments', 'curtainAll') : say('moments', 'curtainAt', { n: drawn });
  return (
    <>
      <div className={styles['strip']} style={{ height: curtainStrip }} />
      <div className={styles['line']} style={{ left: `${drawn}%` }} aria-hidden="true">
        {drawn < 8 ? null : <span className={styles['before']}>{say('moments', 'BEFORE')}</span>}
        {drawn > 92 ? null : <span className={styles['after']}>{say('moments', 'AFTER')}</span>}
      </div>
      <input
        type="range"
        className={styles['range']}
        aria-label={say('moments', 'curtain')}
        aria-valuetext={said}
        min={0}
        max={100}
        step={1}
        value={drawn}
        onChange={event => onDraw(Number(event.target.value))}
        onPointerUp={keep}
        onKeyUp={keep}
        onBlur={keep}
      />
    </>
  );
}
