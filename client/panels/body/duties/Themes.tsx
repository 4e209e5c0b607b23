/** The topics a board covers, and what part each has in its work. */
import type { ReactElement } from 'react';
import type { Themes_RemitFragment as RemitOf } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { Section } from '../said/Section.tsx';
import styles from '../said/Section.module.css';
import { ThemeRow } from './ThemeRow.tsx';

interface ThemesProps {
  readonly themes: readonly RemitOf[];
}

export function Themes({ themes }: ThemesProps): ReactElement {
  const say = useSay();
  return (
    <Section part="themes" title={say('panel', 'themes')} count={themes.length} empty={say('panel', 'noThemes')}>
      <ul className={styles['rows']}>
        {themes.map(remit => (
          <ThemeRow key={remit.id} remit={remit} />
        ))}
      </ul>
    </Section>
  );
}
