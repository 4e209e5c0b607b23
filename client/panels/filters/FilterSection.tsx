import { useState, type ReactElement, type ReactNode } from 'react';
import { useSay } from '../explorer.ts';
import styles from './Filters.module.css';

interface FilterSectionProps {
  readonly title: string;
  readonly hint?: string;
  /** How many of its values are chosen. */
  readonly chosen: number;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** A filter that opens and folds; what is folded is not counted. */
export function FilterSection({ title, hint, chosen, startsOpen, children }: FilterSectionProps): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(startsOpen || chosen > 0);
  return (
    <details className={styles['section']} open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={styles['title']}>
        {title}
        {chosen > 0 && <span className={styles['chosen']}>{say('filters', 'chosen', { n: chosen })}</span>}
      </summary>
      {isOpen && (
        <fieldset className={styles['values']}>
          <legend className="visually-hidden">{title}</legend>
          {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
          {children}
        </fieldset>
      )}
    </details>
  );
}
