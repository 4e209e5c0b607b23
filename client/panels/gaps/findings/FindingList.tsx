/** The findings of a page under the rules that found them, each rule with what would close it. */
import type { ReactElement } from 'react';
import type { Finding_GapFragment as Finding } from '../../../api/generated/graphql.ts';
import { grouped } from '../../body/said/inOrder.ts';
import { useSession } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { SeverityGlyph } from '../SeverityGlyph.tsx';
import { FindingItem } from './FindingItem.tsx';
import styles from './Findings.module.css';
import { countIn, type Rule } from './rules.ts';
import { useWanted } from './wanted.ts';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
}

export function FindingList({ findings, rules }: FindingListProps): ReactElement {
  const viewSay = useViewSay();
  const only = useSession(session => session.choices.about[0] ?? null);
  const { state } = useWanted();
  if (findings.length === 0) return <p className={styles['nothing']}>{viewSay('gapsView', 'noFinding')}</p>;
  return (
    <>
      {grouped(findings, ({ rule }) => rule).map(({ key, rows }) => {
        const rule = rules.find(({ id }) => id === key);
        return (
          <section key={key} className={styles['ofRule']} aria-label={rule?.title ?? key} data-of-rule={key}>
            <header>
              <h3 className={styles['ruleHead']}>
                {rule === undefined ? null : <SeverityGlyph severity={rule.severity} />}
                {rule?.title ?? key}
                {rule === undefined ? null : (
                  <span className={styles['ruleNote']}>
                    {viewSay('gapsView', `of${rule.severity}`)} · {viewSay('gapsView', 'findings', { n: countIn(rule, state) })}
                  </span>
                )}
              </h3>
              {rule === undefined ? null : (
                <p className={styles['mend']}>
                  <strong>{viewSay('gapsView', 'whatWouldCloseIt')}</strong> {rule.whatWouldCloseIt}
                </p>
              )}
            </header>
            <ul>
              {rows.map(finding => (
                <FindingItem key={finding.id} finding={finding} only={only} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
