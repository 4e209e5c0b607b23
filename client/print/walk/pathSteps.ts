/** The way of an SVG path as steps through places, moved as its picture is. */
import type { Place, Step } from '../shapes.ts';

type Move = (x: number, y: number) => Place;

/** How many numbers each command takes. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

export function pathSteps(d: string, move: Move): readonly Step[] {
  const steps: Step[] = [];
  let here: Place = { x: 0, y: 0 };
  let began = here;
  let handle: Place | null = null;
  const line = (x: number, y: number): void => {
    here = { x, y };
    steps.push({ is: 'line', to: move(x, y) });
  };
  const curve = (a: Place, b: Place, to: Place): void => {
    steps.push({ is: 'curve', by: [move(a.x, a.y), move(b.x, b.y)], to: move(to.x, to.y) });
    here = { ...to };
  };
  for (const { command, numbers } of commandsIn(d)) {
    const isRelative = command === command.toLowerCase();
    const at = (place: number, axis: 'x' | 'y'): number => (numbers[place] ?? 0) + (isRelative ? here[axis] : 0);
    const point = (place: number): Place => ({ x: at(place, 'x'), y: at(place + 1, 'y') });
    const mirrored: Place = handle === null ? here : { x: 2 * here.x - handle.x, y: 2 * here.y - handle.y };
    let next: Place | null = null;
    switch (command.toUpperCase()) {
      case 'M':
        here = point(0);
        began = here;
        steps.push({ is: 'move', to: move(here.x, here.y) });
        break;
      case 'L':
        line(at(0, 'x'), at(1, 'y'));
        break;
      case 'H':
        line(at(0, 'x'), here.y);
        break;
      case 'V':
        line(here.x, at(0, 'y'));
        break;
      case 'C':
        next = point(2);
        curve(point(0), next, point(4));
        break;
      case 'S':
        next = point(0);
        curve(mirrored, next, point(2));
        break;
      case 'Q':
      case 'T': {
        const isShort = command.toUpperCase() === 'T';
        const by = isShort ? mirrored : point(0);
        const to = point(isShort ? 0 : 2);
        curve(between(here, by), between(to, by), to);
        next = by;
        break;
      }
      case 'A': {
        const to = point(5);
        for (const [a, b, end] of arcCurves(here, to, numbers)) curve(a, b, end);
        here = { ...to };
        break;
      }
      case 'Z':
        steps.push({ is: 'close' });
        here = began;
        break;
      default:
    }
    handle = next;
  }
  return steps;
}

/** Two thirds of the way: a quadratic handle as a cubic one. */
function between(from: Place, to: Place): Place {
  return { x: from.x + (2 / 3) * (to.x - from.x), y: from.y + (2 / 3) * (to.y - from.y) };
}

function commandsIn(d: string): readonly { readonly command: string; readonly numbers: readonly number[] }[] {
  return [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].flatMap(([, command = 'M', rest = '']) => {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)].map(Number);
    const count = counts[command.toUpperCase()] ?? 0;
    if (count === 0) return [{ command, numbers }];
    // More pairs after a move are lines.
    const following = command === 'M' ? 'L' : command === 'm' ? 'l' : command;
    return Array.from({ length: Math.max(1, Math.floor(numbers.length / count)) }, (_none, at) => ({
      command: at === 0 ? command : following,
      numbers: numbers.slice(at * count, (at + 1) * count),
    }));
  });
}

/** An arc of a circle or an upright ellipse, in curves of at most a quarter. By the appendix of SVG on arcs. */
function arcCurves(from: Place, to: Place, numbers: readonly number[]): readonly (readonly [Place, Place, Place])[] {
  let [rx = 0, ry = 0] = numbers;
  const [isLarge, isClockwise] = [numbers[3] === 1, numbers[4] === 1];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  if (rx === 0 || ry === 0) return [[from, to, to]];
  const stretch = Math.sqrt((half.x / rx) ** 2 + (half.y / ry) ** 2);
  if (stretch > 1) [rx, ry] = [rx * stretch, ry * stretch];
  const under = (rx * ry) ** 2 / ((rx * half.y) ** 2 + (ry * half.x) ** 2) - 1;
  const k = Math.sqrt(Math.max(0, under)) * (isLarge === isClockwise ? -1 : 1);
  const middle = { x: (k * rx * half.y) / ry + (from.x + to.x) / 2, y: (-k * ry * half.x) / rx + (from.y + to.y) / 2 };
  const angleAt = ({ x, y }: Place): number => Math.atan2((y - middle.y) / ry, (x - middle.x) / rx);
  const start = angleAt(from);
  let sweep = angleAt(to) - start;
  if (isClockwise && sweep < 0) sweep += 2 * Math.PI;
  if (!isClockwise && sweep > 0) sweep -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6));
  const step = sweep / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  const on = (angle: number, out = 0): Place => ({
    x: middle.x + rx * (Math.cos(angle) - out * Math.sin(angle)),
    y: middle.y + ry * (Math.sin(angle) + out * Math.cos(angle)),
  });
  return Array.from({ length: pieces }, (_none, at) => {
    const [a, b] = [start + at * step, start + (at + 1) * step];
    return [on(a, reach), on(b, -reach), on(b)];
  });
}
