import type { ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { useIndex, useSay } from '../explorer.ts';
import { NameText } from '../names/NameText.tsx';

/** A body's name on paper, where nothing opens. */
export function PlainName({ id }: { readonly id: string }): ReactElement {
  const body = useIndex().bodyById.get(id);
  const { language } = useSay();
  return body === undefined ? <span lang="en">{id}</span> : <NameText name={nameIn(body, language)} />;
}
