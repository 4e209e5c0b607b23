/** What lies under the head of a panel: how loading stands, or the parts of the body with what documents say of it after them. */
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { useSay, useSession } from '../explorer.ts';
import styles from './BodyPanel.module.css';
import { Disagreements } from './mentions/Disagreements.tsx';
import { DisagreementsProvider } from './mentions/useDisagreementsOf.ts';
import { Facts } from './mentions/Facts.tsx';
import { NotHere } from './NotHere.tsx';
import { PanelParts, type Part } from './PanelParts.tsx';
import { disagreementsByClaim, partedMentions, type Disagreement, type Mention } from './mentions/partedMentions.ts';
import { Recommendations } from './mentions/Recommendations.tsx';
import { SurveyResults } from './mentions/SurveyResults.tsx';
import type { Recorded } from './useRecorded.ts';

interface ContentProps {
  readonly recorded: Recorded<unknown, unknown>;
  readonly mentions?: readonly Mention[];
  readonly parts?: readonly Part[];
  readonly identity?: ReactNode;
  /** Null until it is there. */
  readonly general?: ReactElement | null;
  readonly generalCount?: number;
  readonly children?: ReactNode;
}

export function Content({
  recorded,
  mentions = [],
  parts = [],
  identity,
  general = null,
  generalCount = 0,
  children,
}: ContentProps): ReactElement {
  if (recorded.state !== 'here') return <NotHere recorded={recorded} />;
  return (
    <Loaded
      mentions={mentions}
      disagreements={recorded.disagreements}
      parts={parts}
      identity={identity}
      general={general}
      generalCount={generalCount}
    >
      {children}
    </Loaded>
  );
}

interface LoadedProps extends Required<Omit<ContentProps, 'recorded'>> {
  readonly disagreements: readonly Disagreement[];
}

function Loaded({ mentions, disagreements: all, parts, identity, general, generalCount, children }: LoadedProps): ReactElement {
  const say = useSay();
  const asOf = useSession(session => session.filters.asOf);
  const byClaim = useMemo(() => disagreementsByClaim(all), [all]);
  const { facts, survey, recommendations, disagreements } = useMemo(() => partedMentions(mentions, all), [mentions, all]);
  return (
    <DisagreementsProvider value={byClaim}>
      <div className={styles['content']}>
        {identity}
        {asOf === null ? null : <p className={styles['asOf']}>{say('panel', 'anyDay')}</p>}
        <PanelParts
          parts={[
            ...parts,
            ...(disagreements.length === 0
              ? []
              : [{ part: 'disagreements', title: say('panel', 'shortDisagreements'), count: disagreements.length }]),
            { part: 'survey', title: say('panel', 'shortSurvey'), count: survey.length },
            { part: 'recommendations', title: say('panel', 'recommendations'), count: recommendations.length },
            { part: 'facts', title: say('panel', 'facts'), count: facts.length },
            { part: 'general', title: say('panel', 'shortGeneral'), count: generalCount },
          ]}
        />
        {children}
        <Disagreements disagreements={disagreements} />
        <SurveyResults results={survey} />
        <Recommendations recommendations={recommendations} />
        <Facts facts={facts} />
        {general}
      </div>
    </DisagreementsProvider>
  );
}
