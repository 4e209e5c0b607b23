/** What in a record is another: each property with what stood there and what stands there. */
import type { ReactElement } from 'react';
import type { Difference_ChangeFragment } from '../../api/generated/graphql.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { NameText } from '../names/NameText.tsx';
import styles from './Changes.module.css';

interface AlterationsProps {
  readonly alterations: Difference_ChangeFragment['alterations'];
}

export function Alterations({ alterations }: AlterationsProps): ReactElement {
  const viewSay = useViewSay();
  return (
    <details className={styles['alterations']}>
      <summary>{viewSay('changesView', 'alterations', { n: alterations.length })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{viewSay('changesView', 'property')}</th>
            <th scope="col">{viewSay('changesView', 'was')}</th>
            <th scope="col">{viewSay('changesView', 'is')}</th>
          </tr>
        </thead>
        <tbody>
          {alterations.map(({ property, name, before, after }) => (
            <tr key={property}>
              <th scope="row">{name}</th>
              <td>
                <NameText name={before} />
              </td>
              <td>
                <NameText name={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
