/** What a body is: where it works, on which law it rests, since when; each says so where it is not known. */
import type { ReactElement, ReactNode } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { EvidenceCard_EvidenceFragment, PanelOrganisationQuery, PanelPartnershipQuery } from '../../api/generated/graphql.ts';
import { useSay } from '../explorer.ts';
import { RecordedText } from '../names/RecordedText.tsx';
import { Footprint } from './Footprint.tsx';
import styles from './Identity.module.css';
import { Remark } from './said/Remark.tsx';
import { Statement } from './said/Statement.tsx';
import { dateIn } from '../../../schema/words/dates.ts';

type Board = NonNullable<PanelPartnershipQuery['partnership']>;
type Organisation = NonNullable<PanelOrganisationQuery['organisation']>;

interface BoardIdentityProps {
  readonly board: Board;
  readonly name: string;
}

export function BoardIdentity({ board, name }: BoardIdentityProps): ReactElement {
  const say = useSay();
  const { statutory, statutoryBasis, established, ended } = board;
  return (
    <Identity body={board} name={name}>
      <Row term={say('panel', 'law')}>
        {statutory === null ? say('panel', 'notRecorded') : labelOf('Statutory', statutory, say.language)}
        {statutoryBasis === null ? null : (
          <>
            {': '}
            <RecordedText text={statutoryBasis} />
          </>
        )}
      </Row>
      <Row term={say('panel', 'established')}>{established === null ? say('panel', 'notRecorded') : dateIn(established, say.language)}</Row>
      <Row term={say('panel', 'ended')}>{ended === null ? say('panel', 'endNotRecorded') : dateIn(ended, say.language)}</Row>
    </Identity>
  );
}

interface OrganisationIdentityProps {
  readonly organisation: Organisation;
  readonly name: string;
}

export function OrganisationIdentity({ organisation, name }: OrganisationIdentityProps): ReactElement {
  const say = useSay();
  const { sector, devolution } = organisation;
  return (
    <Identity body={organisation} name={name}>
      <Row term={say('panel', 'sector')}>{sector === null ? say('panel', 'notRecorded') : labelOf('Sector', sector, say.language)}</Row>
      <Row term={say('panel', 'devolution')}>
        {devolution === null ? say('panel', 'notRecorded') : labelOf('Devolution', devolution, say.language)}
      </Row>
    </Identity>
  );
}

interface IdentityProps {
  readonly body: Pick<Board | Organisation, 'footprint' | 'areas' | 'url' | 'note'> & {
    readonly evidence: readonly EvidenceCard_EvidenceFragment[];
  };
  readonly name: string;
  readonly children: ReactNode;
}

function Identity({ body, name, children }: IdentityProps): ReactElement {
  const say = useSay();
  return (
    <div className={styles['identity']}>
      <dl className={styles['rows']}>
        <Row term={say('panel', 'footprint')}>
          <Footprint footprint={body.footprint} areas={body.areas} />
        </Row>
        {children}
        {body.url !== null && /^https?:\/\//i.test(body.url) ? (
          <Row term={say('panel', 'website')} isAsWritten>
            <a href={body.url} target="_blank" rel="noopener noreferrer">
              {new URL(body.url).host}
              <span aria-hidden="true"> ↗</span>
              <span className="visually-hidden"> ({say('evidence', 'newTab')})</span>
            </a>
          </Row>
        ) : null}
      </dl>
      <Remark text={body.note} />
      <ul>
        <Statement said={{ evidence: body.evidence }} subject={name}>
          <span className={styles['itself']}>{say('panel', 'itself')}</span>
        </Statement>
      </ul>
    </div>
  );
}

interface RowProps {
  readonly term: string;
  /** An address keeps its small letters; words of ours begin with a capital. */
  readonly isAsWritten?: boolean;
  readonly children: ReactNode;
}

function Row({ term, isAsWritten = false, children }: RowProps): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd className={isAsWritten ? undefined : styles['words']}>{children}</dd>
    </div>
  );
}
