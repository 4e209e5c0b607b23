/** Two boards side by side on the screen: what is only on one, what is on both, facet by facet. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { isPartnership } from '../../state/landscape.ts';
import { useSession } from '../explorer.ts';
import { GroupsOf } from '../body/general/GroupsOf.tsx';
import { Judge } from '../judge/Judge.tsx';
import { usePairName } from '../overlaps/callNames.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import styles from './Compare.module.css';
import type { Comparison } from './comparison.ts';
import { DisagreementsSection } from './DisagreementsSection.tsx';
import type { FacetName } from './entry.ts';
import { FacetOf } from './FacetOf.tsx';
import { LinksSection } from './LinksSection.tsx';
import { NumbersStrip } from './NumbersStrip.tsx';
import { SideMark } from './SideMark.tsx';
import type { Column, Side } from './sides.ts';
import { boardCalledIn, useSpeech } from './speech.ts';

export function SidesView({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const speech = useSpeech();
  const { viewSay } = speech;
  const nameOf = usePairName();
  const asOf = useSession(({ filters }) => filters.asOf);
  const boards = { a: comparison.a.id, b: comparison.b.id };
  const labels: Readonly<Record<Column, string>> = {
    a: viewSay('compareView', 'onlyOn', { name: boardCalledIn(speech, boards.a) }),
    both: viewSay('compareView', 'both'),
    b: viewSay('compareView', 'onlyOn', { name: boardCalledIn(speech, boards.b) }),
  };
  const section = (name: FacetName): ReactElement => <FacetOf key={name} name={name} comparison={comparison} labels={labels} />;
  return (
    <div className={styles['card']} data-compared={`${boards.a} ${boards.b}`}>
      <NumbersStrip comparison={comparison} />
      <div className={styles['heads']}>
        <BoardHead side="a" id={boards.a} />
        <div className={styles['head']} data-both="">
          <p className={styles['headTitle']}>
            <SideMark side="a" /> <SideMark side="b" /> {viewSay('compareView', 'both')}
          </p>
        </div>
        <BoardHead side="b" id={boards.b} />
      </div>
      {(['members', 'parts', 'duties', 'themes', 'areas', 'money', 'data'] as const).map(section)}
      <LinksSection comparison={comparison} />
      {(['survey', 'recommendations', 'facts'] as const).map(section)}
      <div className={styles['ofGroups']}>
        <p className={styles['note']}>{viewSay('compareView', 'ofGroups')}</p>
        <GroupsOf id={boards.a} />
        <GroupsOf id={boards.b} />
      </div>
      <DisagreementsSection disagreements={comparison.disagreements} />
      <Judge about={comparison.overlap.id} subject={nameOf(boards.a, boards.b)} />
      <p className={styles['note']}>
        {viewSay('compareView', 'openList')}
        {asOf === null ? null : ` ${viewSay('compareView', 'anyDay')}`}
      </p>
    </div>
  );
}

function BoardHead({ side, id }: { readonly side: Side; readonly id: string }): ReactElement {
  const { say, index } = useSpeech();
  const board = index.bodyById.get(id);
  return (
    <div className={styles['head']}>
      <h3 className={styles['headTitle']}>
        <SideMark side={side} /> <BodyLink id={id} />
      </h3>
      {board !== undefined && isPartnership(board) ? (
        <p className={styles['fine']}>
          {labelOf('PartnershipKind', board.kind, say.language)} · {labelOf('Tier', board.tier, say.language)}
        </p>
      ) : null}
    </div>
  );
}
