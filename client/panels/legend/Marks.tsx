import type { ReactElement } from 'react';
import { lineColours, remarkColour } from '../../canvas/style.ts';
import type { Lens } from '../../state/session.ts';
import { useSay, useSession, useSurroundings } from '../explorer.ts';
import { GapSteps } from './GapSteps.tsx';
import { LensSteps } from './LensSteps.tsx';
import styles from './Legend.module.css';
import { SharingSteps } from './SharingSteps.tsx';
import { SilosSteps } from './SilosSteps.tsx';
import { BoxMark, LineMark } from './marksDrawn.tsx';

/** What the lines around a focus are, by lens. */
const lines: Readonly<
  Record<Lens, readonly (readonly [kind: keyof typeof lineColours, word: 'link' | 'seat' | 'moneyLine' | 'dataLine'])[]>
> = {
  structure: [
    ['link', 'link'],
    ['seat', 'seat'],
  ],
  seats: [['seat', 'seat']],
  money: [['money', 'moneyLine']],
  data: [['data', 'dataLine']],
  overlap: [['seat', 'seat']],
  silos: [
    ['link', 'link'],
    ['seat', 'seat'],
  ],
  gaps: [
    ['link', 'link'],
    ['seat', 'seat'],
  ],
};

/** What colours and marks mean under the lens at hand, and those of a focus while there is one; in full when pointed at, and to screen readers. */
export function Marks(): ReactElement {
  const say = useSay();
  const lens = useSession(session => session.lens);
  const hasFocus = useSurroundings() !== null;
  const more = say('legend', `${lens}Marks`);
  return (
    <div className={styles['marks']} title={more}>
      <Steps lens={lens} hasFocus={hasFocus} />
      {hasFocus &&
        lines[lens].map(([kind, word]) => (
          <span key={kind} className={styles['mark']}>
            <LineMark colour={lineColours[kind]} isThin={kind === 'seat'} />
            {say('legend', word)}
          </span>
        ))}
      {(hasFocus || lens === 'structure') && (
        <span className={styles['mark']}>
          <LineMark colour="currentColor" isDashed />
          {say('legend', 'assumed')}
        </span>
      )}
      {hasFocus && (
        <span className={styles['mark']}>
          <BoxMark colour={remarkColour} isDotted />
          {say('legend', 'remark')}
        </span>
      )}
      {lens !== 'silos' && (
        <span className={styles['mark']}>
          <BoxMark colour="currentColor" isHatched />
          {say('legend', 'general')}
        </span>
      )}
      {lens === 'structure' && (
        <span className={styles['mark']}>
          <b aria-hidden="true">?</b>
          {say('legend', 'membersNotKnown')}
        </span>
      )}
      <p className="visually-hidden">{more}</p>
    </div>
  );
}

function Steps({ lens, hasFocus }: { readonly lens: Lens; readonly hasFocus: boolean }): ReactElement | null {
  switch (lens) {
    case 'structure':
      return null;
    case 'overlap':
      return <SharingSteps />;
    case 'silos':
      return <SilosSteps />;
    case 'gaps':
      return <GapSteps />;
    case 'seats':
    case 'money':
    case 'data':
      return <LensSteps lens={lens} hasFocus={hasFocus} />;
  }
}
