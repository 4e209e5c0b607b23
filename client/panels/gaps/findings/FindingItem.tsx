/** One finding: what it says, how it stands, where, about whom; its evidence and a judgement one click away. */
import { memo, useId, useState, type ReactElement } from 'react';
import type { Finding_GapFragment as Finding } from '../../../api/generated/graphql.ts';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { SourceCards } from '../../body/said/SourceCards.tsx';
import { SourcesButton } from '../../body/said/SourcesButton.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { JudgeButton } from '../../judge/JudgeButton.tsx';
import { VerdictMark } from '../../judge/VerdictMark.tsx';
import { StandingGlyph } from '../../knowledge/StandingGlyph.tsx';
import { SentenceText } from '../../names/SentenceText.tsx';
import { bodiesIn } from '../subjects.ts';
import { useAreaWords } from '../areaWords.ts';
import styles from './Findings.module.css';

/** `only` is the body that is said already. */
export const FindingItem = memo(function FindingItem({
  finding,
  only,
}: {
  readonly finding: Finding;
  readonly only: string | null;
}): ReactElement {
  const viewSay = useViewSay();
  const areaWords = useAreaWords();
  const cards = useId();
  const [isOpen, setOpen] = useState(false);
  const { sentence, state, areas, evidence, judgement } = finding;
  const bodies = bodiesIn(finding).filter(body => body !== only);
  return (
    <li className={styles['finding']} data-gap={finding.id}>
      <p className={styles['sentence']}>
        <SentenceText text={sentence} />
      </p>
      <div className={styles['facts']}>
        <div className={styles['said']}>
          <span className={styles['state']}>
            <StandingGlyph state={state} /> {viewSay('gapsView', `state${state}`)}
          </span>
          <span>{areaWords(areas)}</span>
          {bodies.length === 0 ? null : (
            <span className={styles['bodies']}>
              {bodies.slice(0, mostBodies).map(body => (
                <BodyLink key={body} id={body} />
              ))}
              {bodies.length > mostBodies ? <span>{viewSay('gapsView', 'moreBodies', { n: bodies.length - mostBodies })}</span> : null}
            </span>
          )}
          {judgement === null ? null : <VerdictMark judgement={judgement} />}
        </div>
        <span className={styles['deeds']}>
          {evidence.length === 0 ? (
            <span className={styles['unrecorded']}>{viewSay('gapsView', 'restsOnNothing')}</span>
          ) : (
            <SourcesButton count={evidence.length} sentence={sentence} cards={cards} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
          )}
          <JudgeButton look="quiet" about={finding.id} subject={sentence} />
        </span>
      </div>
      <SourceCards id={cards} evidence={evidence} isOpen={isOpen} />
    </li>
  );
});

/** A theme that twelve boards cover names them in its sentence. */
const mostBodies = 6;
