import type { ReactElement, ReactNode } from 'react';
import styles from './Bar.module.css';
import { BarParts, type BarPartsProps } from './BarParts.tsx';

interface BarProps extends Pick<BarPartsProps, 'parts'> {
  /** Said before the legend. */
  readonly label: ReactNode;
  /** The legend, an item a part. */
  readonly children: ReactNode;
}

/** A bar with its legend beneath. */
export function Bar({ parts, label, children }: BarProps): ReactElement {
  return (
    <figure className={styles['known']}>
      <BarParts parts={parts} />
      <figcaption>
        {label}
        <ul className={styles['legend']}>{children}</ul>
      </figcaption>
    </figure>
  );
}
