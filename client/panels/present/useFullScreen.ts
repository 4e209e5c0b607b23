/** Fills the screen with the page, tells where a browser refuses, and hears when somebody ends it by the browser's own key. */
import { useEffect, useEffectEvent, useRef } from 'react';

interface FullScreen {
  toggle(): void;
  leave(): void;
  /** A window opens, for which browsers end the full screen by themselves: that is no wish to leave. */
  expectEnd(): void;
}

interface Heard {
  readonly onEnded: () => void;
  /** `ask` where somebody has to press a key first. */
  readonly onRefused: (why: 'fullRefused' | 'fullAsk') => void;
}

const expectedMs = 2_000;

export function useFullScreen({ onEnded, onRefused }: Heard): FullScreen {
  const expectedUntil = useRef(0);
  const expectEnd = (): void => {
    expectedUntil.current = performance.now() + expectedMs;
  };
  const begun = useEffectEvent(() => {
    // Browsers allow it only just after a key or a click: not where a talk is opened by its address.
    if (document.fullscreenElement !== null) return;
    if (navigator.userActivation.isActive) ask().catch(() => onRefused('fullRefused'));
    else onRefused('fullAsk');
  });
  const changed = useEffectEvent(() => {
    if (document.fullscreenElement === null && performance.now() > expectedUntil.current) onEnded();
  });
  useEffect(() => {
    const onChange = (): void => changed();
    document.addEventListener('fullscreenchange', onChange);
    begun();
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  const leave = (): void => {
    if (document.fullscreenElement === null) return;
    expectEnd();
    document.exitFullscreen().catch(() => undefined);
  };
  const toggle = (): void => {
    if (document.fullscreenElement !== null) leave();
    else ask().catch(() => onRefused('fullRefused'));
  };
  return { toggle, leave, expectEnd };
}

async function ask(): Promise<void> {
  if (!document.fullscreenEnabled) throw new Error('This browser shows nothing in full screen.');
  await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
}
