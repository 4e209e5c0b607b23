/** All that is behind a pair: for each facet what is on both and what is recorded only on one, each item with its statements; and how the two are linked. */
import type { ReactElement } from 'react';
import { listOf } from '../../../schema/words/listOf.ts';
import { PairDetailsDocument, type FacetItem_ItemFragment, type PairDetailsQuery } from '../../api/generated/graphql.ts';
import { nameIn } from '../../state/landscape.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { Statement } from '../body/said/Statement.tsx';
import { useIndex, useSay } from '../explorer.ts';
import { AnswerState } from '../frame/AnswerState.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { FacetItem, type ItemKind } from './FacetItem.tsx';
import styles from './PairDetails.module.css';
import { useCallName } from './callNames.ts';
import { useReckoning } from './useQuestion.ts';

interface Boards {
  readonly a: string;
  readonly b: string;
}

type Details = NonNullable<PairDetailsQuery['overlap']>;
type Lists = Readonly<Record<'shared' | 'onlyA' | 'onlyB', readonly FacetItem_ItemFragment[]>>;

export function PairDetails({ a, b }: Boards): ReactElement {
  const viewSay = useViewSay();
  const answer = useAnswer(PairDetailsDocument, { ...useReckoning(), a, b });
  const details = answer.data?.overlap ?? null;
  return (
    <div className={styles['details']} data-testid="pair-details">
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && details === null }} />
      {details === null ? null : (
        <>
          <Places details={details} />
          <Facet title={viewSay('overlapsView', 'membersFacet')} kind="body" lists={details.members.whole} boards={{ a, b }} />
          <Facet title={viewSay('overlapsView', 'productKinds')} kind="name" lists={details.productKinds} boards={{ a, b }} />
          <Facet title={viewSay('overlapsView', 'themes')} kind="name" lists={details.themes} boards={{ a, b }} />
          <Facet title={viewSay('overlapsView', 'funders')} kind="body" lists={details.funders} boards={{ a, b }} />
          <Facet title={viewSay('overlapsView', 'duties')} kind="duty" lists={details.duties} boards={{ a, b }} />
          <Links details={details} />
        </>
      )}
    </div>
  );
}

function Places({ details: { sharedArea, undated } }: { readonly details: Details }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { areaById } = useIndex();
  const names = (sharedArea ?? []).flatMap(({ id }) => areaById.get(id) ?? []).map(area => nameIn(area, say.language).text);
  const said =
    sharedArea === null
      ? viewSay('overlapsView', 'areaNotKnown')
      : names.length === 0
        ? viewSay('overlapsView', 'noSharedArea')
        : viewSay('overlapsView', 'sharedArea', { areas: listOf(names, say.language) });
  return (
    <p className={styles['places']}>
      {said} {undated === 0 ? '' : viewSay('overlapsView', 'undated', { n: undated })}
    </p>
  );
}

interface FacetProps {
  readonly title: string;
  readonly kind: ItemKind;
  /** Null where it is not recorded of one of the two. */
  readonly lists: Lists | null;
  readonly boards: Boards;
}

function Facet({ title, kind, lists, boards }: FacetProps): ReactElement {
  const viewSay = useViewSay();
  const nameOf = useCallName();
  const columns = [
    { name: 'shared', title: viewSay('overlapsView', 'onBoth') },
    { name: 'onlyA', title: viewSay('overlapsView', 'onlyOn', { board: nameOf(boards.a) }) },
    { name: 'onlyB', title: viewSay('overlapsView', 'onlyOn', { board: nameOf(boards.b) }) },
  ] as const;
  return (
    <section className={styles['facet']}>
      <h3 className={styles['title']}>{title}</h3>
      {lists === null ? (
        <p className={styles['unknown']}>{viewSay('overlapsView', 'facetNotKnown')}</p>
      ) : (
        <div className={styles['columns']}>
          {columns.map(column => (
            <div key={column.name} data-side={column.name}>
              <h4 className={styles['side']}>
                {column.title} <span className={styles['count']}>{lists[column.name].length}</span>
              </h4>
              <ul className={styles['items']}>
                {lists[column.name].map(item => (
                  <FacetItem key={item.id} item={item} kind={kind} boards={boards} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

function Links({ details: { links, generalLinks, path } }: { readonly details: Details }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const nameOf = useCallName();
  const all = [...links, ...generalLinks];
  const way = path?.bodies ?? [];
  return (
    <section className={styles['facet']}>
      <h3 className={styles['title']}>{viewSay('overlapsView', 'linked')}</h3>
      {all.length === 0 ? <p className={styles['unknown']}>{viewSay('overlapsView', 'noLink')}</p> : null}
      <ul className={styles['items']}>
        {all.map(link => {
          const label = say.language === 'cy' ? link.labelCy.text : link.labelEn.text;
          return (
            <Statement
              key={link.id}
              said={link}
              subject={`${nameOf(link.from.id)} ${label} ${nameOf(link.to.id)}`}
              isGeneral={link.isGeneral}
            >
              <BodyLink id={link.from.id} /> {label} <BodyLink id={link.to.id} />
            </Statement>
          );
        })}
      </ul>
      {way.length > 2 ? (
        <p>
          {viewSay('overlapsView', 'way')}{' '}
          {way.map(({ id }, place) => (
            <span key={id}>
              {place === 0 ? '' : ' › '}
              <BodyLink id={id} />
            </span>
          ))}
        </p>
      ) : null}
      {path === null ? <p className={styles['unknown']}>{viewSay('overlapsView', 'noWay')}</p> : null}
    </section>
  );
}
