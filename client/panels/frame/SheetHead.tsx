/** On paper: which landscape this is, of which revision, and the address of just this view. */
import type { ReactElement } from 'react';
import { useExplorer, useSay, useSession } from '../explorer.ts';

export function SheetHead({ className }: { readonly className: string | undefined }): ReactElement {
  const say = useSay();
  const { index, addressOf, origin } = useExplorer();
  const address = origin + useSession(addressOf);
  return (
    <p className={className} data-sheet-head="">
      {say('panel', 'printedFrom', { revision: index.revision, address })}
    </p>
  );
}
