/** A view on paper: how it is to be printed, how that looks, and the file. Over the page, which stays as it is. */
import { ApolloProvider, useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import { citingClient } from '../../api/citing.ts';
import { nameIn } from '../../state/landscape.ts';
import type { Screen } from '../../state/session.ts';
import { layoutSize } from '../../print/sheets.ts';
import { PaperFrame } from '../../print/PaperFrame.tsx';
import type { Shape } from '../../print/shapes.ts';
import { laidOut, type Laid } from '../../print/walk/laidOut.ts';
import { Button } from '../../ui/Button.tsx';
import { createMeasure } from '../../canvas/measure.ts';
import { ExplorerProvider, useExplorer, useSay, useSession } from '../explorer.ts';
import { Dialogue } from '../frame/Dialogue.tsx';
import { PaperProvider, type Paper } from '../frame/onPaper.ts';
import { fileNameOf } from '../frame/fileName.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { mapSheetSize } from './mapSheetSize.ts';
import { leastLetters, pagesOf, sheetingFor } from './pagesOf.ts';
import { firstOptions, type PaperOptions } from './paperOptions.ts';
import { PaperMap } from './PaperMap.tsx';
import { Preview } from './Preview.tsx';
import styles from './PrintDialogue.module.css';
import { PrintForm } from './PrintForm.tsx';
import { SheetTitle } from './SheetTitle.tsx';
import { titleOnPaper } from './titleOnPaper.ts';
import { useFoot } from './useFoot.ts';
import { useSourceSheets } from './useSourceSheets.ts';
import { usePaperExplorer } from './usePaperExplorer.ts';
import { useWriting } from './useWriting.ts';

/** What was laid out, and the documents behind it. */
interface Held {
  readonly key: string;
  readonly laid: readonly Laid[];
  readonly cited: ReadonlySet<string>;
}

/** They say beside each statement who says so; the others show the landscape as a whole. */
const citing: readonly Screen[] = ['page', 'compare', 'duplication', 'flows', 'gaps'];

interface PrintDialogueProps {
  /** A view beside the map, or the panel, as it is on the screen. */
  readonly shown: (what: Screen | 'panel') => ReactElement;
  readonly onClose: () => void;
}

/** Smaller letters than these strain the eye. */
const readablePoints = 5.5;
const largePoints = 9;

export function PrintDialogue({ shown, onClose }: PrintDialogueProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { index, store } = useExplorer();
  const [options, setOptions] = useState(() => firstOptions(store.getState()));
  const screen = useSession(session => session.screen);
  const selected = useSession(session => index.bodyById.get(session.selected?.id ?? ''));
  const paper = usePaperExplorer(options.language, options.what);
  const [on] = useState(() => isoDay(new Date()));
  const title = titleOnPaper(index, paper.store.getState(), options.what);
  const foot = useFoot(paper, { title, on });
  const widthOf = useMemo(() => {
    const measure = createMeasure();
    return (text: string, size: number, weight: number): number => (measure(text, 100, weight) / 100) * size;
  }, []);
  const sheeting = sheetingFor(options, { foot, widthOf });
  const isMap = screen === 'map' && options.what === 'view';
  const sized = layoutSize(sheeting);
  const room = isMap ? mapSheetSize(sized, sheeting.isLarge) : sized;
  const key = [
    room.width,
    room.height,
    options.language,
    options.what,
    options.sheets === 'pages' && sheeting.isLarge,
    index.revision,
  ].join(' ');
  const [held, setHeld] = useState<Held | null>(null);
  const [failedKey, setFailedKey] = useState<string | null>(null);
  const main = useApolloClient();
  const asking = useMemo(() => citingClient(main), [main]);
  const drawn = useRef(new Map<Element, readonly Shape[]>());
  const onDrawn = useCallback((element: Element, shapes: readonly Shape[]) => void drawn.current.set(element, shapes), []);
  const coming = useRef<Promise<unknown>[]>([]);
  const [sheetOfView] = useState<Paper>(() => ({ until: whole => void coming.current.push(whole) }));
  const laid = held?.key === key ? held.laid : null;
  const isCiting = options.what === 'panel' || citing.includes(screen);
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
    setOptions({ ...options, ...part });
  };
  const letters = own === null ? 0 : leastLetters(own);
  const warning = sheeting.isLarge && letters < largePoints ? 'tooWide' : letters < readablePoints ? 'small' : null;
  const name = fileNameOf(fileWord(title), { revision: index.revision, on: new Date(), say });
  return (
    <Dialogue title={viewSay('paper', 'title')} width={980} testId="print" onClose={onClose}>
      <p className={styles['lead']}>{viewSay('paper', 'lead')}</p>
      <div className={styles['parts']}>
        <div className={styles['form']}>
          <PrintForm
            options={options}
            isCiting={isCiting}
            panelOf={selected === undefined || screen === 'page' ? null : nameIn(selected, say.language).text}
            onChange={change}
          />
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
            if (place.querySelector('[role="alert"]') !== null) setFailedKey(key);
            else setHeld({ key, laid: laidOut(place, element => drawn.current.get(element) ?? null), cited: asking.cited() });
          }}
        >
          <ApolloProvider client={asking.client}>
            <ExplorerProvider value={paper}>
              <PaperProvider value={sheetOfView}>
                {isMap ? (
                  <PaperMap isTitled sheet={room} isOne={options.sheets !== 'pages' || !sheeting.isLarge} onDrawn={onDrawn} />
                ) : (
                  <>
                    {screen === 'table' && options.what === 'view' ? <SheetTitle /> : null}
                    {shown(options.what === 'panel' ? 'panel' : screen)}
                  </>
                )}
              </PaperProvider>
            </ExplorerProvider>
          </ApolloProvider>
        </PaperFrame>
      ) : null}
    </Dialogue>
  );
}

function isoDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}

/** For the name of a file: letters, digits and hyphens. */
function fileWord(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
}
