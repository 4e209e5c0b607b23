/** The map as a tree: the same session, for the keyboard and for those who hear the page. Out of sight until it is wanted. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import { focusOn, openOutline, pickBody, stepOut } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useIndex, usePassing, useSay, useSession, useSurroundings } from '../explorer.ts';
import { doingFor, nodeTyped, type Doing } from './keys.ts';
import styles from './Outline.module.css';
import { nameOfNode, OutlineItem } from './OutlineItem.tsx';
import { nodeToEnter, startsGathered, visibleNodes, type TreeNode } from './tree.ts';

/** Letters that follow each other this fast spell one name. */
const spellingMs = 700;

export function Outline(): ReactElement {
  const say = useSay();
  const act = useAct();
  const index = useIndex();
  const isOpen = useSession(session => session.outline);
  const isBeside = useSession(session => session.outline && session.screen === 'table');
  const selectedId = useSession(session => session.selected?.id);
  const focusId = useSession(session => session.focus?.id);
  const surroundings = useSurroundings();
  const { nodes, toggle } = useNodes(selectedId, focusId);
  const [left, setLeft] = useState<{ readonly key: string; readonly selectedId: string | undefined } | null>(null);
  // What was selected elsewhere since then is where one comes back to.
  const isCurrent = selectedId === undefined || left?.selectedId === selectedId || left?.key.endsWith(`/${selectedId}`) === true;
  const key = left !== null && isCurrent ? left.key : null;
  const entry = nodeToEnter(nodes, key, [selectedId, focusId]);
  const tree = useRef<HTMLUListElement>(null);
  const go = (to: string): void => setLeft({ key: to, selectedId });
  const type = useSpelling();

  useEffect(() => {
    const node = tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(entry?.key ?? '')}"]`);
    if (node == null) return;
    if (tree.current?.contains(document.activeElement) === true) node.focus();
    else if (isOpen) node.scrollIntoView({ block: 'nearest' });
  }, [entry?.key, isOpen]);

  // Whoever opens it with a key, and no button, means to go there.
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const isOpened = isOpen && !wasOpen.current;
    wasOpen.current = isOpen;
    if (isOpened && !(document.activeElement instanceof HTMLButtonElement))
      tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [isOpen]);

  const run = (doing: Doing): void => {
    if (doing.is === 'go') go(doing.key);
    if (doing.is === 'toggle') toggle(doing.keys);
    const picked = doing.is === 'pick' ? index.bodyById.get(doing.selection.id) : undefined;
    if (picked !== undefined) act(pickBody(picked));
    if (doing.is === 'focus') act(focusOn(doing.id));
    if (doing.is === 'out') act(stepOut);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (entry === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = type(event.key, event.timeStamp);
    const found = typed === '' ? undefined : nodeTyped(nodes, entry, { typed, nameOf: node => nameOfNode(node, say) });
    const doing: Doing | null =
      typed === ''
        ? doingFor({ key: event.key, isShifted: event.shiftKey }, nodes, entry)
        : found === undefined
          ? null
          : { is: 'go', key: found.key };
    if (doing === null && typed === '') return;
    event.preventDefault();
    event.stopPropagation();
    if (doing !== null) run(doing);
  };
  const nodeAt = (event: MouseEvent): TreeNode | undefined => {
    const clicked = (event.target as Element).closest<HTMLElement>('[role=treeitem]')?.dataset['key'];
    return nodes.find(node => node.key === clicked);
  };
  const onClick = (event: MouseEvent): void => {
    const node = nodeAt(event);
    if (node === undefined) return;
    go(node.key);
    const isOnTwisty = (event.target as Element).closest('[data-twisty]') !== null;
    if (node.is !== 'body' || isOnTwisty) toggle([node.key]);
    else act(pickBody(node.body));
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const node = nodeAt(event);
    if (node?.is === 'body') act(focusOn(node.body.id));
  };

  const look = [styles['outline'], isBeside ? styles['beside'] : '', isOpen ? '' : 'visually-hidden'].join(' ');
  return (
    <section className={look} aria-label={say('outline', 'title')}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{say('outline', 'title')}</h2>
        {isOpen ? (
          <Button look="quiet" size="small" onClick={() => act(openOutline(false))}>
            {say('outline', 'close')}
          </Button>
        ) : null}
      </div>
      <p className={styles['hint']} id="outline-hint">
        {say('outline', 'hint')}
        {startsGathered(index) ? ` ${say('outline', 'gathered')}` : null}
      </p>
      <ul
        ref={tree}
        role="tree"
        className={styles['tree']}
        aria-label={say('outline', 'title')}
        aria-describedby="outline-hint"
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
      >
        {nodes.map(node => {
          const id = node.is === 'body' ? node.body.id : null;
          return (
            <OutlineItem
              key={node.key}
              node={node}
              isEntry={node === entry}
              isSelected={id !== null && id === selectedId}
              step={id === null ? null : (surroundings?.steps.get(id) ?? null)}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** The nodes in sight, and a way to open or close some. */
function useNodes(
  selectedId: string | undefined,
  focusId: string | undefined,
): { readonly nodes: readonly TreeNode[]; readonly toggle: (keys: readonly string[]) => void } {
  const index = useIndex();
  const passing = usePassing();
  const language = useSession(session => session.language);
  const lens = useSession(session => session.lens);
  const certainty = useSession(session => session.filters.certainty);
  const closeUp = useSession(session => session.closeUp);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const nodes = useMemo(
    () => visibleNodes({ index, language, lens, certainty, passing, closeUp, toggled, atHand: [selectedId, focusId] }),
    [index, language, lens, certainty, passing, closeUp, toggled, selectedId, focusId],
  );
  const toggle = (keys: readonly string[]): void => setToggled(held => togglingIn(held, keys));
  return { nodes, toggle };
}

function togglingIn(held: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  return new Set([...[...held].filter(key => !keys.includes(key)), ...keys.filter(key => !held.has(key))]);
}

/**
 * Gathers letters typed in one go; empty for a key that is no letter, so that 1, 2, 3 or / do here what they do elsewhere.
 * Once a name has begun, whatever is typed belongs to it.
 */
function useSpelling(): (key: string, at: number) => string {
  const spelt = useRef({ text: '', at: 0 });
  return (key, at) => {
    const begun = at - spelt.current.at < spellingMs ? spelt.current.text : '';
    const isOfName = key.length === 1 && (begun !== '' || /\p{L}/u.test(key));
    spelt.current = { text: isOfName ? begun + key : '', at };
    return spelt.current.text;
  };
}
