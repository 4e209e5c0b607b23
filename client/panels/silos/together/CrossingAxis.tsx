import type { ReactElement } from 'react';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from './Crossings.module.css';

/** From all within to all crossing: a dot for what was found, a tick for what chance would give, and a line for how far apart they are. */
export function CrossingAxis({ value, expected }: { readonly value: number; readonly expected: number }): ReactElement {
  const viewSay = useViewSay();
  const [found, chance] = [placeOf(value), placeOf(expected)];
  return (
    <figure className={styles['figure']}>
      <svg className={styles['axis']} viewBox={`0 0 ${width} 30`} aria-hidden="true" focusable="false">
        <path className={styles['line']} d={`M${edge} 15H${width - edge}M${edge} 10v10M${width / 2} 12v6M${width - edge} 10v10`} />
        <path className={styles['gap']} d={`M${chance} 15H${found}`} />
        <path className={styles['tick']} d={`M${chance} 5v20`} />
        <circle className={styles['dot']} cx={found} cy="15" r="6" />
      </svg>
      <figcaption className={styles['caption']}>
        <span>{viewSay('silosTogether', 'allWithin')}</span>
        <span>{viewSay('silosTogether', 'allCross')}</span>
        <span>
          <strong>{viewSay('silosTogether', 'found', { value: signed(value) })}</strong> ·{' '}
          {viewSay('silosTogether', 'byChance', { value: signed(expected) })}
        </span>
      </figcaption>
    </figure>
  );
}

const width = 320;
const edge = 8;

function placeOf(value: number): number {
  return edge + ((value + 1) / 2) * (width - 2 * edge);
}

/** With a minus that is one. */
function signed(value: number): string {
  const text = value.toFixed(2);
  return Number(text) === 0 ? '0.00' : text.replace('-', '−');
}
