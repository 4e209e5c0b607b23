import type { ReactElement } from 'react';
import { openOutline, showScreen } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAct, useSay, useSession } from '../explorer.ts';

/** The same landscape as a map or as a table, with the outline beside it or not. */
export function ScreenChoice(): ReactElement {
  const say = useSay();
  const act = useAct();
  const screen = useSession(session => session.screen);
  const outline = useSession(session => session.outline);
  return (
    <>
      <Choice
        label={say('topbar', 'screen')}
        value={screen}
        onChange={chosen => act(showScreen(chosen))}
        options={[
          { value: 'map', label: say('topbar', 'map') },
          { value: 'table', label: say('topbar', 'table') },
        ]}
      />
      <Button aria-pressed={outline} title={say('topbar', 'outlineHint')} onClick={() => act(openOutline(!outline))}>
        <Icon name="outline" />
        <span className="long-form">{say('topbar', 'outline')}</span>
      </Button>
    </>
  );
}
