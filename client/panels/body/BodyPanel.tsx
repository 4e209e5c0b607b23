/**
 * The panel of the selected body. It lies over the right side of whatever it is put in (a positioned box), never takes
 * room from it, and is a region beside it, not a dialogue in front of it.
 */
import { useCallback, type ReactElement } from 'react';
import { isPartnership, nameIn } from '../../state/landscape.ts';
import { select } from '../../state/producers.ts';
import { useAct, useIndex, useSay, useSession } from '../explorer.ts';
import { useSupposition } from '../frame/useSupposition.ts';
import styles from './BodyPanel.module.css';
import { GonePanel } from './GonePanel.tsx';
import { OrganisationContent } from './OrganisationContent.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { PartnershipContent } from './PartnershipContent.tsx';
import { usePanelFocus } from './usePanelFocus.ts';
import { useEscape } from './useEscape.ts';

export function BodyPanel(): ReactElement | null {
  const { bodyById } = useIndex();
  const say = useSay();
  const act = useAct();
  const { said } = useSupposition();
  const selected = useSession(session => session.selected);
  const { panel, heading } = usePanelFocus(selected?.id ?? null);
  const close = useCallback(() => act(select(null)), [act]);
  useEscape(panel, selected?.id ?? null, close);
  if (selected === null) return null;

  const body = bodyById.get(selected.id);
  return (
    <aside
      key={selected.id}
      ref={panel}
      className={styles['panel']}
      data-testid="panel"
      data-id={selected.id}
      aria-label={say('panel', 'label', { name: body === undefined ? selected.id : nameIn(body, say.language).text })}
    >
      {said === null ? null : <p className={styles['supposed']}>{said}</p>}
      {body === undefined ? (
        <GonePanel id={selected.id} heading={heading} />
      ) : (
        <>
          <PanelHeader body={body} heading={heading} />
          {isPartnership(body) ? <PartnershipContent board={body} /> : <OrganisationContent organisation={body} />}
        </>
      )}
    </aside>
  );
}
