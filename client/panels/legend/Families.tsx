import { useMemo, useState, type ReactElement } from 'react';
import { passing } from '../../state/filtered.ts';
import { toggleFilter } from '../../state/producers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useAct, useExplorer, useSay, useSession } from '../explorer.ts';
import { familiesIn } from './families.ts';
import { FamilyButton } from './FamilyButton.tsx';
import styles from './Legend.module.css';

/** The families of boards, or those of bodies: each with how many of it are lit, and a filter on it. */
export function Families(): ReactElement {
  const say = useSay();
  const act = useAct();
  const { index, asOf } = useExplorer();
  const filters = useSession(session => session.filters);
  const [section, setSection] = useState<'boards' | 'bodies'>('boards');
  // Counted as if no family were chosen: a chip says what it would light.
  const families = useMemo(() => familiesIn(index, passing(index, { ...filters, family: [] }, asOf), say), [index, filters, asOf, say]);
  return (
    <>
      <Choice
        label={say('legend', 'which')}
        value={section}
        onChange={setSection}
        options={[
          { value: 'boards', label: say('legend', 'boards') },
          { value: 'bodies', label: say('legend', 'bodies') },
        ]}
      />
      <ul className={styles['families']} aria-label={say('legend', 'families')}>
        {families[section].map(chip => (
          <li key={chip.family}>
            <FamilyButton
              chip={chip}
              isFilled={section === 'boards'}
              isChosen={filters.family.includes(chip.family)}
              isOut={filters.family.length > 0 && !filters.family.includes(chip.family)}
              onToggle={() => act(toggleFilter('family', chip.family))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
