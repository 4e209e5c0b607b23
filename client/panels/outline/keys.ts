/** What a key does in the outline, by the tree pattern of WAI-ARIA. */
import { selectionOf } from '../../state/landscape.ts';
import type { Selection } from '../../state/session.ts';
import { keyAbove, type TreeNode } from './tree.ts';

export interface Stroke {
  readonly key: string;
  readonly isShifted: boolean;
}

export type Doing =
  | { readonly is: 'go'; readonly key: string }
  | { readonly is: 'toggle'; readonly keys: readonly string[] }
  | { readonly is: 'pick'; readonly selection: Selection }
  | { readonly is: 'focus'; readonly id: string }
  | { readonly is: 'out' };

/** Null where the key means nothing here. Letters are another matter: `nodeTyped`. */
export function doingFor({ key, isShifted }: Stroke, nodes: readonly TreeNode[], at: TreeNode): Doing | null {
  const place = nodes.indexOf(at);
  switch (key) {
    case 'ArrowDown':
      return goTo(nodes[place + 1]);
    case 'ArrowUp':
      return goTo(nodes[place - 1]);
    case 'Home':
      return goTo(nodes[0]);
    case 'End':
      return goTo(nodes.at(-1));
    case 'ArrowRight':
      if (at.isOpen === null) return null;
      return at.isOpen ? goTo(nodes[place + 1]) : toggle([at]);
    case 'ArrowLeft':
      return at.isOpen === true ? toggle([at]) : goTo(nodes.find(node => node.key === keyAbove(at.key)));
    case '*':
      return toggle(nodes.filter(node => keyAbove(node.key) === keyAbove(at.key) && node.isOpen === false));
    case 'Enter':
    case ' ':
      if (at.is !== 'body') return toggle([at]);
      return isShifted ? { is: 'focus', id: at.body.id } : { is: 'pick', selection: selectionOf(at.body) };
    case 'Escape':
      return { is: 'out' };
    default:
      return null;
  }
}

/** The next node whose name begins with what was typed; the same letter again and again goes through all that begin with it. */
export function nodeTyped(
  nodes: readonly TreeNode[],
  at: TreeNode,
  { typed, nameOf }: { readonly typed: string; readonly nameOf: (node: TreeNode) => string },
): TreeNode | undefined {
  const wanted = folded(typed);
  const isOneLetter = wanted === wanted.charAt(0).repeat(wanted.length);
  const text = isOneLetter ? wanted.charAt(0) : wanted;
  const place = nodes.indexOf(at);
  // More letters narrow the choice: the node at hand may still be meant.
  const start = isOneLetter ? place + 1 : place;
  const inTurn = [...nodes.slice(start), ...nodes.slice(0, start)];
  return inTurn.find(node => folded(nameOf(node)).startsWith(text));
}

function goTo(node: TreeNode | undefined): Doing | null {
  return node === undefined ? null : { is: 'go', key: node.key };
}

function toggle(nodes: readonly TreeNode[]): Doing {
  return { is: 'toggle', keys: nodes.map(node => node.key) };
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
