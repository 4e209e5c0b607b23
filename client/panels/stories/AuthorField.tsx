/** Who saves: a role or an organisation, remembered by this browser alone. */
import { useId, type ReactElement, type Ref } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Stories.module.css';

interface AuthorFieldProps {
  readonly author: string;
  readonly isMissing: boolean;
  readonly onChange: (author: string) => void;
  readonly input?: Ref<HTMLInputElement>;
}

export function AuthorField({ author, isMissing, onChange, input }: AuthorFieldProps): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {viewSay('stories', 'author')}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        autoComplete="off"
        value={author}
        aria-invalid={isMissing || undefined}
        aria-describedby={`${id}-hint${isMissing ? ` ${id}-missing` : ''}`}
        onChange={event => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className={styles['hint']}>
        {viewSay('stories', 'authorHint')}
      </p>
      {isMissing ? (
        <p id={`${id}-missing`} className={styles['missing']} role="alert">
          {viewSay('stories', 'authorMissing')}
        </p>
      ) : null}
    </div>
  );
}
