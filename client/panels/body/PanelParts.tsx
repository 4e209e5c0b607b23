/** The parts of a panel that hold something, with their counts, each one click away. */
import { useRef, type ReactElement } from 'react';
import { useSay } from '../explorer.ts';
import styles from './PanelParts.module.css';
import { headingOf } from './said/Section.tsx';

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
  const nav = useRef<HTMLElement>(null);
  return (
    <nav ref={nav} aria-label={say('panel', 'parts')} className={styles['parts']}>
      <ul>
        {parts
          .filter(({ count }) => count !== 0)
          .map(({ part, title, count }) => (
            <li key={part}>
              <button type="button" onClick={() => jumpTo(part, nav.current)}>
                {title} <span className={styles['count']}>{count}</span>
              </button>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** The address belongs to the session, and the page must not scroll: a jump moves the panel's own scroll, and the focus. */
function jumpTo(part: string, nav: HTMLElement | null): void {
  const heading = document.getElementById(headingOf(part));
  if (heading === null || nav === null) return;
  if (heading.ariaExpanded === 'false') heading.click();
  // What was folded is open by the next frame: only then is there as much below it as there will be.
  requestAnimationFrame(() => {
    nav.parentElement?.scrollTo({ top: heading.offsetTop - nav.offsetHeight - 8 });
    heading.focus({ preventScroll: true });
  });
}
