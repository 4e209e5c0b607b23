/** What a survey found about the body, by the part of the survey; a question without an answer says nothing about the matter. */
import type { ReactElement } from 'react';
import { labelOf, valuesOf } from '../../../../schema/words/labelOf.ts';
import { useSay } from '../../explorer.ts';
import { InEnglish } from '../../names/InEnglish.tsx';
import { grouped } from '../said/inOrder.ts';
import type { SurveyMention } from './partedMentions.ts';
import { Section } from '../said/Section.tsx';
import styles from '../said/Section.module.css';
import { Statement } from '../said/Statement.tsx';
import { RecordedText } from '../../names/RecordedText.tsx';

interface SurveyResultsProps {
  readonly results: readonly SurveyMention[];
}

export function SurveyResults({ results }: SurveyResultsProps): ReactElement {
  const say = useSay();
  return (
    <Section part="survey" title={say('panel', 'survey')} count={results.length} empty={say('panel', 'noSurvey')}>
      {grouped(results, ({ surveyTopic }) => surveyTopic ?? '', valuesOf('SurveyTopic')).map(({ key, rows }) => (
        <div key={key}>
          <h4 className={styles['role']}>{key === '' ? say('panel', 'noTopic') : labelOf('SurveyTopic', key, say.language)}</h4>
          <ul className={styles['rows']}>
            {rows.map(result => (
              <Result key={result.id} result={result} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

interface ResultProps {
  readonly result: SurveyMention;
}

function Result({ result }: ResultProps): ReactElement {
  const say = useSay();
  return (
    <Statement said={result} subject={<RecordedText text={result.item} isMarked={false} />}>
      <InEnglish>{result.item}</InEnglish>
      <span className={styles['fine']}>
        {result.value === null ? say('panel', 'valueMissing') : <strong lang="en">{measured(result.value, result.unit)}</strong>}
        {respondents(result, say) === null ? null : ` · ${respondents(result, say)}`}
      </span>
      {result.answerKind === 'NO_ANSWER' ? <span className={styles['fine']}>{say('panel', 'surveySaysNothing')}</span> : null}
    </Statement>
  );
}

/** `73.7% of respondents`, `17 respondents`, as the report has them. */
function measured(value: string, unit: string | null): string {
  if (unit === null) return value;
  return unit.startsWith('%') ? value + unit : `${value} ${unit}`;
}

function respondents({ baseN, impliedCount }: SurveyMention, say: ReturnType<typeof useSay>): string | null {
  if (baseN === null) return null;
  return impliedCount === null ? say('panel', 'base', { n: baseN }) : say('panel', 'implied', { n: impliedCount, all: baseN });
}
