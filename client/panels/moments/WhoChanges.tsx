/** Who is new or gone, loses or gains seats, or is altered: the key to the marks on the map, and behind it each by name, leading to its panel. */
import type { ReactElement } from 'react';
import { changeColours } from '../../canvas/style.ts';
import { callNameIn } from '../../state/callName.ts';
import { selectionOf } from '../../state/landscape.ts';
import { select } from '../../state/producers.ts';
import { changeMark, type Change, type TwoMoments } from '../../state/twoMoments.ts';
import { Popup } from '../../ui/Popup.tsx';
import { useAct, useSay } from '../explorer.ts';
import { ChangeGlyph } from './ChangeGlyph.tsx';
import styles from './MomentsBar.module.css';

const sorts = Object.keys(changeColours) as readonly Change['is'][];

export function WhoChanges({ moments: { changes, together } }: { readonly moments: TwoMoments }): ReactElement {
  const say = useSay();
  const act = useAct();
  const counted = sorts
    .map(is => ({ is, bodies: [...changes].filter(([, change]) => change.is === is) }))
    .filter(({ bodies }) => bodies.length > 0);
  if (counted.length === 0) return <span className={styles['note']}>{say('moments', 'noChange')}</span>;
  return (
    <>
      <ul className={styles['key']} data-testid="moments-key">
        {counted.map(({ is, bodies }) => (
          <li key={is} data-change={is} data-count={bodies.length}>
            <ChangeGlyph is={is} /> {say('moments', `${is}Count`, { n: bodies.length })}
          </li>
        ))}
      </ul>
      <Popup size="small" from="left" button={say('moments', 'who')}>
        <div className={styles['who']}>
          {counted.map(({ is, bodies }) => (
            <section key={is} aria-label={say('moments', `${is}Count`, { n: bodies.length })}>
              <p className={styles['sort']}>{say('moments', `${is}Count`, { n: bodies.length })}</p>
              <ul>
                {bodies.map(([id, change]) => {
                  const body = together.bodyById.get(id);
                  if (body === undefined) return null;
                  return (
                    <li key={id}>
                      <button type="button" className={styles['body']} onClick={() => act(select(selectionOf(body)))}>
                        {callNameIn(together, body, say.language)} <span className={styles['mark']}>{changeMark(change)}</span>
                      </button>
                    </li>
                  );
                })}
              </ul>
            </section>
          ))}
        </div>
      </Popup>
    </>
  );
}
