/** Asks who it is that does what stands on the label: a role or an organisation. */
import { useId, type ReactElement } from 'react';
import { Field } from '../../ui/Field.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import type { Author } from './useAuthor.ts';

interface AuthorFieldProps {
  readonly author: Author;
  readonly label: string;
}

export function AuthorField({ author: { author, isMissing, place, type }, label }: AuthorFieldProps): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  return (
    <div ref={place}>
      <Field
        id={id}
        label={label}
        hint={viewSay('commit', 'authorHint')}
        value={author}
        onChange={type}
        fault={isMissing ? viewSay('commit', 'authorMissing') : null}
      />
    </div>
  );
}
