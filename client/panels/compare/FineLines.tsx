/** What is told of an entry besides its name, on either board. */
import type { ReactElement } from 'react';
import type { Line } from './entry.ts';
import { SideMark } from './SideMark.tsx';
import type { Side } from './sides.ts';
import styles from './Compare.module.css';

interface FineLinesProps {
  readonly lines: Readonly<Record<Side, readonly Line[]>>;
  /** Each board has words of its own. */
  readonly isOnBoth: boolean;
}

export function FineLines({ lines, isOnBoth }: FineLinesProps): ReactElement | null {
  if (lines.a.length + lines.b.length === 0) return null;
  if (!isOnBoth) return <Lines lines={[...lines.a, ...lines.b]} />;
  return (
    <span className={styles['twoSides']}>
      {(['a', 'b'] as const).map(side =>
        lines[side].length === 0 ? null : (
          <span key={side} className={styles['oneSide']}>
            <SideMark side={side} />
            <span>
              <Lines lines={lines[side]} />
            </span>
          </span>
        ),
      )}
    </span>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }): ReactElement {
  return (
    <>
      {lines.map((line, place) => (
        <span key={place} className={styles['fine']}>
          {line.map(({ text, isEnglish }, at) => (
            <span key={at}>
              {at === 0 ? null : ' · '}
              <span lang={isEnglish ? 'en' : undefined}>{text}</span>
            </span>
          ))}
        </span>
      ))}
    </>
  );
}
