/** What is passed on, how often, and what lets it be shared: in plain words, what is not recorded said as such. */
import type { ReactElement } from 'react';
import { useViewSay } from '../../frame/useViewSay.ts';
import type { DataFlow } from '../flow.ts';
import styles from '../Flows.module.css';
import { finenessWords, frequencyWords, gatewayWords, type Plain } from '../plainWords.ts';

export function PlainData({ flow }: { readonly flow: DataFlow }): ReactElement {
  const viewSay = useViewSay();
  const said = (text: string | null): Plain =>
    text === null
      ? { text: viewSay('flowsView', 'notRecorded'), lang: undefined, isKnown: false }
      : { text, lang: viewSay.language === 'en' ? undefined : 'en', isKnown: true };
  const lines = [
    ['fineness', finenessWords(flow, viewSay)],
    ['often', frequencyWords(flow, viewSay)],
    ['gateway', gatewayWords(flow, viewSay)],
    ['geography', said(flow.geography)],
    ['method', said(flow.method)],
  ] as const;
  return (
    <div className={styles['inPlainWords']} data-testid="plain-words">
      <h4 className={styles['partTitle']}>{viewSay('flowsView', 'inPlainWords')}</h4>
      <dl className={styles['plain']}>
        {lines.map(([key, { text, lang, isKnown }]) => (
          <div key={key} className={styles['plainLine']}>
            <dt>{viewSay('flowsView', key)}</dt>
            <dd lang={lang} className={isKnown ? undefined : styles['unknown']}>
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
