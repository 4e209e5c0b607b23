import type { ReactElement } from 'react';
import { choose, compare, showScreen, type Producer } from '../../../state/producers.ts';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { ActLink } from '../../frame/ActLink.tsx';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { Pager } from '../../frame/Pager.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { SentenceText } from '../../names/SentenceText.tsx';
import { usePairName } from '../../overlaps/callNames.ts';
import styles from '../Silos.module.css';
import type { Unlinked } from './useUnlinked.ts';

const amongOverlaps: Producer = session =>
  showScreen('overlaps')(choose('order', 'SHARED_UNLINKED')(choose('link', ['NONE_RECORDED'])(session)));

/** Boards that share members and have no link recorded, in sentences; side by side they show which members. */
export function UnlinkedList({ unlinked: { answer, from, onBefore, onAfter } }: { readonly unlinked: Unlinked }): ReactElement {
  const viewSay = useViewSay();
  const pairName = usePairName();
  const page = answer.data?.overlaps ?? null;
  return (
    <section aria-labelledby="unlinked" data-count={page?.totalCount}>
      <h3 id="unlinked" className={styles['heading']}>
        {viewSay('silosApart', 'unlinked')} {page === null ? null : <span className={styles['count']}>{page.totalCount}</span>}
      </h3>
      <p className={styles['fine']}>
        {viewSay('silosApart', 'unlinkedHow')}{' '}
        <ActLink className={styles['offPaper']} step={amongOverlaps}>
          {viewSay('silosApart', 'inOverlaps')}
        </ActLink>
      </p>
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && page === null }} />
      {page === null ? null : (
        <>
          <ul className={styles['sentences']} aria-busy={answer.isAsking}>
            {page.nodes.map(({ id, a, b, sentenceEn, sentenceCy }) => (
              <li key={id} className={styles['item']} data-pair={id}>
                <p className={styles['sentence']}>
                  <SentenceText text={viewSay.language === 'cy' ? sentenceCy : sentenceEn} />
                </p>
                <div className={styles['facts']}>
                  <BodyLink id={a.id} />
                  <BodyLink id={b.id} />
                  <ActLink className={styles['offPaper']} step={compare(a.id, b.id)}>
                    {viewSay('silosApart', 'compare')}
                    <span className="visually-hidden">: {pairName(a.id, b.id)}</span>
                  </ActLink>
                </div>
              </li>
            ))}
          </ul>
          <Pager from={from} shown={page.nodes.length} all={page.totalCount} onBefore={onBefore} onAfter={onAfter} />
        </>
      )}
    </section>
  );
}
