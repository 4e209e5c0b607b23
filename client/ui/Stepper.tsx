import { useId, type ReactElement } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import styles from './Stepper.module.css';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  /** What the two buttons do, to who hears them. */
  readonly less: string;
  readonly more: string;
}

/** A small number, a step at a time. */
export function Stepper({ label, value, least, most, onChange, less, more }: StepperProps): ReactElement {
  const id = useId();
  const step = (by: number): void => onChange(Math.min(most, Math.max(least, value + by)));
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A fieldset would be drawn as one.
    <div className={styles['stepper']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <Button size="small" aria-label={`${less}: ${label}`} disabled={value <= least} onClick={() => step(-1)}>
        <Icon name="minus" />
      </Button>
      <output className={styles['value']}>{value}</output>
      <Button size="small" aria-label={`${more}: ${label}`} disabled={value >= most} onClick={() => step(1)}>
        <Icon name="plus" />
      </Button>
    </div>
  );
}
