import { useId, type ReactElement } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  /** `hint` says more when pointed at, and to screen readers; `short` is seen instead of the label where a row is tight. */
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string;
    readonly hint?: string;
    readonly short?: string;
  }[];
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
      {options.map(({ value: own, label: name, lang, hint, short }) => (
        <label key={own} className={styles['option']} lang={lang} title={hint ?? (short === undefined ? undefined : name)}>
          <input
            type="radio"
            name={id}
            className="visually-hidden"
            aria-describedby={hint === undefined ? undefined : `${id}-${own}`}
            checked={own === value}
            onChange={() => onChange(own)}
          />
          <span>
            <span className={short === undefined ? undefined : 'long-form'}>{name}</span>
            {short !== undefined && (
              <span className="short-form" aria-hidden="true">
                {short}
              </span>
            )}
          </span>
          {hint !== undefined && (
            <span id={`${id}-${own}`} hidden>
              {hint}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
