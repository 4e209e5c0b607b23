import type { ReactElement } from 'react';
import { dateIn } from '../../../schema/words/dates.ts';
import { filterAsOf } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAct, useExplorer, useSay, useSession } from '../explorer.ts';
import styles from './Filters.module.css';
import { howMuchIsKnown } from './howMuchIsKnown.ts';

/** On the page for as long as boards are read at a day: how many there were, and of how many nothing says when they began. */
export function AsOfNote(): ReactElement | null {
  const say = useSay();
  const act = useAct();
  const { index, asOf } = useExplorer();
  const asked = useSession(session => session.filters.asOf);
  if (asked === null) return null;
  const day = dateIn(asked, say.language);
  const boards = asOf === null ? 0 : [...asOf.boardIds].filter(id => index.bodyById.get(id)?.isGeneral === false).length;
  const told =
    asOf === null
      ? say('filters', 'asAtUnanswered', { day })
      : say('filters', 'asAt', {
          day,
          boards: say('filters', 'boards', { n: boards }),
          undated: say('filters', 'undatedOfThem', { n: asOf.undated }),
        });
  return (
    <div className={styles['note']} data-testid="as-of" title={asOf === null ? told : `${told}. ${howMuchIsKnown(asOf, say)}`}>
      <span className={styles['told']}>{told}</span>
      <span className={styles['toldShort']} aria-hidden="true">
        {asOf === null ? `${day}: …` : say('filters', 'asAtShort', { day, n: asOf.undated })}
      </span>
      <Button
        look="quiet"
        size="small"
        title={say('filters', 'allDates')}
        aria-label={say('filters', 'allDates')}
        onClick={() => act(filterAsOf(null))}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}
