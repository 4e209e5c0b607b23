/** One facet on paper: three columns, each entry with its shape of certainty and the numbers of its documents. */
import type { ReactElement } from 'react';
import { CertaintyGlyph } from '../body/said/CertaintyGlyph.tsx';
import { absence } from './absence.ts';
import type { Citations } from './citations.ts';
import type { Comparison } from './comparison.ts';
import { Doubts } from './Doubts.tsx';
import { researched, type Entry, type Facet } from './entry.ts';
import { groupsOf, linesOf, type EntryGroup } from './groups.ts';
import { groupWords } from './groupWords.ts';
import { paperWidths } from './paperRoom.ts';
import { PlainSubject } from './PlainSubject.tsx';
import { sectionsOf } from './sections.ts';
import { sharesOf } from './shareWords.ts';
import { SheetLines } from './SheetLines.tsx';
import styles from './Sheet.module.css';
import { SideMark } from './SideMark.tsx';
import { columns, inColumns, type Column, type Side } from './sides.ts';
import { useSpeech } from './speech.ts';
import { knowledgeIn } from './statements.ts';
import { seatShares } from './seatShares.ts';

interface SheetFacetProps {
  readonly facet: Facet;
  readonly comparison: Comparison;
  readonly citations: Citations;
}

export function SheetFacet({ facet, comparison, citations }: SheetFacetProps): ReactElement {
  const speech = useSpeech();
  const inThree = inColumns(facet.entries);
  const held = columns.filter(column => inThree[column].length > 0);
  const widths = paperWidths(
    held.map(column => inThree[column]),
    speech,
  );
  return (
    <section className={styles['facet']} data-facet={facet.name}>
      <h4 className={styles['title']}>
        {speech.viewSay('compareView', facet.name)}
        <span>{facet.name === 'members' ? seatShares(comparison, speech) : sharesOf(facet.name, comparison, speech)}</span>
        {columns
          .filter(column => !held.includes(column))
          .map(column => (
            <span key={column} className={styles['absent']}>
              <Whose column={column} /> {speech.viewSay('compareView', absence(column, facet))}
            </span>
          ))}
      </h4>
      <div
        className={styles['columns']}
        style={{ gridTemplateColumns: widths.map(width => `minmax(min-content, ${width.toFixed(3)}fr)`).join(' ') }}
      >
        {held.map(column => (
          <div key={column} className={styles['column']}>
            <Whose column={column} />
            <div data-many={inThree[column].length > 2 ? '' : undefined}>
              <Groups facet={facet} column={column} entries={inThree[column]} citations={citations} />
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Columns are as wide as what they hold: each says whose it is. */
function Whose({ column }: { readonly column: Column }): ReactElement {
  return (
    <span className={styles['whose']}>
      {column === 'b' ? null : <SideMark side="a" />}
      {column === 'a' ? null : <SideMark side="b" />}
    </span>
  );
}

interface GroupsProps extends Pick<SheetFacetProps, 'facet' | 'citations'> {
  readonly column: Column;
  readonly entries: readonly Entry[];
}

function Groups({ facet, column, entries, citations }: GroupsProps): ReactElement {
  const speech = useSpeech();
  return (
    <>
      {groupsOf(facet.name, entries, speech).map(({ key, entries: rows, shared }) => {
        const words = groupWords(facet.name, key, speech);
        return (
          <div key={key} className={styles['group']}>
            {words === null ? null : (
              <h5>
                {words.both ??
                  words.each.map(({ side, words: own }) => (
                    <span key={side}>
                      <SideMark side={side} /> {own}{' '}
                    </span>
                  ))}
                <SheetLines lines={withSections(facet, rows, shared)} isOnBoth={column === 'both'} />
              </h5>
            )}
            <ul>
              {rows.map(entry => (
                <SheetEntry key={entry.key} entry={entry} toldAbove={shared} column={column} citations={citations} />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

interface SheetEntryProps {
  readonly entry: Entry;
  readonly toldAbove: EntryGroup['shared'];
  readonly column: Column;
  readonly citations: Citations;
}

function SheetEntry({ entry, toldAbove, column, citations }: SheetEntryProps): ReactElement {
  const isOne = entry.a[0]?.id === entry.b[0]?.id;
  const parts = isOne ? entry.a : [...entry.a, ...entry.b];
  const numbers = citations.numbersOf(parts.map(({ said }) => said));
  const lines = { a: linesOf(entry.a, toldAbove.a), b: isOne ? [] : linesOf(entry.b, toldAbove.b) };
  return (
    <li>
      {[...new Set(parts.map(knowledgeIn))].map(kind => (
        <CertaintyGlyph key={kind} certainty={kind} />
      ))}{' '}
      <PlainSubject subject={entry.subject} />
      {numbers === '' ? null : <sup>{numbers}</sup>}
      <SheetLines lines={lines} isOnBoth={column === 'both' && !isOne} />
      <Doubts all={parts.map(({ said }) => said)} />
    </li>
  );
}

/** Seats rest on sections of Acts: on paper they stand once, above all seats that rest on them. */
function withSections({ name }: Facet, rows: readonly Entry[], shared: EntryGroup['shared']): EntryGroup['shared'] {
  if (name !== 'members' && name !== 'parts') return shared;
  const onSide = (side: Side): EntryGroup['shared'][Side] => {
    const sections = sectionsOf(rows.flatMap(entry => entry[side]));
    return sections === '' ? shared[side] : [...shared[side], researched(sections)];
  };
  return { a: onSide('a'), b: onSide('b') };
}
