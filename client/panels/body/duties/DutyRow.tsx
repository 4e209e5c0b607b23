import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { Duties_HoldingFragment as Holding } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { InEnglish } from '../../names/InEnglish.tsx';
import { Remark } from '../said/Remark.tsx';
import styles from '../said/Section.module.css';
import { Statement } from '../said/Statement.tsx';

interface DutyRowProps {
  readonly holding: Holding;
  readonly isGeneral?: boolean;
}

/** One duty: its title, the sort of product and its name, and the section of the Act. */
export function DutyRow({ holding, isGeneral = false }: DutyRowProps): ReactElement {
  const say = useSay();
  const { duty, holdsAs, role } = holding;
  const label = labelOf('HoldsAs', holdsAs, say.language);
  const inWords = role === null ? label : labelOf('HoldingRole', role, say.language);
  const law = [duty.act, duty.section].filter(part => part !== null).join(', ');
  return (
    <Statement said={holding} subject={duty.title} isGeneral={isGeneral}>
      <InEnglish>{duty.title}</InEnglish>
      <span className={styles['fine']}>
        {isGeneral || inWords !== label ? `${inWords} · ` : ''}
        {labelOf('ProductKind', duty.productKind, say.language)}
        {duty.product === null ? null : (
          <>
            {': '}
            <span lang="en">{duty.product}</span>
          </>
        )}
      </span>
      <span className={styles['fine']}>
        {law === '' ? say('panel', 'noAct') : <span lang="en">{law}</span>}
        {duty.frequency === null ? null : (
          <>
            {' · '}
            {say('panel', 'frequency')}: <span lang="en">{duty.frequency}</span>
          </>
        )}
      </span>
      <Remark text={duty.note} />
    </Statement>
  );
}
