/** Slides written by ourselves: shapes lose their groups and keep their looks, titles are titles, every text says its language. */
import { describe, expect, it } from 'vitest';
import { flatShapes } from '../../client/print/pptx/flat.ts';
import { pptxFiles } from '../../client/print/pptx/pptx.ts';
import { slideXml, type Slide } from '../../client/print/pptx/slides.ts';
import { groupOf, plainFill, plainStroke, type Rectangle, type Shape, type Text } from '../../client/print/shapes.ts';

const rectangle: Rectangle = { is: 'rectangle', x: 10, y: 10, width: 20, height: 10, corner: 2, fill: plainFill('#dcebfa'), stroke: null };
const text: Text = {
  is: 'text',
  text: 'Tŷ & gŵr',
  x: 1,
  y: 2,
  width: 1.2,
  size: 0.2,
  weight: 650,
  isItalic: false,
  colour: '#16202e',
  opacity: 1,
  turn: 0,
};
const whole = { x: 0, y: 0, scale: 1, clip: null };
const widthOf = (said: string, size: number): number => said.length * size * 0.5;
const frame = { x: 1, y: 1, width: 4, height: 1 };

function slide(parts: Partial<Slide> = {}): Slide {
  const title = { frame, points: 24, paragraphs: [{ text: 'Mae 163 o fyrddau', language: 'cy' as const }] };
  const none = { frame, points: 14, paragraphs: [] };
  return { kind: 'scene', title, text: none, foot: none, picture: null, notes: [], ...parts };
}

function drawn(shapes: readonly Shape[]): string {
  const picture = { frame, shapes: flatShapes(shapes, whole), told: 'A "map"', language: 'cy' as const };
  return /<p:grpSp>.*<\/p:grpSp>/.exec(slideXml(slide({ picture }), widthOf))?.[0] ?? '';
}

describe('shapes on a slide', () => {
  it('stand where their groups put them, as large', () => {
    const inner = groupOf([rectangle], { at: { x: 1, y: 2 }, scale: 0.5 });
    const stroked = { ...rectangle, stroke: plainStroke('#000000', 1, [4, 2]) };
    expect(flatShapes([groupOf([inner, stroked], { at: { x: 100, y: 0 }, scale: 2 })], whole)).toEqual([
      { ...rectangle, x: 112, y: 14, width: 20, height: 10, corner: 2 },
      { ...stroked, x: 120, y: 20, width: 40, height: 20, corner: 4, stroke: plainStroke('#000000', 2, [8, 4]) },
    ]);
  });

  it('are cut to what is seen of them', () => {
    const clip = { x: 0, y: 0, width: 20, height: 50 };
    const line: Shape = {
      is: 'path',
      steps: [
        { is: 'move', to: { x: 0, y: 20 } },
        { is: 'line', to: { x: 40, y: 40 } },
      ],
      fill: null,
      stroke: plainStroke('#000000', 1),
    };
    const beyond = { ...text, x: 30, width: 4 };
    expect(flatShapes([groupOf([rectangle, line, beyond, text], { clip })], whole)).toEqual([
      { ...rectangle, width: 10, corner: 0 },
      {
        ...line,
        steps: [
          { is: 'move', to: { x: 0, y: 20 } },
          { is: 'line', to: { x: 20, y: 30 } },
        ],
      },
      text,
    ]);
  });

  it('cut a ground along the edge', () => {
    const triangle: Shape = {
      is: 'path',
      steps: [
        { is: 'move', to: { x: 0, y: 0 } },
        { is: 'line', to: { x: 20, y: 0 } },
        { is: 'line', to: { x: 0, y: 20 } },
        { is: 'close' },
      ],
      fill: plainFill('#000000'),
      stroke: null,
    };
    const [cut] = flatShapes([groupOf([triangle], { clip: { x: 0, y: 0, width: 10, height: 30 } })], whole);
    const corners = cut?.is === 'path' ? cut.steps.flatMap(step => ('to' in step ? [`${step.to.x} ${step.to.y}`] : [])) : [];
    expect(new Set(corners)).toEqual(new Set(['0 0', '10 0', '10 10', '0 20']));
  });

  it('have stripes as lines that stay within them', () => {
    const stripes = { colour: '#888888', lean: 'right', pitch: 4, breadth: 1 } as const;
    const striped: Shape = { ...rectangle, fill: { ...plainFill('#ffffff'), stripes }, stroke: plainStroke('#000000', 1) };
    const [ground, lines, rim, ...more] = flatShapes([striped], whole);
    expect([ground, rim, more]).toEqual([
      { ...rectangle, fill: plainFill('#ffffff') },
      { ...rectangle, fill: null, stroke: plainStroke('#000000', 1) },
      [],
    ]);
    const places = lines?.is === 'path' ? lines.steps.flatMap(step => ('to' in step ? [step.to] : [])) : [];
    expect(places.length).toBeGreaterThan(6);
    const isOut = ({ x, y }: { x: number; y: number }): boolean => x < 9.999 || x > 30.001 || y < 9.999 || y > 20.001;
    expect(places.filter(isOut)).toEqual([]);
  });

  it('are told in the language of drawings', () => {
    const dashed = plainStroke('#1f66b0', 0.02, [0.06, 0.04]);
    const shapes: Shape[] = [{ ...rectangle, x: 1, y: 1, width: 2, height: 1, corner: 0.1, stroke: dashed }];
    const xml = drawn(shapes);
    expect(xml).toContain('descr="A &quot;map&quot;"');
    expect(xml).toContain(
      '<a:xfrm><a:off x="914400" y="914400"/><a:ext cx="1828800" cy="914400"/></a:xfrm><a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 10000"/></a:avLst></a:prstGeom><a:solidFill><a:srgbClr val="DCEBFA"/></a:solidFill><a:ln w="18288"><a:solidFill><a:srgbClr val="1F66B0"/></a:solidFill><a:custDash><a:ds d="300000" sp="200000"/></a:custDash><a:round/></a:ln>',
    );
  });

  it('keep text as text, as wide as it was drawn, in its language', () => {
    // 8 letters of half their size are 0.8 inches wide; they are to be 1.2.
    expect(drawn([text])).toContain(
      '<a:rPr lang="cy-GB" sz="1440" b="1" spc="360" noProof="1"><a:solidFill><a:srgbClr val="16202E"/></a:solidFill></a:rPr><a:t>Tŷ &amp; gŵr</a:t>',
    );
  });

  it('make letters smaller where they would have to overlap', () => {
    expect(drawn([{ ...text, width: 0.4 }])).toMatch(/sz="7\d\d"/);
  });
});

