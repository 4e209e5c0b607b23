/** A view that shows a page of its rows prints them all: they are asked for, laid out, and only then printed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { usePaper } from './onPaper.ts';

interface WholePaper<Whole> {
  /** Null unless it is being printed. */
  readonly whole: Whole | null;
  print(): Promise<void>;
}

export function useWholePaper<Whole>(ask: () => Whole | Promise<Whole>): WholePaper<Whole> {
  const [laid, setLaid] = useState<{ readonly whole: Whole } | null>(null);
  const paper = usePaper();
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  }, [ask]);
  useEffect(() => {
    if (paper !== null) paper.until(Promise.resolve(latest.current()).then(whole => setLaid({ whole })));
  }, [paper]);
  // An effect runs once what was asked for stands on the page.
  useEffect(() => {
    if (laid === null || paper !== null) return undefined;
    const over = (): void => setLaid(null);
    window.addEventListener('afterprint', over);
    window.print();
    return () => window.removeEventListener('afterprint', over);
  }, [laid, paper]);
  const print = useCallback(async () => setLaid({ whole: await ask() }), [ask]);
  return { whole: laid?.whole ?? null, print };
}
