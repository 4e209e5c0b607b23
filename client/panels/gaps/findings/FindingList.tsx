/** Findings under the rules that found them, each rule with what would close it; of a part of Wales its own stand before what holds everywhere. */
import { memo, useMemo, useRef, type ReactElement } from 'react';
import type { Finding_GapFragment as Finding, GapReach } from '../../../api/generated/graphql.ts';
import { nameIn } from '../../../state/landscape.ts';
import { grouped } from '../../body/said/inOrder.ts';
import { useSession } from '../../explorer.ts';
import { useComingRows } from '../../frame/useComingRows.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { SeverityGlyph } from '../SeverityGlyph.tsx';
import { usePart } from '../where.ts';
import { FindingItem } from './FindingItem.tsx';
import styles from './Findings.module.css';
import { reaches } from './reach.ts';
import { countIn, rulesReaching, type Rule } from './rules.ts';
import { useWanted } from './wanted.ts';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  /** How many there are of each reach, over all pages. */
  readonly counts: Readonly<Record<GapReach, number>>;
  /** They are printed: none comes later. */
  readonly isWhole: boolean;
}

const findingsAStep = 12;

export const FindingList = memo(function FindingList({ findings, isWhole, ...rest }: FindingListProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const standing = useComingRows(findings, { place, row: 'li[data-gap]', step: findingsAStep, isWhole });
  const shown = useMemo(() => findings.slice(0, standing), [findings, standing]);
  return (
    <div ref={place} aria-busy={standing < findings.length}>
      <Found findings={shown} {...rest} />
    </div>
  );
});

function Found({ findings, rules, counts }: Omit<FindingListProps, 'isWhole'>): ReactElement {
  const viewSay = useViewSay();
  const part = usePart();
  if (findings.length === 0) return <p className={styles['nothing']}>{viewSay('gapsView', 'noFinding')}</p>;
  if (part === null) return <ByRule heading="h3" findings={findings} rules={rules} />;
  const where = nameIn(part, viewSay.language).text;
  return (
    <>
      {reaches.map(reach => {
        const own = findings.filter(finding => finding.reach === reach);
        const [title, note] = reach === 'PART' ? (['ownTitle', 'ownNote'] as const) : (['wholeTitle', 'wholeNote'] as const);
        return own.length === 0 ? null : (
          <section key={reach} className={styles['ofReach']} data-reach={reach}>
            <h3 className={styles['reachHead']}>{viewSay('gapsView', title, { where, n: counts[reach] })}</h3>
            <p className={styles['reachNote']}>{viewSay('gapsView', note, { where })}</p>
            <ByRule heading="h4" findings={own} rules={rulesReaching(rules, reach)} />
          </section>
        );
      })}
    </>
  );
}

interface ByRuleProps extends Pick<FindingListProps, 'findings' | 'rules'> {
  readonly heading: 'h3' | 'h4';
}

function ByRule({ heading: Heading, findings, rules }: ByRuleProps): ReactElement {
  const viewSay = useViewSay();
  const only = useSession(session => session.choices.about[0] ?? null);
  const { state } = useWanted();
  return (
    <>
      {grouped(findings, ({ rule }) => rule).map(({ key, rows }) => {
        const rule = rules.find(({ id }) => id === key);
        return (
          <section key={key} className={styles['ofRule']} aria-label={rule?.title ?? key} data-of-rule={key}>
            <header>
              <Heading className={styles['ruleHead']}>
                {rule === undefined ? null : <SeverityGlyph severity={rule.severity} />}
                {rule?.title ?? key}
                {rule === undefined ? null : (
                  <span className={styles['ruleNote']}>
                    {viewSay('gapsView', `of${rule.severity}`)} · {viewSay('gapsView', 'findings', { n: countIn(rule, state) })}
                  </span>
                )}
              </Heading>
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
