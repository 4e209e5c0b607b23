/** One text in both languages, side by side: that of the page comes first. */
import { useId, type ReactElement } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Stories.module.css';

interface BothLanguagesProps {
  readonly label: string;
  readonly en: string;
  readonly cy: string;
  /** One line where it is a name. */
  readonly rows: number;
  readonly onChange: (language: 'En' | 'Cy', text: string) => void;
}

export function BothLanguages({ label, en, cy, rows, onChange }: BothLanguagesProps): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  const sides = [
    { side: 'En', lang: 'en', text: en, said: viewSay('stories', 'inEnglish') },
    { side: 'Cy', lang: 'cy', text: cy, said: viewSay('stories', 'inWelsh') },
  ] as const;
  const inOrder = viewSay.language === 'cy' ? sides.toReversed() : sides;
  return (
    <div className={styles['both']}>
      {inOrder.map(({ side, lang, text, said }) => (
        <div key={side} className={styles['field']}>
          <label htmlFor={`${id}-${side}`} className={styles['label']}>
            {label} <span className={styles['hint']}>{said}</span>
          </label>
          <textarea id={`${id}-${side}`} lang={lang} rows={rows} value={text} onChange={event => onChange(side, event.target.value)} />
        </div>
      ))}
    </div>
  );
}
