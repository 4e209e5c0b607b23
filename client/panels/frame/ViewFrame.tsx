/** A view beside the map: its title, what it says in one sentence, what can be chosen, then what it shows. */
import { useId, type ReactElement, type ReactNode, type Ref } from 'react';
import { useSession } from '../explorer.ts';
import { SheetHead } from './SheetHead.tsx';
import { useSupposition } from './useSupposition.ts';
import styles from './ViewFrame.module.css';

interface ViewFrameProps {
  readonly name: string;
  readonly title: ReactNode;
  /** The sentence before the numbers; what is still being asked for says so in its place. */
  readonly lead: ReactNode;
  /** How what is shown is known: always in sight. */
  readonly knowledge?: ReactNode;
  readonly controls?: ReactNode;
  /** What to take along: files, paper. */
  readonly files?: ReactNode;
  /** Which way the sheet lies when the view is printed; what lays out paper of its own keeps the frame off it. */
  readonly paper?: 'landscape' | 'portrait' | 'own';
  /** To bring the focus to the title. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

export function ViewFrame({
  name,
  title,
  lead,
  knowledge,
  controls,
  files,
  paper = 'landscape',
  heading,
  children,
}: ViewFrameProps): ReactElement {
  const headingId = useId();
  const { said } = useSupposition();
  const hasPanel = useSession(session => session.selected !== null && session.screen !== 'page');
  return (
    <section
      className={styles['view']}
      aria-labelledby={headingId}
      data-testid={name}
      data-paper={paper}
      data-beside-panel={hasPanel ? '' : undefined}
    >
      <SheetHead className={styles['sheetHead']} />
      <header className={styles['head']}>
        <div className={styles['words']}>
          <h2 ref={heading} id={headingId} tabIndex={-1} className={styles['title']}>
            {title}
          </h2>
          {said === null ? null : <p className={styles['supposed']}>{said}</p>}
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
