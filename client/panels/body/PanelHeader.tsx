/** The head of a panel, which stays in view: names, what sort of body it is, and what can be done with it. */
import type { ReactElement, Ref } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { showHistoryOf } from '../../state/comparedMoments.ts';
import { isPartnership, nameIn, type MapBody } from '../../state/landscape.ts';
import { askWays, focusOn, select, showScreen } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useSay, useSession } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { SupposeButton } from '../whatif/suppose/SupposeButton.tsx';
import { CopyLink } from './CopyLink.tsx';
import { languageOf, Names } from './Names.tsx';
import styles from './PanelHeader.module.css';
import { PrintedFrom } from './PrintedFrom.tsx';

interface PanelHeaderProps {
  readonly body: MapBody;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function PanelHeader({ body, heading }: PanelHeaderProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const isInFocus = useSession(session => session.focus?.id === body.id);
  const name = nameIn(body, say.language);
  return (
    <header className={styles['header']}>
      <div className={styles['top']}>
        <p className={styles['sort']}>
          {isPartnership(body)
            ? `${labelOf('PartnershipKind', body.kind, say.language)} · ${labelOf('Tier', body.tier, say.language)}`
            : labelOf('OrganisationType', body.type, say.language)}
        </p>
        <PrintedFrom />
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles['title']} lang={languageOf(name)}>
        {name.text}
      </h2>
      <Names body={body} />
      <div className={styles['actions']}>
        <Button size="small" aria-pressed={isInFocus} onClick={() => act(focusOn(isInFocus ? null : body.id))}>
          {say('panel', isInFocus ? 'inFocus' : 'focus')}
        </Button>
        <ActLink step={showScreen('page')} className={styles['page']}>
          {say('panel', 'page')}
        </ActLink>
        {body.isGeneral ? null : (
          <ActLink step={askWays(body.id)} className={styles['page']}>
            {say('panel', 'ways')}
          </ActLink>
        )}
        <ActLink step={showHistoryOf(body.id)} title={viewSay('changesView', 'historyHint')} className={styles['page']}>
          {viewSay('changesView', 'history')}
        </ActLink>
        {body.isGeneral ? null : <SupposeButton size="small" filled={{ about: body.id }} subject={name.text} />}
        <span className={styles['along']}>
          <CopyLink body={body} />
          <Button size="small" look="quiet" onClick={() => window.print()}>
            {say('panel', 'print')}
          </Button>
        </span>
      </div>
      <ClosePanel onClose={() => act(select(null))} />
      {body.isGeneral ? <p className={styles['group']}>{say('panel', 'groupNote')}</p> : null}
    </header>
  );
}

interface ClosePanelProps {
  readonly onClose: () => void;
}

export function ClosePanel({ onClose }: ClosePanelProps): ReactElement {
  const say = useSay();
  return (
    <button type="button" className={styles['close']} onClick={onClose} aria-label={say('common', 'close')}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path d="M2 2l8 8m0-8l-8 8" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
      </svg>
    </button>
  );
}
