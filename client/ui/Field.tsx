/** A line of a form: its name, what is typed, what to write there, and what is wrong with it. */
import type { ReactElement } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** Null where nothing is wrong. */
  readonly fault?: string | null;
  readonly lang?: string;
  readonly rows?: number;
}

export function Field({ id, label, value, onChange, hint, fault = null, lang, rows }: FieldProps): ReactElement {
  const described = [hint === undefined ? null : `${id}-hint`, fault === null ? null : `${id}-fault`].filter(one => one !== null).join(' ');
  const common = {
    id,
    value,
    lang,
    'autoComplete': 'off',
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': fault === null ? undefined : true,
  } as const;
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {rows === undefined ? (
        <input type="text" {...common} onChange={event => onChange(event.target.value)} />
      ) : (
        <textarea rows={rows} {...common} onChange={event => onChange(event.target.value)} />
      )}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {fault === null ? null : (
        <p id={`${id}-fault`} className={styles['missing']} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
