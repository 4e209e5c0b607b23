/** What a room said at a meeting: accepted, refused or left one by one, each step undone in place; and the minutes, in both languages. */
import { useId, type ReactElement } from 'react';
import { RemarksDocument, type Whatif_ScenarioFragment as Whatif } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { downloadText } from '../../ui/download.ts';
import { useIndex } from '../explorer.ts';
import { AnswerState } from '../frame/AnswerState.tsx';
import { Changing } from '../frame/Changing.tsx';
import { Files } from '../frame/Files.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { AuthorField } from '../commit/AuthorField.tsx';
import { Done } from '../whatif/Done.tsx';
import { useAuthor } from '../commit/useAuthor.ts';
import whatifStyles from '../whatif/Whatif.module.css';
import styles from './Capture.module.css';
import { minutesCells, minutesPage } from './minutes.ts';
import { RemarkItem } from './RemarkItem.tsx';
import { useDecisions } from './useDecisions.ts';

export function Remarks({ whatif }: { readonly whatif: Whatif }): ReactElement {
  const viewSay = useViewSay();
  const { revision } = useIndex();
  const id = useId();
  const answer = useAnswer(RemarksDocument, { id: whatif.id });
  const decisions = useDecisions(whatif.id);
  const author = useAuthor();
  const remarks = answer.data?.scenario?.remarks ?? [];
  const open = remarks.filter(({ outcome }) => outcome === null).length;
  const names = { en: whatif.nameEn.text, cy: whatif.nameCy.text };
  const isSaving = decisions.standing.is === 'saving';
  return (
    <section className={whatifStyles['part']} aria-labelledby={id} data-testid="remarks">
      <h3 id={id} className={whatifStyles['heading']}>
        {viewSay('capture', 'heading')} <span className={whatifStyles['count']}>{remarks.length}</span>{' '}
        <span className={whatifStyles['soft']}>({viewSay('capture', 'open', { n: open })})</span>
      </h3>
      <p className={whatifStyles['fine']}>{viewSay('capture', 'lead')}</p>
      <AnswerState answer={answer} />
      <div className={whatifStyles['beside']}>
        <div>
          <ol className={styles['remarks']}>
            {remarks.map(remark => (
              <RemarkItem
                key={remark.id}
                remark={remark}
                isSaving={isSaving}
                onDecide={decision => author.withAuthor(who => void decisions.decide({ remark, decision, author: who }))}
              />
            ))}
          </ol>
          <Done undoable={decisions} />
        </div>
        <div className={whatifStyles['aside']}>
          <Changing>
            <AuthorField author={author} label={viewSay('capture', 'decider')} />
          </Changing>
          <Button
            onClick={() =>
              downloadText(minutesPage(remarks, { names, revision }), {
                fileName: `${viewSay('capture', 'file')}-${whatif.id}.html`,
                type: 'text/html;charset=utf-8',
              })
            }
          >
            {viewSay('capture', 'minutesHtml')}
          </Button>
          <div className={styles['files']}>
            <Files what={viewSay('capture', 'file')} cells={() => minutesCells(remarks, viewSay)} />
          </div>
        </div>
      </div>
    </section>
  );
}
