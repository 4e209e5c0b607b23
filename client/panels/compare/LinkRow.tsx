/** One link between two boards, or one finding about them, with what stands behind it; where sources disagree, a way to all claims. */
import type { ReactElement } from 'react';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { SaidWhere } from '../body/said/SaidWhere.tsx';
import { Statement } from '../body/said/Statement.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Compare.module.css';
import type { Link } from './comparison.ts';
import { jumpToFacet } from './facetHeading.ts';
import { linkWords } from './linkWords.ts';
import { useSpeech } from './speech.ts';
import { SpokenPair } from '../names/SpokenName.tsx';

interface LinkRowProps {
  readonly link: Link;
  readonly isGeneral?: boolean;
  readonly isDisputed: boolean;
}

export function LinkRow({ link, isGeneral = false, isDisputed }: LinkRowProps): ReactElement {
  const speech = useSpeech();
  const { say, viewSay } = speech;
  const words = linkWords(link, speech);
  return (
    <Statement said={link} subject={<SpokenPair from={link.from.id} label={words} to={link.to.id} />} isGeneral={isGeneral}>
      <BodyLink id={link.from.id} /> <span className={styles['soft']}>{words}</span> <BodyLink id={link.to.id} />
      {link.type === 'ASKED_NO_ANSWER' ? <span className={styles['fine']}>{say('panel', 'saysNothing')}</span> : null}
      {isDisputed ? (
        <>
          <SaidWhere evidence={link.evidence} />
          <Button size="small" look="quiet" onClick={() => jumpToFacet('disagreements')}>
            {viewSay('compareView', 'sourcesDisagree')}
          </Button>
        </>
      ) : null}
    </Statement>
  );
}
