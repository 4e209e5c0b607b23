import { useId, type ReactElement } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import { Field } from './Field.tsx';
import type { Author } from './useAuthor.ts';

/** Asks who it is that supposes. */
export function AuthorField({ author: { author, isMissing, place, type } }: { readonly author: Author }): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  return (
    <div ref={place}>
      <Field
        id={id}
        label={viewSay('whatif', 'author')}
        hint={viewSay('whatif', 'authorHint')}
        value={author}
        onChange={type}
        fault={isMissing ? viewSay('whatif', 'authorMissing') : null}
      />
    </div>
  );
}
