/** A duty of a board in one breath: its title, the part that the board has in it, by which section of which Act, and how often. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { Statement } from '../body/said/Statement.tsx';
import { useSay } from '../explorer.ts';
import { RecordedText } from '../names/RecordedText.tsx';
import styles from './Duplication.module.css';
import type { DutyOf } from './lanes.ts';

export function DutyLine({ duty: { holding, isGeneral, holds } }: { readonly duty: DutyOf }): ReactElement {
  const say = useSay();
  const { duty, holdsAs, role } = holding;
  const law = [duty.act, duty.section].filter(part => part !== null).join(', ');
  return (
    <Statement said={{ ...holding, holds }} subject={<RecordedText text={duty.title} isMarked={false} />} isGeneral={isGeneral}>
      <RecordedText text={duty.title} />
      <span className={styles['line']}>
        <strong>{role === null ? labelOf('HoldsAs', holdsAs, say.language) : labelOf('HoldingRole', role, say.language)}</strong>
        {' · '}
        {law === '' ? say('panel', 'noAct') : <RecordedText text={law} isMarked={false} />}
        {duty.frequency === null ? null : (
          <>
            {` · ${say('panel', 'frequency')}: `}
            <RecordedText text={duty.frequency} isMarked={false} />
          </>
        )}
      </span>
    </Statement>
  );
}