describe('a presentation', () => {
  const caption = {
    frame,
    points: 14,
    paragraphs: [
      { text: 'Medd y Rhwydwaith.', language: 'cy' as const },
      { text: 'Says the Network.', language: 'en' as const },
    ],
  };
  const notes = [{ text: 'Nid yw anhysbys yn golygu na.', language: 'cy' as const }];
  const slides = [slide({ kind: 'cover' }), slide({ text: caption, notes })];
  const files = new Map(
    pptxFiles({ title: 'Pwy & ble', language: 'cy', slides }, { madeOn: new Date('2026-11-26T01:02:03.456Z'), widthOf }),
  );

  it('begins with its contents, and holds each part that it names', () => {
    const [first] = files.keys();
    expect(first).toBe('[Content_Types].xml');
    const named = [...(files.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    const parts = [...files.keys()].filter(name => !name.endsWith('.rels') && name !== '[Content_Types].xml');
    expect([named.length, new Set(named)]).toEqual([parts.length, new Set(parts)]);
  });

  it('relates each part to parts that are there', () => {
    const missing = [...files].flatMap(([name, xml]) => {
      if (!name.endsWith('.rels')) return [];
      const folder = name.replace(/_rels\/[^/]*$/, '');
      return [...xml.matchAll(/Target="([^"]+)"/g)]
        .map(([, target = '']) => new URL(target, `file:///${folder}`).pathname.slice(1))
        .filter(target => !files.has(target));
    });
    expect(missing).toEqual([]);
  });

  it('has titles and captions that are placeholders, in their languages', () => {
    expect(files.get('ppt/slides/slide1.xml')).toContain('<p:ph type="ctrTitle"/>');
    const scene = files.get('ppt/slides/slide2.xml') ?? '';
    expect(/<p:ph type="title"\/>.*?<a:t>(.*?)<\/a:t>/.exec(scene)?.[1]).toBe('Mae 163 o fyrddau');
    const body = /<p:ph type="body" idx="1"\/>.*?<\/p:sp>/.exec(scene)?.[0] ?? '';
    expect([...body.matchAll(/lang="(..-GB)"[^>]*>.*?<a:t>(.*?)<\/a:t>/g)].map(([, lang, said]) => [lang, said])).toEqual([
      ['cy-GB', 'Medd y Rhwydwaith.'],
      ['en-GB', 'Says the Network.'],
    ]);
  });

  it('keeps what the speaker should know with its slide', () => {
    expect(files.get('ppt/notesSlides/notesSlide2.xml')).toContain('<a:t>Nid yw anhysbys yn golygu na.</a:t>');
    expect(files.get('ppt/notesSlides/notesSlide1.xml')).toContain('<a:endParaRPr lang="en-GB"/>');
  });

  it('says what it is called and when it was made', () => {
    expect(files.get('docProps/core.xml')).toContain('<dc:title>Pwy &amp; ble</dc:title>');
    expect(files.get('docProps/core.xml')).toContain('>2026-11-26T01:02:03Z</dcterms:created>');
  });

  it('leaves out letters that no XML can hold', () => {
    const odd = slide({ notes: [{ text: 'a\u0007b', language: 'en' }] });
    const all = new Map(pptxFiles({ title: '', language: 'en', slides: [odd] }, { madeOn: new Date(0), widthOf }));
    expect(all.get('ppt/notesSlides/notesSlide1.xml')).toContain('<a:t>ab</a:t>');
  });
});
