/** A view, or the panel beside it, on paper. */
import { useState, type ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import type { Screen } from '../../state/session.ts';
import { ExplorerProvider, useExplorer, useSay, useSession } from '../explorer.ts';
import { mapSheetSize } from './mapSheetSize.ts';
import { PaperMap } from './PaperMap.tsx';
import { firstOptions } from './paperOptions.ts';
import { PrintDialogue } from './PrintDialogue.tsx';
import { SheetTitle } from './SheetTitle.tsx';
import { titleOnPaper } from './titleOnPaper.ts';
import { useFoot } from './useFoot.ts';
import { usePaperExplorer } from './usePaperExplorer.ts';

/** They say beside each statement who says so; the others show the landscape as a whole. */
const citing: readonly Screen[] = ['page', 'compare', 'duplication', 'flows', 'gaps'];

interface ViewPrintProps {
  /** A view beside the map, or the panel, as it is on the screen. */
  readonly shown: (what: Screen | 'panel') => ReactElement;
  readonly onClose: () => void;
}

export function ViewPrint({ shown, onClose }: ViewPrintProps): ReactElement {
  const say = useSay();
  const { index, store } = useExplorer();
  const [options, setOptions] = useState(() => firstOptions(store.getState()));
  const { what, language, sheets, look } = options;
  const screen = useSession(session => session.screen);
  const selected = useSession(session => index.bodyById.get(session.selected?.id ?? ''));
  const paper = usePaperExplorer(language, what);
  const title = titleOnPaper(index, paper.store.getState(), what);
  const foot = useFoot(paper, title);
  const isMap = screen === 'map' && what === 'view';
  const printed = {
    title,
    foot,
    revision: index.revision,
    isCiting: what === 'panel' || citing.includes(screen),
    panelOf: selected === undefined || screen === 'page' ? null : nameIn(selected, say.language).text,
  };
  return (
    <PrintDialogue options={options} onOptions={setOptions} printed={printed} sizeFor={isMap ? mapSheetSize : null} onClose={onClose}>
      {({ size, onDrawn }) => (
        <ExplorerProvider value={paper}>
          {isMap ? (
            <PaperMap isTitled sheet={size} isOne={sheets !== 'pages' || look !== 'large'} onDrawn={onDrawn} />
          ) : (
            <>
              {screen === 'table' && what === 'view' ? <SheetTitle /> : null}
              {shown(what === 'panel' ? 'panel' : screen)}
            </>
          )}
        </ExplorerProvider>
      )}
    </PrintDialogue>
  );
}
