import { useEffect, useId, useState, type ReactElement } from 'react';
import { faultOfDay, type DayFault } from '../../state/day.ts';
import { filterAsOf } from '../../state/producers.ts';
import { useAct, useExplorer, useSay, useSession } from '../explorer.ts';
import styles from './Filters.module.css';
import { howMuchIsKnown } from './howMuchIsKnown.ts';

/** Who types 2023-12 passes 2023: long enough for the next key, short enough not to be waited for. */
const pauseMs = 900;

/** The day at which boards are read: asked for once typing rests, and at once with Enter or when the field is left. */
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
    setHeld(day);
    setFault(null);
    // Cleared or restored from elsewhere, unless it was typed here.
    if (typed.trim() !== (day ?? '')) setTyped(day ?? '');
  }
  const text = typed.trim();
  const isWaiting = text !== (day ?? '') && faultOfTyped(text) === null;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => act(filterAsOf(text === '' ? null : text)), pauseMs);
    return () => clearTimeout(timer);
  }, [act, isWaiting, text]);
  const ask = (): void => {
    setFault(faultOfTyped(text));
    if (faultOfTyped(text) === null) act(filterAsOf(text === '' ? null : text));
  };
  const told = isWaiting
    ? say('filters', 'asOfWaits')
    : day === null || text !== day
      ? say('filters', 'asOfHow')
      : asOf === null
        ? say('filters', 'asOfAsking')
        : howMuchIsKnown(asOf, say);
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
        onChange={event => {
          setTyped(event.target.value);
          setFault(null);
        }}
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

/** Nothing typed asks for all dates. */
function faultOfTyped(text: string): DayFault | null {
  return text === '' ? null : faultOfDay(text);
}
