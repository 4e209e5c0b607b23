/** A recorded name in the language of the page: marked where it is still to be checked, or stands in for one that is missing. */
import type { ReactElement } from 'react';
import type { Name } from '../../state/landscape.ts';
import { useSay } from '../explorer.ts';
import { Mark } from './Mark.tsx';

interface NameTextProps {
  readonly name: Pick<Name, 'text' | 'language' | 'isFallback' | 'needsCheck'>;
}

export function NameText({ name }: NameTextProps): ReactElement {
  const say = useSay();
  const language = name.language.toLowerCase();
  return (
    <>
      <span lang={language === say.language ? undefined : language}>{name.text}</span>
      {name.isFallback ? (
        <Mark sign={language.toUpperCase()} meaning={say('names', name.language === 'EN' ? 'noWelsh' : 'noEnglish')} />
      ) : null}
      {name.needsCheck ? <Mark sign="*" meaning={say('names', 'toCheck')} /> : null}
    </>
  );
}
