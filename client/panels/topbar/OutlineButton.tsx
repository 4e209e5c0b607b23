import type { ReactElement } from 'react';
import { openOutline } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAct, useSay, useSession } from '../explorer.ts';

/** The outline stands beside the map or the table, or not. */
export function OutlineButton(): ReactElement {
  const say = useSay();
  const act = useAct();
  const outline = useSession(session => session.outline);
  return (
    <Button aria-pressed={outline} title={say('topbar', 'outlineHint')} onClick={() => act(openOutline(!outline))}>
      <Icon name="outline" />
      <span className="long-form">{say('topbar', 'outline')}</span>
    </Button>
  );
}
