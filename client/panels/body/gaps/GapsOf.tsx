/** Under the lens of gaps, and beside the view of them: what was found about the body, the gravest first, and the way to all of it. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import { PanelGapsDocument } from '../../../api/generated/graphql.ts';
import { gapSteps } from '../../../canvas/gapTints.ts';
import { choose, showScreen, type Producer } from '../../../state/producers.ts';
import { useSay, useSession } from '../../explorer.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { SentenceText } from '../../names/SentenceText.tsx';
import { Section } from '../said/Section.tsx';
import styles from './GapsOf.module.css';

export function GapsOf({ id }: { readonly id: string }): ReactElement | null {
  const isShown = useSession(session => session.lens === 'gaps' || session.screen === 'gaps');
  return isShown ? <Shown id={id} /> : null;
}

function Shown({ id }: { readonly id: string }): ReactElement {
  const say = useSay();
  const { data } = useAnswer(PanelGapsDocument, { id, language: say.language === 'cy' ? 'CY' : 'EN' });
  if (data === null) return <p className={styles['asking']}>{say('gapLens', 'loading')}</p>;
  const { found, asked } = data;
  return (
    <Section part="gaps" title={say('gapLens', 'title')} count={found.totalCount} empty={say('gapLens', 'empty')}>
      <ul className={styles['gaps']}>
        {found.nodes.map(({ id: gap, severity, state, sentence }) => (
          <li key={gap} data-gap={gap}>
            <span className={styles['sign']} data-severity={severity} aria-hidden="true">
              {state === 'UNKNOWN' ? '?' : gapSteps[severity].sign}
            </span>
            <span>
              <span className={styles['how']}>
                {labelOf('Severity', severity, say.language)}
                {state === 'YES' ? '' : ` · ${labelOf('Standing', state, say.language)}`}
              </span>
              <SentenceText text={sentence} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles['ways']}>
        <ActLink step={narrowedTo(id, 'FINDINGS')}>{say('gapLens', 'all', { n: found.totalCount - asked.totalCount })}</ActLink>
        {asked.totalCount === 0 ? null : (
          <ActLink step={narrowedTo(id, 'ASK')}>
            {say('gapLens', 'askSheet')} ({asked.totalCount})
          </ActLink>
        )}
      </p>
    </Section>
  );
}

function narrowedTo(id: string, part: 'FINDINGS' | 'ASK'): Producer {
  return session => showScreen('gaps')(choose('about', [id])(choose('gaps', part)(choose('rule', [])(choose('state', [])(session)))));
}
