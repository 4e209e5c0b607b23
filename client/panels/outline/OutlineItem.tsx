/** One node of the outline: a section, a lane, or a body with how one comes to it and what the session says of it. */
import { memo, type ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Say } from '../../../schema/words/say.ts';
import { missingIn } from '../../layout/missing.ts';
import { isPartnership, nameIn, seatCountOf, type IndexedLandscape, type MapBody, type Name } from '../../state/landscape.ts';
import type { Line } from '../../state/surroundings.ts';
import { useChanges, useExplorer, useIndex, useSay, useSession, useSharing } from '../explorer.ts';
import { standingOf } from '../map/standingWords.ts';
import { certaintyIn, lawIn, relationIn } from '../lines/lineWords.ts';
import { changeWords } from '../map/changeWords.ts';
import { gapWords } from '../map/gapWords.ts';
import { togetherWords } from '../map/togetherWords.ts';
import { NameText } from '../names/NameText.tsx';
import styles from './Outline.module.css';
import type { TreeNode } from './tree.ts';

interface OutlineItemProps {
  readonly node: TreeNode;
  /** It is the one that Tab comes to. */
  readonly isEntry: boolean;
  readonly isSelected: boolean;
  /** Steps from the focus; null where nothing is in focus or the focus does not reach it. */
  readonly step: number | null;
}

export const OutlineItem = memo(function OutlineItem({ node, isEntry, isSelected, step }: OutlineItemProps): ReactElement {
  return (
    <li
      role="treeitem"
      className={`${styles['item']} ${styles[node.is]} ${styles[`level${Math.min(node.level, 7)}`]}`}
      data-key={node.key}
      data-id={node.is === 'section' ? node.section : node.is === 'lane' ? node.lane.id : node.body.id}
      data-filtered={node.is === 'body' && node.isFilteredAway ? '' : undefined}
      data-step={step ?? undefined}
      aria-level={node.level}
      aria-posinset={node.position}
      aria-setsize={node.setSize}
      aria-expanded={node.isOpen ?? undefined}
      aria-selected={node.is === 'body' ? isSelected : undefined}
      tabIndex={isEntry ? 0 : -1}
    >
      <span className={styles['twisty']} data-twisty="" aria-hidden="true" />
      {node.is === 'body' ? <BodyText node={node} step={step} /> : <HeadText node={node} />}
    </li>
  );
});

function HeadText({ node }: { readonly node: Exclude<TreeNode, { is: 'body' }> }): ReactElement {
  const index = useIndex();
  const say = useSay();
  if (node.is === 'section') return <span className={styles['name']}>{labelOf('Section', node.section, say.language)}</span>;
  return (
    <>
      <span className={styles['name']}>
        <NameText name={nameIn(node.lane, say.language)} />
      </span>
      <span className={styles['count']}>{countOfLane(node, say)}</span>
      {missingIn(index, node.lane).map(({ kind, areas }) => (
        <span key={kind} className="visually-hidden">
          , {say('outline', 'missing', { kind: labelOf('PartnershipKind', kind, say.language), n: areas })}
        </span>
      ))}
    </>
  );
}

interface BodyTextProps {
  readonly node: Extract<TreeNode, { is: 'body' }>;
  readonly step: number | null;
}

function BodyText({ node: { body, lines, isFilteredAway }, step }: BodyTextProps): ReactElement {
  const index = useIndex();
  const say = useSay();
  const sharing = useSharing();
  const shared = sharing?.standings.has(body.id) === true ? standingOf(index, body, { sharing, say }) : '';
  const { gapLoads, together } = useExplorer();
  const by = useSession(session => session.choices.grouping);
  const change = useChanges()?.get(body.id);
  const notes = [
    change === undefined ? '' : changeWords(change, say),
    together !== null
      ? togetherWords(together, body.id, by, say)
      : gapLoads === null
        ? countOf(index, body, say)
        : gapWords(gapLoads.get(body.id), say),
    stepIn(step, say),
    shared,
    isFilteredAway ? say('outline', 'filteredOut') : '',
  ].filter(text => text !== '');
  return (
    <>
      <span className={styles['name']}>
        {lines.length === 0 ? null : <span className={styles['relation']}>{relationsIn(lines, say)}: </span>}
        <NameText name={nameIn(body, say.language)} />
        {/* To the ear: a pause, and below another body its kind; in its lane the kind is plain. */}
        <span className="visually-hidden">{lines.length === 0 ? ',' : `, ${kindOf(body, say)},`}</span>
      </span>
      <span className={styles['count']}>
        {notes.map(text => (
          <span key={text}>{text}</span>
        ))}
      </span>
    </>
  );
}

/** How one comes to the body: each line with what law does for it, and whether it is only assumed. */
function relationsIn(lines: readonly Line[], say: Say): string {
  const told = lines.map(line => {
    const parts = [relationIn(line, say), lawIn(line, say.language), line.certainty === 'ASSUMED' ? certaintyIn(line, say) : ''];
    return parts.filter(part => part !== '').join(', ');
  });
  return [...new Set(told)].join('; ');
}

function stepIn(step: number | null, say: Say): string {
  if (step === null) return '';
  return step === 0 ? say('outline', 'inFocus') : say('outline', 'stepsAway', { n: step });
}

/** What a typed letter is held against. */
export function nameOfNode(node: TreeNode, say: Say): string {
  if (node.is === 'section') return labelOf('Section', node.section, say.language);
  const name: Name = nameIn(node.is === 'lane' ? node.lane : node.body, say.language);
  return name.text;
}

function countOfLane({ lane, count }: Extract<TreeNode, { is: 'lane' }>, say: Say): string {
  if (lane.section === 'GENERAL') return say('outline', 'statements', { n: count });
  return say('outline', lane.section === 'ORGANISATIONS' ? 'organisations' : 'boards', { n: count });
}

/** Seats of a board, or that its members are not known; boards a body sits on. Groups are never counted. */
function countOf(index: IndexedLandscape, body: MapBody, say: Say): string {
  if (body.isGeneral) return '';
  const seats = seatCountOf(index, body.id);
  if (isPartnership(body)) return seats === null ? labelOf('MemberList', 'UNKNOWN', say.language) : say('outline', 'seats', { n: seats });
  return seats === null ? say('outline', 'noSeat') : say('outline', 'sitsOn', { n: seats });
}

function kindOf(body: MapBody, say: Say): string {
  return isPartnership(body) ? labelOf('PartnershipKind', body.kind, say.language) : labelOf('OrganisationType', body.type, say.language);
}
