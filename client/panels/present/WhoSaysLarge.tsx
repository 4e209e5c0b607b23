/** Who says what is said at the scene, over the picture. */
import type { ReactElement } from 'react';
import { SceneSaidDocument } from '../../api/generated/graphql.ts';
import type { SceneAtHand } from '../stories/useScene.ts';
import { AnswerState } from '../frame/AnswerState.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { WhatIsSaid } from '../stories/WhatIsSaid.tsx';
import styles from './Present.module.css';

export function WhoSaysLarge({ scene: { scene, number } }: { readonly scene: SceneAtHand }): ReactElement {
  const viewSay = useViewSay();
  const answer = useAnswer(SceneSaidDocument, { id: scene.id });
  const said = answer.data?.scene ?? null;
  const title = viewSay('stories', 'whoSaysOf', { n: number });
  return (
    <section className={styles['who']} aria-label={title} data-testid="who-says">
      <h2 className={styles['whoTitle']}>{title}</h2>
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && said === null }} />
      {said === null ? null : <WhatIsSaid said={said} />}
    </section>
  );
}
