/** What stands behind a sentence: a card for each piece of evidence once it is opened, and a line of the sources on paper. */
import type { ReactElement } from 'react';
import type { EvidenceCard_EvidenceFragment as Evidence } from '../../../api/generated/graphql.ts';
import { EvidenceCard } from './EvidenceCard.tsx';
import styles from './SourceCards.module.css';
import { SourcesOnPaper } from './SourcesOnPaper.tsx';

interface SourceCardsProps {
  readonly id: string;
  readonly evidence: readonly Evidence[];
  readonly isOpen: boolean;
}

export function SourceCards({ id, evidence, isOpen }: SourceCardsProps): ReactElement {
  return (
    <>
      <div id={id} className={styles['behind']} hidden={!isOpen}>
        {isOpen ? (
          <ul className={styles['cards']}>
            {evidence.map(piece => (
              <EvidenceCard key={piece.id} evidence={piece} />
            ))}
          </ul>
        ) : null}
      </div>
      <SourcesOnPaper evidence={evidence} className={styles['onPaper']} />
    </>
  );
}
