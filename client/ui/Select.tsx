import { useId, type ReactElement } from 'react';
import styles from './Select.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  /** Says more of what is chosen when pointed at. */
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Its choices are sentences: they are given the room of a line. */
  readonly isWide?: boolean;
}

/** One of several, folded away: its name and what is chosen stand in one line. */
export function Select<Value extends string>({ label, hint, options, value, onChange, isWide = false }: SelectProps<Value>): ReactElement {
  const id = useId();
  return (
    <span className={styles['select']} title={hint} data-wide={isWide || undefined}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <select id={id} className={styles['box']} value={value} onChange={event => onChange(event.target.value as Value)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
