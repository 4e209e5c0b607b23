/** The dialogue in which what a room says is written down: each letter is on the disk of this machine before the next one comes. */
import { useEffect, useId, useMemo, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { isBegun, missingIn, newRemark, remarkSorts, withSort, type MissingInRemark, type RemarkDraft } from '../../state/remark.ts';
import { isPartnership } from '../../state/landscape.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useBodyName } from '../body/said/bodyName.ts';
import { useExplorer, useIndex } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import judging from '../judge/Judging.module.css';
import { Field } from '../../ui/Field.tsx';
import { BodyField, PickField } from '../whatif/suppose/BodyField.tsx';
import whatif from '../whatif/Whatif.module.css';
import { forgetRemark, keepRemark } from './kept.ts';
import { newRemarkId } from './remarkId.ts';
import { subjectsOf } from './subjects.ts';

interface CaptureDialogProps {
  /** What was being written when the page was closed; null where nothing was. */
  readonly begun: RemarkDraft | null;
  readonly scene: string | null;
  readonly story: string;
  readonly onKept: () => void;
  readonly onClose: () => void;
}

export function CaptureDialog({ begun, scene, story, onKept, onClose }: CaptureDialogProps): ReactElement {
  const viewSay = useViewSay();
  const index = useIndex();
  const { store } = useExplorer();
  const nameOf = useBodyName();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState<RemarkDraft>(
    () =>
      begun ??
      newRemark({
        id: newRemarkId(),
        story,
        scene,
        about: store.getState().focus?.id ?? null,
        language: viewSay.language,
        on: new Date().toLocaleDateString('sv-SE'),
      }),
  );
  const [missing, setMissing] = useState<MissingInRemark | null>(null);
  const [isKept, setKept] = useState<'kept' | 'keeping' | 'not'>('kept');
  const keep = useKeeping(setKept);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('textarea')?.focus();
  }, []);

  const change = (next: RemarkDraft): void => {
    setDraft(next);
    setMissing(null);
    keep(next);
  };
  const close = (): void => dialog.current?.close();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const found = missingIn(draft);
    setMissing(found);
    if (found !== null) dialog.current?.querySelector<HTMLElement>(`[data-field=${found}] :is(textarea, input)`)?.focus();
    else
      keepRemark({ ...draft, isDone: true }).then(
        () => {
          onKept();
          close();
        },
        () => setKept('not'),
      );
  };
  const discard = (): void =>
    void forgetRemark(draft.id)
      .catch(() => undefined)
      .then(close);

  const { about, sort } = draft;
  const body = about === null ? undefined : index.bodyById.get(about);
  const subjects = useMemo(() => (about === null ? [] : subjectsOf(index, about, viewSay, nameOf)), [index, about, viewSay, nameOf]);
  const others = useMemo(
    () => [...index.bodyById.values()].filter(one => !one.isGeneral && body !== undefined && isPartnership(one) !== isPartnership(body)),
    [index, body],
  );
  return (
    <dialog ref={dialog} className={judging['dialog']} aria-labelledby={`${id}-title`} data-testid="capture" onClose={onClose}>
      <p className={judging['subject']}>
        <span id={`${id}-title`}>
          {viewSay('capture', 'title')}:{' '}
          {about === null ? viewSay('capture', 'ofLandscape') : viewSay('capture', 'of', { name: nameOf(about) })}
        </span>
        <Button look="quiet" size="small" onClick={close}>
          {viewSay('capture', 'close')}
        </Button>
      </p>
      <form className={whatif['form']} noValidate onSubmit={onSubmit}>
        <Choice
          label={viewSay('capture', 'sort')}
          value={sort}
          onChange={chosen => change(withSort(draft, chosen))}
          options={remarkSorts
            .filter(one => about !== null || one === 'MISSING' || one === 'IDEA')
            .map(value => ({ value, label: viewSay('capture', value) }))}
        />
        {sort === 'CONFIRM' || sort === 'DISPUTE' ? (
          <PickField
            id={`${id}-statement`}
            label={viewSay('capture', `${sort}Of`)}
            options={subjects}
            chosen={draft.statement}
            onChoose={statement => change({ ...draft, statement: statement === '' ? null : statement })}
            fault={null}
          />
        ) : null}
        {sort === 'MISSING' && body !== undefined ? (
          <BodyField
            id={`${id}-other`}
            label={viewSay('capture', isPartnership(body) ? 'otherMember' : 'otherBoard')}
            bodies={others}
            chosen={draft.other}
            onChoose={other => change({ ...draft, other: other === '' ? null : other })}
            fault={null}
          />
        ) : null}
        <div data-field="said">
          <Field
            id={`${id}-said`}
            label={viewSay('capture', 'said')}
            value={draft.said}
            rows={3}
            lang={draft.isWelsh ? 'cy' : 'en'}
            fault={missing === 'said' ? viewSay('capture', 'saidMissing') : null}
            onChange={said => change({ ...draft, said })}
          />
        </div>
        <Choice
          label={viewSay('capture', 'columnLanguage')}
          value={draft.isWelsh ? 'cy' : 'en'}
          onChange={language => change({ ...draft, isWelsh: language === 'cy' })}
          options={[
            { value: 'cy', label: 'Cymraeg', lang: 'cy' },
            { value: 'en', label: 'English', lang: 'en' },
          ]}
        />
        <div data-field="by">
          <Field
            id={`${id}-by`}
            label={viewSay('capture', 'by')}
            hint={viewSay('capture', 'byHint')}
            value={draft.by}
            fault={missing === 'by' ? viewSay('capture', 'byMissing') : null}
            onChange={by => change({ ...draft, by })}
          />
        </div>
        <p className={whatif['fine']} data-testid="kept" data-kept={isKept}>
          {viewSay('capture', isKept === 'not' ? 'notKept' : isKept === 'kept' ? 'keptAsTyped' : 'keeping')}
        </p>
        <div className={whatif['end']}>
          <Button type="submit" look="main">
            {viewSay('capture', 'keep')}
          </Button>
          {isBegun(draft) ? (
            <Button look="quiet" onClick={discard}>
              {viewSay('capture', 'discard')}
            </Button>
          ) : null}
        </div>
      </form>
    </dialog>
  );
}

/** One writing at a time, and then the newest: letters that come faster than the disk do not stand in a queue before it. */
function useKeeping(onTold: (standing: 'kept' | 'keeping' | 'not') => void): (remark: RemarkDraft) => void {
  const waiting = useRef<RemarkDraft | null>(null);
  const isWriting = useRef(false);
  return remark => {
    waiting.current = remark;
    onTold('keeping');
    if (isWriting.current) return;
    isWriting.current = true;
    const write = async (): Promise<void> => {
      while (waiting.current !== null) {
        const next = waiting.current;
        waiting.current = null;
        await keepRemark(next);
      }
    };
    write()
      .then(
        () => onTold('kept'),
        () => onTold('not'),
      )
      .finally(() => {
        isWriting.current = false;
      });
  };
}
