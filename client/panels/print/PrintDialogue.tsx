/** Something on paper: how it is to be printed, how that looks, and the file. Over the page, which stays as it is. */
import { ApolloProvider, useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import { citingClient } from '../../api/citing.ts';
import type { Size } from '../../layout/box.ts';
import type { Foot, WidthOf } from '../../print/foot.ts';
import { layoutSize } from '../../print/sheets.ts';
import { PaperFrame } from '../../print/PaperFrame.tsx';
import type { Shape } from '../../print/shapes.ts';
import { laidOut, type Laid } from '../../print/walk/laidOut.ts';
import { Button } from '../../ui/Button.tsx';
import { createMeasure } from '../../canvas/measure.ts';
import { useSay } from '../explorer.ts';
import { Dialogue } from '../frame/Dialogue.tsx';
import { PaperProvider, type Paper } from '../frame/onPaper.ts';
import { fileNameOf } from '../frame/fileName.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { leastLetters, pagesOf, sheetingFor } from './pagesOf.ts';
import type { PaperOptions } from './paperOptions.ts';
import { Preview } from './Preview.tsx';
import styles from './PrintDialogue.module.css';
import { PrintForm } from './PrintForm.tsx';
import { useSourceSheets } from './useSourceSheets.ts';
import { useWriting } from './useWriting.ts';

/** What was laid out, and the documents behind it. */
interface Held {
  readonly key: string;
  readonly laid: readonly Laid[];
  readonly cited: ReadonlySet<string>;
}

/** What is printed, in the language and of the part that were chosen. */
interface Printed {
  readonly title: string;
  readonly foot: Foot;
  readonly revision: number;
  /** It says beside each statement who says so, and may rest on fewer documents than all. */
  readonly isCiting: boolean;
  /** Whose panel is open and may be printed in its place; null where none is. */
  readonly panelOf: string | null;
}

/** A sheet within its margins, and who is told what stands on a canvas. */
export interface SheetAsked {
  readonly size: Size;
  readonly onDrawn: (element: Element, shapes: readonly Shape[]) => void;
}

interface PrintDialogueProps {
  readonly options: PaperOptions;
  readonly onOptions: (options: PaperOptions) => void;
  readonly printed: Printed;
  /** How large it is laid out for a sheet of a size, where it is to be made smaller then; null where it is laid out as large as the sheet. */
  readonly sizeFor: ((size: Size, isLarge: boolean) => Size) | null;
  readonly children: (sheet: SheetAsked) => ReactElement;
  readonly onClose: () => void;
}

/** Smaller letters than these strain the eye. */
const readablePoints = 5.5;
const largePoints = 9;
/** More sheets than these are seldom wanted: less can be chosen before. */
const manySheets = 30;

export function PrintDialogue({ options, onOptions, printed, sizeFor, children, onClose }: PrintDialogueProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { title, foot, revision, isCiting, panelOf } = printed;
  const widthOf = useWidthOf();
  const sheeting = sheetingFor(options, { foot, widthOf });
  const sized = layoutSize(sheeting);
  const room = sizeFor === null ? sized : sizeFor(sized, sheeting.isLarge);
  const key = [room.width, room.height, options.language, options.what, options.sheets === 'pages' && sheeting.isLarge, revision].join(' ');
  const [held, setHeld] = useState<Held | null>(null);
  const [failedKey, setFailedKey] = useState<string | null>(null);
  const main = useApolloClient();
  const asking = useMemo(() => citingClient(main), [main]);
  const drawn = useRef(new Map<Element, readonly Shape[]>());
  const onDrawn = useCallback((element: Element, shapes: readonly Shape[]) => void drawn.current.set(element, shapes), []);
  const coming = useRef<Promise<unknown>[]>([]);
  const named = useRef<ReadonlySet<string>>(noDocuments);
  const [sheetOfView] = useState<Paper>(() => ({
    until: whole => void coming.current.push(whole),
    cites: documents => void (named.current = new Set([...named.current, ...documents])),
  }));
  const laid = held?.key === key ? held.laid : null;
  const behind = useSourceSheets({
    isWanted: options.withSources && laid !== null,
    cited: isCiting ? (held?.cited ?? null) : null,
    language: options.language,
    widthOf,
  });
  const own = useMemo(
    () => (laid === null ? null : pagesOf(laid, options, sheeting)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the sheeting is made of the options and of the foot.
    [laid, options, foot],
  );
  const pages = own === null || behind.pages === null ? null : [...own, ...behind.pages];
  const isMissing = failedKey === key || behind.failed;
  const writing = useWriting();
  const [first] = pages ?? [];
  const change = (part: Partial<PaperOptions>): void => {
    writing.forget();
    onOptions({ ...options, ...part });
  };
  const letters = own === null ? 0 : leastLetters(own);
  const warning = sheeting.isLarge && letters < largePoints ? 'tooWide' : letters < readablePoints ? 'small' : null;
  const name = fileNameOf(fileWord(title), { revision, on: new Date(), say });
  return (
    <Dialogue title={viewSay('paper', 'title')} width={980} testId="print" onClose={onClose}>
      <p className={styles['lead']}>{viewSay('paper', 'lead')}</p>
      <div className={styles['parts']}>
        <div className={styles['form']}>
          <PrintForm options={options} isCiting={isCiting} panelOf={panelOf} onChange={change} />
          <output className={styles['state']}>
            {isMissing ? null : pages === null ? (
              <span>{viewSay('paper', 'laying')}</span>
            ) : (
              <>
                <span data-testid="sheets">
                  {options.sheets === 'pieces'
                    ? viewSay('paper', 'pieceCount', { n: own?.length ?? 0 })
                    : viewSay('paper', 'sheetCount', { n: own?.length ?? 0, size: options.paper })}
                </span>
                {behind.pages === null || behind.pages.length === 0 ? null : (
                  <span>{viewSay('paper', 'sourceSheets', { n: behind.pages.length })}</span>
                )}
                {options.sheets === 'pages' && (own?.length ?? 0) > manySheets ? (
                  <span className={styles['small']}>{viewSay('paper', 'many')}</span>
                ) : null}
                <span>{viewSay('paper', 'letters', { pt: letters.toFixed(1) })}</span>
                {warning === null ? null : <span className={styles['small']}>{viewSay('paper', warning)}</span>}
              </>
            )}
            {writing.state.is === 'writing' ? (
              <span>{viewSay('paper', 'making', { n: writing.state.page, all: pages?.length ?? 0 })}</span>
            ) : null}
            {writing.state.is === 'written' ? <span>{viewSay('paper', 'saved', { name: writing.state.name })}</span> : null}
          </output>
          {isMissing ? <p role="alert">{viewSay('paper', 'failedMissing')}</p> : null}
          {writing.state.is === 'failed' ? <p role="alert">{viewSay('paper', 'failedFile')}</p> : null}
          <div className={styles['deeds']}>
            <Button
              look="main"
              disabled={pages === null || writing.state.is === 'writing'}
              onClick={() => {
                if (pages !== null) writing.write({ title, language: options.language, pages }, { kind: options.file, name });
              }}
            >
              {viewSay('paper', 'make', { file: options.file })}
            </Button>
            {writing.state.is === 'writing' ? <Button onClick={writing.stop}>{viewSay('paper', 'cancel')}</Button> : null}
          </div>
          <p className={styles['fine']}>{viewSay('paper', 'printer')}</p>
        </div>
        <div className={styles['side']}>{first === undefined ? null : <Preview page={first} label={viewSay('paper', 'preview')} />}</div>
      </div>
      {laid === null && !isMissing ? (
        <PaperFrame
          key={key}
          width={room.width}
          language={options.language}
          title={viewSay('paper', 'laying')}
          rest={() => Promise.all(coming.current.splice(0))}
          onFailed={() => setFailedKey(key)}
          onStill={place => {
            const cited = named.current.size === 0 ? asking.cited() : named.current;
            named.current = noDocuments;
            if (place.querySelector('[role="alert"]') !== null) setFailedKey(key);
            else setHeld({ key, laid: laidOut(place, element => drawn.current.get(element) ?? null), cited });
          }}
        >
          <ApolloProvider client={asking.client}>
            <PaperProvider value={sheetOfView}>{children({ size: room, onDrawn })}</PaperProvider>
          </ApolloProvider>
        </PaperFrame>
      ) : null}
    </Dialogue>
  );
}

const noDocuments: ReadonlySet<string> = new Set();

/** In the letters that a file has. */
function useWidthOf(): WidthOf {
  return useMemo(() => {
    const measure = createMeasure();
    return (text, size, weight) => (measure(text, 100, weight) / 100) * size;
  }, []);
}

/** A question may be a whole sentence. */
const longestWord = 60;

/** For the name of a file: letters, digits and hyphens. */
function fileWord(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .slice(0, longestWord)
    .trim()
    .replaceAll(' ', '-');
}
