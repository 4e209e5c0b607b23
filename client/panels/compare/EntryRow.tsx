/** One thing that a board has, or both have: its name, what is told of it, how it is known; one click and all that stands for it. */
import { useId, useState, type ReactElement } from 'react';
import { useSay } from '../explorer.ts';
import { Caveats } from '../body/said/Caveats.tsx';
import { WhatStandsBehind } from '../body/said/WhatStandsBehind.tsx';
import statementStyles from '../body/said/Statement.module.css';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Compare.module.css';
import type { Entry, Line } from './entry.ts';
import { FineLines } from './FineLines.tsx';
import { linesOf, type EntryGroup } from './groups.ts';
import { HowKnown } from './HowKnown.tsx';
import { sidesOf } from './onSide.ts';
import { SideMark } from './SideMark.tsx';
import type { Side } from './sides.ts';
import { boardCalledIn, useSpeech } from './speech.ts';
import { SubjectView } from './SubjectView.tsx';
import { About } from '../body/said/About.tsx';
import { SpokenSubject } from './SpokenSubject.tsx';

interface EntryRowProps {
  readonly entry: Entry;
  readonly boards: Readonly<Record<Side, string>>;
  /** What the heading above says already. */
  readonly toldAbove: EntryGroup['shared'];
  /** Said under the name. */
  readonly remark?: string | null;
}

export function EntryRow({ entry, boards, toldAbove, remark = null }: EntryRowProps): ReactElement {
  const speech = useSpeech();
  const say = useSay();
  const viewSay = useViewSay();
  const [isOpen, setOpen] = useState(false);
  const region = useId();
  const sides = sidesOf(entry);
  const isOnBoth = sides.length > 1;
  const parts = sides.flatMap(({ parts: own }) => own);
  const linesFrom = (side: Side): readonly Line[] => linesOf(sides.find(one => one.side === side)?.parts ?? [], toldAbove[side]);
  const count = say('evidence', 'sources', { n: parts.reduce((sum, { said }) => sum + said.evidence.length, 0) });
  return (
    <li className={styles['entry']} data-entry={entry.key}>
      <div className={statementStyles['line']}>
        <div className={statementStyles['text']}>
          <SubjectView subject={entry.subject} />
          <FineLines lines={{ a: linesFrom('a'), b: linesFrom('b') }} isOnBoth={isOnBoth} />
          {remark === null ? null : <span className={styles['fine']}>{remark}</span>}
          {parts.map(({ id, said }) => (
            <span key={id}>
              {said.holds === 'NO' ? <span className={styles['denied']}>{say('panel', 'holdsNo')}</span> : null}
              <Caveats said={said} />
            </span>
          ))}
        </div>
        <button
          type="button"
          className={statementStyles['toggle']}
          aria-expanded={isOpen}
          aria-controls={region}
          onClick={() => setOpen(!isOpen)}
        >
          <HowKnown sides={sides} />
          <span className="visually-hidden">
            {` · ${count} · `}
            <About>
              <SpokenSubject subject={entry.subject} />
            </About>
          </span>
        </button>
      </div>
      <div id={region} hidden={!isOpen} className={statementStyles['behind']}>
        {isOpen
          ? sides.map(({ side, parts: own }) => (
              <div key={side}>
                {isOnBoth ? (
                  <p className={styles['behindOf']}>
                    <SideMark side={side} /> {viewSay('compareView', 'on', { name: boardCalledIn(speech, boards[side]) })}
                  </p>
                ) : null}
                {own.map(part => (
                  <WhatStandsBehind key={part.id} said={part.said} />
                ))}
              </div>
            ))
          : null}
      </div>
    </li>
  );
}
