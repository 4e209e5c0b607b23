/** Parts of a presentation as text: numbers in its units, letters that XML can hold. */

/** Of these the file counts in an inch. */
export const perInch = 914_400;

export function emu(inches: number): number {
  return Math.round(inches * perInch);
}

export function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const spaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relations(all: readonly Relation[]): string {
  const lines = all.map(({ id, type, target }) => {
    const whole = type.startsWith('http') ? type : `${office}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${escaped(target)}"/>`;
  });
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

export function placed({
  x,
  y,
  width,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): string {
  return `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(Math.max(0, width))}" cy="${emu(Math.max(0, height))}"/>`;
}
