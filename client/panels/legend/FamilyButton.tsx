import type { CSSProperties, ReactElement } from 'react';
import { coloursOf } from '../../canvas/families.ts';
import { useSay } from '../explorer.ts';
import type { FamilyChip } from './families.ts';
import styles from './Legend.module.css';

interface FamilyButtonProps {
  readonly chip: FamilyChip;
  /** Boards are filled on the map, bodies are not. */
  readonly isFilled: boolean;
  readonly isChosen: boolean;
  /** Other families are chosen, this one is not. */
  readonly isOut: boolean;
  readonly onToggle: () => void;
}

export function FamilyButton({ chip: { family, label, count }, isFilled, isChosen, isOut, onToggle }: FamilyButtonProps): ReactElement {
  const say = useSay();
  const { fill, line } = coloursOf(family);
  return (
    <button
      type="button"
      className={styles['family']}
      data-out={isOut || undefined}
      aria-pressed={isChosen}
      title={say('legend', 'chip', { family: label, n: count })}
      onClick={onToggle}
    >
      <span className={styles['swatch']} style={{ '--fill': isFilled ? fill : 'transparent', '--line': line } as CSSProperties} />
      <span className={styles['name']} aria-hidden="true">
        {label}
      </span>
      <span className={styles['count']} aria-hidden="true">
        {count}
      </span>
      <span className="visually-hidden">{say('legend', 'chip', { family: label, n: count })}</span>
    </button>
  );
}
