/** Sheets drawn by ourselves: shapes become SVG and PDF with their text as text, in letters that are in the file. */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { FaceName } from '../../client/print/faces.ts';
import { greyOf, inGrey } from '../../client/print/grey.ts';
import { pdfOf } from '../../client/print/pdf.ts';
import { groupOf, plainFill, plainStroke, type Document, type Page, type Shape, type Text } from '../../client/print/shapes.ts';
import { sourceSheets } from '../../client/print/sourceSheets.ts';
import { svgOf } from '../../client/print/svg.ts';
import { boxShapes } from '../../client/print/walk/boxShapes.ts';
import { textsIn } from '../../client/print/faces.ts';

function said(text: string, more: Partial<Text> = {}): Text {
  const plain = { x: 10, y: 20, width: 30, size: 4, weight: 400, isItalic: false, opacity: 1, turn: 0 };
  return { is: 'text', text, colour: '#16202e', ...plain, ...more };
}

const rectangle: Shape = {
  is: 'rectangle',
  x: 10,
  y: 10,
  width: 20,
  height: 5,
  corner: 1,
  fill: plainFill('#dcebfa'),
  stroke: plainStroke('#1f66b0', 0.25, [1, 0.5]),
};

const frame = { x: 100, y: 50, width: 12, height: 12 };

/** What a browser would compute of a box with a rim all around. */
function rimmed(more: Readonly<Record<string, string>>): CSSStyleDeclaration {
  const rim = ['Top', 'Right', 'Bottom', 'Left'].flatMap(side => [
    [`border${side}Width`, '1px'],
    [`border${side}Style`, 'solid'],
    [`border${side}Color`, 'rgb(68, 84, 106)'],
  ]);
  const stripes =
    'repeating-linear-gradient(135deg, rgb(68, 84, 106) 0px, rgb(68, 84, 106) 1.25px, rgba(0, 0, 0, 0) 1.25px, rgba(0, 0, 0, 0) 3.5px)';
  const plain = { backgroundColor: 'rgba(0, 0, 0, 0)', backgroundImage: stripes, backgroundSize: 'auto', backgroundRepeat: 'repeat' };
  return { ...Object.fromEntries(rim), ...plain, borderTopLeftRadius: '0px', ...more } as unknown as CSSStyleDeclaration;
}

describe('stripes within a rim', () => {
  const stripes = (style: CSSStyleDeclaration): Shape | undefined => boxShapes(frame, style, 1)[1];
  it('keep within its corners, so that a circle stays one', () => {
    expect(stripes(rimmed({ borderTopLeftRadius: '50%' }))).toMatchObject({ x: 101, y: 51, width: 10, height: 10, corner: 5 });
    expect(stripes(rimmed({ borderTopLeftRadius: '3px' }))).toMatchObject({ width: 10, corner: 2 });
  });

  it('stand upright at its left end where they cover no more than that', () => {
    const part = rimmed({ borderTopLeftRadius: '3px', backgroundSize: '4px 100%', backgroundRepeat: 'no-repeat' });
    expect(stripes(part)).toMatchObject({ x: 101, width: 4, height: 10, corner: 0 });
  });
});

function sheet(shapes: readonly Shape[]): Page {
  return { width: 297, height: 210, shapes };
}

const faces: Readonly<Record<FaceName, string>> = {
  regular: '400Regular/Inter_400Regular.ttf',
  italic: '400Regular_Italic/Inter_400Regular_Italic.ttf',
  medium: '500Medium/Inter_500Medium.ttf',
  semibold: '600SemiBold/Inter_600SemiBold.ttf',
  bold: '700Bold/Inter_700Bold.ttf',
};

