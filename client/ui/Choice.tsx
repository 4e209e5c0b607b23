import type { ReactElement } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly testId?: string;
}

/** One of a few, all in sight: radio buttons that look like one control. */
export function Choice<Value extends string | number>({ label, options, value, onChange, testId }: ChoiceProps<Value>): ReactElement {
  return (
    <fieldset className={styles['choice']} data-testid={testId}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(option => (
        <label key={option.value} className={styles['option']} lang={option.lang}>
          <input
            type="radio"
            name={label}
            className="visually-hidden"
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
