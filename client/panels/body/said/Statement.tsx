/** One statement of the panel, and one click or Enter behind it all that stands for it. */
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { useSay } from '../../explorer.ts';
import { About } from './About.tsx';
import { Caveats } from './Caveats.tsx';
import { CertaintyGlyph } from './CertaintyGlyph.tsx';
import { certaintyFrom } from './certainties.ts';
import type { Said } from './said.ts';
import styles from './Statement.module.css';
import { WhatStandsBehind } from './WhatStandsBehind.tsx';

interface StatementProps {
  readonly said: Said;
  /** What it is evidence for, in words that a screen reader can say by themselves. */
  readonly subject: ReactNode;
  readonly isGeneral?: boolean;
  /** What a source's no means here, where there is a better word for it. */
  readonly denial?: string;
  readonly children: ReactNode;
}

export function Statement({ said, subject, isGeneral = false, denial, children }: StatementProps): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const region = useId();
  const certainty = said.certainty ?? certaintyFrom(said.evidence);
  const known = say('certainty', certainty);
  const several = said.evidence.length > 1 ? said.evidence.length : null;
  const count = say('evidence', 'sources', { n: said.evidence.length });
  return (
    <li className={`${styles['statement']} ${isGeneral ? styles['general'] : ''}`}>
      <div className={styles['line']}>
        <div className={styles['text']} data-beside={[known, several].join(' ')}>
          {isGeneral ? <span className={styles['generalMark']}>{say('panel', 'general')}</span> : null}
          {children}
          {said.holds === 'NO' ? <p className={styles['denied']}>{denial ?? say('panel', 'holdsNo')}</p> : null}
          <Caveats said={said} />
          {isOpen ? null : <Citation evidence={said.evidence} />}
        </div>
        <button type="button" className={styles['toggle']} aria-expanded={isOpen} aria-controls={region} onClick={() => setOpen(!isOpen)}>
          <CertaintyGlyph certainty={certainty} />
          <span>{known}</span>
          {several === null ? null : <span className={styles['count']}>{several}</span>}
          <span className="visually-hidden">
            {` · ${count} · `}
            <About>{subject}</About>
          </span>
        </button>
      </div>
      <div id={region} hidden={!isOpen} className={styles['behind']}>
        {isOpen ? <WhatStandsBehind said={said} /> : null}
      </div>
    </li>
  );
}

/** On paper nothing can be opened: the source and its words stand in small print under each line that was left closed. */
export function Citation({ evidence }: Pick<Said, 'evidence'>): ReactElement {
  const say = useSay();
  const inQuotes = (quote: string): string => say('evidence', 'openQuote') + quote + say('evidence', 'closeQuote');
  const places = evidence.map(({ source, locator, quote }) =>
    [[source.title, locator].filter(part => part !== null).join(', '), quote === null ? null : inQuotes(quote)]
      .filter(part => part !== null)
      .join(': '),
  );
  return (
    <p className={styles['citation']} lang="en">
      {[...new Set(places)].join('; ')}
    </p>
  );
}
