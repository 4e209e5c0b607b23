import { useId, type ReactElement } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import { Field } from './Field.tsx';
import type { Author } from './useAuthor.ts';

interface AuthorFieldProps {
  readonly author: Author;
  /** Where it is not somebody who supposes. */
  readonly label?: string;
}

/** Asks who it is that supposes, or does what is named. */
export function AuthorField({ author: { author, isMissing, place, type }, label }: AuthorFieldProps): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  return (
    <div ref={place}>
      <Field
        id={id}
        label={label ?? viewSay('whatif', 'author')}
        hint={viewSay('whatif', 'authorHint')}
        value={author}
        onChange={type}
        fault={isMissing ? viewSay('whatif', 'authorMissing') : null}
      />
    </div>
  );
}
