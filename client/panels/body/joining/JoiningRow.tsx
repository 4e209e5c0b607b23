/** One statement that joins two bodies, told from one end to the other, its evidence one click away. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { JoiningRow_StatementFragment as Joining } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { DataRow } from '../flows/DataRow.tsx';
import { MoneyRow } from '../flows/MoneyRow.tsx';
import { BodyLink } from '../said/BodyLink.tsx';
import styles from '../said/Section.module.css';
import { Statement } from '../said/Statement.tsx';
import { SpokenPair } from '../../names/SpokenName.tsx';

export function JoiningRow({ row }: { readonly row: Joining }): ReactElement | null {
  const say = useSay();
  switch (row.__typename) {
    case 'Membership': {
      const { organisation, partnership } = row;
      const roles = row.roles.map(role => labelOf('Role', role, say.language)).join(', ');
      return (
        <Statement said={row} subject={<SpokenPair from={organisation.id} label="," to={partnership.id} />} isGeneral={row.isGeneral}>
          {row.seat === null ? (
            <>
              <BodyLink id={partnership.id} />: <BodyLink id={organisation.id} />, <span className={styles['soft']}>{roles}</span>
            </>
          ) : (
            <>
              <BodyLink id={organisation.id} /> <span className={styles['soft']}>{say('lines', 'sitsAs', { roles })}</span>{' '}
              <BodyLink id={partnership.id} />
            </>
          )}
        </Statement>
      );
    }
    case 'Interface': {
      const { linkFrom, linkTo } = row;
      const label = say.language === 'cy' ? row.labelCy.text : row.labelEn.text;
      return (
        <Statement said={row} subject={<SpokenPair from={linkFrom.id} label={label} to={linkTo.id} />} isGeneral={row.isGeneral}>
          <BodyLink id={linkFrom.id} /> <span className={styles['soft']}>{label}</span> <BodyLink id={linkTo.id} />
        </Statement>
      );
    }
    case 'FundingFlow':
      return <MoneyRow flow={row} of={row.from?.id ?? row.to.id} isGeneral={row.isGeneral} />;
    case 'DataFlow':
      return <DataRow flow={row} of={row.from?.id ?? row.to.id} isGeneral={row.isGeneral} />;
    default:
      return null;
  }
}
