import { useId, type ReactElement } from 'react';
import styles from './Select.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  /** Says more of what is chosen when pointed at. */
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of several, folded away: its name and what is chosen stand in one line. */
export function Select<Value extends string>({ label, hint, options, value, onChange }: SelectProps<Value>): ReactElement {
  const id = useId();
  return (
    <span className={styles['select']} title={hint}>
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
