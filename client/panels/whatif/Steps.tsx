/** What is supposed, in order: moved, taken out and put back in place; a step that does nothing says why and how to mend it. */
import { useId, type ReactElement } from 'react';
import { dateIn } from '../../../schema/words/dates.ts';
import type { Step_StepFragment as Step, Whatif_ScenarioFragment as Whatif } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Changing } from '../frame/Changing.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { SentenceText } from '../names/SentenceText.tsx';
import { AuthorField } from '../commit/AuthorField.tsx';
import { movingStep, puttingBack, takingOut } from './changes.ts';
import { Done } from './Done.tsx';
import { SupposeButton } from './suppose/SupposeButton.tsx';
import { useAuthor } from '../commit/useAuthor.ts';
import { useUndoable } from './useUndoable.ts';
import styles from './Whatif.module.css';

export function Steps({ whatif }: { readonly whatif: Whatif }): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  const undoable = useUndoable();
  const author = useAuthor();
  const { steps } = whatif;
  const isSaving = undoable.standing.is === 'saving';
  const name = (viewSay.language === 'cy' ? whatif.nameCy : whatif.nameEn).text;
  const move = (step: Step, by: -1 | 1): void => {
    const change = movingStep(whatif, step.id, by);
    if (change === null) return;
    const said = viewSay('whatif', 'movedStep', { step: step.name.text });
    const reason = viewSay('whatif', 'reasonMoved', { name });
    author.withAuthor(who => void undoable.take({ change, back: puttingBack(whatif, steps), said, reason }, who));
  };
  const takeOut = (step: Step): void => {
    const said = viewSay('whatif', 'takenOut', { step: step.name.text });
    const reason = viewSay('whatif', 'reasonTakenOut', { name });
    author.withAuthor(who => void undoable.take({ change: takingOut(step), back: puttingBack(whatif, [step]), said, reason }, who));
  };
  return (
    <section className={styles['part']} aria-labelledby={id} data-testid="whatif-steps">
      <h3 id={id} className={styles['heading']}>
        {viewSay('whatif', 'steps')} <span className={styles['count']}>{steps.length}</span>
      </h3>
      <div className={styles['beside']}>
        <div>
          {steps.length === 0 ? <p className={styles['fine']}>{viewSay('whatif', 'noStepsYet')}</p> : null}
          <ol className={styles['steps']}>
            {steps.map((step, place) => (
              <li key={step.id} data-step={step.id}>
                <div className={styles['step']}>
                  <span className={styles['place']} aria-hidden="true">
                    {place + 1}
                  </span>
                  <span>
                    <SentenceText text={step.name.text} />{' '}
                    <span className={styles['soft']}>
                      ({step.on === null ? viewSay('whatif', 'noDay') : viewSay('whatif', 'on', { day: dateIn(step.on, viewSay.language) })}
                      )
                    </span>
                  </span>
                  <Changing>
                    <span className={styles['deeds']}>
                      <StepButton word="earlier" step={step} isOff={isSaving || place === 0} onPress={() => move(step, -1)} />
                      <StepButton word="later" step={step} isOff={isSaving || place === steps.length - 1} onPress={() => move(step, 1)} />
                      <StepButton word="takeOut" step={step} isOff={isSaving} onPress={() => takeOut(step)} />
                    </span>
                  </Changing>
                </div>
                {step.fault === null ? null : (
                  <p className={styles['stepFault']}>
                    <strong>{viewSay('whatif', 'doesNothing')}:</strong> <SentenceText text={step.fault} />
                  </p>
                )}
              </li>
            ))}
          </ol>
          <Done undoable={undoable} />
        </div>
        <Changing>
          <div className={styles['aside']}>
            <SupposeButton whatif={whatif.id} />
            <AuthorField author={author} label={viewSay('whatif', 'author')} />
          </div>
        </Changing>
      </div>
    </section>
  );
}

interface StepButtonProps {
  readonly word: 'earlier' | 'later' | 'takeOut';
  readonly step: Step;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function StepButton({ word, step, isOff, onPress }: StepButtonProps): ReactElement {
  const viewSay = useViewSay();
  return (
    <Button size="small" look="quiet" disabled={isOff} onClick={onPress}>
      {viewSay('whatif', word)}
      <span className="visually-hidden">: {step.name.text}</span>
    </Button>
  );
}
