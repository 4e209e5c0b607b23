/**
 * Where the keyboard goes as the panel opens, moves on and closes. Opened by keyboard, or moved on from within, the panel
 * takes the focus; closed, it gives the focus back to what it was opened from. A mouse keeps the focus where it was.
 */
import { useEffect, useRef, type RefObject } from 'react';
import { takeInputBefore, type InputBefore } from './inputBefore.ts';

interface PanelFocus {
  readonly panel: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

interface LastInput {
  readonly by: InputBefore['by'];
  readonly wasInPanel: boolean;
}

export function usePanelFocus(selectedId: string | null): PanelFocus {
  const panel = useRef<HTMLElement | null>(null);
  const heading = useRef<HTMLHeadingElement | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const last = useRef<LastInput | null>(null);

  useEffect(() => {
    const before = takeInputBefore();
    // Who has gone elsewhere meanwhile keeps the focus there.
    if (before === null || before.from !== document.activeElement) return;
    last.current = { by: before.by, wasInPanel: false };
    if (before.from instanceof HTMLElement) opener.current = before.from;
  }, []);

  useEffect(() => {
    const remember = (by: LastInput['by']) => (event: Event) => {
      const wasInPanel = event.target instanceof Node && panel.current?.contains(event.target) === true;
      last.current = { by, wasInPanel };
      if (!wasInPanel && document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
    };
    const byKey = remember('keyboard');
    const byPointer = remember('pointer');
    window.addEventListener('keydown', byKey, true);
    window.addEventListener('pointerdown', byPointer, true);
    return () => {
      window.removeEventListener('keydown', byKey, true);
      window.removeEventListener('pointerdown', byPointer, true);
    };
  }, []);

  useEffect(() => {
    if (selectedId === null) {
      // Whoever closed it from elsewhere is where they want to be.
      if (document.activeElement === document.body && opener.current?.isConnected === true) opener.current.focus({ preventScroll: true });
      return;
    }
    if (last.current?.by === 'keyboard' || last.current?.wasInPanel === true) heading.current?.focus({ preventScroll: true });
  }, [selectedId]);

  return { panel, heading };
}
