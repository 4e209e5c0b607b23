import { useId, type ReactElement } from 'react';
import { countPassing } from '../../state/filtered.ts';
import { clearFilters, closeUpLanes, hasFilters } from '../../state/producers.ts';
import type { ListFilter } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useIndex, usePassing, useSay, useSession } from '../explorer.ts';
import { AreaFilter } from './AreaFilter.tsx';
import { AsOfFilter } from './AsOfFilter.tsx';
import { FilterList } from './FilterList.tsx';
import { FilterSection } from './FilterSection.tsx';
import styles from './Filters.module.css';

/** In the order in which people ask; the families stand in the legend. */
const lists: readonly Exclude<ListFilter, 'family'>[] = ['tier', 'kind', 'theme', 'sector', 'devolution', 'memberList', 'certainty'];

export function FilterPanel(): ReactElement {
  const say = useSay();
  const act = useAct();
  const index = useIndex();
  const id = useId();
  const filters = useSession(session => session.filters);
  const closeUp = useSession(session => session.closeUp);
  const { boards, bodies } = countPassing(index, usePassing());
  const lit = { boards: say('filters', 'boards', { n: boards }), bodies: say('filters', 'bodies', { n: bodies }) };
  return (
    <section className={styles['panel']} aria-labelledby={`${id}-title`}>
      <header className={styles['head']}>
        <h2 id={`${id}-title`} className={styles['heading']}>
          {say('filters', 'title')}
        </h2>
        <p className={styles['lit']}>{say('filters', 'lit', lit)}</p>
        <Button size="small" disabled={!hasFilters(filters)} onClick={() => act(clearFilters)}>
          {say('filters', 'clearAll')}
        </Button>
      </header>
      <div className={styles['fields']}>
        <AreaFilter />
        <AsOfFilter />
      </div>
      {lists.map(filter => (
        <FilterSection
          key={filter}
          title={say('filters', filter)}
          chosen={filters[filter].length}
          startsOpen={filter === 'tier' || filter === 'kind'}
          {...(filter === 'certainty' ? { hint: say('filters', 'certaintyHow') } : {})}
        >
          <FilterList filter={filter} />
        </FilterSection>
      ))}
      <label className={styles['switch']}>
        <input type="checkbox" role="switch" aria-checked={closeUp} checked={closeUp} onChange={() => act(closeUpLanes(!closeUp))} />
        <span>
          {say('filters', 'closeUp')}
          <span className={styles['hint']}>{say('filters', 'closeUpHow')}</span>
        </span>
      </label>
    </section>
  );
}
