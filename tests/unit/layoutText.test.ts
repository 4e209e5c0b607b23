/** What heads and boxes say: as much as they hold, nothing cut. Every letter here is half as wide as it is high. */
import { describe, expect, test } from 'vitest';
import { placeCouncils, placeRegions, type HeadWording } from '../../client/layout/heads.ts';
import { labelFor, wrap, type Wording } from '../../client/layout/labels.ts';
import { sortOf, wordingOf } from '../../client/layout/wordings.ts';
import type { MapBody } from '../../client/state/landscape.ts';
import type { Language } from '../../client/state/session.ts';
import { halfWide, saltmarshIf, saltmarshMap as saltmarsh } from '../world/saltmarshMap.ts';
import { walesIndex as wales } from '../world/walesOnClient.ts';

describe('heads of councils', () => {
  /** Letters of 5 pixels. */
  const room = { fontPx: 10, weight: 500, measure: halfWide, width: 300 };
  const over = (x: number, width: number, ...names: readonly string[]): HeadWording => ({ id: `la-${names[0]}`, names, x, width });
  const places = (wordings: readonly HeadWording[]): readonly string[] =>
    placeCouncils(wordings, room).map(({ label, line, box }) => `${label} in line ${line}, ${box.x}–${box.x + box.width}`);

  test('stand over the middle of their columns, in two lines by turns', () => {
    const heads = placeCouncils([over(100, 60, 'Saltmarsh'), over(160, 60, 'Samphire')], room);
    expect(heads).toEqual([
      { id: 'la-Saltmarsh', label: 'Saltmarsh', textLines: ['Saltmarsh'], line: 0, box: { x: 107.5, y: 0, width: 45, height: 10 } },
      { id: 'la-Samphire', label: 'Samphire', textLines: ['Samphire'], line: 1, box: { x: 170, y: 0, width: 40, height: 10 } },
    ]);
  });

  test('neighbours in the row may be wider than their columns, for they stand on different lines', () => {
    expect(places([over(100, 30, 'Heron Sands'), over(130, 30, 'Saltmarsh')])).toEqual([
      'Heron Sands in line 0, 87.5–142.5',
      'Saltmarsh in line 1, 122.5–167.5',
    ]);
  });

  test('of two that would meet the longer is shortened first, and the other only where that is not enough', () => {
    const marsh = over(130, 30, 'Saltmarsh', 'Salt');
    expect(places([over(100, 30, 'Heron Sands', 'Heron'), marsh, over(145, 30, 'Samphire', 'Sam')])).toEqual([
      'Heron in line 0, 102.5–127.5',
      'Saltmarsh in line 1, 122.5–167.5',
      'Samphire in line 0, 140–180',
    ]);
    expect(places([over(100, 20, 'Heron Sands', 'Heron'), marsh, over(130, 20, 'Samphire', 'Sam')])).toEqual([
      'Heron in line 0, 97.5–122.5',
      'Saltmarsh in line 1, 122.5–167.5',
      'Sam in line 0, 132.5–147.5',
    ]);
  });

  test('that meet as short as can be: the longer is left out, and a dot stands for it', () => {
    const between = over(0, 20, 'Other');
    const wordings = [over(100, 20, 'Heron Sands'), between, over(140, 20, 'Samphire'), between, over(180, 20, 'Gullhaven', 'Gull')];
    expect(places(wordings).filter(head => head.includes('line 0'))).toEqual([
      '· in line 0, 107.5–112.5',
      'Samphire in line 0, 130–170',
      'Gull in line 0, 180–200',
    ]);
  });

  test('that meet at the edge of the screen: the one with less of its column in sight is left out', () => {
    const between = over(0, 20, 'Other');
    expect(places([over(-18, 40, 'Samphire'), between, over(22, 40, 'Heron Sands')])).toEqual([
      '· in line 0, 3–8',
      'Other in line 1, 3–28',
      'Heron Sands in line 0, 14.5–69.5',
    ]);
  });

  test('never stand out of sight at either end', () => {
    expect(places([over(0, 20, 'Heron Sands'), over(280, 20, 'Samphire')])).toEqual([
      'Heron Sands in line 0, 3–58',
      'Samphire in line 1, 257–297',
    ]);
  });
});

