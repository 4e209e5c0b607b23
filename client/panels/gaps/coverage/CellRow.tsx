/** One row behind a cell: who, as what, and one click away who says so. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { CoverageCellQuery } from '../../../api/generated/graphql.ts';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { Statement } from '../../body/said/Statement.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from './Coverage.module.css';
import { SpokenBody } from '../../names/SpokenName.tsx';

type Behind = Extract<NonNullable<CoverageCellQuery['coverageCell']>['rows'][number], { readonly id: string }>;

export function CellRow({ row }: { readonly row: Behind }): ReactElement {
  const { language } = useViewSay();
  const { who, as } = told(row, language);
  return (
    <Statement
      said={row}
      subject={who.map((id, at) => (
        <span key={id}>
          {at === 0 ? '' : ' – '}
          <SpokenBody id={id} />
        </span>
      ))}
      isGeneral={row.isGeneral}
    >
      {who.map((id, at) => (
        <span key={id}>
          {at === 0 ? '' : ' → '}
          <BodyLink id={id} />
        </span>
      ))}
      {as === '' ? null : <span className={styles['as']}> · {as}</span>}
    </Statement>
  );
}

function told(row: Behind, language: 'en' | 'cy'): { readonly who: readonly string[]; readonly as: string } {
  switch (row.__typename) {
    case 'Membership':
      return { who: [row.organisation.id, row.partnership.id], as: row.roles.map(role => labelOf('Role', role, language)).join(', ') };
    case 'DutyHolding':
      return { who: [row.holder.id], as: labelOf('HoldsAs', row.holdsAs, language) };
    case 'Remit':
      return { who: [row.partnership.id], as: labelOf('RemitRole', row.role, language) };
    case 'DataFlow':
      return {
        who: [...(row.from === null ? [] : [row.from.id]), row.to.id],
        as: row.status === null ? '' : labelOf('DataFlowStatus', row.status, language),
      };
  }
}
