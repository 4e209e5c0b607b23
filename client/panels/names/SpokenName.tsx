/** Names of bodies in what is only heard: in which language they stand, without the signs that are seen. */
import type { ReactElement } from 'react';
import { nameIn, type Name } from '../../state/landscape.ts';
import { useIndex, useSay } from '../explorer.ts';

export function SpokenBody({ id }: { readonly id: string }): ReactElement {
  const body = useIndex().bodyById.get(id);
  const { language } = useSay();
  return body === undefined ? <>{id}</> : <SpokenName name={nameIn(body, language)} />;
}

export function SpokenName({ name }: { readonly name: Pick<Name, 'text' | 'language'> }): ReactElement {
  const say = useSay();
  const language = name.language.toLowerCase();
  return <span lang={language === say.language ? undefined : language}>{name.text}</span>;
}

interface SpokenPairProps {
  readonly from?: string;
  /** How the one stands to the other, in the language of the page. */
  readonly label: string;
  readonly to: string;
}

export function SpokenPair({ from, label, to }: SpokenPairProps): ReactElement {
  return (
    <>
      {from === undefined ? null : <SpokenBody id={from} />}
      {from === undefined || label === ',' ? '' : ' '}
      {label} <SpokenBody id={to} />
    </>
  );
}