describe('heads of regions', () => {
  const over = (width: number, ...names: readonly string[]): readonly unknown[] =>
    placeRegions([{ id: 'region', names, x: 100, width }], { fontPx: 10, weight: 650, measure: halfWide, width: 300 }).map(
      ({ textLines, box }) => [...textLines, box.x, box.width, box.height],
    );

  test('take two lines before they take a shorter name', () => {
    expect(over(90, 'Cwm Taf Morgannwg', 'CTM')).toEqual([['Cwm Taf', 'Morgannwg', 122.5, 45, 20]]);
  });

  test('take the shorter name where a word of the longer is too wide by itself', () => {
    expect(over(40, 'Cwm Taf Morgannwg', 'CTM')).toEqual([['CTM', 112.5, 15, 10]]);
  });

  test('stand out of a stretch that is too narrow only where that meets nobody; else a dot stands for the one less in sight', () => {
    const north = { id: 'north', names: ['North'], x: 0, width: 100 };
    const west = { id: 'west', names: ['Samphire'], x: 100, width: 30 };
    const south = { id: 'south', names: ['Samphire'], x: 130, width: 34 };
    const room = { fontPx: 10, weight: 650, measure: halfWide, width: 200 };
    const labels = (...wordings: readonly HeadWording[]) =>
      placeRegions(wordings, room).map(({ label, box }) => `${label} ${box.x}–${box.x + box.width}`);
    expect(labels(north, west)).toEqual(['North 37.5–62.5', 'Samphire 95–135']);
    expect(labels(north, west, south)).toEqual(['North 37.5–62.5', '· 112.5–117.5', 'Samphire 127–167']);
  });
});

describe('wrapping', () => {
  const inLetters = (text: string, letters: number): readonly string[] | null => wrap(text, letters * 5, { fontPx: 10, measure: halfWide });

  test('breaks between words, and fills each line', () => {
    expect(inLetters('Torfaen Community Safety Partnership', 17)).toEqual(['Torfaen Community', 'Safety', 'Partnership']);
    expect(inLetters('Torfaen Community Safety Partnership', 18)).toEqual(['Torfaen Community', 'Safety Partnership']);
  });

  test('never breaks a word: then there is no way', () => {
    expect(inLetters('Safety Partnership', 10)).toBeNull();
  });

  test('of nothing is no line', () => {
    expect(inLetters('  ', 10)).toEqual([]);
  });
});

describe('the label of a box', () => {
  const torfaen: Wording = {
    full: 'Torfaen Community Safety Partnership',
    short: 'CSP',
    count: '5',
    details: ['5 seats recorded', 'Members: Council, Police'],
  };
  /** At 12 px the whole name is 216 wide, the count takes 13, the frame 8; at 11 px the short label is 16.5. */
  const label = (width: number, height: number, wording: Wording = torfaen) =>
    labelFor(wording, { width, height, fontPx: 12, measure: halfWide });

  test('is the whole name with its count, in the middle where both fit so', () => {
    expect(label(250, 20)).toEqual({ lines: [torfaen.full], nameLines: 1, isFull: true, count: '5', fontPx: 12, shift: 0 });
  });

  test('gives way to the count before it loses it', () => {
    expect(label(240, 20)).toEqual({ lines: [torfaen.full], nameLines: 1, isFull: true, count: '5', fontPx: 12, shift: -6.5 });
  });

  test('is the short label with the count, rather than the whole name without', () => {
    expect(label(230, 20)).toEqual({ lines: ['CSP'], nameLines: 1, isFull: false, count: '5', fontPx: 12, shift: 0 });
    expect(label(39, 20)).toEqual({ lines: ['CSP'], nameLines: 1, isFull: false, count: '5', fontPx: 12, shift: -6.5 });
  });

  test('of a short label takes smaller letters before it drops the count, and drops the count before the label', () => {
    expect(label(38, 20)).toEqual({ lines: ['CSP'], nameLines: 1, isFull: false, count: '5', fontPx: 11, shift: -6.5 });
    expect(label(30, 20)).toEqual({ lines: ['CSP'], nameLines: 1, isFull: false, count: null, fontPx: 12, shift: 0 });
  });

  test('whose count is looked for keeps it close by, or alone where the row says whose it is, and else the short label', () => {
    /** At 11 px the short label is 16.5 wide and the count 5.5, 4 between them and 1.5 at either end. */
    expect(label(30, 20, { ...torfaen, countFirst: 'beside' })).toEqual({
      lines: ['CSP'],
      nameLines: 1,
      isFull: false,
      count: '5',
      fontPx: 11,
      shift: -4.75,
    });
    expect(label(28, 20, { ...torfaen, countFirst: 'alone' })).toEqual({
      lines: [],
      nameLines: 0,
      isFull: false,
      count: '5',
      fontPx: 11,
      shift: 0,
    });
    expect(label(28, 20, { ...torfaen, countFirst: 'beside' })).toMatchObject({ lines: ['CSP'], count: null });
    expect(label(8, 20, { ...torfaen, countFirst: 'alone' })).toMatchObject({ lines: ['CSP'], count: null });
    expect(label(39, 20, { ...torfaen, countFirst: 'alone' })).toMatchObject({ lines: ['CSP'], count: '5', fontPx: 12 });
  });

  test('of a map beside text keeps the count close by, then drops it, and stands aside for it where no label has room', () => {
    const close = { ...torfaen, countFirst: 'close' } as const;
    expect(label(30, 20, close)).toMatchObject({ lines: ['CSP'], count: '5', fontPx: 11 });
    expect(label(20, 20, close)).toMatchObject({ lines: ['CSP'], count: null });
    expect(label(16, 20, close)).toMatchObject({ lines: [], count: '5' });
  });

  test('is never cut, not even where the short label is too wide', () => {
    expect(label(12, 20)).toEqual({ lines: ['CSP'], nameLines: 1, isFull: false, count: null, fontPx: 11, shift: 0 });
  });

  test('takes several lines where the box is high enough', () => {
    expect(label(100, 63)).toEqual({
      lines: ['Torfaen', 'Community', 'Safety', 'Partnership'],
      nameLines: 4,
      isFull: true,
      count: '5',
      fontPx: 12,
      shift: 0,
    });
  });

  test('tells its seats and members below the name where there is room, and then needs no count', () => {
    const told = { nameLines: 1, isFull: true, count: null, fontPx: 12, shift: 0 };
    expect(label(250, 36)).toEqual({ lines: [torfaen.full, '5 seats recorded'], ...told });
    expect(label(250, 50)).toEqual({ lines: [torfaen.full, '5 seats recorded', 'Members: Council, Police'], ...told });
  });

  test('of a body without a shorter name is full even so', () => {
    expect(label(60, 20, { full: 'Watch', short: 'Watch', count: null, details: [] })).toEqual({
      lines: ['Watch'],
      nameLines: 1,
      isFull: true,
      count: null,
      fontPx: 12,
      shift: 0,
    });
  });
});

