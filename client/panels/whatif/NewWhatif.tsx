/** A form that begins a what-if: its name in either language, why it is asked, and who asks. What is typed stays when it cannot be saved. */
import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { CommitFaultNote } from '../commit/CommitFaultNote.tsx';
import { newId } from '../commit/newId.ts';
import { rememberAuthor } from '../commit/remembered.ts';
import { useCommit } from '../commit/useCommit.ts';
import { AuthorField } from '../commit/AuthorField.tsx';
import { whatifRecord, type DraftWhatif } from './changes.ts';
import { Field } from '../../ui/Field.tsx';
import { useAuthor } from '../commit/useAuthor.ts';
import styles from './Whatif.module.css';

interface NewWhatifProps {
  readonly onMade: (id: string) => void;
  readonly onCancel: () => void;
}

export function NewWhatif({ onMade, onCancel }: NewWhatifProps): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<DraftWhatif>({ nameEn: '', nameCy: '', why: '' });
  // Once for all tries: one whose answer was lost may be the one that was written.
  const [made] = useState(() => newId('scenario'));
  const [isNameMissing, setNameMissing] = useState(false);
  const author = useAuthor();
  const { standing, save } = useCommit();
  const change = (part: Partial<DraftWhatif>): void => {
    setDraft({ ...draft, ...part });
    setNameMissing(false);
  };
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const create = async (who: string): Promise<void> => {
    const name = draft.nameEn.trim() === '' ? draft.nameCy : draft.nameEn;
    const isWritten = await save(revision => ({
      expectedRevision: revision,
      author: who.trim(),
      reason: viewSay('whatif', 'reasonNew', { name: name.trim() }),
      upsert: [whatifRecord(made, draft, viewSay.language)],
      remove: [],
    }));
    if (!isWritten) return;
    rememberAuthor(who);
    onMade(made);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (draft.nameEn.trim() === '' && draft.nameCy.trim() === '') {
      setNameMissing(true);
      form.current?.querySelector('input')?.focus();
    } else if (standing.is !== 'saving') author.withAuthor(who => void create(who));
  };

  const names = viewSay.language === 'cy' ? (['nameCy', 'nameEn'] as const) : (['nameEn', 'nameCy'] as const);
  return (
    <form ref={form} className={styles['form']} noValidate onSubmit={onSubmit} aria-label={viewSay('whatif', 'new')}>
      {names.map((name, place) => (
        <Field
          key={name}
          id={`${id}-${name}`}
          label={viewSay('whatif', name)}
          value={draft[name]}
          lang={name === 'nameCy' ? 'cy' : 'en'}
          {...(place === 0 ? { hint: viewSay('whatif', 'nameHint') } : {})}
          fault={place === 0 && isNameMissing ? viewSay('whatif', 'nameMissing') : null}
          onChange={typed => change({ [name]: typed })}
        />
      ))}
      <Field id={`${id}-why`} label={viewSay('whatif', 'why')} value={draft.why} rows={3} onChange={why => change({ why })} />
      <AuthorField author={author} label={viewSay('whatif', 'author')} />
      <div className={styles['end']}>
        <Button type="submit" look="main" aria-disabled={standing.is === 'saving' || undefined}>
          {viewSay('whatif', standing.is === 'saving' ? 'saving' : 'create')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {viewSay('whatif', 'cancel')}
        </Button>
      </div>
      {standing.is === 'failed' ? <CommitFaultNote fault={standing.fault} /> : null}
    </form>
  );
}
