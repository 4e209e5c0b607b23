import type { ReactElement } from 'react';
import styles from './Bar.module.css';

export interface BarPartsProps {
  /** In the order shown. What all fill alike is filled here; `className` fills the rest. */
  readonly parts: readonly { readonly name: string; readonly count: number; readonly className?: string | undefined }[];
  readonly className?: string | undefined;
  /** Of the whole; all there is room for where it is left out. */
  readonly width?: string;
}

/** Parts of a whole side by side, each as long as it is large. Its words stand beside it. */
export function BarParts({ parts, className = '', width }: BarPartsProps): ReactElement {
  return (
    <span className={`${styles['bar']} ${className}`} style={{ width }} aria-hidden="true">
      {parts.map(({ name, count, className: filling }) => (
        <span key={name} data-part={name} className={filling} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}
