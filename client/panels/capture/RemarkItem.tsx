/** One remark: what it speaks of, the words that were said, who says so and at which scene; and what is made of it. */
import type { ReactElement } from 'react';
import { dateIn } from '../../../schema/words/dates.ts';
import type { Remark_RemarkFragment as Remark } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Changing } from '../frame/Changing.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { NameText } from '../names/NameText.tsx';
import { SentenceText } from '../names/SentenceText.tsx';
import styles from './Capture.module.css';
import type { Decision } from './outcomes.ts';
import { nameOf } from './remarkName.ts';

interface RemarkItemProps {
  readonly remark: Remark;
  readonly isSaving: boolean;
  readonly onDecide: (decision: Decision) => void;
}

export function RemarkItem({ remark, isSaving, onDecide }: RemarkItemProps): ReactElement {
  const viewSay = useViewSay();
  const { language } = viewSay;
  const { said, isWelsh, by, on, scene, outcome, acceptance } = remark;
  const name = nameOf(remark, language).text;
  const button = (word: 'accept' | 'refuse' | 'reopen', decision: Decision): ReactElement => (
    <Button size="small" disabled={isSaving} onClick={() => onDecide(decision)}>
      {viewSay('capture', word)}
      <span className="visually-hidden">: {name}</span>
    </Button>
  );
  return (
    <li className={styles['remark']} data-remark={remark.id} data-outcome={outcome ?? 'OPEN'}>
      <p className={styles['what']}>
        <SentenceText text={name} /> <span className={styles['outcome']}>{viewSay('capture', outcome ?? 'OPEN')}</span>
      </p>
      <blockquote className={styles['said']} lang={isWelsh ? 'cy' : 'en'}>
        {said}
      </blockquote>
      <p className={styles['fine']}>
        {by === null ? viewSay('capture', 'nobodyNamed') : viewSay('capture', 'saysSo', { by })} · {dateIn(on, language)}
        {scene === null ? null : (
          <>
            {' '}
            · {viewSay('capture', 'columnScene')}: <NameText name={language === 'cy' ? scene.captionCy : scene.captionEn} />
          </>
        )}
      </p>
      {outcome === null && acceptance === null ? <p className={styles['fine']}>{viewSay('capture', 'goneNow')}</p> : null}
      <Changing>
        <p className={styles['deeds']}>
          {outcome === null ? (
            <>
              {acceptance === null ? null : button('accept', 'accepted')}
              {button('refuse', 'refused')}
            </>
          ) : (
            button('reopen', 'reopened')
          )}
        </p>
      </Changing>
    </li>
  );
}
