import { useId, type ReactElement } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  /** `hint` says more when pointed at, and to screen readers. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string; readonly hint?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly testId?: string;
}

/** One of a few, all in sight: radio buttons that look like one control. */
export function Choice<Value extends string | number>({ label, options, value, onChange, testId }: ChoiceProps<Value>): ReactElement {
  const id = useId();
  return (
    <fieldset className={styles['choice']} data-testid={testId}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(option => (
        <label key={option.value} className={styles['option']} lang={option.lang} title={option.hint}>
          <input
            type="radio"
            name={id}
            className="visually-hidden"
            aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}`}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.hint !== undefined && (
            <span id={`${id}-${option.value}`} hidden>
              {option.hint}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
