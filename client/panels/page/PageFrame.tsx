/** The page of any body: names and numbers at the head, its own rows and gaps in columns, then those around it and what is said of its kind. */
import { useMemo, type ReactElement, type ReactNode, type Ref } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { showHistoryOf } from '../../state/comparedMoments.ts';
import { isPartnership, nameIn, type MapBody } from '../../state/landscape.ts';
import type { Lists, ToldInGeneral } from '../body/general/toldInGeneral.ts';
import { Disagreements } from '../body/mentions/Disagreements.tsx';
import { Facts } from '../body/mentions/Facts.tsx';
import { disagreementsByClaim, partedMentions, type Mention } from '../body/mentions/partedMentions.ts';
import { Recommendations } from '../body/mentions/Recommendations.tsx';
import { SurveyResults } from '../body/mentions/SurveyResults.tsx';
import { DisagreementsProvider } from '../body/mentions/useDisagreementsOf.ts';
import { Names } from '../body/Names.tsx';
import { NotHere } from '../body/NotHere.tsx';
import { sharesOf, type Share } from '../body/said/certainties.ts';
import type { Recorded } from '../body/useRecorded.ts';
import { useIndex, useSay } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { Files } from '../frame/Files.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import { KnowledgeBar } from '../knowledge/KnowledgeBar.tsx';
import { NameText } from '../names/NameText.tsx';
import { SentenceText } from '../names/SentenceText.tsx';
import { SupposeButton } from '../whatif/suppose/SupposeButton.tsx';
import { GapsAbout } from './GapsAbout.tsx';
import { Glance } from './Glance.tsx';
import styles from './Page.module.css';
import { pageCells } from './pageCells.ts';
import type { About } from './useAbout.ts';

type ListsOfBody = Lists & { readonly id: string; readonly mentions: readonly Mention[] };

interface PageFrameProps {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly body: MapBody;
  readonly recorded: Recorded<unknown, unknown>;
  /** Null until it is there. */
  readonly lists: ListsOfBody | null;
  readonly told: ToldInGeneral | null;
  readonly about: About;
  /** The sentence before the numbers. */
  readonly lead: string | null;
  readonly identity: ReactNode;
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** Null for a group, which has no peers. */
  readonly peers: ReactNode;
  readonly general: ReactNode;
}

export function PageFrame({ heading, body, recorded, lists, told, about, lead, ...parts }: PageFrameProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const index = useIndex();
  const shares = lists === null ? [] : sharesOfBody(lists, told);
  const statements = shares.reduce((sum, { count }) => sum + count, 0);
  return (
    <ViewFrame
      name="page"
      paper="portrait"
      heading={heading}
      title={<NameText name={nameIn(body, say.language)} />}
      lead={
        <>
          <p className={styles['sort']}>
            {isPartnership(body)
              ? `${labelOf('PartnershipKind', body.kind, say.language)} · ${labelOf('Tier', body.tier, say.language)}`
              : labelOf('OrganisationType', body.type, say.language)}
          </p>
          <Names body={body} />
          {body.isGeneral ? <p className={styles['note']}>{say('panel', 'groupNote')}</p> : null}
          {lead === null ? null : (
            <p className={styles['sentence']}>
              <SentenceText text={lead} />
            </p>
          )}
        </>
      }
      knowledge={lists === null ? undefined : <KnowledgeBar shares={shares} label={viewSay('pageView', 'statements', { n: statements })} />}
      files={
        lists === null ? undefined : (
          <>
            <ActLink step={showHistoryOf(body.id)} title={viewSay('changesView', 'historyHint')}>
              {viewSay('changesView', 'history')}
            </ActLink>
            {body.isGeneral ? null : <SupposeButton filled={{ about: body.id }} subject={nameIn(body, say.language).text} />}
            <Files
              what={viewSay('pageView', 'file')}
              cells={() => pageCells(lists, { index, say, viewSay, gaps: about.data?.gaps.nodes ?? [] })}
            />
          </>
        )
      }
    >
      {recorded.state === 'here' && lists !== null ? (
        <Whole {...parts} lists={lists} told={told} about={about} disagreements={recorded.disagreements} />
      ) : (
        <NotHere recorded={recorded} />
      )}
    </ViewFrame>
  );
}

interface WholeProps extends Pick<PageFrameProps, 'identity' | 'first' | 'second' | 'peers' | 'general' | 'told' | 'about'> {
  readonly lists: ListsOfBody;
  readonly disagreements: Parameters<typeof disagreementsByClaim>[0];
}

function Whole({ lists, told, about, disagreements: all, identity, first, second, peers, general }: WholeProps): ReactElement {
  const byClaim = useMemo(() => disagreementsByClaim(all), [all]);
  const mentions = useMemo(() => partedMentions(lists.mentions, all), [lists, all]);
  const { facts, survey, recommendations, disagreements } = mentions;
  return (
    <DisagreementsProvider value={byClaim}>
      <Glance lists={lists} mentions={mentions} told={told} about={about} />
      <div className={styles['whole']}>
        <div className={styles['first']}>
          {identity}
          {first}
        </div>
        <div className={styles['second']}>{second}</div>
        <div className={styles['third']}>
          <GapsAbout about={about} />
          <Disagreements disagreements={disagreements} />
          <SurveyResults results={survey} />
          <Recommendations recommendations={recommendations} />
          <Facts facts={facts} />
        </div>
        {peers === null ? null : <div className={styles['peers']}>{peers}</div>}
        <div className={styles['general']}>{general}</div>
      </div>
    </DisagreementsProvider>
  );
}

/** All that is recorded of the body itself, then how many statements are told of its groups. */
function sharesOfBody(lists: Lists, told: ToldInGeneral | null): readonly Share[] {
  const own = [
    ...lists.seats,
    ...lists.associations,
    ...(lists.interfaces ?? []),
    ...lists.duties,
    ...(lists.themes ?? []),
    ...lists.flows,
  ];
  return [...sharesOf(own), ...(told === null || told.count === 0 ? [] : [{ certainty: 'GENERAL' as const, count: told.count }])];
}
