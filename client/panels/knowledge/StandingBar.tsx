/** How cells or findings stand, as one bar: each state has its own filling, and its shape, word and number beneath. */
import type { ReactElement } from 'react';
import type { Standing } from '../../api/generated/graphql.ts';
import type { Producer } from '../../state/producers.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { Bar } from './Bar.tsx';
import styles from './StandingBar.module.css';
import { StandingGlyph } from './StandingGlyph.tsx';

interface StandingBarProps {
  /** What the bar is of. */
  readonly label: string;
  /** In the order shown; those of none are left out. `step` opens the rows behind a number. */
  readonly parts: readonly {
    readonly state: Standing;
    readonly words: string;
    readonly count: number;
    readonly step?: Producer;
    readonly isChosen?: boolean;
  }[];
}

export function StandingBar({ label, parts }: StandingBarProps): ReactElement | null {
  const shown = parts.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <Bar
      parts={shown.map(({ state, count }) => ({ name: state, count, className: styles[state] }))}
      label={<span className="visually-hidden">{label}: </span>}
    >
      {shown.map(({ state, words, step, isChosen = false }) => (
        <li key={state} data-state={state}>
          <StandingGlyph state={state} />
          {step === undefined ? (
            words
          ) : (
            <ActLink step={step} isCurrent={isChosen} className={styles['opens']}>
              {words}
            </ActLink>
          )}
        </li>
      ))}
    </Bar>
  );
}
