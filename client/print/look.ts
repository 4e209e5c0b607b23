/** How an element of the canvas looks, read from the very style that the screen has. */
import type { MapElement } from '../canvas/elements.ts';
import { styleOf } from '../canvas/style.ts';

type Value = string | number | readonly number[];
type Style = Readonly<Record<string, Value>>;

interface Rule {
  readonly group: MapElement['group'];
  readonly classes: readonly string[];
  readonly style: Style;
}

export interface Look {
  number(name: string, otherwise?: number): number;
  text(name: string, otherwise?: string): string;
  numbers(name: string): readonly number[];
}

/** The style at a magnification, as a question that can be asked of each element. */
export function looksAt(zoom: number): (element: MapElement) => Look {
  const rules = rulesOf(zoom);
  const known = new Map<string, Style>();
  return element => {
    const key = `${element.group} ${element.classes}`;
    const style = known.get(key) ?? joined(rules, element);
    known.set(key, style);
    const value = (name: string): Value | undefined => {
      const own = style[name];
      const field = typeof own === 'string' ? /^data\((\w+)\)$/.exec(own)?.[1] : undefined;
      return field === undefined ? own : (element.data[field] as Value | undefined);
    };
    return {
      number: (name, otherwise = 0) => {
        const own = value(name);
        return own === undefined ? otherwise : Number.parseFloat(String(own));
      },
      text: (name, otherwise = '') => String(value(name) ?? otherwise),
      numbers: name => {
        const own = value(name);
        return typeof own === 'object' ? own : own === undefined ? [] : String(own).split(' ').map(Number.parseFloat);
      },
    };
  };
}

function rulesOf(zoom: number): readonly Rule[] {
  const sheet = styleOf(zoom) as unknown as readonly { readonly selector: string; readonly style: Style }[];
  return sheet.map(({ selector, style }) => {
    const [kind, ...classes] = selector.split('.');
    return { group: kind === 'node' ? 'nodes' : 'edges', classes, style };
  });
}

/** Later rules win, as on the canvas. */
function joined(rules: readonly Rule[], { group, classes }: MapElement): Style {
  const own = new Set(classes.split(' '));
  const applied = rules.filter(rule => rule.group === group && rule.classes.every(name => own.has(name)));
  return Object.assign({}, ...applied.map(({ style }) => style)) as Style;
}
