/** Who says what is said at a scene: its documents, and their words behind each claim. */
import type { ReactElement } from 'react';
import { SceneSaidDocument } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../explorer.ts';
import { AnswerState } from '../frame/AnswerState.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Stories.module.css';
import type { SceneAtHand } from './useScene.ts';
import { WhatIsSaid } from './WhatIsSaid.tsx';

interface WhoSaysProps {
  readonly scene: SceneAtHand;
  readonly onClose: () => void;
}

export function WhoSays({ scene: { scene, number }, onClose }: WhoSaysProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const answer = useAnswer(SceneSaidDocument, { id: scene.id });
  const said = answer.data?.scene ?? null;
  const title = viewSay('stories', 'whoSaysOf', { n: number });
  return (
    <section className={styles['over']} aria-label={title} data-testid="who-says">
      <header className={styles['overHead']}>
        <h3 className={styles['overTitle']}>{title}</h3>
        <Button size="small" look="quiet" onClick={onClose}>
          {say('common', 'close')}
        </Button>
      </header>
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && said === null }} />
      {said === null ? null : <WhatIsSaid said={said} />}
    </section>
  );
}
