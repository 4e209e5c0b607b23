/** The views, side by side: the same landscape asked different questions. */
import type { ReactElement } from 'react';
import { showScreen } from '../../state/producers.ts';
import type { Screen } from '../../state/session.ts';
import { useSay, useSession } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import styles from './ViewNav.module.css';

const screens = [
  'map',
  'table',
  'overlaps',
  'compare',
  'duplication',
  'silos',
  'flows',
  'areas',
  'gaps',
  'stories',
  'whatif',
] as const satisfies readonly Screen[];

/** `isOfQuestions`: the page of questions shows no screen of the session. */
export function ViewNav({ isOfQuestions = false }: { readonly isOfQuestions?: boolean }): ReactElement {
  const say = useSay();
  const screen = useSession(session => session.screen);
  return (
    <nav className={styles['views']} aria-label={say('topbar', 'views')}>
      {screens.map(one => (
        <ActLink
          key={one}
          step={showScreen(one)}
          title={say('topbar', `${one}Hint`)}
          isCurrent={!isOfQuestions && one === screen}
          className={styles['view']}
        >
          {say('topbar', one)}
        </ActLink>
      ))}
      <a
        className={styles['view']}
        title={say('topbar', 'questionsHint')}
        href={say.language === 'cy' ? '/query?lang=cy' : '/query'}
        aria-current={isOfQuestions ? 'page' : undefined}
      >
        {say('topbar', 'questions')}
      </a>
    </nav>
  );
}
