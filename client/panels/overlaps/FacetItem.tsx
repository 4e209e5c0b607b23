/** One thing that a board has, or both have; a click behind it the statements by which each has it, with their evidence. */
import { useId, useState, type ReactElement } from 'react';
import type { FacetItem_ItemFragment } from '../../api/generated/graphql.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { CertaintyGlyph } from '../body/said/CertaintyGlyph.tsx';
import { Citation } from '../body/said/Statement.tsx';
import { EvidenceCard } from '../body/said/EvidenceCard.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { NameText } from '../names/NameText.tsx';
import styles from './PairDetails.module.css';
import { useCallName } from './callNames.ts';
import { About } from '../body/said/About.tsx';
import { SpokenName } from '../names/SpokenName.tsx';

/** Bodies open their panel; titles of duties are researched English. */
export type ItemKind = 'body' | 'name' | 'duty';

interface FacetItemProps {
  readonly item: FacetItem_ItemFragment;
  readonly kind: ItemKind;
  readonly boards: { readonly a: string; readonly b: string };
}

export function FacetItem({ item, kind, boards }: FacetItemProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const nameOf = useCallName();
  const region = useId();
  const [isOpen, setOpen] = useState(false);
  const name = say.language === 'cy' ? item.nameCy : item.nameEn;
  const sides = [
    { board: boards.a, rows: item.inA },
    { board: boards.b, rows: item.inB },
  ].filter(({ rows }) => rows.length > 0);
  const certainties = [...new Set(sides.flatMap(({ rows }) => rows.map(({ certainty }) => certainty)))];
  const law = item.isRequiredInA && item.isRequiredInB ? 'lawOnBoth' : item.isRequiredInA || item.isRequiredInB ? 'lawOnOne' : null;
  return (
    <li className={styles['item']} data-item={item.id}>
      <div className={styles['line']}>
        <span className={styles['name']}>
          {kind === 'body' ? <BodyLink id={item.id} /> : <NameText name={name} />}
          {law === null ? null : (
            <span className={styles['law']}>
              {law === 'lawOnBoth'
                ? viewSay('overlapsView', 'lawOnBoth')
                : viewSay('overlapsView', 'lawOnOne', { board: nameOf(item.isRequiredInA ? boards.a : boards.b) })}
            </span>
          )}
          {isOpen ? null : <Citation evidence={sides.flatMap(({ rows }) => rows.flatMap(({ evidence }) => evidence))} />}
          {item.isGeneral ? <span className={styles['law']}>{viewSay('overlapsView', 'inGeneral')}</span> : null}
        </span>
        <button type="button" className={styles['toggle']} aria-expanded={isOpen} aria-controls={region} onClick={() => setOpen(!isOpen)}>
          {certainties.map(certainty => (
            <span key={certainty} className={styles['certainty']}>
              <CertaintyGlyph certainty={certainty} /> {say('certainty', certainty)}
            </span>
          ))}
          <span className="visually-hidden">
            {' · '}
            <About>
              <SpokenName name={name} />
            </About>
          </span>
        </button>
      </div>
      <div id={region} hidden={!isOpen} className={styles['evidence']}>
        {isOpen
          ? sides.map(({ board, rows }) => (
              <div key={board}>
                <p className={styles['side']}>{nameOf(board)}</p>
                <ul className={styles['cards']}>
                  {rows.flatMap(row => row.evidence.map(evidence => <EvidenceCard key={`${row.id} ${evidence.id}`} evidence={evidence} />))}
                </ul>
                {rows.every(({ evidence }) => evidence.length === 0) ? <p>{say('certaintySentence', 'UNSOURCED')}</p> : null}
              </div>
            ))
          : null}
      </div>
    </li>
  );
}
