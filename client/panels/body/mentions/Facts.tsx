/** Checkable statements of documents about the body, by what they are on; those that differ stand under disagreements. */
import type { ReactElement } from 'react';
import { labelOf, valuesOf } from '../../../../schema/words/labelOf.ts';
import { useSay } from '../../explorer.ts';
import { InEnglish } from '../../names/InEnglish.tsx';
import { grouped } from '../said/inOrder.ts';
import type { FactMention } from './partedMentions.ts';
import { Section } from '../said/Section.tsx';
import styles from '../said/Section.module.css';
import { Statement } from '../said/Statement.tsx';
import { RecordedText } from '../../names/RecordedText.tsx';

interface FactsProps {
  readonly facts: readonly FactMention[];
}

export function Facts({ facts }: FactsProps): ReactElement {
  const say = useSay();
  return (
    <Section part="facts" title={say('panel', 'facts')} count={facts.length} empty={say('panel', 'noFacts')}>
      {grouped(facts, ({ topic }) => topic ?? '', valuesOf('FactTopic')).map(({ key, rows }) => (
        <div key={key}>
          <h4 className={styles['role']}>{key === '' ? say('panel', 'noTopic') : labelOf('FactTopic', key, say.language)}</h4>
          <ul className={styles['rows']}>
            {rows.map(fact => (
              <Statement key={fact.id} said={fact} subject={<RecordedText text={fact.statement} isMarked={false} />}>
                <InEnglish>{fact.statement}</InEnglish>
              </Statement>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
