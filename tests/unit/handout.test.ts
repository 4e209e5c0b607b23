/** A story on paper: its captions as titles, its words in lines, its pictures whole or cut between rows, its pages in order. */
import { describe, expect, it } from 'vitest';
import { handoutPages, type Telling } from '../../client/panels/handout/handoutPages.ts';
import { looksOf } from '../../client/panels/handout/paper.ts';
import { firstSentence, type SceneTold, type StoryTold } from '../../client/panels/handout/told.ts';
import { textsIn } from '../../client/print/faces.ts';
import { heightOf, linesOf, parted } from '../../client/print/flow.ts';
import type { Foot } from '../../client/print/foot.ts';
import { plainFill, type Page, type Shape } from '../../client/print/shapes.ts';
import type { Laid } from '../../client/print/walk/laidOut.ts';
import { pictureOf, type Picture } from '../../client/print/walk/pictureOf.ts';

const widthOf = (text: string, size: number): number => text.length * size * 0.5;

describe('the first sentence of a caption', () => {
  it.each([
    ['5 members sit on both. For 3 of them law requires both.', '5 members sit on both.', 'For 3 of them law requires both.'],
    ['A yw’r comisiynydd yn eistedd? Mewn 18 o 22.', 'A yw’r comisiynydd yn eistedd?', 'Mewn 18 o 22.'],
    ['One letter about one board', 'One letter about one board', ''],
    ['The Act (ss.5-7) says so to all.', 'The Act (ss.5-7) says so to all.', ''],
    ['It costs 1.5 million. ŵyn is no name.', 'It costs 1.5 million. ŵyn is no name.', ''],
  ])('of "%s"', (text, first, rest) => {
    expect(firstSentence(text)).toEqual([first, rest]);
  });
});

describe('words in lines', () => {
  const paragraph = { size: 2, weight: 400, colour: '#000000', pitch: 1.5, above: 4 } as const;

  it('break between words, and within those that are too long', () => {
    const lines = linesOf([{ ...paragraph, text: 'un dau  tri abcdefghijklm' }], { width: 8, widthOf });
    expect(lines.map(({ text }) => text)).toEqual(['un dau', 'tri', 'abcdefgh', 'ijklm']);
    expect(heightOf(lines)).toBe(4 + 4 * 3);
  });

  it('go on where there was no room for all', () => {
    const lines = linesOf([{ ...paragraph, text: 'un dau tri' }], { width: 3, widthOf });
    expect(parted(lines, 10).map(part => part.map(({ text }) => text))).toEqual([['un', 'dau'], ['tri']]);
    expect(parted(lines, 100)[1]).toEqual([]);
  });
});

describe('a picture', () => {
  const row = (y: number): Shape => ({
    is: 'rectangle',
    x: 0,
    y,
    width: 100,
    height: 30,
    corner: 0,
    fill: plainFill('#dcebfa'),
    stroke: null,
  });
  const laid = (isSheet: boolean): Laid => ({
    drawing: { width: 100, height: 120, shapes: [0, 30, 60, 90].map(row) },
    isSheet,
    kept: [0, 30, 60, 90].map(top => ({ top, bottom: top + 30, left: 0, right: 100 })),
    firm: [],
    begins: [],
    heads: [],
    pictures: [],
  });

  it('of a map is whole, however small', () => {
    const { width, height, isCut } = pictureOf(laid(true), { width: 100, height: 60 });
    expect([width, height, isCut]).toEqual([50, 60, false]);
  });

  it('of rows is cut between them, and holds none of those below', () => {
    const picture = pictureOf(laid(false), { width: 100, height: 110 });
    expect([picture.height, picture.isCut]).toEqual([90, true]);
    const [group] = picture.shapes;
    expect(group?.is === 'group' ? group.shapes : []).toEqual([0, 30, 60].map(row));
  });

  it('holds the rest of its rows in pieces that have room too', () => {
    const { rest } = pictureOf(laid(false), { width: 100, height: 50 });
    expect(rest.map(({ height }) => height)).toEqual([30, 30, 30]);
  });

  it('of a card is made smaller to its height, and goes on where that would be too small', () => {
    expect(pictureOf(laid(true), { width: 100, height: 110 }, 0.9)).toMatchObject({ height: 110, isCut: false });
    const { height, rest } = pictureOf(laid(true), { width: 100, height: 90 }, 0.9);
    expect([height, ...rest.map(piece => piece.height)]).toEqual([90, 30]);
  });

  it('is not left empty by a part that is as high as the picture', () => {
    const long = { ...laid(false), kept: [{ top: 10, bottom: 115, left: 0, right: 100 }] };
    expect(pictureOf(long, { width: 100, height: 110 }).height).toBe(110);
  });
});

