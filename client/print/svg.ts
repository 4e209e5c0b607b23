/** A page as SVG: shapes as shapes, text as text, its letters with it. */
import type { Face } from './faces.ts';
import { roundedSteps } from './rounded.ts';
import type { Document, Fill, Frame, Group, Page, Path, Rectangle, Shape, Step, Stroke, Text } from './shapes.ts';
import { frameOf, stripeSteps } from './stripes.ts';

const family = 'Inter';

export function svgOf({ title, language }: Omit<Document, 'pages'>, page: Page, faces: readonly Face[]): string {
  const { width, height } = page;
  const draw = pen();
  const body = page.shapes.map(draw).join('\n');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}mm" height="${n(height)}mm" viewBox="0 0 ${n(width)} ${n(height)}" xml:lang="${language}" role="img">`,
    `<title>${escaped(title)}</title>`,
    ...(faces.length === 0 ? [] : [`<style>${faces.map(faceRule).join('')}</style>`]),
    `<g font-family="${family}, 'Inter Variable', sans-serif">`,
    body,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Draws shapes; numbers what they are cut by, so that no two have one name. */
function pen(): (shape: Shape) => string {
  let clips = 0;
  const clipped = (outline: string, inside: string, more = ''): string => {
    clips += 1;
    return `<clipPath id="clip${clips}">${outline}</clipPath><g clip-path="url(#clip${clips})"${more}>${inside}</g>`;
  };
  const striped = (fill: Fill | null, frame: Frame, outline: string): string => {
    if (fill === null || fill.stripes === null) return '';
    const { colour, breadth } = fill.stripes;
    return clipped(
      outline,
      `<path d="${d(stripeSteps(frame, fill.stripes))}" fill="none" stroke="${colour}" stroke-width="${n(breadth)}"/>`,
    );
  };
  const rectangle = (shape: Rectangle): string => {
    const place = `x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}"${attribute('rx', shape.corner)}`;
    if (shape.fill === null || shape.fill.stripes === null) return `<rect ${place}${filled(shape.fill)}${stroked(shape.stroke)}/>`;
    const stripes = striped(shape.fill, shape, `<path d="${d(roundedSteps(shape, shape.corner))}"/>`);
    return `<rect ${place}${filled(shape.fill)}/>${stripes}${shape.stroke === null ? '' : `<rect ${place} fill="none"${stroked(shape.stroke)}/>`}`;
  };
  const path = (shape: Path): string => {
    const way = `d="${d(shape.steps)}"`;
    return `<path ${way}${filled(shape.fill)}${stroked(shape.stroke)}/>${striped(shape.fill, frameOf(shape.steps), `<path ${way}/>`)}`;
  };
  const group = ({ at, scale, clip, shapes }: Group): string => {
    const moved = at.x !== 0 || at.y !== 0 ? `translate(${n(at.x)} ${n(at.y)})` : '';
    const scaled = scale === 1 ? '' : `scale(${n(scale, 5)})`;
    const how = `${moved}${scaled}`;
    const inside = shapes.map(draw).join('\n');
    const cut =
      clip === null
        ? inside
        : clipped(`<rect x="${n(clip.x)}" y="${n(clip.y)}" width="${n(clip.width)}" height="${n(clip.height)}"/>`, inside);
    return how === '' ? `<g>${cut}</g>` : `<g transform="${how}">${cut}</g>`;
  };
  const draw = (shape: Shape): string => {
    switch (shape.is) {
      case 'rectangle':
        return rectangle(shape);
      case 'path':
        return path(shape);
      case 'text':
        return written(shape);
      case 'group':
        return group(shape);
      case 'link':
        return `<a href="${escaped(shape.address)}"><rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}" fill="#ffffff" fill-opacity="0"/></a>`;
    }
  };
  return draw;
}

function written({ x, y, text, width, size, weight, isItalic, colour, opacity, turn }: Text): string {
  const turned = turn === 0 ? '' : ` transform="rotate(${n(turn)} ${n(x)} ${n(y)})"`;
  const length = width > 0 && text.length > 1 ? ` textLength="${n(width)}" lengthAdjust="spacingAndGlyphs"` : '';
  const look = `font-size="${n(size)}"${weight === 400 ? '' : ` font-weight="${weight}"`}${isItalic ? ' font-style="italic"' : ''}`;
  return `<text x="${n(x)}" y="${n(y)}" ${look} fill="${colour}"${opacity < 1 ? ` fill-opacity="${n(opacity)}"` : ''}${length}${turned} xml:space="preserve">${escaped(text)}</text>`;
}

function filled(fill: Fill | null): string {
  if (fill === null) return ' fill="none"';
  return ` fill="${fill.colour}"${fill.opacity < 1 ? ` fill-opacity="${n(fill.opacity)}"` : ''}`;
}

function stroked(stroke: Stroke | null): string {
  if (stroke === null) return '';
  const { colour, opacity, width, dash, isRound } = stroke;
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(one => n(one)).join(' ')}"`;
  return ` stroke="${colour}"${opacity < 1 ? ` stroke-opacity="${n(opacity)}"` : ''} stroke-width="${n(width)}"${dashes}${isRound ? ' stroke-linecap="round"' : ''}`;
}

function d(steps: readonly Step[]): string {
  return steps
    .map(step => {
      switch (step.is) {
        case 'move':
          return `M${n(step.to.x)} ${n(step.to.y)}`;
        case 'line':
          return `L${n(step.to.x)} ${n(step.to.y)}`;
        case 'curve':
          return `C${[...step.by, step.to].map(({ x, y }) => `${n(x)} ${n(y)}`).join(' ')}`;
        case 'close':
          return 'Z';
      }
    })
    .join('');
}

function attribute(name: string, value: number): string {
  return value === 0 ? '' : ` ${name}="${n(value)}"`;
}

/** No longer than can be seen. */
function n(value: number, places = 3): string {
  return String(Number(value.toFixed(places)));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function faceRule({ bytes, range }: Face): string {
  return `@font-face{font-family:${family};font-weight:100 900;src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2');unicode-range:${range}}`;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCodePoint(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
