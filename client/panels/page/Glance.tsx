/** The numbers of a body in one line, each one click away from its rows. */
import type { ReactElement } from 'react';
import type { Lists, ToldInGeneral } from '../body/general/toldInGeneral.ts';
import type { PartedMentions } from '../body/mentions/partedMentions.ts';
import { headingOf } from '../body/said/Section.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Page.module.css';
import type { About } from './useAbout.ts';

interface GlanceProps {
  readonly lists: Lists;
  readonly mentions: PartedMentions;
  readonly told: ToldInGeneral | null;
  readonly about: About;
}

export function Glance({ lists, mentions, told, about }: GlanceProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { seats, associations, interfaces, duties, themes, flows } = lists;
  const required = seats.filter(({ law }) => law === 'REQUIRES').length;
  const isBoard = interfaces !== undefined;
  const numbers: readonly { readonly part: string; readonly title: string; readonly count: number | null; readonly more?: string }[] = [
    {
      part: 'members',
      title: say('panel', isBoard ? 'members' : 'seatsOn'),
      // Nothing recorded is not known, and is no nought.
      count: seats.length === 0 ? null : seats.length,
      more: viewSay('pageView', 'requiredByLaw', { n: required }),
    },
    { part: 'associations', title: say('panel', 'shortAssociations'), count: associations.length },
    ...(isBoard ? [{ part: 'interfaces', title: say('panel', 'interfaces'), count: interfaces.length }] : []),
    { part: 'duties', title: say('panel', 'shortDuties'), count: duties.length },
    ...(themes === undefined ? [] : [{ part: 'themes', title: say('panel', 'themes'), count: themes.length }]),
    { part: 'flows', title: say('panel', 'shortFlows'), count: flows.length },
    { part: 'disagreements', title: say('panel', 'shortDisagreements'), count: mentions.disagreements.length },
    { part: 'survey', title: say('panel', 'shortSurvey'), count: mentions.survey.length },
    { part: 'recommendations', title: say('panel', 'recommendations'), count: mentions.recommendations.length },
    { part: 'facts', title: say('panel', 'facts'), count: mentions.facts.length },
    ...(about.data === null ? [] : [{ part: 'gaps', title: viewSay('pageView', 'gaps'), count: about.data.gaps.totalCount }]),
    ...(told === null ? [] : [{ part: 'general', title: say('panel', 'shortGeneral'), count: told.count }]),
  ];
  return (
    <nav className={styles['glance']} aria-label={viewSay('pageView', 'parts')}>
      <ul>
        {numbers
          .filter(({ count }) => count !== 0)
          .map(({ part, title, count, more }) => (
            <li key={part}>
              <button type="button" onClick={() => jumpTo(part)}>
                <span className={styles['number']}>{count ?? '?'}</span> {title}
                {count === null ? <span className="visually-hidden">: {say('table', 'notKnown')}</span> : null}
                {more === undefined || count === null ? null : <span className={styles['more']}> {more}</span>}
              </button>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function jumpTo(part: string): void {
  const heading = document.getElementById(headingOf(part));
  if (heading === null) return;
  if (heading.ariaExpanded === 'false') heading.click();
  requestAnimationFrame(() => {
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  });
}
