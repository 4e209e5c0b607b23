/** A frame out of sight in which a part of the page is laid out as on paper, so wide that its letters suit the sheet. */
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './PaperFrame.module.css';
import { paperStylesOf } from './paperStyles.ts';
import { whenStill } from './whenStill.ts';

interface PaperFrameProps {
  readonly width: number;
  readonly language: string;
  readonly title: string;
  /** What is still to come, though nothing that is laid out says so. */
  readonly rest: () => Promise<unknown>;
  /** Told once everything stands in it; what it throws is told to `onFailed`. */
  readonly onStill: (room: HTMLElement) => void;
  readonly onFailed: (error: unknown) => void;
  readonly children: ReactNode;
}

export function PaperFrame({ width, language, title, rest, onStill, onFailed, children }: PaperFrameProps): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const told = useRef({ rest, onStill, onFailed });
  useEffect(() => {
    told.current = { rest, onStill, onFailed };
  }, [rest, onStill, onFailed]);
  useEffect(() => {
    const inner = frame.current?.contentWindow as (Window & typeof globalThis) | null | undefined;
    if (inner == null) return undefined;
    let isOver = false;
    paperStylesOf(document).then(
      texts => {
        if (isOver) return;
        // An empty frame lays tables out as browsers did before there were standards.
        inner.document.open();
        inner.document.write('<!doctype html>');
        inner.document.close();
        inner.document.adoptedStyleSheets = texts.map(css => {
          const sheet = new inner.CSSStyleSheet();
          sheet.replaceSync(css);
          return sheet;
        });
        inner.document.documentElement.lang = language;
        const place = inner.document.createElement('div');
        inner.document.body.replaceChildren(place);
        setRoom(place);
      },
      (error: unknown) => {
        if (!isOver) told.current.onFailed(error);
      },
    );
    return () => {
      isOver = true;
    };
  }, [language]);
  useEffect(() => {
    if (room === null) return undefined;
    const ends = new AbortController();
    whenStill(room, { signal: ends.signal, rest: () => told.current.rest() }).then(
      () => told.current.onStill(room),
      (error: unknown) => {
        if (!ends.signal.aborted) told.current.onFailed(error);
      },
    );
    return () => ends.abort();
  }, [room, width]);
  return (
    <>
      <iframe ref={frame} className={styles['frame']} style={{ width }} title={title} tabIndex={-1} aria-hidden="true" inert />
      {room === null ? null : createPortal(children, room)}
    </>
  );
}
