import type { ReactElement } from 'react';
import type { Filters } from '../../state/session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Popup } from '../../ui/Popup.tsx';
import { useSay, useSession } from '../explorer.ts';
import { FilterPanel } from './FilterPanel.tsx';
import styles from './Filters.module.css';

/** The button that opens the filters, and says how many are in force while they are out of sight. */
export function FilterButton(): ReactElement {
  const say = useSay();
  const count = useSession(session => countOf(session.filters));
  const name = count === 0 ? say('topbar', 'filters') : say('topbar', 'filtersOn', { n: count });
  return (
    <Popup
      testId="filters"
      from="right"
      hint={name}
      button={
        <>
          <Icon name="filter" />
          <span className="long-form" aria-hidden="true">
            {say('topbar', 'filters')}
          </span>
          {count > 0 && (
            <span className={styles['badge']} aria-hidden="true">
              {count}
            </span>
          )}
          <span className="visually-hidden">{name}</span>
        </>
      }
    >
      <FilterPanel />
    </Popup>
  );
}

/** Each value chosen counts, so that one knows how much there is to clear. */
function countOf(filters: Filters): number {
  return Object.values(filters).reduce<number>((sum, held) => sum + (held === null ? 0 : typeof held === 'string' ? 1 : held.length), 0);
}
