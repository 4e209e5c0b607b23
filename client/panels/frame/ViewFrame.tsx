/** A view beside the map: its title, what it says in one sentence, what can be chosen, then what it shows. */
import { useId, type ReactElement, type ReactNode } from 'react';
import { useSession } from '../explorer.ts';
import { SheetHead } from './SheetHead.tsx';
import styles from './ViewFrame.module.css';

interface ViewFrameProps {
  readonly name: string;
  readonly title: string;
  /** The sentence before the numbers; what is still being asked for says so in its place. */
  readonly lead: ReactNode;
  /** How what is shown is known: always in sight. */
  readonly knowledge?: ReactNode;
  readonly controls?: ReactNode;
  /** What to take along: files, paper. */
  readonly files?: ReactNode;
  /** What it shows is laid out for paper itself: then the frame stays off it. */
  readonly ownPaper?: boolean;
  readonly children: ReactNode;
}

export function ViewFrame({ name, title, lead, knowledge, controls, files, ownPaper = false, children }: ViewFrameProps): ReactElement {
  const heading = useId();
  const hasPanel = useSession(session => session.selected !== null && session.screen !== 'page');
  return (
    <section
      className={styles['view']}
      aria-labelledby={heading}
      data-testid={name}
      data-beside-panel={hasPanel ? '' : undefined}
      data-own-paper={ownPaper ? '' : undefined}
    >
      <SheetHead className={styles['sheetHead']} />
      <header className={styles['head']}>
        <div className={styles['words']}>
          <h2 id={heading} className={styles['title']}>
            {title}
          </h2>
          <div className={styles['lead']}>{lead}</div>
        </div>
        {knowledge === undefined ? null : <div className={styles['knowledge']}>{knowledge}</div>}
        {files === undefined ? null : <div className={styles['files']}>{files}</div>}
      </header>
      {controls === undefined ? null : <div className={styles['controls']}>{controls}</div>}
      <div className={styles['content']}>{children}</div>
    </section>
  );
}
