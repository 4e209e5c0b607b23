/** Keys that work anywhere but where text is typed. */
import { useEffect, useRef } from 'react';
import { lookThrough, openOutline, reach, showScreen, stepOut, walk, type Producer } from '../../state/producers.ts';
import { directions, lenses, type Steps } from '../../state/session.ts';
import { useAct } from '../explorer.ts';

interface Commands {
  readonly onSearch: () => void;
  readonly onFit: () => void;
  readonly onHelp: () => void;
}

export function useKeys(commands: Commands): void {
  const act = useAct();
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const command = { '/': latest.current.onSearch, f: latest.current.onFit, '?': latest.current.onHelp }[event.key];
      const producer = producers[event.key];
      if (command === undefined && producer === undefined) return;
      event.preventDefault();
      command?.();
      if (producer !== undefined) act(producer);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [act]);
}

const producers: Readonly<Partial<Record<string, Producer>>> = {
  o: session => openOutline(!session.outline)(session),
  t: session => showScreen(session.screen === 'map' ? 'table' : 'map')(session),
  d: session => walk(next(directions, session.focus?.direction ?? 'any', 1))(session),
  '[': session => lookThrough(next(lenses, session.lens, -1))(session),
  ']': session => lookThrough(next(lenses, session.lens, 1))(session),
  '1': reach(1 satisfies Steps),
  '2': reach(2),
  '3': reach(3),
  Escape: stepOut,
};

function next<Value>(values: readonly Value[], value: Value, step: number): Value {
  return values[(values.indexOf(value) + step + values.length) % values.length] ?? value;
}

/** A dialog that is open has the keyboard to itself, also when what had the focus in it is gone. */
export function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog:modal') !== null) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('textarea, select, input:not([type=checkbox], [type=radio])') !== null;
}
