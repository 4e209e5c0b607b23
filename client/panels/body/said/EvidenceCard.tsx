/** One piece of evidence: the words, the place, the document, how much of it was read, and what the piece says. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { EvidenceCard_EvidenceFragment as Evidence } from '../../../api/generated/graphql.ts';
import { capitalised } from '../../../ui/capitalised.ts';
import { useSay } from '../../explorer.ts';
import { InEnglish } from '../../names/InEnglish.tsx';
import { InItsLanguage } from '../../names/InItsLanguage.tsx';
import { RecordedText } from '../../names/RecordedText.tsx';
import styles from './EvidenceCard.module.css';
import { Remark } from './Remark.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useTitlesOfSources } from './useTitlesOfSources.ts';

interface EvidenceCardProps {
  readonly evidence: Evidence;
}

export function EvidenceCard({ evidence }: EvidenceCardProps): ReactElement {
  const say = useSay();
  return (
    <li className={`${styles['card']} ${evidence.stance === 'DISPUTES' ? styles['disputes'] : ''}`}>
      <Quote evidence={evidence} />
      <SourceLine source={evidence.source} locator={evidence.locator} />
      <p className={styles['weight']}>
        <strong>{say('evidence', evidence.stance)}</strong>
        {' · '}
        {say('certaintySentence', evidence.certainty)}
      </p>
      <Seat evidence={evidence} />
      {evidence.value === null ? null : (
        <p>
          {say('evidence', 'figure')}: <span lang="en">{evidence.value}</span>
        </p>
      )}
      <HowRead evidence={evidence} />
      <Remark text={evidence.note} />
    </li>
  );
}

function Quote({ evidence: { quote, isWelsh } }: EvidenceCardProps): ReactElement {
  const say = useSay();
  if (quote === null) return <p className={styles['noQuote']}>{say('evidence', 'noQuote')}</p>;
  const words = say('evidence', 'openQuote') + quote + say('evidence', 'closeQuote');
  return (
    <blockquote className={styles['quote']}>
      <p>
        <InItsLanguage isWelsh={isWelsh}>{words}</InItsLanguage>
      </p>
    </blockquote>
  );
}

/** Role, law and provision stay with the piece that gives them: a stated attendance lends nothing to an assumed basis. */
function Seat({ evidence: { role, law, basis } }: EvidenceCardProps): ReactElement | null {
  const say = useSay();
  if (role === null && basis === null) return null;
  return (
    <p>
      {role === null ? null : say('evidence', 'gives', { role: labelOf('Role', role, say.language) })}
      {law === null ? null : ` ${capitalised(labelOf('Law', law, say.language))}.`}
      {basis === null ? null : (
        <>
          {' '}
          {say('evidence', 'provision')}: <RecordedText text={basis} isMarked={false} />
        </>
      )}
    </p>
  );
}

function HowRead({ evidence: { source, restsOnUnopened } }: EvidenceCardProps): ReactElement {
  const say = useSay();
  const withTitles = useTitlesOfSources();
  return (
    <p className={styles['read']}>
      {say('evidence', source.read)}
      {source.readNote === null ? null : (
        <>
          {' '}
          <InEnglish>{withTitles(source.readNote)}</InEnglish>
        </>
      )}
      {restsOnUnopened ? <strong className={styles['unopened']}> {say('evidence', 'nobodyOpened')}</strong> : null}
    </p>
  );
}
