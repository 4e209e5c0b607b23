import type { ReactElement } from 'react';
import type { Line } from './entry.ts';
import { wordsOnPaper } from './paperRoom.ts';
import styles from './Sheet.module.css';
import { SideMark } from './SideMark.tsx';
import type { Side } from './sides.ts';

interface SheetLinesProps {
  readonly lines: Readonly<Record<Side, readonly Line[]>>;
  /** Each board has words of its own. */
  readonly isOnBoth: boolean;
}

/** Sections of Acts up to so many letters stand in one line in the narrowest column. */
const wholeUpTo = 24;

/** What is told of an entry on either board, run on in small print. */
export function SheetLines({ lines, isOnBoth }: SheetLinesProps): ReactElement {
  return (
    <>
      {(['a', 'b'] as const).map(side =>
        wordsOnPaper(lines[side]).length === 0 ? null : (
          <span key={side} className={styles['fine']}>
            {' '}
            {isOnBoth ? <SideMark side={side} /> : null}{' '}
            {wordsOnPaper(lines[side]).map(({ text, isEnglish }, place) => (
              <span key={place}>
                {place === 0 ? null : ' · '}
                <span lang={isEnglish ? 'en' : undefined} className={text.length > wholeUpTo ? undefined : styles['whole']}>
                  {text}
                </span>
              </span>
            ))}
          </span>
        ),
      )}
    </>
  );
}
