/** One row of what changes: its bodies lead to their panels, what stands for it is one click away. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { recordedIn } from '../../../schema/words/recorded.ts';
import type { Loss_StatementFragment as Loss } from '../../api/generated/graphql.ts';
import { nameIn } from '../../state/landscape.ts';
import { DataRow } from '../body/flows/DataRow.tsx';
import { MoneyRow } from '../body/flows/MoneyRow.tsx';
import { JoiningRow } from '../body/joining/JoiningRow.tsx';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useBodyName } from '../body/said/bodyName.ts';
import section from '../body/said/Section.module.css';
import { Statement } from '../body/said/Statement.tsx';
import { useIndex, useSay } from '../explorer.ts';
import { RecordedText } from '../names/RecordedText.tsx';
import { NameText } from '../names/NameText.tsx';
import type { LossRow, LostDuty } from './losses.ts';
import styles from './Whatif.module.css';

export function LossItem({ row }: { readonly row: LossRow }): ReactElement | null {
  switch (row.is) {
    case 'statement':
      return <StatementRow row={row.row} />;
    case 'duty':
      return <DutyRow duty={row.duty} />;
    case 'body':
      return <BodyRow body={row.body} rows={row.rows} />;
  }
}

function StatementRow({ row }: { readonly row: Loss }): ReactElement | null {
  const say = useSay();
  const index = useIndex();
  const nameOf = useBodyName();
  if (row.__typename === 'DutyHolding') {
    const part = row.role === null ? labelOf('HoldsAs', row.holdsAs, say.language) : labelOf('HoldingRole', row.role, say.language);
    return (
      <Statement
        said={row}
        subject={`${nameOf(row.holder.id)}: ${recordedIn(row.duty.title, say.language).text}`}
        isGeneral={row.isGeneral}
      >
        <BodyLink id={row.holder.id} /> <span className={section['soft']}>{part}</span> <RecordedText text={row.duty.title} />
      </Statement>
    );
  }
  if (row.__typename === 'Remit') {
    const theme = index.landscape.themes.find(({ id }) => id === row.theme.id);
    return (
      <Statement said={row} subject={nameOf(row.partnership.id)} isGeneral={row.isGeneral}>
        <BodyLink id={row.partnership.id} /> {theme === undefined ? null : <NameText name={nameIn(theme, say.language)} />}
      </Statement>
    );
  }
  if (row.__typename === 'FundingFlow') return <MoneyRow flow={row} of={null} isGeneral={row.isGeneral} />;
  if (row.__typename === 'DataFlow') return <DataRow flow={row} of={null} isGeneral={row.isGeneral} />;
  return <JoiningRow row={row} />;
}

function DutyRow({ duty }: { readonly duty: LostDuty }): ReactElement {
  const say = useSay();
  const law = [duty.act, duty.section].filter(part => part !== null).join(', ');
  return (
    <Statement said={duty} subject={recordedIn(duty.title, say.language).text}>
      <RecordedText text={duty.title} />
      <span className={section['fine']}>
        {labelOf('ProductKind', duty.productKind, say.language)}
        {law === '' ? null : (
          <>
            {' · '}
            <RecordedText text={law} isMarked={false} />
          </>
        )}
      </span>
    </Statement>
  );
}

/** A body alone, or with the statements that ended there below it. */
function BodyRow({ body, rows }: { readonly body: string; readonly rows: readonly Loss[] }): ReactElement {
  return (
    <li className={styles['bodyRow']}>
      <BodyLink id={body} />
      {rows.length === 0 ? null : (
        <ul className={styles['below']}>
          {rows.map(row => (
            <StatementRow key={row.id} row={row} />
          ))}
        </ul>
      )}
    </li>
  );
}
