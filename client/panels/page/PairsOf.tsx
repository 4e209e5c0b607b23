/** Whom an organisation links: the pairs of boards it sits on together, and between which of them a link is recorded. */
import { useMemo, useState, type ReactElement } from 'react';
import { compare } from '../../state/producers.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useBodyName } from '../body/said/bodyName.ts';
import { byName } from '../body/said/inOrder.ts';
import { Section } from '../body/said/Section.tsx';
import { useIndex, useSay } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Page.module.css';
import { pairsOf, type Joined } from './pairs.ts';

export function PairsOf({ organisation }: { readonly organisation: string }): ReactElement {
  const index = useIndex();
  const { language } = useSay();
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  const { boards, count, linked } = useMemo(() => pairsOf(index, organisation), [index, organisation]);
  const inOrder = byName(
    boards.map(joined => ({ ...joined, id: joined.board })),
    ({ board }) => nameOf(board),
    language,
  );
  const apart = inOrder.filter(({ linked: links }) => links.length === 0);
  return (
    <Section part="pairs" title={viewSay('pageView', 'pairs')} count={count} empty={viewSay('pageView', 'noPairs')}>
      <p className={styles['note']}>{viewSay('pageView', 'pairsLinked', { n: count, linked, unlinked: count - linked })}</p>
      <ul className={styles['rows']}>
        {inOrder
          .filter(({ linked: links }) => links.length > 0)
          .map(joined => (
            <Row key={joined.board} joined={joined} />
          ))}
      </ul>
      <Later title={viewSay('pageView', 'apart', { n: apart.length })} isNeeded={apart.length > 0}>
        {() => (
          <ul className={styles['rows']}>
            {apart.map(joined => (
              <Row key={joined.board} joined={joined} />
            ))}
          </ul>
        )}
      </Later>
    </Section>
  );
}

function Row({ joined: { board, linked, unlinked } }: { readonly joined: Joined }): ReactElement {
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  return (
    <li>
      <BodyLink id={board} />
      {linked.length === 0 ? null : (
        <p className={styles['fine']}>
          {viewSay('pageView', 'linkedWith')}{' '}
          {linked.map((other, place) => (
            <span key={other}>
              {place === 0 ? '' : ' · '}
              <ActLink step={compare(board, other)} title={viewSay('pageView', 'compare', { a: nameOf(board), b: nameOf(other) })}>
                {nameOf(other)}
              </ActLink>
            </span>
          ))}
        </p>
      )}
      <Later title={viewSay('pageView', 'unlinkedWith', { n: unlinked.length })} isNeeded={unlinked.length > 0}>
        {() => (
          <ul>
            {unlinked.map(other => (
              <li key={other}>
                <ActLink step={compare(board, other)} title={viewSay('pageView', 'compare', { a: nameOf(board), b: nameOf(other) })}>
                  {nameOf(other)}
                </ActLink>
              </li>
            ))}
          </ul>
        )}
      </Later>
    </li>
  );
}

interface LaterProps {
  readonly title: string;
  readonly isNeeded: boolean;
  readonly children: () => ReactElement;
}

/** Pairs are many: they are made when they are asked for. */
function Later({ title, isNeeded, children }: LaterProps): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  if (!isNeeded) return null;
  return (
    <details className={styles['folded']} open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? children() : null}
    </details>
  );
}