describe('the pages of a handout', () => {
  const a4 = { widthOf, looks: looksOf('A4') };
  const picture: Picture = { width: 100, height: 70, shapes: [], isCut: false, rest: [] };
  const scene = (language: 'en' | 'cy', number: number, notes: string): SceneTold => ({
    language,
    number,
    count: 2,
    headline: { text: language === 'cy' ? `Golygfa ŵyl ${number}` : `Scene says ${number}`, language },
    more: null,
    notes: notes === '' ? null : { text: notes, language },
    parts: ['whole'],
    shown: 'Map',
    gone: '',
    sources: [{ id: 's', title: 'An Act', publisher: null, date: '1998', url: null, read: 'FULL', readNote: null }],
    claims: [],
  });
  const telling = (language: 'en' | 'cy', notes = ''): Telling => {
    const story: StoryTold = {
      language,
      name: { text: language === 'cy' ? 'Pwy' : 'Who', language },
      intro: null,
      isToCheck: language === 'cy',
      scenes: [scene(language, 1, notes), scene(language, 2, '')],
    };
    const footOf = (number: number | null): Foot => ({
      facts: [`${language} ${number ?? 'cover'}`, 'day'],
      knowledge: 'known',
      sources: '',
      address: '',
      pageOf: (page, all) => `${page}/${all}`,
    });
    return { story, pictures: [[picture], [picture]], footOf };
  };
  const footing = (pages: readonly Page[]): readonly string[] =>
    pages.map(({ shapes }) => {
      const texts = textsIn(shapes).map(({ text }) => text);
      return [texts.find(text => /^(en|cy) /.test(text))?.split(' · ')[0], texts.find(text => /^\d+\/\d+$/.test(text))].join(' ');
    });

  it('are a cover and one for each scene', () => {
    expect(footing(handoutPages([telling('en')], a4))).toEqual(['en cover 1/3', 'en 1 2/3', 'en 2 3/3']);
  });

  it('have Welsh in front and English on the back', () => {
    expect(footing(handoutPages([telling('cy'), telling('en')], a4))).toEqual([
      'cy cover 1/6',
      'en cover 2/6',
      'cy 1 3/6',
      'en 1 4/6',
      'cy 2 5/6',
      'en 2 6/6',
    ]);
  });

  const saidOn = (pages: readonly Page[]): readonly string[] =>
    pages.map(({ shapes }) =>
      textsIn(shapes)
        .map(({ text }) => text)
        .join(' '),
    );
  const ofParts = (parts: SceneTold['parts'], pictures: readonly Picture[]): Telling => {
    const { story, ...rest } = telling('en', 'Spoken');
    const scenes = story.scenes.slice(0, 1).map(one => ({ ...one, parts }));
    return { ...rest, story: { ...story, scenes }, pictures: [pictures] };
  };

  it('have the notes beside a map, and room to write', () => {
    const [, sheet] = saidOn(handoutPages([ofParts(['map'], [picture])], a4));
    for (const said of ['Spoken', 'An Act', 'Your notes']) expect(sheet).toContain(said);
  });

  it('have what is spoken beside the first of two pictures and who says so beside the last', () => {
    const [, first, last] = saidOn(handoutPages([ofParts(['map', 'panel'], [picture, picture])], a4));
    expect([first?.includes('Spoken'), first?.includes('An Act')]).toEqual([true, false]);
    expect([last?.includes('Spoken'), last?.includes('An Act')]).toEqual([false, true]);
  });

  it('go on with a card that is higher than its sheet, and cut a view', () => {
    const cut = { ...picture, isCut: true, rest: [{ width: 100, height: 20, shapes: [] }] };
    const card = saidOn(handoutPages([ofParts(['card'], [cut])], a4));
    expect(card.slice(1).map(said => said.includes('There is more of it'))).toEqual([false, false]);
    const view = saidOn(handoutPages([ofParts(['whole'], [cut])], a4));
    expect(view.slice(1).map(said => said.includes('There is more of it'))).toEqual([true]);
  });

  it('have room to write on the back of a sheet that has none in the other language', () => {
    const long = Array.from({ length: 400 }, (_none, at) => `gair${at}`).join(' ');
    const pages = handoutPages([telling('cy', long), telling('en')], a4);
    expect(footing(pages).slice(2)).toEqual(['cy 1 3/8', 'en 1 4/8', 'cy 1 5/8', 'en 1 6/8', 'cy 2 7/8', 'en 2 8/8']);
    expect(saidOn(pages)[5]).toContain('Your notes');
  });

  it('are larger on A3, with larger letters', () => {
    const [a3] = handoutPages([telling('en')], { widthOf, looks: looksOf('A3') });
    expect([a3?.width, a3?.height].map(side => Math.round(side ?? 0))).toEqual([420, 297]);
  });

  it('say on the Welsh cover alone that nobody has passed the Welsh', () => {
    const said = (language: 'en' | 'cy'): string => {
      const [cover] = handoutPages([telling(language)], a4);
      return textsIn(cover?.shapes ?? [])
        .map(({ text }) => text)
        .join(' ');
    };
    expect(said('cy')).toContain('Nid oes darllenydd Cymraeg wedi derbyn');
    expect(said('en')).not.toContain('Welsh reader');
  });

  it('say where there is more of a picture than they show', () => {
    const own = telling('en');
    const pages = handoutPages([{ ...own, pictures: [[{ ...picture, isCut: true }], [picture]] }], a4);
    const said = pages.map(({ shapes }) => textsIn(shapes).some(({ text }) => text.startsWith('There is more of it')));
    expect(said).toEqual([false, true, false]);
  });

  it('go on where more is said than has room beside the picture', () => {
    const long = Array.from({ length: 400 }, (_none, at) => `gair${at}`).join(' ');
    const pages = handoutPages([telling('cy', long)], a4);
    expect(footing(pages)).toEqual(['cy cover 1/4', 'cy 1 2/4', 'cy 1 3/4', 'cy 2 4/4']);
    const words = pages.flatMap(({ shapes }) => textsIn(shapes)).flatMap(({ text }) => text.split(' '));
    expect(words.filter(word => /^gair\d+$/.test(word))).toHaveLength(400);
  });

  it('leave no heading alone at the foot of a column', () => {
    const plain = { size: 4, weight: 400, colour: '#000000', pitch: 1, above: 0 } as const;
    const lines = linesOf(
      [
        { ...plain, text: 'a' },
        { ...plain, text: 'B', heading: 2 },
        { ...plain, text: 'c' },
      ],
      { width: 100, widthOf },
    );
    expect(parted(lines, 9).map(part => part.map(({ text }) => text))).toEqual([['a'], ['B', 'c']]);
  });
});
