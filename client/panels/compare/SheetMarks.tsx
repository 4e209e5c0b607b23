/** On paper nobody points at a mark behind a name: what each means stands below, where the sheet bears it. */
import type { ReactElement } from 'react';
import styles from './Sheet.module.css';
import { useSpeech } from './speech.ts';

export function SheetMarks(): ReactElement {
  const { say } = useSpeech();
  const marks = [
    ['*', 'toCheck'],
    ['EN', 'inEnglish'],
    ['CY', 'noEnglish'],
  ] as const;
  return (
    <p className={styles['marks']} data-testid="sheet-marks">
      {marks.map(([sign, meaning]) => (
        <span key={sign} data-mark={sign}>
          {sign} {say('names', meaning)}
        </span>
      ))}
    </p>
  );
}
