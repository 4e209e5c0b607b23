import { useCallback, useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Popup.module.css';
import { useDismiss } from './useDismiss.ts';

interface PopupProps {
  /** What stands on the button, its name among it. */
  readonly button: ReactNode;
  readonly hint?: string;
  readonly size?: 'normal' | 'small';
  readonly look?: 'plain' | 'quiet';
  /** The edge of the button at which the box begins. */
  readonly from: 'left' | 'right';
  readonly testId?: string;
  readonly children: ReactNode;
}

/** A button and the box that opens beneath it, until one points or goes elsewhere, follows a link in it, or presses Escape. */
export function Popup({ button, hint, size = 'normal', look = 'plain', from, testId, children }: PopupProps): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => {
    setOpen(false);
    // Whoever was inside stands before the door, not at the top of the page.
    if (holder.current?.contains(document.activeElement) === true) holder.current.querySelector('button')?.focus();
  }, []);
  useDismiss(holder, isOpen, close);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const opened = box.current;
    if (opened === null) return undefined;
    keepInSight(opened);
    const onFollow = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('a') !== null) close();
    };
    opened.addEventListener('click', onFollow);
    return () => opened.removeEventListener('click', onFollow);
  }, [isOpen, close]);
  return (
    <div ref={holder} className={styles['holder']} data-testid={testId}>
      <Button size={size} look={look} title={hint} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {button}
      </Button>
      {isOpen && (
        <div ref={box} className={styles['box']} data-from={from} data-beneath="">
          {children}
        </div>
      )}
    </div>
  );
}

const fromEdge = 12;

/** As high as there is room below the button, and beside it where it would run over the edge of the screen. */
function keepInSight(box: HTMLElement): void {
  const { top, left, right } = box.getBoundingClientRect();
  box.style.maxHeight = `${Math.max(160, window.innerHeight - top - fromEdge)}px`;
  const over = right > window.innerWidth - fromEdge ? window.innerWidth - fromEdge - right : left < fromEdge ? fromEdge - left : 0;
  if (over !== 0) box.style.translate = `${over}px`;
}
