/** Rows to take along: as text that every spreadsheet reads, as a workbook, on paper. */
import type { ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { csvOf, type Cell } from '../../ui/csv.ts';
import { downloadText } from '../../ui/download.ts';
import { useIndex, useSay } from '../explorer.ts';
import { fileNameOf } from './fileName.ts';
import { useViewSay } from './useViewSay.ts';

interface FilesProps {
  /** What the file holds, as a word for its name. */
  readonly what: string;
  /** The headings first; asked for when the file is wanted. */
  readonly cells: () => readonly (readonly Cell[])[];
}

export function Files({ what, cells }: FilesProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { revision } = useIndex();
  const name = (): string => fileNameOf(what, { revision, on: new Date(), say });
  const downloadXlsx = async (): Promise<void> => {
    const { xlsxOf, xlsxType } = await import('../../ui/xlsx.ts');
    downloadText(xlsxOf([{ name: what, rows: cells() }]), { fileName: `${name()}.xlsx`, type: xlsxType });
  };
  return (
    <>
      <Button onClick={() => downloadText(csvOf(cells()), { fileName: `${name()}.csv`, type: 'text/csv;charset=utf-8' })}>CSV</Button>
      <Button onClick={() => void downloadXlsx()}>XLSX</Button>
      <Button onClick={() => window.print()}>{viewSay('frame', 'print')}</Button>
    </>
  );
}
