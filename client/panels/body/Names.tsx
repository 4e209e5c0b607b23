/** The name of a body in both languages, and what the Welsh one rests on; a missing Welsh name is said to be missing. */
import type { ReactElement } from 'react';
import type { WelshBasis } from '../../api/generated/graphql.ts';
import { nameIn, type MapBody, type Name } from '../../state/landscape.ts';
import { useSay } from '../explorer.ts';
import styles from './PanelHeader.module.css';

interface NamesProps {
  readonly body: MapBody;
}

const bases: Readonly<Record<WelshBasis, 'officialName' | 'genericName' | 'uncheckedName'>> = {
  OFFICIAL: 'officialName',
  GENERIC: 'genericName',
  TO_CHECK: 'uncheckedName',
};

/** The name in the other language than the page's, and beside it how good the Welsh is. */
export function Names({ body }: NamesProps): ReactElement {
  const say = useSay();
  const other = nameIn(body, say.language === 'en' ? 'cy' : 'en');
  const isMissing = body.nameCy.isFallback;
  const basis = body.nameCyBasis === null ? null : say('panel', bases[body.nameCyBasis]);
  return (
    <p className={styles['names']}>
      {isMissing ? null : (
        <span className={styles['otherName']} lang={languageOf(other)}>
          {other.text}
        </span>
      )}
      <span className={isMissing ? styles['missing'] : styles['basis']}>
        {isMissing ? say('panel', 'noWelshName') : `${say('panel', 'welshName')}: ${basis ?? say('panel', 'notRecorded')}`}
      </span>
    </p>
  );
}

export function languageOf(name: Pick<Name, 'language'>): string {
  return name.language.toLowerCase();
}
