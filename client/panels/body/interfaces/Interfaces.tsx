/** How a board stands to others, read from this board: links up, sideways and down; findings about the pair apart. */
import type { ReactElement } from 'react';
import type { InterfaceDirection, Interfaces_InterfaceFragment as Side } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { useBodyName } from '../said/bodyName.ts';
import { byName } from '../said/inOrder.ts';
import { InterfaceRow } from './InterfaceRow.tsx';
import { partedInterfaces } from './partedInterfaces.ts';
import { Section, Subsection } from '../said/Section.tsx';
import styles from '../said/Section.module.css';

interface InterfacesProps {
  readonly interfaces: readonly Side[];
}

const arrows: Readonly<Record<InterfaceDirection, string>> = { UP: '↑', SIDEWAYS: '↔', DOWN: '↓' };
const ways = { UP: 'up', SIDEWAYS: 'sideways', DOWN: 'down' } as const;

export function Interfaces({ interfaces }: InterfacesProps): ReactElement {
  const say = useSay();
  const nameOf = useBodyName();
  const { links, linkCount, findings } = partedInterfaces(interfaces);
  const rowsOf = (rows: readonly Side[]): ReactElement => (
    <ul className={styles['rows']}>
      {byName(rows, row => `${row.type} ${nameOf(row.other.id)}`, say.language).map(row => (
        <InterfaceRow key={row.id} side={row} />
      ))}
    </ul>
  );
  return (
    <Section part="interfaces" title={say('panel', 'interfaces')} count={interfaces.length} empty={say('panel', 'noInterfaces')}>
      {linkCount === 0 ? <p className={styles['note']}>{say('panel', 'noLinks')}</p> : null}
      {links.map(({ key, rows }) => (
        <Subsection key={key} title={`${arrows[key]} ${say('panel', ways[key])}`} count={rows.length}>
          {rowsOf(rows)}
        </Subsection>
      ))}
      {findings.length === 0 ? null : (
        <Subsection title={say('panel', 'findings')} count={findings.length} note={say('panel', 'findingsAre')}>
          {rowsOf(findings)}
        </Subsection>
      )}
    </Section>
  );
}
