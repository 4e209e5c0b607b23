/** All what-ifs: what each is called, why it is asked and how many steps it has; opened, duplicated, deleted with its undoing, or begun. */
import { useState, type ReactElement } from 'react';
import { viewSayIn, type ViewSay } from '../../../schema/words/viewing.ts';
import { WhatifsDocument, type Whatif_ScenarioFragment as Whatif } from '../../api/generated/graphql.ts';
import { openWhatif } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useExplorer } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { AnswerState } from '../frame/AnswerState.tsx';
import { Changing } from '../frame/Changing.tsx';
import { Files } from '../frame/Files.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import { newId } from '../commit/newId.ts';
import { NameText } from '../names/NameText.tsx';
import { useAskedLanguage } from '../silos/network.ts';
import { AuthorField } from '../commit/AuthorField.tsx';
import { duplicating, removing, restoring, undoingOf } from './changes.ts';
import { Done } from './Done.tsx';
import { NewWhatif } from './NewWhatif.tsx';
import { useAuthor } from '../commit/useAuthor.ts';
import { WhyText } from './WhyText.tsx';
import { useUndoable } from './useUndoable.ts';
import styles from './Whatif.module.css';

export function WhatifList(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const answer = useAnswer(WhatifsDocument, { language: useAskedLanguage() });
  const undoable = useUndoable();
  const author = useAuthor();
  const { takenHome } = useExplorer();
  const [isMaking, setMaking] = useState(false);
  const { language } = viewSay;
  const whatifs = answer.data?.scenarios.nodes ?? [];
  const isSaving = undoable.standing.is === 'saving';
  const nameOf = (whatif: Whatif): string => (language === 'cy' ? whatif.nameCy : whatif.nameEn).text;

  const remove = (whatif: Whatif): void => {
    const name = nameOf(whatif);
    const said = viewSay('whatif', 'removed', { name });
    const reason = viewSay('whatif', 'reasonRemoved', { name });
    author.withAuthor(who => void undoable.take({ change: removing(whatif), back: restoring(whatif), said, reason }, who));
  };
  const duplicate = (whatif: Whatif): void => {
    const id = newId('scenario');
    const change = duplicating(whatif, {
      id,
      nameEn: viewSayIn.en('whatif', 'copyOf', { name: whatif.nameEn.text }),
      nameCy: viewSayIn.cy('whatif', 'copyOf', { name: whatif.nameCy.text }),
      stepId: place => `${id}-${place + 1}`,
    });
    const said = viewSay('whatif', 'duplicated', { name: viewSay('whatif', 'copyOf', { name: nameOf(whatif) }) });
    const reason = viewSay('whatif', 'reasonDuplicated', { name: nameOf(whatif) });
    author.withAuthor(who => void undoable.take({ change, back: undoingOf(change), said, reason }, who));
  };
  return (
    <ViewFrame
      name="whatif"
      paper="portrait"
      title={viewSay('whatif', 'title')}
      lead={
        answer.data === null ? null : (
          <p aria-live="polite">
            {whatifs.length === 0
              ? `${viewSay('whatif', 'leadNone')} ${viewSay('whatif', 'noneHow')}`
              : viewSay('whatif', 'lead', { n: whatifs.length })}
          </p>
        )
      }
      controls={
        takenHome === null ? (
          <Button aria-expanded={isMaking} onClick={() => setMaking(!isMaking)}>
            {viewSay('whatif', 'new')}
          </Button>
        ) : undefined
      }
      files={whatifs.length === 0 ? undefined : <Files what={viewSay('whatif', 'file')} cells={() => cellsOf(whatifs, viewSay)} />}
    >
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && answer.data === null }} />
      {isMaking ? (
        <NewWhatif
          onMade={id => {
            setMaking(false);
            act(openWhatif(id));
          }}
          onCancel={() => setMaking(false)}
        />
      ) : null}
      <Done undoable={undoable} />
      {answer.data === null ? null : (
        <ul className={styles['list']} aria-label={viewSay('whatif', 'allOfThem')}>
          {whatifs.map(whatif => (
            <li key={whatif.id} className={styles['item']} data-whatif={whatif.id}>
              <h3 className={styles['name']}>
                <ActLink step={openWhatif(whatif.id)}>
                  <NameText name={language === 'cy' ? whatif.nameCy : whatif.nameEn} />
                </ActLink>
              </h3>
              <WhyText whatif={whatif} />
              <p className={styles['deeds']}>
                <span className={styles['count']}>{heldIn(whatif, viewSay)}</span>
                <Changing>
                  {isMeeting(whatif) ? null : (
                    <Button size="small" look="quiet" disabled={isSaving} onClick={() => duplicate(whatif)}>
                      {viewSay('whatif', 'duplicate')}
                      <span className="visually-hidden">: {nameOf(whatif)}</span>
                    </Button>
                  )}
                  <Button size="small" look="quiet" disabled={isSaving} onClick={() => remove(whatif)}>
                    {viewSay('whatif', 'remove')}
                    <span className="visually-hidden">: {nameOf(whatif)}</span>
                  </Button>
                </Changing>
              </p>
            </li>
          ))}
        </ul>
      )}
      {whatifs.length === 0 || isMaking ? null : (
        <Changing>
          <div className={styles['who']}>
            <AuthorField author={author} label={viewSay('whatif', 'authorOfList')} />
          </div>
        </Changing>
      )}
    </ViewFrame>
  );
}

/** What was said in a room is kept as a what-if that supposes nothing. */
function isMeeting({ steps, remarks }: Whatif): boolean {
  return steps.length === 0 && remarks.length > 0;
}

function heldIn(whatif: Whatif, viewSay: ViewSay): string {
  const { steps, remarks } = whatif;
  if (isMeeting(whatif)) return viewSay('capture', 'meetingLead', { n: remarks.length });
  return steps.length === 0 ? viewSay('whatif', 'noSteps') : viewSay('whatif', 'stepCount', { n: steps.length });
}

function cellsOf(whatifs: readonly Whatif[], viewSay: ViewSay): readonly (readonly (string | number)[])[] {
  const isWelsh = viewSay.language === 'cy';
  return [
    (['listedName', 'listedWhy', 'listedStep', 'listedSays', 'listedFault', 'ColumnCode'] as const).map(column =>
      viewSay('whatif', column),
    ),
    ...whatifs.flatMap(({ id, nameEn, nameCy, whyEn, whyCy, steps }) => {
      const own = [(isWelsh ? nameCy : nameEn).text, (isWelsh ? whyCy : whyEn)?.text ?? ''];
      if (steps.length === 0) return [[...own, '', '', '', id]];
      return steps.map(step => [...own, step.order, step.name.text, step.fault ?? '', id]);
    }),
  ];
}
