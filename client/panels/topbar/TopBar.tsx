/** The line above everything: search, lens, filters, screen, view, language. */
import { useRef, useState, type ReactElement } from 'react';
import { arrange, speak } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { canBeKept } from '../../state/story.ts';
import { useFit } from '../../ui/useFit.ts';
import { useAct, useExplorer, useSay, useSession } from '../explorer.ts';
import { FilterButton } from '../filters/FilterButton.tsx';
import { KeyHelp } from '../keys/KeyHelp.tsx';
import { useKeys } from '../keys/useKeys.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LensChoice } from './LensChoice.tsx';
import { OutlineButton } from './OutlineButton.tsx';
import styles from './TopBar.module.css';
import { fewerViews, ViewNav } from './ViewNav.tsx';

interface TopBarProps {
  readonly onFit: () => void;
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  /** The view at hand is to be kept in a story. */
  readonly onKeep: () => void;
  readonly onTakeHome: () => void;
  /** The view at hand is to stand on paper. */
  readonly onPrint: () => void;
}

/** First it closes up, then words give way to icons, then views to a menu; at last the bar takes a second row. */
const tighter = ['close', 'short', 'signs', ...fewerViews, 'rows'];

export function TopBar({ onFit, onZoomIn, onZoomOut, onKeep, onTakeHome, onPrint }: TopBarProps): ReactElement {
  const say = useSay();
  const act = useAct();
  const isNetwork = useSession(session => session.arrangement === 'network');
  const isMap = useSession(session => session.screen === 'map');
  const isLandscape = useSession(session => session.screen === 'map' || session.screen === 'table');
  const searchBox = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLElement>(null);
  useFit(bar, tighter);
  const { takenHome } = useExplorer();
  const isKeepable = useSession(canBeKept) && takenHome === null;
  const [isHelping, setHelping] = useState(false);
  useKeys({ onSearch: () => searchBox.current?.focus(), onFit, onHelp: () => setHelping(true) });
  return (
    <header ref={bar} className={styles['bar']}>
      <h1 className={styles['product']}>{say('common', 'productName')}</h1>
      <ViewNav />
      <SearchBox ref={searchBox} />
      {isLandscape && <LensChoice />}
      <FilterButton />
      {isLandscape && <OutlineButton />}
      <span className={styles['rest']} />
      {isMap && (
        <div className={styles['view']}>
          <Button aria-pressed={isNetwork} title={say('topbar', 'networkHint')} onClick={() => act(arrange(isNetwork ? 'map' : 'network'))}>
            <span className={styles['inWords']}>{say('topbar', 'network')}</span>
            <span className={styles['asSign']} aria-hidden="true">
              <Icon name="network" />
            </span>
          </Button>
          <Button look="quiet" title={say('topbar', 'zoomOut')} aria-label={say('topbar', 'zoomOut')} onClick={onZoomOut}>
            <Icon name="minus" />
          </Button>
          <Button look="quiet" title={say('topbar', 'fitHint')} aria-label={say('topbar', 'fit')} onClick={onFit}>
            <Icon name="fit" />
          </Button>
          <Button look="quiet" title={say('topbar', 'zoomIn')} aria-label={say('topbar', 'zoomIn')} onClick={onZoomIn}>
            <Icon name="plus" />
          </Button>
        </div>
      )}
      {isKeepable && (
        <Button look="quiet" title={say('topbar', 'keepHint')} aria-label={say('topbar', 'keep')} aria-haspopup="dialog" onClick={onKeep}>
          <Icon name="keep" />
        </Button>
      )}
      <Button
        look="quiet"
        title={say('topbar', 'takeHomeHint')}
        aria-label={say('topbar', 'takeHome')}
        aria-haspopup="dialog"
        onClick={onTakeHome}
      >
        <Icon name="home" />
      </Button>
      {takenHome === null && (
        <Button
          look="quiet"
          title={say('topbar', 'printHint')}
          aria-label={say('topbar', 'print')}
          aria-haspopup="dialog"
          onClick={onPrint}
        >
          <Icon name="print" />
        </Button>
      )}
      <Button look="quiet" title={say('topbar', 'keysHint')} aria-label={say('topbar', 'keys')} onClick={() => setHelping(true)}>
        ?
      </Button>
      <LanguageSwitch language={say.language} onChange={language => act(speak(language))} />
      {isHelping && <KeyHelp onClose={() => setHelping(false)} />}
    </header>
  );
}
