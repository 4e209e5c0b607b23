/** The views, side by side: the same landscape asked different questions. Those for which a bar has no room wait behind *More*. */
import type { ReactElement } from 'react';
import { showScreen } from '../../state/producers.ts';
import type { Screen } from '../../state/session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Popup } from '../../ui/Popup.tsx';
import { useExplorer, useSay, useSession } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import styles from './ViewNav.module.css';

/** The last give way first. */
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
  'changes',
] as const satisfies readonly Screen[];

/** How many views of the end a bar leaves to *More*, step by step, as `useFit` takes them: the first two always stay. */
export const fewerViews: readonly string[] = screens.slice(1).map((_screen, at) => `fewer${at + 1}`);

interface ViewNavProps {
  /** The page of questions shows no screen of the session. */
  readonly isOfQuestions?: boolean;
}

export function ViewNav({ isOfQuestions = false }: ViewNavProps): ReactElement {
  const say = useSay();
  return (
    <nav className={styles['views']} aria-label={say('topbar', 'views')}>
      <ViewLinks isOfQuestions={isOfQuestions} />
      <div className={styles['more']}>
        <Popup
          from="left"
          look="quiet"
          hint={say('topbar', 'moreHint')}
          button={
            <>
              {say('topbar', 'more')} <Icon name="down" />
            </>
          }
        >
          <div className={styles['menu']}>
            <ViewLinks isOfQuestions={isOfQuestions} isTold />
          </div>
        </Popup>
      </div>
    </nav>
  );
}

/** `isTold`: with what each view is for. */
function ViewLinks({ isOfQuestions, isTold = false }: { readonly isOfQuestions: boolean; readonly isTold?: boolean }): ReactElement {
  const say = useSay();
  const { takenHome } = useExplorer();
  const screen = useSession(session => session.screen);
  return (
    <>
      {screens.map(one => (
        <ActLink
          key={one}
          step={showScreen(one)}
          title={say('topbar', `${one}Hint`)}
          isCurrent={!isOfQuestions && one === screen}
          className={styles['view']}
        >
          <ViewName name={say('topbar', one)} told={isTold ? say('topbar', `${one}Hint`) : null} />
        </ActLink>
      ))}
      {takenHome === null && (
        <a
          className={styles['view']}
          title={say('topbar', 'questionsHint')}
          href={say.language === 'cy' ? '/query?lang=cy' : '/query'}
          aria-current={isOfQuestions ? 'page' : undefined}
        >
          <ViewName name={say('topbar', 'questions')} told={isTold ? say('topbar', 'questionsHint') : null} />
        </a>
      )}
    </>
  );
}

function ViewName({ name, told }: { readonly name: string; readonly told: string | null }): ReactElement {
  if (told === null) return <>{name}</>;
  return (
    <>
      <span>{name}</span> <span className={styles['told']}>{told}</span>
    </>
  );
}
