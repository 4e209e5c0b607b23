import { useId, useState, type ReactElement } from 'react';
import type { Say } from '../../../schema/words/say.ts';
import { faultOfDay, type DayFault } from '../../state/day.ts';
import type { AsOf } from '../../state/filtered.ts';
import { filterAsOf } from '../../state/producers.ts';
import { useAct, useExplorer, useSay, useSession } from '../explorer.ts';
import styles from './Filters.module.css';

/** The day at which boards are read. It is asked for when typed to the end: 20 is no year. */
export function AsOfFilter(): ReactElement {
  const say = useSay();
  const act = useAct();
  const id = useId();
  const { asOf } = useExplorer();
  const day = useSession(session => session.filters.asOf);
  const [typed, setTyped] = useState(day ?? '');
  const [held, setHeld] = useState(day);
  const [fault, setFault] = useState<DayFault | null>(null);
  if (held !== day) {
    // Cleared or restored from elsewhere.
    setHeld(day);
    setTyped(day ?? '');
    setFault(null);
  }
  const ask = (): void => {
    const text = typed.trim();
    const found = text === '' ? null : faultOfDay(text);
    setFault(found);
    if (found === null) act(filterAsOf(text === '' ? null : text));
  };
  const told = day === null ? say('filters', 'asOfHow') : asOf === null ? say('filters', 'asOfAsking') : howMuchIsKnown(asOf, say);
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['title']}>
        {say('filters', 'asOf')}
      </label>
      <input
        id={id}
        className={styles['input']}
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        placeholder={say('filters', 'asOfExample')}
        aria-describedby={`${id}-more`}
        aria-invalid={fault !== null || undefined}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onBlur={ask}
        onKeyDown={event => {
          if (event.key === 'Enter') ask();
        }}
      />
      <p id={`${id}-more`} aria-live="polite" className={styles[fault === null ? 'hint' : 'fault']}>
        {fault === null ? told : say('filters', fault)}
      </p>
    </div>
  );
}

/** Unknown is not no: boards without a date, and boards left out only because nothing tells. */
function howMuchIsKnown({ undated, unknown }: AsOf, say: Say): string {
  const counted = say('filters', 'undated', { n: undated });
  return unknown === 0 ? counted : `${counted} ${say('filters', 'unknownAt', { n: unknown })}`;
}
