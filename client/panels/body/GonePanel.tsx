/** A body that somebody removed while its panel stood open, or that an old link names. */
import type { ReactElement, Ref } from 'react';
import { select } from '../../state/producers.ts';
import { useAct } from '../explorer.ts';
import { GoneState } from './GoneState.tsx';
import { ClosePanel } from './PanelHeader.tsx';
import styles from './PanelHeader.module.css';
import { useGone } from './useGone.ts';

interface GonePanelProps {
  readonly id: string;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function GonePanel({ id, heading }: GonePanelProps): ReactElement {
  const gone = useGone(id);
  const act = useAct();
  return (
    <>
      <header className={styles['header']}>
        <h2 ref={heading} tabIndex={-1} className={styles['title']}>
          {gone.what}
        </h2>
        <ClosePanel onClose={() => act(select(null))} />
      </header>
      <GoneState gone={gone} isTitled />
    </>
  );
}
