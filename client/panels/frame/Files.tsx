/** Rows to take along: as text that every spreadsheet reads, as a workbook, on paper. */
import { useState, type ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { csvOf, type Cell } from '../../ui/csv.ts';
import { downloadText } from '../../ui/download.ts';
import { useIndex, useSay } from '../explorer.ts';
import { fileNameOf } from './fileName.ts';
import { useViewSay } from './useViewSay.ts';

interface FilesProps {
  /** What the file holds, as a word for its name. */
  readonly what: string;
  /** The headings first; asked for when the file is wanted, of the server where there are more than are shown. */
  readonly cells: () => Rows | Promise<Rows>;
}

type Rows = readonly (readonly Cell[])[];

export function Files({ what, cells }: FilesProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { revision } = useIndex();
  const name = (): string => fileNameOf(what, { revision, on: new Date(), say });
  const [isFailed, setFailed] = useState(false);
  const make = async (download: (rows: Rows) => unknown): Promise<void> => {
    try {
      await download(await cells());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const downloadCsv = (rows: Rows): void => downloadText(csvOf(rows), { fileName: `${name()}.csv`, type: 'text/csv;charset=utf-8' });
  const downloadXlsx = async (rows: Rows): Promise<void> => {
    const { xlsxOf, xlsxType } = await import('../../ui/xlsx.ts');
    downloadText(xlsxOf([{ name: what, rows }]), { fileName: `${name()}.xlsx`, type: xlsxType });
  };
  return (
    <>
      <Button onClick={() => void make(downloadCsv)}>CSV</Button>
      <Button onClick={() => void make(downloadXlsx)}>XLSX</Button>
      <Button onClick={() => window.print()}>{viewSay('frame', 'print')}</Button>
      {isFailed ? <p role="alert">{viewSay('frame', 'noFile')}</p> : null}
    </>
  );
}
