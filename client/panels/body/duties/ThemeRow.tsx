import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { Themes_RemitFragment as RemitOf } from '../../../api/generated/graphql.ts';
import { nameIn } from '../../../state/landscape.ts';
import { useIndex, useSay } from '../../explorer.ts';
import { NameText } from '../../names/NameText.tsx';
import styles from '../said/Section.module.css';
import { Statement } from '../said/Statement.tsx';
import { SpokenName } from '../../names/SpokenName.tsx';

interface ThemeRowProps {
  readonly remit: RemitOf;
  readonly isGeneral?: boolean;
}

/** One theme and its part in the work of the board. */
export function ThemeRow({ remit, isGeneral = false }: ThemeRowProps): ReactElement {
  const say = useSay();
  const theme = useIndex().landscape.themes.find(({ id }) => id === remit.theme.id);
  const name = theme === undefined ? null : nameIn(theme, say.language);
  return (
    <Statement said={remit} subject={name === null ? remit.theme.id : <SpokenName name={name} />} isGeneral={isGeneral}>
      {name === null ? remit.theme.id : <NameText name={name} />}{' '}
      <span className={styles['soft']}>· {labelOf('RemitRole', remit.role, say.language)}</span>
    </Statement>
  );
}
