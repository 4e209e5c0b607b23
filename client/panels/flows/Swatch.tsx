import { useId, type ReactElement } from 'react';
import type { AmountKnown, FlowCourse } from '../../state/choices.ts';
import styles from './FlowPicture.module.css';

interface SwatchProps {
  readonly course: FlowCourse;
  readonly amount: AmountKnown;
  readonly height?: number;
  readonly isBack?: boolean;
}

const width = 30;

/** A piece of ribbon for the key, drawn as the picture draws it. */
export function Swatch({ course, amount, height = 9, isBack = false }: SwatchProps): ReactElement {
  const hatch = useId();
  const box = Math.max(14, height + 2);
  const middle = box / 2;
  return (
    <svg className={styles['swatch']} width={width} height={box} viewBox={`0 0 ${width} ${box}`} aria-hidden="true">
      <pattern id={hatch} className={styles['live']} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className={styles['ground']} />
        <rect width="2.5" height="6" className={styles['stripe']} />
      </pattern>
      <g className={styles['ribbon']} data-course={course} data-amount={amount} data-way={isBack ? 'back' : 'onward'}>
        <path
          className={styles['band']}
          d={`M${isBack ? 9 : 1} ${middle - height / 2}H${width - 1}v${height}H${isBack ? 9 : 1}Z`}
          style={amount === 'UNKNOWN' ? { fill: `url(#${hatch})` } : undefined}
        />
        {isBack ? <path className={styles['arrow']} d={`M1 ${middle}l8 -6v12Z`} /> : null}
        {course === 'HELD' ? <path className={styles['stop']} d={`M4 ${middle - 6}v12`} /> : null}
        {course === 'ENDED' ? <path className={styles['stop']} d={`M${width - 4} ${middle - 6}v12`} /> : null}
        {course === 'NONE' ? <path className={styles['stop']} d={`M4 ${middle - 4}l8 8m0 -8l-8 8`} /> : null}
      </g>
    </svg>
  );
}
