import { useId, type ReactElement } from 'react';
import type { QueryChoicesQuery } from '../../api/generated/graphql.ts';
import { Picker } from '../../ui/Picker.tsx';
import { allowedWords, isRefused, isUnlisted, shortList } from './allowed.ts';
import { optionsFor } from './choices.ts';
import type { Speech } from './cells.ts';
import styles from './QuestionForm.module.css';
import { labelOf, type Field } from './variables.ts';

interface FieldInputProps {
  readonly field: Field;
  readonly value: string;
  readonly choices: QueryChoicesQuery | null;
  readonly speech: Speech;
  readonly onChange: (value: string) => void;
}

/** One parameter of the question: chosen from a short list, found in a long one, or written. */
export function FieldInput({ field, value, choices, speech, onChange }: FieldInputProps): ReactElement {
  const id = useId();
  const { ask } = speech;
  const options = optionsFor(field, choices, { ...speech, value });
  const isStrange = isRefused(field, value) || (choices !== null && options !== null && isUnlisted(field, value, options));
  const isChosen = options?.some(option => option.value === value) === true || value === '';
  const told = isStrange ? { 'aria-invalid': true, 'aria-describedby': `${id}-strange` } : {};
  const label = labelOf(field, ask);
  const testId = `field-${field.name}`;
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {options === null && (
        <input
          id={id}
          data-testid={testId}
          className={styles['input']}
          type={field.kind.of === 'number' ? 'number' : 'text'}
          min={field.kind.of === 'number' ? field.kind.least : undefined}
          max={field.kind.of === 'number' ? field.kind.most : undefined}
          value={value}
          onChange={event => onChange(event.target.value)}
          {...told}
        />
      )}
      {options !== null && options.length <= shortList && isChosen && (
        <select id={id} data-testid={testId} className={styles['input']} value={value} onChange={event => onChange(event.target.value)}>
          {value === '' && !field.isOptional && <option value="">{ask('query', 'pick')}</option>}
          {options.map(option => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {options !== null && (options.length > shortList || !isChosen) && (
        <Picker
          id={id}
          testId={testId}
          options={options}
          value={value}
          onChange={onChange}
          noMatch={ask('query', 'noMatch')}
          listLabel={label}
          {...(isStrange ? { describedBy: `${id}-strange` } : {})}
        />
      )}
      {isStrange && (
        <p id={`${id}-strange`} role="alert" className={styles['strange']} data-testid={`allowed-${field.name}`}>
          {ask('query', field.kind.of === 'number' ? 'notNumber' : 'unknownValue', { name: label, value })}{' '}
          {allowedWords(field, options, ask)}
        </p>
      )}
    </div>
  );
}
