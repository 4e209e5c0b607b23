/** The two days, as a year, a month or a day: asked for with Enter, and when a field is left. */
import { useId, useState, type ReactElement } from 'react';
import { choose } from '../../state/producers.ts';
import { faultOfDay, type DayFault } from '../../state/day.ts';
import { useAct, useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Changes.module.css';

interface DayFieldsProps {
  readonly since: string;
  readonly until: string;
  readonly isSound: boolean;
}

export function DayFields({ since, until, isSound }: DayFieldsProps): ReactElement {
  const viewSay = useViewSay();
  return (
    <>
      <DayField name="since" day={since} />
      <DayField name="until" day={until} />
      {isSound ? null : (
        <p role="alert" className={styles['fault']}>
          {viewSay('changesView', 'notLater')}
        </p>
      )}
    </>
  );
}

function DayField({ name, day }: { readonly name: 'since' | 'until'; readonly day: string }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const id = useId();
  const [typed, setTyped] = useState(day);
  const [held, setHeld] = useState(day);
  const [fault, setFault] = useState<DayFault | null>(null);
  if (held !== day) {
    setHeld(day);
    setTyped(day);
    setFault(null);
  }
  const ask = (): void => {
    const text = typed.trim();
    const found = faultOfDay(text);
    setFault(found);
    if (found === null && text !== day) act(choose(name, [text]));
  };
  return (
    <span className={styles['day']}>
      <label htmlFor={id}>{viewSay('changesView', name)}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        placeholder={viewSay('changesView', 'dayExample')}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        value={typed}
        onChange={event => {
          setTyped(event.target.value);
          setFault(null);
        }}
        onBlur={ask}
        onKeyDown={event => {
          if (event.key === 'Enter') ask();
        }}
      />
      {fault === null ? null : (
        <span id={`${id}-fault`} role="alert" className={styles['fault']}>
          {say('filters', fault)}
        </span>
      )}
    </span>
  );
}
