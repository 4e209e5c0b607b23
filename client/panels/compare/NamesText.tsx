import type { ReactElement } from 'react';
import type { Name } from '../../state/landscape.ts';
import { NameText } from '../names/NameText.tsx';

/** Names in a row. */
export function NamesText({ names }: { readonly names: readonly Name[] }): ReactElement {
  return (
    <>
      {names.map((name, place) => (
        <span key={name.text}>
          {place === 0 ? null : ', '}
          <NameText name={name} />
        </span>
      ))}
    </>
  );
}
