/** Before a board is chosen: how to go about it, and what is to be asked that concerns no one board. */
import type { ReactElement } from 'react';
import { DutiesAskedDocument } from '../../../api/generated/graphql.ts';
import { choose, showScreen } from '../../../state/producers.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { SentenceText } from '../../names/SentenceText.tsx';
import { useAreaWords } from '../areaWords.ts';
import styles from './Ask.module.css';
import { areasByTheme, useOpenThemes } from './openThemes.ts';

/** All of them by name: these are what one goes and asks about. */
const mostAreas = 21;

export function Overview({ area }: { readonly area: string | null }): ReactElement {
  const viewSay = useViewSay();
  const { language } = viewSay;
  const duties = useAnswer(DutiesAskedDocument, { area, language: language === 'cy' ? 'CY' : 'EN' });
  const themes = useOpenThemes(area);
  return (
    <div className={styles['overview']}>
      <p className={styles['start']}>{viewSay('gapsView', 'chooseBoard')}</p>
      <AnswerState answer={{ isAsking: duties.data === null || themes === null, failure: duties.failure }} />
      {themes === null || themes.size === 0 ? null : (
        <section>
          <h3 className={styles['title']}>{viewSay('gapsView', 'themesAsked')}</h3>
          <p>
            {viewSay('gapsView', 'themesAskedHow')}{' '}
            <ActLink
              step={session =>
                choose('coverage', 'THEME_AREA')(choose('holes', 'YES')(choose('gaps', 'COVERAGE')(showScreen('gaps')(session))))
              }
            >
              {viewSay('gapsView', 'asMatrix')}
            </ActLink>
          </p>
          <Themes open={themes} />
        </section>
      )}
      {duties.data === null || duties.data.gaps.totalCount === 0 ? null : (
        <section>
          <h3 className={styles['title']}>{viewSay('gapsView', 'dutiesAsked')}</h3>
          <ul className={styles['duties']}>
            {duties.data.gaps.nodes.map(({ id, sentence }) => (
              <li key={id}>
                <SentenceText text={sentence} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Of one council area by themselves; of several each with the areas that have no board for it. */
function Themes({ open }: { readonly open: ReadonlyMap<string, readonly string[]> }): ReactElement {
  const areaWords = useAreaWords();
  if (open.size === 1)
    return (
      <ul className={styles['duties']}>
        {[...open.values()].flat().map(theme => (
          <li key={theme}>{theme}</li>
        ))}
      </ul>
    );
  return (
    <dl className={styles['themes']}>
      {areasByTheme(open).map(({ theme, areas }) => (
        <div key={theme}>
          <dt>{theme}</dt>
          <dd>{areaWords(areas, mostAreas)}</dd>
        </div>
      ))}
    </dl>
  );
}
