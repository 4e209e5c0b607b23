/** What sources say of the whole group, folded and hatched, apart from the body's own rows and counted in none of its numbers. */
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { useSay } from '../../explorer.ts';
import { DataRow } from '../flows/DataRow.tsx';
import { DutyRow } from '../duties/DutyRow.tsx';
import type { Spread } from './spreadIn.ts';
import styles from './General.module.css';
import { GroupsOf } from './GroupsOf.tsx';
import { InterfaceRow } from '../interfaces/InterfaceRow.tsx';
import { MoneyRow } from '../flows/MoneyRow.tsx';
import { OtherEnds } from './OtherEnds.tsx';
import { PartRow } from '../members/PartRow.tsx';
import { headingOf, Subsection } from '../said/Section.tsx';
import sectionStyles from '../said/Section.module.css';
import { ThemeRow } from '../duties/ThemeRow.tsx';
import type { ToldInGeneral } from './toldInGeneral.ts';

interface GeneralProps {
  readonly told: ToldInGeneral;
  readonly of: string;
  readonly title: string;
  /** Which end of a seat is the other one. */
  readonly end: 'organisation' | 'partnership';
  /** Where everything of the body is shown at once. */
  readonly startsOpen?: boolean;
}

export function General({ told, of, title, end, startsOpen = false }: GeneralProps): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(startsOpen);
  const region = useId();
  const { seats, associations, interfaces, duties, themes, money, data } = told;
  return (
    <section className={styles['general']} aria-labelledby={headingOf('general')} data-part="general" data-count={told.count}>
      <h3 className={sectionStyles['title']}>
        <button
          id={headingOf('general')}
          type="button"
          className={styles['fold']}
          aria-expanded={isOpen}
          aria-controls={region}
          onClick={() => setOpen(!isOpen)}
        >
          {title} <span className={sectionStyles['count']}>{told.count}</span>
        </button>
      </h3>
      <p className={`${sectionStyles['note']} ${isOpen || told.count === 0 ? '' : styles['unread']}`}>
        {told.count === 0 ? say('panel', 'noGeneral') : say('panel', 'generalNote')}
      </p>
      <GroupsOf id={of} />
      {isOpen || told.count === 0 ? null : <p className={styles['notPrinted']}>{say('panel', 'generalClosed')}</p>}
      <div id={region} hidden={!isOpen}>
        {isOpen ? (
          <>
            <Rows
              title={say('panel', end === 'organisation' ? 'members' : 'seatsOn')}
              spreads={seats}
              row={seat => <PartRow said={seat} other={seat[end].id} roles={seat.roles} isGeneral />}
              otherOf={seat => seat[end].id}
            />
            <Rows
              title={say('panel', 'associations')}
              spreads={associations}
              row={association => <PartRow said={association} other={association[end].id} roles={association.roles} isGeneral />}
              otherOf={association => association[end].id}
            />
            <Rows
              title={say('panel', 'interfaces')}
              spreads={interfaces}
              row={(side, origin) => <InterfaceRow side={side} claim={origin} isGeneral />}
              otherOf={side => side.other.id}
            />
            <Rows title={say('panel', 'duties')} spreads={duties} row={holding => <DutyRow holding={holding} isGeneral />} />
            <Rows title={say('panel', 'themes')} spreads={themes} row={remit => <ThemeRow remit={remit} isGeneral />} />
            <Rows
              title={say('panel', 'money')}
              spreads={money}
              row={flow => <MoneyRow flow={flow} of={of} isGeneral />}
              otherOf={flow => otherEnd(flow, of)}
            />
            <Rows
              title={say('panel', 'data')}
              spreads={data}
              row={flow => <DataRow flow={flow} of={of} isGeneral />}
              otherOf={flow => otherEnd(flow, of)}
            />
          </>
        ) : null}
      </div>
    </section>
  );
}

interface RowsProps<Row> {
  readonly title: string;
  readonly spreads: readonly Spread<Row & { readonly id: string }>[];
  readonly row: (row: Row, origin: string) => ReactNode;
  readonly otherOf?: (row: Row) => string | null;
}

/** Each statement once; all other ends that it reaches stand folded beneath it. */
function Rows<Row>({ title, spreads, row, otherOf }: RowsProps<Row>): ReactElement | null {
  if (spreads.length === 0) return null;
  return (
    <Subsection title={title} count={spreads.length}>
      <ul className={sectionStyles['rows']}>
        {spreads.map(({ origin, first, rows }) => (
          <li key={origin}>
            <ul>{row(first, origin)}</ul>
            {otherOf === undefined ? null : <OtherEnds ids={furtherEnds(first, rows, otherOf)} />}
          </li>
        ))}
      </ul>
    </Subsection>
  );
}

/** A statement between two groups may reach the same body by both of its ends. */
function furtherEnds<Row>(first: Row, rows: readonly Row[], otherOf: (row: Row) => string | null): readonly string[] {
  const named = otherOf(first);
  return [...new Set(rows.flatMap(row => otherOf(row) ?? []))].filter(id => id !== named);
}

interface Ends {
  readonly from: { readonly id: string } | null;
  readonly to: { readonly id: string };
}

function otherEnd({ from, to }: Ends, of: string): string | null {
  return to.id === of ? (from?.id ?? null) : to.id;
}
