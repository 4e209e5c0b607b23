/** Every measure before and after: those that change first, the difference in words and as a number; the rest waits folded. */
import { useId, type ReactElement } from 'react';
import { WhatifMeasuresDocument } from '../../api/generated/graphql.ts';
import { AnswerState } from '../frame/AnswerState.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { useAskedLanguage } from '../silos/network.ts';
import table from '../table/Table.module.css';
import { differenceNumber, differenceText, isChanged, numberText, type Measured } from './difference.ts';
import styles from './Whatif.module.css';

export function Measures({ id }: { readonly id: string }): ReactElement {
  const viewSay = useViewSay();
  const heading = useId();
  const answer = useAnswer(WhatifMeasuresDocument, { id, language: useAskedLanguage() });
  const measures = answer.data?.scenario?.compare.measures ?? null;
  const changed = measures?.filter(isChanged) ?? [];
  const all = measures?.length ?? 0;
  return (
    <section className={styles['part']} aria-labelledby={heading} data-testid="whatif-measures">
      <h3 id={heading} className={styles['heading']}>
        {viewSay('whatif', 'measures')}
      </h3>
      <AnswerState answer={{ isAsking: false, failure: answer.failure }} />
      <p aria-live="polite" aria-busy={measures === null && answer.failure === null}>
        {measures === null
          ? answer.failure === null
            ? viewSay('whatif', 'measuring')
            : ''
          : changed.length === 0
            ? viewSay('whatif', 'measuresNone', { all })
            : viewSay('whatif', 'measuresLead', { n: changed.length, all })}
      </p>
      {measures === null ? null : (
        <>
          {changed.length === 0 ? null : <MeasureTable measures={changed} />}
          <details className={styles['unchanged']}>
            <summary>{viewSay('whatif', 'unchanged', { n: all - changed.length })}</summary>
            <MeasureTable measures={measures.filter(one => !isChanged(one))} />
          </details>
        </>
      )}
    </section>
  );
}

function MeasureTable({ measures }: { readonly measures: readonly (Measured & { readonly name: string })[] }): ReactElement {
  const viewSay = useViewSay();
  return (
    <table className={`${table['table']} ${styles['measures']}`}>
      <caption className="visually-hidden">{viewSay('whatif', 'measures')}</caption>
      <thead>
        <tr>
          {(['measure', 'before', 'after', 'difference'] as const).map(column => (
            <th key={column} scope="col">
              {viewSay('whatif', column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measures.map(measure => (
          <tr key={measure.id} data-measure={measure.id}>
            <th scope="row">{measure.name}</th>
            <td>{numberText(measure.before, viewSay)}</td>
            <td>{numberText(measure.after, viewSay)}</td>
            <td>
              {differenceText(measure, viewSay)} <span className={styles['soft']}>{differenceNumber(measure, viewSay)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
