/** The rules in a column, by how much their gaps matter, each with its counts; one that is chosen narrows the findings to its own. */
import type { ReactElement } from 'react';
import { choose } from '../../../state/producers.ts';
import { useAct, useSession } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { StandingGlyph } from '../../knowledge/StandingGlyph.tsx';
import { SeverityGlyph } from '../SeverityGlyph.tsx';
import styles from './Findings.module.css';
import { countIn, rulesBySeverity, type Rule } from './rules.ts';
import { useWanted } from './wanted.ts';

export function RuleList({ rules }: { readonly rules: readonly Rule[] }): ReactElement {
  const viewSay = useViewSay();
  const { state } = useWanted();
  const severity = useSession(session => session.choices.severity);
  return (
    <nav className={styles['rules']} aria-label={viewSay('gapsView', 'rules')} data-testid="gap-rules">
      {rulesBySeverity(rules, state, severity).map(group => (
        <section key={group.severity} className={styles['group']}>
          <h3 className={styles['groupTitle']}>
            <SeverityGlyph severity={group.severity} /> {viewSay('gapsView', `of${group.severity}`)}
          </h3>
          <ul>
            {group.finding.map(rule => (
              <li key={rule.id}>
                <RuleButton rule={rule} />
              </li>
            ))}
          </ul>
          {group.findingNone.length === 0 ? null : (
            <details className={styles['none']}>
              <summary>{viewSay('gapsView', 'rulesFindingNone', { n: group.findingNone.length })}</summary>
              <ul>
                {group.findingNone.map(rule => (
                  <li key={rule.id}>{rule.title}</li>
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
    </nav>
  );
}

function RuleButton({ rule }: { readonly rule: Rule }): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const isChosen = useSession(session => session.choices.rule.includes(rule.id));
  const { state } = useWanted();
  return (
    <button
      type="button"
      className={styles['rule']}
      aria-pressed={isChosen}
      data-rule={rule.id}
      onClick={() => act(choose('rule', isChosen ? [] : [rule.id]))}
    >
      <span className={styles['ruleTitle']}>{rule.title}</span>
      <span className={styles['counts']}>
        {state.map(one => {
          const n = countIn(rule, [one]);
          return n === 0 ? null : (
            <span
              key={one}
              className={styles['count']}
              title={viewSay('gapsView', `n${one as 'YES' | 'GENERAL' | 'NO' | 'NOT_APPLICABLE'}`, { n })}
            >
              <StandingGlyph state={one} />
              <span aria-hidden="true">{n}</span>
              <span className="visually-hidden">
                {viewSay('gapsView', `n${one as 'YES' | 'GENERAL' | 'NO' | 'NOT_APPLICABLE'}`, { n })}
              </span>
            </span>
          );
        })}
        <AskedBeside rule={rule} />
      </span>
    </button>
  );
}

/** What the rule cannot tell: it stands among what is to be asked. */
function AskedBeside({ rule }: { readonly rule: Rule }): ReactElement | null {
  const viewSay = useViewSay();
  const n = countIn(rule, ['UNKNOWN']);
  if (n === 0) return null;
  return (
    <span className={styles['asked']} title={viewSay('gapsView', 'nUNKNOWN', { n })}>
      <StandingGlyph state="UNKNOWN" />
      <span aria-hidden="true">{n}</span>
      <span className="visually-hidden">{viewSay('gapsView', 'nUNKNOWN', { n })}</span>
    </span>
  );
}
