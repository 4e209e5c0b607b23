/** A body that somebody removed while its panel stood open, or that an old link names. */
import type { ReactElement, Ref } from 'react';
import { select } from '../../state/producers.ts';
import { useAct, useSay } from '../explorer.ts';
import { ClosePanel } from './PanelHeader.tsx';
import styles from './PanelHeader.module.css';
import { PanelState } from './PanelState.tsx';

interface GonePanelProps {
  readonly heading: Ref<HTMLHeadingElement>;
}

export function GonePanel({ heading }: GonePanelProps): ReactElement {
  const say = useSay();
  const act = useAct();
  return (
    <>
      <header className={styles['header']}>
        <h2 ref={heading} tabIndex={-1} className={styles['title']}>
          {say('panel', 'gone')}
        </h2>
        <ClosePanel onClose={() => act(select(null))} />
      </header>
      <PanelState text={say('panel', 'goneHow')} />
    </>
  );
}
