/** How what is shown is known, as one bar: each certainty has its own filling, and its shape, word and number beneath. */
import type { ReactElement } from 'react';
import { CertaintyGlyph } from '../body/said/CertaintyGlyph.tsx';
import type { Share } from '../body/said/certainties.ts';
import { useSay } from '../explorer.ts';
import { Bar } from './Bar.tsx';
import styles from './KnowledgeBar.module.css';

interface KnowledgeBarProps {
  /** In the order shown; those of none are left out. */
  readonly shares: readonly Share[];
  /** What is known so, said before the legend; seats, where nothing else is said. */
  readonly label?: string;
}

export function KnowledgeBar({ shares, label }: KnowledgeBarProps): ReactElement | null {
  const say = useSay();
  const shown = shares.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <Bar
      parts={shown.map(({ certainty, count }) => ({ name: certainty, count, className: styles[certainty] }))}
      label={
        <span className={label === undefined ? 'visually-hidden' : styles['label']}>{label ?? say('panel', 'stateOfKnowledge')}: </span>
      }
    >
      {shown.map(({ certainty, count }) => (
        <li key={certainty}>
          <CertaintyGlyph certainty={certainty} /> {count} {say('certainty', certainty)}
        </li>
      ))}
    </Bar>
  );
}
