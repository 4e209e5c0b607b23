/** Checkable statements of documents about the body, by what they are on; those that differ stand under disagreements. */
import type { ReactElement } from 'react';
import { labelOf, valuesOf } from '../../../../schema/words/labelOf.ts';
import { useSay } from '../../explorer.ts';
import { InItsLanguage } from '../../names/InItsLanguage.tsx';
import { grouped } from '../said/inOrder.ts';
import type { FactMention } from './partedMentions.ts';
import { Section } from '../said/Section.tsx';
import styles from '../said/Section.module.css';
import { Statement } from '../said/Statement.tsx';
import { Words } from './Words.tsx';

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
              <Statement key={fact.id} said={fact} subject={<Words text={fact.statement} isWelsh={fact.isWelsh} />}>
                <InItsLanguage isWelsh={fact.isWelsh}>{fact.statement}</InItsLanguage>
              </Statement>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