async function written(document: Document): Promise<Uint8Array> {
  return pdfOf(document, {
    fetchFace: async name => new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/inter/${faces[name]}`)),
    madeOn: new Date('2026-11-26T00:00:00Z'),
    onPage: async () => undefined,
  });
}

async function pagesIn(
  bytes: Uint8Array,
): Promise<readonly { readonly millimetres: readonly number[]; readonly texts: readonly string[] }[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_none, at) => {
    const page = await pdf.getPage(at + 1);
    const { items } = await page.getTextContent();
    const [, , width = 0, height = 0] = page.view;
    return {
      millimetres: [width, height].map(points => Math.round((points / 72) * 25.4)),
      texts: items.flatMap(item => ('str' in item && item.str.trim() !== '' ? [item.str] : [])),
    };
  });
  return Promise.all(pages);
}

describe('A page as SVG', () => {
  it('holds its shapes as shapes and its text as text', () => {
    const page = sheet([
      groupOf([rectangle, said('Môn & Llŷn', { weight: 600 })], {
        at: { x: 5, y: 0 },
        scale: 2,
        clip: { x: 0, y: 0, width: 50, height: 50 },
      }),
      said('Ŵyl', { turn: -90, isItalic: true, opacity: 0.5 }),
      { is: 'link', x: 1, y: 2, width: 3, height: 4, address: 'https://example.org/?a=1&b=2' },
    ]);
    expect(svgOf({ title: 'Prawf', language: 'cy' }, page, []).split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" viewBox="0 0 297 210" xml:lang="cy" role="img">',
      '<title>Prawf</title>',
      `<g font-family="Inter, 'Inter Variable', sans-serif">`,
      '<g transform="translate(5 0)scale(2)"><clipPath id="clip1"><rect x="0" y="0" width="50" height="50"/></clipPath><g clip-path="url(#clip1)"><rect x="10" y="10" width="20" height="5" rx="1" fill="#dcebfa" stroke="#1f66b0" stroke-width="0.25" stroke-dasharray="1 0.5"/>',
      '<text x="10" y="20" font-size="4" font-weight="600" fill="#16202e" textLength="30" lengthAdjust="spacingAndGlyphs" xml:space="preserve">Môn &amp; Llŷn</text></g></g>',
      '<text x="10" y="20" font-size="4" font-style="italic" fill="#16202e" fill-opacity="0.5" textLength="30" lengthAdjust="spacingAndGlyphs" transform="rotate(-90 10 20)" xml:space="preserve">Ŵyl</text>',
      '<a href="https://example.org/?a=1&amp;b=2"><rect x="1" y="2" width="3" height="4" fill="#ffffff" fill-opacity="0"/></a>',
      '</g>',
      '</svg>',
      '',
    ]);
  });

  it('draws stripes within the outline, beneath its rim', () => {
    const striped: Shape = {
      ...rectangle,
      fill: { ...plainFill('#ffffff'), stripes: { colour: '#e4e8ee', lean: 'upright', pitch: 10, breadth: 1 } },
    };
    const svg = svgOf({ title: '', language: 'en' }, sheet([{ ...striped, corner: 0 }]), []);
    expect(svg.split('\n')[4]).toBe(
      '<rect x="10" y="10" width="20" height="5" fill="#ffffff"/><clipPath id="clip1"><path d="M10 10L30 10L30 15L10 15Z"/></clipPath><g clip-path="url(#clip1)"><path d="M15 10L15 15M25 10L25 15" fill="none" stroke="#e4e8ee" stroke-width="1"/></g><rect x="10" y="10" width="20" height="5" fill="none" stroke="#1f66b0" stroke-width="0.25" stroke-dasharray="1 0.5"/>',
    );
  });

  it('brings its letters with it', () => {
    const svg = svgOf({ title: '', language: 'en' }, sheet([]), [{ bytes: new Uint8Array([1, 2, 3]), range: 'U+0000-00FF' }]);
    expect(svg).toContain(
      "<style>@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,AQID) format('woff2');unicode-range:U+0000-00FF}</style>",
    );
  });
});

describe('Pages as PDF', () => {
  const texts = ['Môn, Llŷn, Ŵyl', 'Tŷ Pŵer → “ê”', 'AVATAR'];

  it('hold their text, Welsh accents and all, on sheets of the size asked for', async () => {
    const bytes = await written({
      title: 'Prawf',
      language: 'cy',
      pages: [
        sheet([groupOf([said(texts[0] ?? '')], { scale: 0.5 }), said(texts[1] ?? '', { y: 60, weight: 650 })]),
        { width: 841, height: 1189, shapes: [said(texts[2] ?? '', { weight: 500 })] },
      ],
    });
    expect(await pagesIn(bytes)).toEqual([
      { millimetres: [297, 210], texts: texts.slice(0, 2) },
      { millimetres: [841, 1189], texts: texts.slice(2) },
    ]);
  });

  it('have of each face the letters that are used, in the file, and no picture', async () => {
    const bytes = await written({ title: '', language: 'en', pages: [sheet([rectangle, said('a'), said('b', { weight: 700 })])] });
    const pdf = Buffer.from(bytes).toString('latin1');
    expect(pdf).not.toContain('/Image');
    expect(bytes.length).toBeLessThan(20_000);
    const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    expect((await document.getMetadata()).info).toMatchObject({ Language: 'en', Producer: 'Tirlun' });
  });

  it('say to those who hear them what is a heading, what one paragraph, and what is in another language', async () => {
    const shapes = [
      rectangle,
      said('Byrddau', { heading: 1 }),
      groupOf([said('Mae pedair sedd'), said('ar gofnod.', { y: 25, goesOn: true })], {}),
      said('The Act', { y: 60, language: 'en' }),
    ];
    const bytes = await written({ title: 'Prawf', language: 'cy', pages: [sheet(shapes)] });
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = await (await pdf.getPage(1)).getStructTree();
    const part = (tree.children[0] as typeof tree).children[0] as typeof tree;
    expect(part.children.map(one => ('role' in one ? [one.role, one.children.length, 'lang' in one ? one.lang : null] : []))).toEqual([
      ['H1', 1, null],
      ['P', 2, null],
      ['P', 1, 'en'],
    ]);
  });

  it('set a text as wide as it is on the screen', async () => {
    const bytes = await written({ title: '', language: 'en', pages: [sheet([said('Wide', { width: 10, size: 4.5 })])] });
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const [item] = items;
    expect(item !== undefined && 'width' in item ? Math.round((item.width / 72) * 25.4 * 10) / 10 : null).toBe(10);
  });
});

describe('Grey', () => {
  it('is as light as the colour', () => {
    expect(['#ffffff', '#000000', '#808080', '#ffff00', '#0000ff'].map(colour => greyOf(colour as '#ffffff'))).toEqual([
      '#ffffff',
      '#000000',
      '#808080',
      '#f6f6f6',
      '#4d4d4d',
    ]);
  });

  it('tells hues of one lightness apart by their stripes', () => {
    const fills = ['#fadde3', '#e3f1d4', '#ecdff4', '#fde7cf'].map(colour => plainFill(colour as '#fadde3'));
    const { shapes } = inGrey(sheet(fills.map(fill => ({ ...rectangle, fill }))));
    expect(shapes.map(shape => (shape.is === 'rectangle' ? (shape.fill?.stripes?.lean ?? 'none') : ''))).toEqual([
      'right',
      'none',
      'left',
      'level',
    ]);
  });
});

describe('the documents behind a print', () => {
  const sources = Array.from({ length: 60 }, (_none, at) => ({
    title: `Adroddiad ${at + 1} ar ddiogelwch cymunedol yn Llŷn a Môn, a'r hyn sydd i'w wneud`,
    origin: 'Llywodraeth Cymru, 2023',
    address: at % 2 === 0 ? `https://example.org/${at}` : null,
  }));
  const pages = sourceSheets({
    heading: 'The 60 documents behind this',
    sources,
    widthOf: (text, size) => text.length * size * 0.55,
    pageOf: (page, all) => `Documents, sheet ${page} of ${all}`,
  });

  it('stand each once on sheets of A4, in order, none torn between two columns', () => {
    const titles = pages.flatMap(({ shapes }) => textsIn(shapes).filter(({ text }) => text.startsWith('Adroddiad')));
    expect(titles.map(({ text }) => Number(/\d+/.exec(text)?.[0]))).toEqual(sources.map((_source, at) => at + 1));
    expect(pages.every(({ width, height }) => width === 210 && height === 297)).toBe(true);
    expect(pages.length).toBeGreaterThan(1);
    for (const { shapes } of pages) {
      const texts = textsIn(shapes);
      expect(texts.filter(({ size, weight }) => weight === 600 && size === 2.8).length).toBeGreaterThan(0);
      expect(Math.max(...texts.slice(1, -1).map(({ y }) => y))).toBeLessThan(texts.at(-1)?.y ?? 0);
      expect(Math.max(...texts.map(({ x, width }) => x + width))).toBeLessThanOrEqual(210 - 12 + 0.01);
    }
  });

  it('lead to where they stand, and say which sheet of the list it is', () => {
    const links = pages.flatMap(({ shapes }) => shapes.flatMap(shape => (shape.is === 'link' ? [shape.address] : [])));
    expect(links).toHaveLength(30);
    expect(textsIn(pages[0]?.shapes ?? []).at(-1)?.text).toBe(`Documents, sheet 1 of ${pages.length}`);
  });
});