describe('what a box has to say', () => {
  const says = (id: string, language: Language = 'en', index = saltmarsh) => wordingOf(index, body(id), language);
  const body = (id: string): MapBody => saltmarsh.bodyById.get(id) as MapBody;

  test('of a board: its names, how many seats are recorded and whose, by their places where others share the label', () => {
    expect(says('csp-saltmarsh')).toEqual({
      full: 'Saltmarsh Community Safety Partnership',
      short: 'CSP',
      details: ['3 seats recorded', 'Members: Health, Police, Saltmarsh Council'],
    });
    expect(says('csp-saltmarsh', 'cy')).toEqual({
      full: 'Partneriaeth Diogelwch Cymunedol Morfa Heli',
      short: 'PDC',
      details: ['3 sedd wedi’u cofnodi', 'Aelodau: Cyngor Morfa, Heddlu, Iechyd'],
    });
  });

  test('of a body: on which boards it sits; a duty to co-operate is no seat', () => {
    expect(says('lifeboat')).toEqual({
      full: 'The Lifeboat',
      short: 'Lifeboat',
      details: ['sits on 3 boards', 'Sits on: Heron CSP, PSB, Samphire CSP'],
    });
  });

  test('of boards for two councils: both, joined so that no Welsh name has to change', () => {
    const council = wales.bodyById.get('council-torfaen') as MapBody;
    expect((['en', 'cy'] as const).map(language => wordingOf(wales, council, language).details[1])).toEqual([
      'Sits on: Gwent APB, Gwent LRF, Gwent PCP, Gwent PSB, Gwent RPB, Gwent RSB, Gwent VAWDASV, Safer Gwent, Torfaen & Monmouths YJ, Torfaen Channel, Torfaen CSP, Torfaen Scrutiny and 1 more',
      'Yn eistedd ar: BCA Gwent, BDRh Gwent, BGC Gwent, BPRh Gwent, CI Torfaen & Sir Fynwy, Craffu Torfaen, Channel Torfaen, FfCLl Gwent, Gwent Mwy Diogel, PDC Torfaen, PHTh Gwent, Rhwydwaith CMD Cymru a 1 arall',
    ]);
  });

  test('where no seat is recorded, that it is not known, and never none', () => {
    expect(says('watch').details).toEqual(['members not known']);
    expect(says('watch', 'cy').details).toEqual(['aelodau anhysbys']);
    expect(says('council-heron').details).toEqual(['no seat recorded']);
  });

  test('of a group: that it is said in general', () => {
    expect(says('csp-all').details).toEqual(['said of boards or bodies of this kind in general']);
  });

  test('names twelve members at most, and says how many more', () => {
    const seat = saltmarsh.landscape.memberships.find(membership => membership.seat !== null);
    const council = body('council-heron');
    const members = Array.from({ length: 14 }, (_, place) => `council-${String.fromCodePoint(97 + place)}`);
    const crowded = saltmarshIf(({ organisations }) => ({
      organisations: [
        ...organisations,
        ...members.map(id => ({ ...(council as (typeof organisations)[number]), id, footprint: [], shortEn: { text: id } })),
      ],
      memberships: members.flatMap(id => (seat === undefined ? [] : [{ ...seat, id, organisation: { id }, partnership: { id: 'watch' } }])),
    }));
    expect(says('watch', 'en', crowded).details).toEqual(['14 seats recorded', `Members: ${members.slice(0, 12).join(', ')} and 2 more`]);
  });

  test('what a body is, in both languages', () => {
    expect((['en', 'cy'] as const).map(language => [sortOf(body('csp-heron'), language), sortOf(body('police-marsh'), language)])).toEqual([
      ['community safety partnership', 'police force'],
      ['partneriaeth diogelwch cymunedol', 'heddlu'],
    ]);
  });
});
