/** One finding: what it says, how it stands, where, about whom; its evidence and a judgement one click away. */
import { useId, useState, type ReactElement } from 'react';
import type { Finding_GapFragment as Finding } from '../../../api/generated/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { EvidenceCard } from '../../body/said/EvidenceCard.tsx';
import { SourcesOnPaper } from '../../body/said/SourcesOnPaper.tsx';
import { useSay } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { JudgeButton } from '../../judge/JudgeButton.tsx';
import { VerdictMark } from '../../judge/VerdictMark.tsx';
import { StandingGlyph } from '../../knowledge/StandingGlyph.tsx';
import { SentenceText } from '../../names/SentenceText.tsx';
import { bodiesIn } from '../subjects.ts';
import { useAreaWords } from '../areaWords.ts';
import styles from './Findings.module.css';

/** `only` is the body that is said already. */
export function FindingItem({ finding, only }: { readonly finding: Finding; readonly only: string | null }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const areaWords = useAreaWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { sentence, state, areas, evidence, judgement } = finding;
  const bodies = bodiesIn(finding).filter(body => body !== only);
  return (
    <li className={styles['finding']} data-gap={finding.id}>
      <p id={`${id}-sentence`} className={styles['sentence']}>
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
            <Button size="small" look="quiet" aria-expanded={isOpen} aria-controls={`${id}-behind`} onClick={() => setOpen(!isOpen)}>
              {say('evidence', 'sources', { n: evidence.length })}
              <span className="visually-hidden">
                : <SentenceText text={sentence} />
              </span>
            </Button>
          )}
          <JudgeButton look="quiet" about={finding.id} subject={sentence} />
        </span>
      </div>
      <div id={`${id}-behind`} className={styles['behind']} hidden={!isOpen}>
        {isOpen ? (
          <ul className={styles['cards']}>
            {evidence.map(piece => (
              <EvidenceCard key={piece.id} evidence={piece} />
            ))}
          </ul>
        ) : null}
      </div>
      <SourcesOnPaper evidence={evidence} className={styles['onPaper']} />
    </li>
  );
}

/** A theme that twelve boards cover names them in its sentence. */
const mostBodies = 6;
