/** The document in which evidence stands: title, publisher, date and the place in it. */
import type { ReactElement } from 'react';
import type { EvidenceCard_EvidenceFragment } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import styles from './EvidenceCard.module.css';
import { dateIn } from '../../../../schema/words/dates.ts';

type Source = EvidenceCard_EvidenceFragment['source'];

interface SourceLineProps {
  readonly source: Source;
  /** Left out where the whole document is meant. */
  readonly locator?: string | null;
}

export function SourceLine({ source, locator }: SourceLineProps): ReactElement {
  const say = useSay();
  return (
    <p className={styles['source']}>
      <Title source={source} />
      <br />
      {source.publisher === null ? say('evidence', 'noPublisher') : <span lang="en">{source.publisher}</span>}
      {' · '}
      {source.date === null ? say('evidence', 'noDate') : dateIn(source.date, say.language)}
      {locator === undefined ? null : (
        <>
          {' · '}
          {locator === null ? say('evidence', 'noLocator') : <span lang="en">{locator}</span>}
        </>
      )}
    </p>
  );
}

function Title({ source: { title, url } }: Pick<SourceLineProps, 'source'>): ReactElement {
  const say = useSay();
  // Only what a browser opens as a page: an address typed by hand could be anything.
  if (url === null || !/^https?:\/\//i.test(url)) return <cite lang="en">{title}</cite>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <cite lang="en">{title}</cite>
      <span aria-hidden="true"> ↗</span>
      <span className="visually-hidden"> ({say('evidence', 'newTab')})</span>
    </a>
  );
}
