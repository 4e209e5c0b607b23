import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { Duties_HoldingFragment as Holding } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { RecordedText } from '../../names/RecordedText.tsx';
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
    <Statement said={holding} subject={<RecordedText text={duty.title} isMarked={false} />} isGeneral={isGeneral}>
      <RecordedText text={duty.title} />
      <span className={styles['fine']}>
        {isGeneral || inWords !== label ? `${inWords} · ` : ''}
        {labelOf('ProductKind', duty.productKind, say.language)}
        {duty.product === null ? null : (
          <>
            {': '}
            <RecordedText text={duty.product} isMarked={false} />
          </>
        )}
      </span>
      <span className={styles['fine']}>
        {law === '' ? say('panel', 'noAct') : <RecordedText text={law} isMarked={false} />}
        {duty.frequency === null ? null : (
          <>
            {' · '}
            {say('panel', 'frequency')}: <RecordedText text={duty.frequency} isMarked={false} />
          </>
        )}
      </span>
      <Remark text={duty.note} />
    </Statement>
  );
}
