/** A part of the page as shapes: everything that can be seen of it, where it stands. */
import { reachOf } from '../reach.ts';
import { groupOf, type Drawing, type Frame, type Place, type Shape, type Text } from '../shapes.ts';
import { boxShapes, tickedShapes } from './boxShapes.ts';
import { svgShapes, svgText } from './svgShapes.ts';
import { textIn, textShapes, writingOf } from './textShapes.ts';

interface Walk {
  readonly origin: Place;
  readonly opacity: number;
  /** What stands in an element that the page cannot be asked about, such as a canvas; in pixels from its corner. */
  drawnIn(element: Element): readonly Shape[] | null;
  /** Texts that begin with a capital wherever they are written without one. */
  readonly capitals: Set<Node>;
}

export function pageShapes(root: Element, { drawnIn }: Pick<Walk, 'drawnIn'>): Drawing {
  const { left, top, width, height } = root.getBoundingClientRect();
  const shapes = elementShapes(root, { origin: { x: left, y: top }, opacity: 1, drawnIn, capitals: new Set() });
  return { width, height, shapes };
}

function elementShapes(element: Element, walk: Walk): readonly Shape[] {
  const style = windowOf(element).getComputedStyle(element);
  const opacity = walk.opacity * Number(style.opacity);
  if (style.display === 'none' || opacity === 0 || style.clipPath.startsWith('inset(50%') || isSkipped(element)) return [];
  const inner = { ...walk, opacity };
  const first = capitalIn(element, style);
  if (first !== null) walk.capitals.add(first);
  const frame = frameIn(element.getBoundingClientRect(), walk);
  const isSeen = style.visibility === 'visible';
  const own = isSeen ? ownShapes(element, style, { frame, walk: inner }) : [];
  const drawn = walk.drawnIn(element);
  const inside = drawn === null ? childShapes(element, style, inner) : [groupOf(drawn, { at: frame })];
  const all = cut(inside, { element, style, frame });
  const address = element.tagName === 'A' ? (element as HTMLAnchorElement).href : '';
  const links =
    address.startsWith('http') && isSeen
      ? [...element.getClientRects()].map((box): Shape => ({ is: 'link', ...frameIn(box, walk), address }))
      : [];
  return [...own, ...all, ...links];
}

/** What is folded has a place, and is not seen in it. */
export function isSkipped(element: Element): boolean {
  const folded = element.parentElement?.closest('details:not([open])') ?? null;
  if (folded === null || element.closest('summary')?.parentElement === folded) return false;
  return !element.checkVisibility() && getComputedStyle(element).display !== 'contents';
}

interface Standing {
  readonly frame: Frame;
  readonly walk: Walk;
}

function ownShapes(element: Element, style: CSSStyleDeclaration, { frame, walk }: Standing): readonly Shape[] {
  const window = windowOf(element);
  if (element instanceof window.SVGGeometryElement) return svgShapes(element, style, walk);
  if (element instanceof window.SVGElement && !(element instanceof window.SVGSVGElement)) return [];
  if (element instanceof window.HTMLInputElement && ['checkbox', 'radio'].includes(element.type))
    return tickedShapes(frame, { isRound: element.type === 'radio', isOn: element.checked });
  const grounds =
    style.display === 'inline'
      ? [...element.getClientRects()].flatMap(box => boxShapes(frameIn(box, walk), style, walk.opacity))
      : boxShapes(frame, style, walk.opacity);
  return [...grounds, ...typedShapes(element, style, frame)];
}

/** What is chosen or typed in a field is no text of the page. */
function typedShapes(element: Element, style: CSSStyleDeclaration, frame: Frame): readonly Shape[] {
  const window = windowOf(element);
  const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth);
  const inside = { ...frame, x: frame.x + padding };
  const writing = writingOf(style, false);
  if (element instanceof window.HTMLSelectElement) return textIn(element.selectedOptions[0]?.text ?? '', inside, writing);
  if (element instanceof window.HTMLInputElement && element.type !== 'range') return textIn(element.value, inside, writing);
  return [];
}

function childShapes(element: Element, style: CSSStyleDeclaration, walk: Walk): readonly Shape[] {
  if (['SELECT', 'OPTION', 'TEXTAREA', 'defs', 'pattern', 'title', 'desc', 'SCRIPT', 'STYLE'].includes(element.tagName)) return [];
  const window = windowOf(element);
  const isSeen = style.visibility === 'visible';
  return [...element.childNodes].flatMap(child => {
    if (child instanceof window.Element) return elementShapes(child, walk);
    if (!(child instanceof window.Text) || !isSeen) return [];
    const text = child.data.trim();
    if (element instanceof window.SVGTextContentElement) return text === '' ? [] : svgText(element, text, walk);
    const writing = { ...writingOf(style, isUpsideDown(element)), isCapital: walk.capitals.has(child) };
    return textShapes(child, writing, { opacity: walk.opacity, frameOf: box => frameIn(box, walk) }).map(line => ({
      ...line,
      ...toldOf(element),
    }));
  });
}

/** The first text of a block that a style sheet begins with a capital. */
function capitalIn(element: Element, { display, textTransform }: CSSStyleDeclaration): Node | null {
  if (display.startsWith('inline') || textTransform !== 'none') return null;
  if (windowOf(element).getComputedStyle(element, '::first-letter').textTransform !== 'uppercase') return null;
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) if (/\S/.test(text.textContent ?? '')) return text;
  return null;
}

/** What a text is to somebody who hears it. The title of a view is the highest heading of a sheet. */
function toldOf(element: Element): Pick<Text, 'heading' | 'language'> {
  const level = Number(element.closest('h1, h2, h3, h4')?.tagName.slice(1) ?? 0) - 1;
  const language = element.closest(':root [lang]')?.getAttribute('lang');
  return {
    ...(level < 0 ? {} : { heading: level < 2 ? 1 : level === 2 ? 2 : 3 }),
    ...(language === 'en' || language === 'cy' ? { language } : {}),
  };
}

/** What runs over the edge of its box is seen only within it. */
function cut(
  shapes: readonly Shape[],
  { element, style, frame }: { readonly element: Element; readonly style: CSSStyleDeclaration; readonly frame: Frame },
): readonly Shape[] {
  const hides = style.overflowX !== 'visible' && style.overflowY !== 'visible' && style.display !== 'inline';
  const isRoot = element.parentElement === null || element.tagName === 'svg';
  return hides && !isRoot && shapes.some(shape => reachesOver(shape, frame)) ? [groupOf(shapes, { clip: frame })] : shapes;
}

function reachesOver(shape: Shape, { x, y, width, height }: Frame): boolean {
  const own = reachOf(shape);
  return own.x < x - 1 || own.y < y - 1 || own.x + own.width > x + width + 1 || own.y + own.height > y + height + 1;
}

/** Lettering that runs upwards is written downwards and turned round. */
function isUpsideDown(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { transform, rotate } = windowOf(at).getComputedStyle(at);
    if (rotate === '180deg') return true;
    if (transform !== 'none') return transform.startsWith('matrix(-1,');
  }
  return false;
}

function frameIn({ left, top, width, height }: DOMRect, { origin }: Walk): Frame {
  return { x: left - origin.x, y: top - origin.y, width, height };
}

function windowOf(element: Element): Window & typeof globalThis {
  const view = element.ownerDocument.defaultView;
  if (view === null) throw new Error('What is to be drawn stands in no window.');
  return view;
}
