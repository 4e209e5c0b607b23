/** How far the recorded line upwards from a board goes, step by step, and where it stops. */
import type { ReactElement } from 'react';
import type { Interfaces_WholeFragment as Link, PageUpwardLineQuery } from '../../api/generated/graphql.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { Section } from '../body/said/Section.tsx';
import { Statement } from '../body/said/Statement.tsx';
import { useSay } from '../explorer.ts';
import { AnswerState } from '../frame/AnswerState.tsx';
import type { Answer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Page.module.css';
import { SpokenPair } from '../names/SpokenName.tsx';

interface UpwardLineProps {
  readonly answer: Answer<PageUpwardLineQuery>;
  readonly board: string;
}

export function UpwardLine({ answer, board }: UpwardLineProps): ReactElement | null {
  const viewSay = useViewSay();
  const line = answer.data?.upwardLine;
  if (line == null) return <AnswerState answer={answer} />;
  return (
    <Section part="upward" title={viewSay('pageView', 'upward')} count={line.steps.length} empty={line.sentence}>
      <ol className={styles['line']}>
        {line.steps.map(step => (
          <li key={step.partnership.id}>
            <ul>
              <LinkRow link={step.interface} />
            </ul>
            {step.others.length === 0 ? null : (
              <>
                <p className={styles['fine']}>{viewSay('pageView', 'otherLinks')}</p>
                <ul className={styles['others']}>
                  {step.others.map(link => (
                    <LinkRow key={link.id} link={link} />
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
        <li className={styles['stop']}>
          {line.stopsAt.id === board ? null : <BodyLink id={line.stopsAt.id} />} {viewSay('pageView', 'stops')}
        </li>
      </ol>
    </Section>
  );
}

/** Each link as it was recorded, from its first end to its second. */
function LinkRow({ link }: { readonly link: Link }): ReactElement {
  const { language } = useSay();
  const label = language === 'cy' ? link.labelCy.text : link.labelEn.text;
  return (
    <Statement said={link} subject={<SpokenPair from={link.from.id} label={label} to={link.to.id} />} isGeneral={link.isGeneral}>
      <BodyLink id={link.from.id} /> <span className={styles['soft']}>{label}</span> <BodyLink id={link.to.id} />
    </Statement>
  );
}
