/** The outline: which nodes are in sight, and what a key does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passing } from '../../client/state/filtered.ts';
import { nameIn } from '../../client/state/landscape.ts';
import { noFilters } from '../../client/state/session.ts';
import { surroundingsOf } from '../../client/state/surroundings.ts';
import { doingFor, nodeTyped, type Doing } from '../../client/panels/outline/keys.ts';
import { keyAbove, nodeToEnter, visibleNodes, type TreeNode, type TreeView } from '../../client/panels/outline/tree.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

const atRest: TreeView = {
  index,
  language: 'en',
  lens: 'structure',
  certainty: [],
  passing: passing(index, noFilters),
  closeUp: false,
  toggled: new Set(),
  atHand: [],
};

const opened = (...keys: readonly string[]): readonly TreeNode[] => visibleNodes({ ...atRest, toggled: new Set(keys) });
const torfaen = 'LOCAL/community_safety_partnerships/csp-torfaen';
const nameOf = (node: TreeNode): string =>
  node.is === 'section' ? node.section : nameIn(node.is === 'lane' ? node.lane : node.body, 'en').text;
const bodyIds = (nodes: readonly TreeNode[]): readonly string[] => nodes.flatMap(node => (node.is === 'body' ? [node.body.id] : []));
const requireNode = (nodes: readonly TreeNode[], key: string): TreeNode => {
  const node = nodes.find(other => other.key === key);
  if (node === undefined) throw new Error(`No node ${key} in sight.`);
  return node;
};
const press = (key: string, nodes: readonly TreeNode[], at: TreeNode, isShifted = false): Doing | null =>
  doingFor({ key, isShifted }, nodes, at);

describe('nodes in sight', () => {
  const nodes = opened();

  test('at rest every body stands once, in its lane, in its section', () => {
    expect(bodyIds(nodes).toSorted()).toEqual([...index.bodyById.keys()].toSorted());
    expect(nodes.filter(node => node.is === 'section').map(nameOf)).toEqual(['NATIONAL', 'REGIONAL', 'LOCAL', 'ORGANISATIONS', 'GENERAL']);
    expect(nodes.filter(node => node.is === 'lane')).toHaveLength(34);
  });

  test('of very many bodies lanes start closed, but for those of what is at hand', () => {
    const others = Array.from({ length: 5 }, (_, time) => [...index.bodyById].map(([id, body]) => [`${id}.${time}`, body] as const));
    const many = { ...index, bodyById: new Map([...index.bodyById, ...others.flat()]) };
    const gathered = visibleNodes({ ...atRest, index: many });
    expect(bodyIds(gathered)).toEqual([]);
    expect(gathered.filter(node => node.is === 'lane' && node.isOpen === false)).toHaveLength(34);
    const csps = bodyIds(nodes.filter(({ key }) => key.startsWith('LOCAL/community_safety_partnerships/')));
    const lane = 'LOCAL/community_safety_partnerships';
    expect(bodyIds(visibleNodes({ ...atRest, index: many, atHand: [undefined, 'csp-torfaen'] }))).toEqual(csps);
    expect(bodyIds(visibleNodes({ ...atRest, index: many, toggled: new Set([lane]) }))).toEqual(csps);
    // Whoever opened it and then selects a body of it keeps it open.
    expect(bodyIds(visibleNodes({ ...atRest, index: many, toggled: new Set([lane]), atHand: ['csp-torfaen'] }))).toEqual(csps);
  });

  test('a node says which of how many it is', () => {
    expect(requireNode(nodes, torfaen)).toMatchObject({ level: 3, position: 18, setSize: 19, isOpen: false });
  });

  test('bodies stand by name, in the order of the language', () => {
    const lane = 'ORGANISATIONS/councils/';
    const councils = (language: 'en' | 'cy'): readonly string[] =>
      visibleNodes({ ...atRest, language }).flatMap(node =>
        node.is === 'body' && node.key.startsWith(lane) ? [nameIn(node.body, language).text] : [],
      );
    expect(councils('en').slice(0, 3)).toEqual([
      'Blaenau Gwent County Borough Council',
      'Bridgend County Borough Council',
      'Caerphilly County Borough Council',
    ]);
    expect(councils('cy')).toEqual(councils('cy').toSorted(new Intl.Collator('cy').compare));
  });

  test('filtering marks bodies and keeps their places; only lanes that close up leave them out', () => {
    const meeting = passing(index, { ...noFilters, kind: ['CSP'] });
    const marked = visibleNodes({ ...atRest, passing: meeting });
    expect(bodyIds(marked)).toEqual(bodyIds(nodes));
    expect(marked.filter(node => node.is === 'body' && !node.isFilteredAway).map(node => node.is === 'body' && node.body.id)).toHaveLength(
      meeting.size,
    );
    const closed = visibleNodes({ ...atRest, passing: meeting, closeUp: true });
    expect(new Set(bodyIds(closed))).toEqual(meeting);
    expect(closed.filter(node => node.is === 'lane' && node.lane.section === 'LOCAL')).toHaveLength(1);
  });

  test('a closed section or lane hides what is below it', () => {
    expect(opened('LOCAL').some(node => node.key.startsWith('LOCAL/'))).toBe(false);
    expect(bodyIds(opened('LOCAL/community_safety_partnerships'))).not.toContain('csp-torfaen');
  });
});

describe('opening a body walks a step', () => {
  test.each(['structure', 'seats', 'money', 'data'] as const)(
    'every body leads to what one step of focus lights, in the lens of %s',
    lens => {
      for (const body of index.bodyById.values()) {
        const lane = index.laneByBody.get(body.id);
        const key = `${lane?.section}/${lane?.id}/${body.id}`;
        const below = visibleNodes({ ...atRest, lens, toggled: new Set([key]) }).filter(node => keyAbove(node.key) === key);
        const lit = surroundingsOf(index, { focus: { id: body.id, steps: 1, direction: 'any' }, lens, certainty: [] });
        expect([body.id, bodyIds(below).toSorted()]).toEqual([body.id, [...lit.steps.keys()].filter(id => id !== body.id).toSorted()]);
      }
    },
  );

  test('Torfaen CSP leads to Gwent PSB, and Gwent PSB to its sixteen members', () => {
    const psb = 'LOCAL/public_services_boards/psb-gwent';
    const members = opened(psb).filter(
      node => keyAbove(node.key) === psb && node.is === 'body' && node.lines.some(line => line.is === 'seat'),
    );
    expect(members).toHaveLength(16);
    const onward = opened(torfaen, `${torfaen}/psb-gwent`);
    expect(requireNode(onward, `${torfaen}/psb-gwent`)).toMatchObject({ level: 4, isOpen: true });
    expect(bodyIds(onward.filter(node => node.key.startsWith(`${torfaen}/psb-gwent/`)))).not.toContain('csp-torfaen');
  });

  test('one body comes once, with everything that leads to it', () => {
    const below = opened(torfaen).filter(node => keyAbove(node.key) === torfaen);
    expect(new Set(bodyIds(below)).size).toBe(below.length);
    expect(below.every(node => node.is === 'body' && node.lines.length > 0)).toBe(true);
  });
});

describe('keys', () => {
  const nodes = opened();
  const local = requireNode(nodes, 'LOCAL');
  const csp = requireNode(nodes, torfaen);

  test('right opens, then goes in; left closes, then goes up', () => {
    expect(press('ArrowRight', nodes, csp)).toEqual({ is: 'toggle', keys: [torfaen] });
    expect(press('ArrowRight', nodes, local)).toEqual({ is: 'go', key: 'LOCAL/public_services_boards' });
    expect(press('ArrowLeft', nodes, local)).toEqual({ is: 'toggle', keys: ['LOCAL'] });
    expect(press('ArrowLeft', nodes, csp)).toEqual({ is: 'go', key: 'LOCAL/community_safety_partnerships' });
  });

  test('Enter opens the panel of a body, with Shift the focus moves there; a lane opens and closes', () => {
    expect(press('Enter', nodes, csp)).toEqual({ is: 'pick', selection: { kind: 'partnership', id: 'csp-torfaen' } });
    expect(press('Enter', nodes, csp, true)).toEqual({ is: 'focus', id: 'csp-torfaen' });
    expect(press('Enter', nodes, local)).toEqual({ is: 'toggle', keys: ['LOCAL'] });
    expect(press('Escape', nodes, csp)).toEqual({ is: 'out' });
  });

  test('a star opens all that stand beside', () => {
    const doing = press('*', nodes, csp);
    expect(doing?.is === 'toggle' && doing.keys.every(key => keyAbove(key) === keyAbove(torfaen))).toBe(true);
    expect(doing?.is === 'toggle' && doing.keys.includes(torfaen)).toBe(true);
  });

  test('letters find a name, with or without accents; one letter again goes on', () => {
    const typed = (text: string, at: TreeNode): string | undefined => nodeTyped(nodes, at, { typed: text, nameOf })?.key;
    expect(typed('torfaen com', local)).toBe(torfaen);
    expect(typed('t', local)).not.toBe(typed('t', requireNode(nodes, typed('t', local) ?? '')));
    expect(nodeTyped(nodes, local, { typed: 'ynys mon', nameOf: node => (node.key === torfaen ? 'Ynys Môn' : '-') })?.key).toBe(torfaen);
    expect(typed('zzz', local)).toBeUndefined();
  });

  test('one comes back to where one was, to what stands above it once that is closed, else to the body selected, else to the top', () => {
    expect(nodeToEnter(nodes, torfaen, [])?.key).toBe(torfaen);
    expect(nodeToEnter(opened('LOCAL'), torfaen, [])?.key).toBe('LOCAL');
    expect(nodeToEnter(nodes, null, [undefined, 'csp-torfaen'])?.key).toBe(torfaen);
    expect(nodeToEnter(nodes, null, [])?.key).toBe('NATIONAL');
  });

  test('law: whatever is pressed, one stays on a node in sight, and down undoes up', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 40 }), presses => {
        let toggled = new Set<string>();
        let at: string | null = null;
        for (const key of presses) {
          const seen = visibleNodes({ ...atRest, toggled });
          const here = nodeToEnter(seen, at, []);
          if (here === undefined) throw new Error('Nothing in sight.');
          const doing = press(key, seen, here);
          at = doing?.is === 'go' ? doing.key : here.key;
          if (doing?.is === 'toggle')
            toggled = new Set([...toggled].filter(held => !doing.keys.includes(held)).concat(doing.keys.filter(k => !toggled.has(k))));
          const back = doing?.is === 'go' && key === 'ArrowUp' ? press('ArrowDown', seen, requireNode(seen, doing.key)) : null;
          expect([seen.some(node => node.key === at), back]).toEqual([true, back === null ? null : { is: 'go', key: here.key }]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
