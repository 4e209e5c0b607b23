/** On paper: how the two are linked, the way between them, and where sources disagree, all claims together. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { CertaintyGlyph } from '../body/said/CertaintyGlyph.tsx';
import type { Said } from '../body/said/said.ts';
import { yearOf } from '../body/said/wordsOfValues.ts';
import { InEnglish } from '../names/InEnglish.tsx';
import type { Citations } from './citations.ts';
import type { Comparison, Link } from './comparison.ts';
import { Doubts } from './Doubts.tsx';
import { linkWords } from './linkWords.ts';
import { PlainName } from './PlainName.tsx';
import styles from './Sheet.module.css';
import { useSpeech } from './speech.ts';
import { knowledgeIn } from './statements.ts';

interface SheetLinksProps {
  readonly comparison: Comparison;
  readonly citations: Citations;
}

export function SheetLinks({ comparison: { overlap, path, disagreements }, citations }: SheetLinksProps): ReactElement {
  const { say, viewSay } = useSpeech();
  const isTheWay = path?.length === 1 && overlap.links.some(({ id }) => id === path[0]?.link.id);
  // Claims that differ stand together below, and need not stand here as well.
  const claimed = new Set(disagreements.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const undisputed = overlap.generalLinks.filter(({ id }) => !claimed.has(id));
  return (
    <>
      <section className={styles['facet']} data-facet="links">
        <h4 className={styles['title']}>
          {viewSay('compareView', 'links')} <span>{labelOf('LinkState', overlap.link, say.language)}</span>
        </h4>
        <div className={styles['links']}>
          <Block
            title={viewSay('compareView', 'ofTheTwo')}
            links={overlap.links}
            none={viewSay('compareView', 'noLink')}
            citations={citations}
          />
          {isTheWay ? null : (
            <Block
              title={viewSay('compareView', 'path')}
              links={(path ?? []).map(({ link }) => link)}
              none={viewSay('compareView', 'noPath')}
              citations={citations}
            />
          )}
          {undisputed.length === 0 ? null : (
            <Block title={viewSay('compareView', 'inGeneral')} links={undisputed} isGeneral citations={citations} />
          )}
        </div>
      </section>
      {disagreements.length === 0 ? null : (
        <section className={styles['facet']} data-facet="disagreements">
          <h4 className={styles['title']}>{say('panel', 'disagreements')}</h4>
          {disagreements.map(({ id, whatDiffers, claims }) => (
            <div key={id} className={styles['disagreement']}>
              <p>
                <InEnglish>{whatDiffers}</InEnglish>
              </p>
              <ul>
                {claims.map(claim => (
                  <li key={claim.id}>
                    <CertaintyGlyph certainty={knowledgeIn({ said: claim, isGeneral: false })} />{' '}
                    {claim.__typename === 'Fact' ? <InEnglish>{claim.statement}</InEnglish> : <LinkText link={claim} />}{' '}
                    <Years said={claim} />
                    <sup>{citations.numbersOf([claim])}</sup>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

interface BlockProps {
  readonly title: string;
  readonly links: readonly Link[];
  readonly none?: string;
  readonly isGeneral?: boolean;
  readonly citations: Citations;
}

function Block({ title, links, none = '', isGeneral = false, citations }: BlockProps): ReactElement {
  return (
    <div className={styles['group']}>
      <h5>{title}</h5>
      {links.length === 0 ? <p className={styles['absent']}>{none}</p> : null}
      <ul>
        {links.map((link, place) => (
          <li key={`${place} ${link.id}`}>
            <CertaintyGlyph certainty={knowledgeIn({ said: link, isGeneral })} /> <LinkText link={link} />
            <sup>{citations.numbersOf([link])}</sup>
            <Doubts all={[link]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function LinkText({ link }: { readonly link: Pick<Link, 'type' | 'from' | 'to' | 'labelEn' | 'labelCy'> }): ReactElement {
  const speech = useSpeech();
  return (
    <>
      <PlainName id={link.from.id} /> {linkWords(link, speech)} <PlainName id={link.to.id} />
    </>
  );
}

/** Claims that differ are weighed by their years. */
function Years({ said }: { readonly said: Pick<Said, 'evidence'> }): ReactElement | null {
  const years = [...new Set(said.evidence.flatMap(({ source }) => yearOf(source.date) ?? []))];
  return years.length === 0 ? null : <>({years.join(', ')})</>;
}
