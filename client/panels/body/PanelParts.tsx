/** The parts of a panel with their counts, each one click away. */
import type { ReactElement } from 'react';
import { useSay } from '../explorer.ts';
import styles from './PanelParts.module.css';
import { headingOf } from './Section.tsx';

export interface Part {
  readonly part: string;
  readonly title: string;
  readonly count: number | string;
}

interface PanelPartsProps {
  readonly parts: readonly Part[];
}

export function PanelParts({ parts }: PanelPartsProps): ReactElement {
  const say = useSay();
  return (
    <nav aria-label={say('panel', 'parts')} className={styles['parts']}>
      <ul>
        {parts.map(({ part, title, count }) => (
          <li key={part}>
            <button type="button" className={count === 0 ? styles['none'] : undefined} onClick={() => jumpTo(part)}>
              {title} <span className={styles['count']}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The address belongs to the session: a jump moves the scroll and the focus, and leaves it alone. */
function jumpTo(part: string): void {
  const heading = document.getElementById(headingOf(part));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
