/** The dialogue in which something is supposed: of whom, what, with whom, in which what-if, and who supposes it. Nothing typed is lost when it cannot be saved. */
import { useEffect, useId, useMemo, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { WhatifsDocument } from '../../../api/generated/graphql.ts';
import { openWhatif, select } from '../../../state/producers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useBodyName } from '../../body/said/bodyName.ts';
import { useIndex, useSession } from '../../explorer.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import judging from '../../judge/Judging.module.css';
import { newId } from '../../commit/newId.ts';
import { useAskedLanguage } from '../../silos/network.ts';
import { AuthorField } from '../../commit/AuthorField.tsx';
import { nextOrder, stepRecord, undoingOf, whatifRecord, type Change } from '../changes.ts';
import { Done } from '../Done.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useAuthor } from '../../commit/useAuthor.ts';
import { useUndoable } from '../useUndoable.ts';
import styles from '../Whatif.module.css';
import { BodyField } from './BodyField.tsx';
import { DeedFields } from './DeedFields.tsx';
import { rememberedWhatif, rememberWhatif } from './rememberedWhatif.ts';
import { firstDraft, missingIn, stepOf, type Draft, type Missing } from './supposing.ts';

interface SupposeProps {
  readonly filled: Partial<Draft>;
  /** The what-if it goes to; null where it is to be chosen. */
  readonly whatif: string | null;
  readonly onClose: () => void;
}

const anew = '';

export function Suppose({ filled, whatif: settled, onClose }: SupposeProps): ReactElement {
  const viewSay = useViewSay();
  const index = useIndex();
  const nameOf = useBodyName();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>({ ...firstDraft, ...filled });
  const [missing, setMissing] = useState<Missing | 'name' | null>(null);
  const [chosen, setChosen] = useState<string | null>(settled ?? rememberedWhatif());
  const [name, setName] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  // The same until it is written: a try whose answer was lost may be the one that was.
  const [ids, setIds] = useState(newIds);
  const author = useAuthor();
  const undoable = useUndoable();
  const answer = useAnswer(WhatifsDocument, { language: useAskedLanguage() });
  const whatifs = answer.data?.scenarios.nodes ?? [];
  const into = whatifs.find(one => one.id === chosen) ?? null;
  const body = draft.about === null ? undefined : index.bodyById.get(draft.about);
  const named = useMemo(() => [...index.bodyById.values()].filter(({ isGeneral }) => !isGeneral), [index]);
  const isSaving = undoable.standing.is === 'saving';
  useEffect(() => {
    dialog.current?.showModal();
    form.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);

  // Who follows a link out of it leaves it.
  const screen = useSession(session => session.screen);
  const opened = useRef(screen);
  useEffect(() => {
    if (screen !== opened.current) dialog.current?.close();
  }, [screen]);

  const change = (next: Draft): void => {
    setDraft(next);
    setMissing(null);
    setSaved(null);
    undoable.forget();
  };
  const requireOf = (found: Missing | 'name'): void => {
    setMissing(found);
    form.current?.querySelector<HTMLElement>(`[data-field=${found}] input`)?.focus();
  };
  const suppose = async (who: string): Promise<void> => {
    const step = stepOf(draft);
    if (step === null) return;
    const scenario = into?.id ?? ids.scenario;
    const begun = into === null ? [whatifRecord(scenario, { nameEn: name, nameCy: '', why: '' }, viewSay.language)] : [];
    const order = into === null ? 1 : nextOrder(into);
    const made: Change = { upsert: [...begun, stepRecord(ids.step, scenario, order, step)], remove: [] };
    const title = into === null ? name.trim() : (viewSay.language === 'cy' ? into.nameCy : into.nameEn).text;
    const action = [nameOf(step.aboutId), step.otherId === null ? '' : nameOf(step.otherId)].filter(one => one !== '').join(', ');
    const deed = `${viewSay('whatif', draft.deed ?? 'end').replace(/ ?…$/u, '')} (${action})`;
    const isWritten = await undoable.take(
      {
        change: made,
        back: undoingOf(made),
        said: viewSay('whatif', 'saved', { step: deed }),
        reason: viewSay('whatif', 'reasonStep', { name: title, action: deed }),
      },
      who,
    );
    if (!isWritten) return;
    setIds(newIds());
    rememberWhatif(scenario);
    setChosen(scenario);
    setSaved(scenario);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isSaving) return;
    const found = missingIn(draft) ?? (into === null && name.trim() === '' ? 'name' : null);
    if (found !== null) requireOf(found);
    else author.withAuthor(who => void suppose(who));
  };
  const title = body === undefined ? viewSay('whatif', 'supposeTitle') : viewSay('whatif', 'supposeOf', { name: nameOf(body.id) });
  return (
    <dialog
      ref={dialog}
      className={judging['dialog']}
      aria-labelledby={`${id}-title`}
      onClose={onClose}

      data-testid="suppose"
    >
      <p className={judging['subject']}>
        <span id={`${id}-title`}>{title}</span>
        <Button look="quiet" size="small" onClick={() => dialog.current?.close()}>
          {viewSay('whatif', 'close')}
        </Button>
      </p>
      <form ref={form} className={styles['form']} noValidate onSubmit={onSubmit}>
        <p className={styles['fine']}>{viewSay('whatif', 'supposedOnly')}</p>
        {filled.about === undefined ? (
          <div data-field="about">
            <BodyField
              id={`${id}-about`}
              label={viewSay('whatif', 'ofWhom')}
              bodies={named}
              chosen={draft.about}
              onChoose={about => change({ ...firstDraft, about })}
              fault={missing === 'about' ? viewSay('whatif', 'aboutMissing') : null}
            />
          </div>
        ) : null}
        {body === undefined ? null : (
          <DeedFields body={body} draft={draft} missing={missing === 'name' ? null : missing} onChange={change} />
        )}
        {settled === null ? (
          <>
            <AnswerState answer={{ ...answer, isAsking: answer.isAsking && answer.data === null }} />
            <Select
              label={viewSay('whatif', 'inWhich')}
              value={into?.id ?? anew}
              onChange={one => {
                setChosen(one === anew ? null : one);
                setSaved(null);
              }}
              options={[
                ...whatifs.map(one => ({ value: one.id, label: (viewSay.language === 'cy' ? one.nameCy : one.nameEn).text })),
                { value: anew, label: viewSay('whatif', 'inNew') },
              ]}
            />
            {into === null && answer.data !== null ? (
              <div data-field="name">
                <Field
                  id={`${id}-name`}
                  label={viewSay('whatif', 'newName')}
                  hint={viewSay('whatif', 'nameHint')}
                  value={name}
                  onChange={typed => {
                    setName(typed);
                    setMissing(null);
                  }}
                  fault={missing === 'name' ? viewSay('whatif', 'nameMissing') : null}
                />
              </div>
            ) : null}
          </>
        ) : null}
        <AuthorField author={author} label={viewSay('whatif', 'author')} />
        <div className={styles['end']}>
          <Button type="submit" look="main" aria-disabled={isSaving || undefined}>
            {viewSay('whatif', isSaving ? 'saving' : 'save')}
          </Button>
          {saved === null || undoable.done?.canUndo !== true || settled !== null ? null : (
            <ActLink step={session => openWhatif(saved)(select(null)(session))}>{viewSay('whatif', 'seeWhatFollows')}</ActLink>
          )}
        </div>
        <Done undoable={undoable} />
      </form>
    </dialog>
  );
}

function newIds(): { readonly scenario: string; readonly step: string } {
  return { scenario: newId('scenario'), step: newId('step') };
}
