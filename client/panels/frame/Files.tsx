/** Rows to take along: as text that every spreadsheet reads, as a workbook, on paper. */
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { csvOf, type Cell } from '../../ui/csv.ts';
import { downloadText } from '../../ui/download.ts';
import { useIndex, useSay } from '../explorer.ts';
import { fileNameOf } from './fileName.ts';
import { useOffered } from './gathering.ts';
import styles from './Files.module.css';
import { useSupposition } from './useSupposition.ts';
import { useViewSay } from './useViewSay.ts';

interface FilesProps {
  /** What the file holds, as a word for its name. */
  readonly what: string;
  /** The headings first; asked for when the file is wanted, of the server where there are more than are shown. */
  readonly cells: () => Rows | Promise<Rows>;
  /** Prints once all that belongs on paper is there; left out where all of it is on the screen. */
  readonly onPrint?: () => Promise<void>;
  /** How far that is. */
  readonly progress?: string | null;
}

type Rows = readonly (readonly Cell[])[];

export function Files({ what, cells: asTheyAre, onPrint, progress = null }: FilesProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { revision } = useIndex();
  const { mark } = useSupposition();
  const cells = async (): Promise<Rows> => mark(await asTheyAre());
  useOffered({ what, cells });
  const name = (): string => fileNameOf(what, { revision, on: new Date(), say });
  const [failed, setFailed] = useState<'noFile' | 'noPrint' | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const make = async (download: (rows: Rows) => unknown): Promise<void> => {
    try {
      await download(await cells());
      setFailed(null);
    } catch {
      setFailed('noFile');
    }
  };
  const print = useCallback(async (): Promise<void> => {
    setPrinting(true);
    try {
      await (onPrint ?? printNow)();
      setFailed(null);
    } catch {
      setFailed('noPrint');
    }
    setPrinting(false);
  }, [onPrint]);
  usePrintKey(onPrint === undefined ? null : print);
  const downloadCsv = (rows: Rows): void => downloadText(csvOf(rows), { fileName: `${name()}.csv`, type: 'text/csv;charset=utf-8' });
  const downloadXlsx = async (rows: Rows): Promise<void> => {
    const { xlsxOf, xlsxType } = await import('../../ui/xlsx.ts');
    downloadText(xlsxOf([{ name: what, rows }]), { fileName: `${name()}.xlsx`, type: xlsxType });
  };
  return (
    <>
      <Button onClick={() => void make(downloadCsv)}>CSV</Button>
      <Button onClick={() => void make(downloadXlsx)}>XLSX</Button>
      <Button disabled={isPrinting} onClick={() => void print()}>
        {viewSay('frame', 'print')}
      </Button>
      {onPrint === undefined ? null : (
        <output className={styles['printing']}>{isPrinting ? (progress ?? viewSay('frame', 'gettingReady')) : null}</output>
      )}
      {failed === null ? null : <p role="alert">{viewSay('frame', failed)}</p>}
    </>
  );
}

async function printNow(): Promise<void> {
  window.print();
}

/** The keys of the browser would print what is on the screen; null leaves them alone. */
function usePrintKey(print: (() => Promise<void>) | null): void {
  useEffect(() => {
    if (print === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void print();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [print]);
}
