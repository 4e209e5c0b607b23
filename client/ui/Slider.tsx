import { useId, type ReactElement } from 'react';
import styles from './Slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  /** What the value means, to who sees it and who hears it. */
  readonly said: string;
  readonly onChange: (value: number) => void;
}

/** A value along a line, by pointer or by the arrow keys. */
export function Slider({ label, least, most, value, said, onChange }: SliderProps): ReactElement {
  const id = useId();
  return (
    <span className={styles['slider']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <input
        id={id}
        type="range"
        className={styles['track']}
        min={least}
        max={most}
        step={1}
        value={value}
        aria-valuetext={said}
        onChange={event => onChange(Number(event.target.value))}
      />
      <output htmlFor={id} className={styles['value']}>
        {said}
      </output>
    </span>
  );
}
