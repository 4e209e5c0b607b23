/** Duties that organisations must do themselves, under the same columns: who must, by which statements, and who else. */
import { useId, type ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useBodyName } from '../body/said/bodyName.ts';
import { byName } from '../body/said/inOrder.ts';
import { Statement } from '../body/said/Statement.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { RecordedText } from '../names/RecordedText.tsx';
import { CellMark, ownMark } from './CellMark.tsx';
import styles from './Duplication.module.css';
import { Folded } from './Folded.tsx';
import { columnsOf, type Holder, type Lane, type OwnRow } from './lanes.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { SpokenBody } from '../names/SpokenName.tsx';

export function OwnDuties({ lane }: { readonly lane: Lane }): ReactElement {
  const viewSay = useViewSay();
  const caption = useId();
  const columns = columnsOf(lane);
  return (
    <div className={styles['rest']}>
      <p id={caption} className={styles['restTitle']}>
        {viewSay('duplicationView', 'ownTitle')}
      </p>
      <div className={styles['scroll']}>
        <table className={styles['matrix']} aria-labelledby={caption}>
          <MatrixHead first={viewSay('duplicationView', 'dutyAndHolders')} organisations={columns} />
          <tbody>
            {lane.own.map(row => (
              <Row key={row.id} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ row, columns }: { readonly row: OwnRow; readonly columns: readonly string[] }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  const [first] = row.holdings;
  const others = row.holders.filter(({ organisation }) => !columns.includes(organisation));
  return (
    <tr data-row={row.id}>
      <th scope="row" className={styles['rowHead']}>
        {first === undefined ? null : (
          <>
            <RecordedText text={first.duty.title} />
            <span className={styles['line']}>
              <RecordedText text={[first.duty.act, first.duty.section].filter(part => part !== null).join(', ')} isMarked={false} />
            </span>
          </>
        )}
        <ul className={styles['holdings']}>
          {row.holdings.map(holding => (
            <Statement
              key={holding.id}
              said={holding}
              subject={
                <>
                  <RecordedText text={holding.duty.title} isMarked={false} />, <SpokenBody id={holding.holder.id} />
                </>
              }
              isGeneral={holding.isGeneral}
            >
              <BodyLink id={holding.holder.id} />{' '}
              <span className={styles['soft']}>
                ·{' '}
                {holding.role === null
                  ? labelOf('HoldsAs', holding.holdsAs, say.language)
                  : labelOf('HoldingRole', holding.role, say.language)}
              </span>
            </Statement>
          ))}
        </ul>
        {others.length === 0 ? null : (
          <Others others={others} title={viewSay('duplicationView', columns.length === 0 ? 'holders' : 'others', { n: others.length })} />
        )}
      </th>
      {columns.map(id => (
        <td key={id} className={styles['cell']}>
          <OwnCell name={nameOf(id)} own={row.holders.filter(({ organisation }) => organisation === id)} />
        </td>
      ))}
    </tr>
  );
}

/** Its statement stands in the row already, one click away. */
function OwnCell({ name, own }: { readonly name: string; readonly own: readonly Holder[] }): ReactElement {
  const viewSay = useViewSay();
  const mark = ownMark(own);
  if (mark === 'none') return <span className="visually-hidden">{viewSay('duplicationView', 'noDutyRecorded')}</span>;
  const said = viewSay('duplicationView', mark === 'direct' ? 'markOwn' : 'markOwnGeneral');
  return (
    <span title={`${name}: ${said}`}>
      <CellMark isRequired={false} own={mark} />
      <span className="visually-hidden">{said}</span>
    </span>
  );
}

function Others({ others, title }: { readonly others: readonly Holder[]; readonly title: string }): ReactElement {
  const nameOf = useBodyName();
  const { language } = useSay();
  const inOrder = byName(
    others.map(({ organisation }) => ({ id: organisation })),
    ({ id }) => nameOf(id),
    language,
  );
  return (
    <Folded title={title} count={others.length}>
      <ul className={styles['boards']}>
        {inOrder.map(({ id }) => (
          <li key={id}>
            <BodyLink id={id} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}
