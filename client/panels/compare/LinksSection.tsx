/** How two boards are linked: what is recorded of the two, what is told of such boards in general, and the way over links between them. */
import type { ReactElement, ReactNode } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import sectionStyles from '../body/said/Section.module.css';
import styles from './Compare.module.css';
import type { Comparison, Link } from './comparison.ts';
import { facetHeading } from './facetHeading.ts';
import { LinkRow } from './LinkRow.tsx';
import { useSpeech } from './speech.ts';

export function LinksSection({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { say, viewSay } = useSpeech();
  const { overlap, path, disagreements } = comparison;
  const disputed = new Set(disagreements.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const direct = overlap.links.filter(({ nature }) => nature === 'LINK');
  const findings = overlap.links.filter(({ nature }) => nature === 'FINDING');
  const isTheWay = path?.length === 1 && direct.some(({ id }) => id === path[0]?.link.id);
  const rows = (links: readonly Link[], isGeneral = false): ReactElement => (
    <ul className={sectionStyles['rows']}>
      {links.map((link, place) => (
        <LinkRow key={`${place} ${link.id}`} link={link} isGeneral={isGeneral} isDisputed={disputed.has(link.id)} />
      ))}
    </ul>
  );
  return (
    <section className={styles['section']} aria-labelledby={facetHeading('links')} data-facet="links">
      <div className={styles['sectionHead']}>
        <h3 id={facetHeading('links')} className={styles['sectionTitle']} tabIndex={-1}>
          {viewSay('compareView', 'links')}
        </h3>
        <p className={styles['share']} data-link={overlap.link}>
          {labelOf('LinkState', overlap.link, say.language)}
        </p>
      </div>
      <div className={styles['columns']}>
        <Block title={viewSay('compareView', 'ofTheTwo')}>
          {direct.length === 0 ? <p className={styles['absent']}>{viewSay('compareView', 'noLink')}</p> : rows(direct)}
          {findings.length === 0 ? null : (
            <>
              <h5 className={styles['groupHead']}>{say('panel', 'findings')}</h5>
              <p className={styles['note']}>{say('panel', 'findingsAre')}</p>
              {rows(findings)}
            </>
          )}
        </Block>
        <Block title={viewSay('compareView', 'path')}>
          {path === null ? <p className={styles['absent']}>{viewSay('compareView', 'noPath')}</p> : null}
          {isTheWay ? <p className={styles['note']}>{viewSay('compareView', 'linkIsPath')}</p> : null}
          {path === null || isTheWay ? null : rows(path.map(({ link }) => link))}
        </Block>
        <Block title={viewSay('compareView', 'inGeneral')}>
          {overlap.generalLinks.length === 0 ? (
            <p className={styles['absent']}>{viewSay('compareView', 'noneInGeneral')}</p>
          ) : (
            rows(overlap.generalLinks, true)
          )}
        </Block>
      </div>
    </section>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className={styles['column']}>
      <h4 className={styles['blockTitle']}>{title}</h4>
      {children}
    </div>
  );
}
