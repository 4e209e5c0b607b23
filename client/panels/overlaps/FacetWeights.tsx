/** How much each facet counts towards the score. Never all of them nothing: then there would be no score. */
import type { ReactElement } from 'react';
import { choiceSpecs, firstChoices } from '../../state/choices.ts';
import { choose } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { useAct, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Overlaps.module.css';
import { weighed } from './weighed.ts';

const names = ['membersFacet', 'productKinds', 'themes', 'funders'] as const;

export function FacetWeights(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const choices = useSession(session => session.choices);
  const weights = weighed(choices);
  const isUsual = weights.join() === choiceSpecs.weights.standard.join();
  const isLast = (at: number): boolean => weights.every((weight, other) => other === at || weight === 0);
  return (
    <fieldset className={styles['set']}>
      <legend>{viewSay('overlapsView', 'weights')}</legend>
      <p className={styles['fine']}>{viewSay('overlapsView', 'weightsHow')}</p>
      {names.map((name, at) => (
        <Stepper
          key={name}
          label={viewSay('overlapsView', name)}
          value={weights[at] ?? 0}
          least={isLast(at) ? 1 : 0}
          most={9}
          less={viewSay('overlapsView', 'less')}
          more={viewSay('overlapsView', 'moreOf')}
          onChange={value => {
            act(session => choose('facets', firstChoices.facets)(choose('weights', weights.with(at, value))(session)));
          }}
        />
      ))}
      <Button
        size="small"
        disabled={isUsual}
        onClick={() => act(session => choose('facets', firstChoices.facets)(choose('weights', firstChoices.weights)(session)))}
      >
        {viewSay('overlapsView', 'usualWeights')}
      </Button>
    </fieldset>
  );
}
