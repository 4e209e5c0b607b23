/** The body beside the others of its kind: the same picture for each, on one scale, and a way to each one's page. */
import { Fragment, useMemo, type ReactElement } from 'react';
import type { EnumName } from '../../../schema/model/enums.ts';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { isPartnership, nameIn, selectionOf, type MapBody } from '../../state/landscape.ts';
import { select } from '../../state/producers.ts';
import { Section } from '../body/said/Section.tsx';
import { useIndex, useSay } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { KnowledgeBar } from '../knowledge/KnowledgeBar.tsx';
import { NameText } from '../names/NameText.tsx';
import styles from './Peers.module.css';
import { PeerBar, PeerDot } from './PeerMarks.tsx';
import { peersOf, type Peer } from './peers.ts';

export function Peers({ body }: { readonly body: MapBody }): ReactElement {
  const index = useIndex();
  const { language } = useSay();
  const viewSay = useViewSay();
  const peers = useMemo(() => peersOf(index, body, language), [index, body, language]);
  const own = peers.groups[0];
  const isAlone = peers.count === 1;
  const isOnlyOfReach = own !== undefined && own.peers.length === 1;
  return (
    <Section part="peers" title={viewSay('pageView', isPartnership(body) ? 'peersOfBoard' : 'peersOfBody')} count={peers.count} empty="">
      <p className={styles['lead']}>
        {isAlone
          ? viewSay('pageView', own?.reach === 'ALL' ? 'aloneForAll' : 'alone')
          : viewSay('pageView', 'peersAre', { n: peers.count })}
        {!isAlone && own?.reach === 'ALL' ? ` ${viewSay('pageView', isOnlyOfReach ? 'onlyOneForAll' : 'oneForAll')}` : ''}
      </p>
      <div className={styles['scroll']}>
        <table className={styles['peers']} style={{ '--columns': peers.columns.length } as React.CSSProperties}>
          <Head body={body} columns={peers.columns} />
          {peers.groups.map(({ reach, peers: rows }) => (
            <tbody key={reach}>
              {peers.groups.length === 1 ? null : (
                <tr>
                  <th colSpan={peers.columns.length + 4} scope="rowgroup" className={styles['reach']}>
                    {viewSay('pageView', reach)}
                  </th>
                </tr>
              )}
              {rows.map(peer => (
                <Row
                  key={peer.body.id}
                  peer={peer}
                  isThis={peer.body.id === body.id}
                  columns={peers.columns}
                  most={peers.most}
                  set={setOf(body)}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <KnowledgeBar shares={peers.groups.flatMap(group => group.peers.flatMap(({ seats }) => seats?.shares ?? [])).reduce(added, [])} />
    </Section>
  );
}

function Head({ body, columns }: { readonly body: MapBody; readonly columns: readonly string[] }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  return (
    <thead>
      <tr>
        <th scope="col">{say('table', 'name')}</th>
        <th scope="col">{viewSay('pageView', isPartnership(body) ? 'seatsHeld' : 'seatsTaken')}</th>
        {columns.map(column => (
          <th key={column} scope="col" className={styles['turned']}>
            <span>{labelOf(setOf(body), column, say.language)}</span>
          </th>
        ))}
        {isPartnership(body) ? (
          <th scope="col" className={styles['turned']}>
            <span>{say('table', 'links')}</span>
          </th>
        ) : null}
        <th scope="col" className={styles['turned']}>
          <span>{say('table', 'flows')}</span>
        </th>
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly peer: Peer;
  readonly isThis: boolean;
  readonly columns: readonly string[];
  readonly most: number;
  readonly set: EnumName;
}

function Row({ peer, isThis, columns, most, set }: RowProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { body, seats, others, links, flows } = peer;
  return (
    <tr data-peer={body.id} data-this={isThis ? '' : undefined}>
      <th scope="row" className={styles['name']}>
        <ActLink step={select(selectionOf(body))} isCurrent={isThis}>
          <NameText name={nameIn(body, say.language)} />
        </ActLink>
        {isThis ? <span className="visually-hidden"> ({viewSay('pageView', 'thisOne')})</span> : null}
      </th>
      <td>
        <PeerBar seats={seats} most={most} />
      </td>
      {columns.map(column => (
        <td key={column} className={styles['dotCell']} title={labelOf(set, column, say.language)}>
          {seats === null ? <Fragment /> : <PeerDot other={others.get(column) ?? null} />}
        </td>
      ))}
      {links === null ? null : <Number value={links} />}
      <Number value={flows} />
    </tr>
  );
}

/** None recorded is said so, and is no nought. */
function Number({ value }: { readonly value: number }): ReactElement {
  const say = useSay();
  if (value > 0) return <td className={styles['numberCell']}>{value}</td>;
  return (
    <td className={styles['numberCell']}>
      <span aria-hidden="true">·</span>
      <span className="visually-hidden">{say('table', 'notRecorded')}</span>
    </td>
  );
}

function setOf(body: MapBody): 'OrganisationType' | 'PartnershipKind' {
  return isPartnership(body) ? 'OrganisationType' : 'PartnershipKind';
}

type Shares = NonNullable<Peer['seats']>['shares'];

function added(sum: Shares, share: Shares[number]): Shares {
  const held = sum.find(({ certainty }) => certainty === share.certainty);
  if (held === undefined) return [...sum, share];
  return sum.map(one => (one === held ? { ...one, count: one.count + share.count } : one));
}
