/** How an entry is known on the boards that have it: each shape with its word; told once where it is the same on both. */
import type { ReactElement } from 'react';
import { CertaintyGlyph } from '../body/said/CertaintyGlyph.tsx';
import type { Knowledge } from '../body/said/certainties.ts';
import { useSay } from '../explorer.ts';
import type { OnSide } from './onSide.ts';
import { SideMark } from './SideMark.tsx';
import styles from './Compare.module.css';
import { knowledgeIn } from './statements.ts';

export function HowKnown({ sides }: { readonly sides: readonly OnSide[] }): ReactElement {
  const known = sides.map(({ side, parts }) => ({ side, kinds: [...new Set(parts.map(knowledgeIn))] }));
  const isSame = known.every(({ kinds }) => kinds.join() === known[0]?.kinds.join());
  if (isSame) return <Kinds kinds={known[0]?.kinds ?? []} />;
  return (
    <>
      {known.map(({ side, kinds }) => (
        <span key={side} className={styles['known']}>
          <SideMark side={side} /> <Kinds kinds={kinds} />
        </span>
      ))}
    </>
  );
}

function Kinds({ kinds }: { readonly kinds: readonly Knowledge[] }): ReactElement {
  const say = useSay();
  return (
    <>
      {kinds.map(kind => (
        <span key={kind} className={styles['known']}>
          <CertaintyGlyph certainty={kind} /> {say('certainty', kind)}
        </span>
      ))}
    </>
  );
}
