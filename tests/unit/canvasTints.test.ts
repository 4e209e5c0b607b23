/** How a lens colours bodies; and that whatever is written on a colour can be read. */
import { describe, expect, test } from 'vitest';
import { coloursOf, familyColours, type FamilyColours } from '../../client/canvas/families.ts';
import { gapSteps, gapTintOf } from '../../client/canvas/gapTints.ts';
import { styleOf } from '../../client/canvas/style.ts';
import { flowSteps, seatSteps, sharingColours, sharingSteps, tintOf, type Tint } from '../../client/canvas/tints.ts';
import type { Severity } from '../../client/api/generated/graphql.ts';
import type { GapLoad } from '../../client/state/gapLoads.ts';
import type { IndexedLandscape } from '../../client/state/landscape.ts';
import type { Lens } from '../../client/state/session.ts';
import { sharingOf } from '../../client/state/sharing.ts';
import { flowCountsOf } from '../../client/state/stopped.ts';
import { saltmarshMap as saltmarsh } from '../world/saltmarshMap.ts';
import { walesIndex as wales } from '../world/walesOnClient.ts';

const seatColours = (name: string): FamilyColours | undefined => seatSteps.find(step => step.name === name)?.colours;
const flowColours = (name: string): FamilyColours | undefined => flowSteps.find(step => step.name === name)?.colours;

function tint(id: string, lens: Lens, index: IndexedLandscape = saltmarsh): Tint {
  const body = index.bodyById.get(id);
  if (body === undefined) throw new Error(`Nobody is called ${id}.`);
  return tintOf(index, body, lens);
}

describe('through the lens of structure', () => {
  test('a board has the colour of its family and its number of seats', () => {
    expect(tint('csp-saltmarsh', 'structure')).toEqual({ ...familyColours['COMMUNITY_SAFETY'], mark: '3', frame: 'plain' });
  });

  test('an organisation has the line and the ink of its family on white, and no number', () => {
    expect(tint('council-heron', 'structure')).toEqual({ ...familyColours['COUNCIL'], fill: '#ffffff', mark: null, frame: 'plain' });
  });

  test('a board whose members are not known says so, and not none', () => {
    expect(tint('watch', 'structure').mark).toBe('?');
    expect(tint('csp-moot', 'structure').mark).toBe('?');
  });

  test('a family that this page does not know yet is plain', () => {
    expect(coloursOf('MOON_WATCH')).toEqual(coloursOf(undefined));
  });
});

describe('through the lens of seats', () => {
  test.each([
    ['csp-heron', saltmarsh, '1', 'few'],
    ['csp-saltmarsh', saltmarsh, '3', 'few'],
    ['csp-torfaen', wales, '5', 'some'],
    ['csp-bridgend', wales, '6', 'some'],
    ['psb-cardiff', wales, '9', 'many'],
    ['council-cardiff', wales, '12', 'many'],
    ['council-torfaen', wales, '13', 'most'],
    ['psb-gwent', wales, '16', 'most'],
    ['wscn', wales, '37', 'most'],
  ] as const)('%s with its seats is a step of its own', (id, index, mark, step) => {
    expect(tint(id, 'seats', index)).toEqual({ ...seatColours(step), mark, frame: 'plain' });
  });

  test.each(['watch', 'council-heron', 'csp-moot'])('%s, of which no seat is recorded, is unknown, and never the lowest step', id => {
    expect(tint(id, 'seats')).toEqual({ ...seatColours('unknown'), mark: '?', frame: 'unknown' });
  });

  test('a group has no seats to count', () => {
    expect(tint('csp-all', 'seats')).toMatchObject({ mark: null, frame: 'plain' });
  });
});

describe('through the lenses of money and data', () => {
  test('who gives and who receives is told by colour, by arrows and by the frame; a flow that a source denies is none', () => {
    expect(tint('council-saltmarsh', 'money')).toEqual({ ...flowColours('gives'), mark: '↑2', frame: 'gives' });
    expect(tint('csp-saltmarsh', 'money')).toEqual({ ...flowColours('receives'), mark: '↓2', frame: 'plain' });
    expect(tint('police-marsh', 'money')).toEqual({ ...flowColours('unknown'), mark: null, frame: 'unknown' });
  });

  test('flows that nobody tells of as running are not counted, and have a look of their own', () => {
    expect(tint('pcc-gwent', 'money', wales)).toEqual({ ...flowColours('stopped'), mark: null, frame: 'stopped' });
    expect(tint('csp-gwynedd-mon', 'money', wales)).toEqual({ ...flowColours('stopped'), mark: null, frame: 'stopped' });
    expect(tint('csp-bridgend', 'money', wales)).toEqual({ ...flowColours('receives'), mark: '↓1', frame: 'plain' });
    // Of the 19 flows of data to or from all CSPs that are told of, those wanted or withheld have no arrow.
    expect(tint('csp-all', 'data', wales)).toMatchObject({ ...flowColours('both'), mark: '↓16 ↑3', frame: 'both' });
  });

  test('a body of which no flow is recorded is unknown, and not without', () => {
    expect(tint('psb-estuary', 'data')).toEqual({ ...flowColours('unknown'), mark: null, frame: 'unknown' });
  });

  test('a body that both gives and receives says both', () => {
    const both = [...wales.bodyById.keys()].find(id => {
      const { into, out } = flowCountsOf(wales, id, 'FUNDING');
      return into > 0 && out > 0;
    });
    expect(tint(both ?? '', 'money', wales)).toMatchObject({ ...flowColours('both'), frame: 'both' });
  });
});

describe('through the lens of overlap', () => {
  const shared = (id: string, ...boards: readonly string[]): Tint => {
    const body = saltmarsh.bodyById.get(id);
    if (body === undefined) throw new Error(`Nobody is called ${id}.`);
    return tintOf(saltmarsh, body, 'overlap', sharingOf(saltmarsh, boards, { assumed: true, required: true }));
  };

  test('all is as in the structure while no board is chosen', () => {
    expect(tint('csp-saltmarsh', 'overlap')).toEqual(tint('csp-saltmarsh', 'structure'));
  });

  test('a board says how many members it shares with the one chosen, whose members bear its letter', () => {
    expect(shared('csp-samphire', 'csp-saltmarsh')).toEqual({ ...sharingSteps[0]?.colours, mark: '1', frame: 'plain' });
    expect(shared('csp-saltmarsh', 'csp-saltmarsh')).toEqual({ ...sharingColours.first, mark: 'A', frame: 'plain' });
    expect(shared('police-marsh', 'csp-saltmarsh')).toEqual({ ...sharingColours.first, mark: 'A', frame: 'plain' });
    expect(shared('watch', 'csp-saltmarsh').mark).toBe('?');
  });

  test('of two boards what is on both, on the first and on the second alone is told by colour, by letters and by the frame', () => {
    const pair = ['csp-saltmarsh', 'psb-estuary'] as const;
    expect(shared('council-saltmarsh', ...pair)).toEqual({ ...sharingColours.both, mark: 'A+B', frame: 'both' });
    expect(shared('police-marsh', ...pair)).toEqual({ ...sharingColours.first, mark: 'A', frame: 'plain' });
    expect(shared('council-samphire', ...pair)).toEqual({ ...sharingColours.second, mark: 'B', frame: 'gives' });
    expect(shared('psb-estuary', ...pair)).toEqual({ ...sharingColours.second, mark: 'B', frame: 'plain' });
  });
});

describe('through the lens of gaps', () => {
  const load = (severity: Severity | null, open: number, ask: number): GapLoad => ({ body: { id: 'csp-saltmarsh' }, severity, open, ask });

  test.each([
    ['HIGH', load('HIGH', 3, 2), '▲3', 'grave'],
    ['MEDIUM', load('MEDIUM', 12, 0), '◆12', 'plain'],
    ['LOW', load('LOW', 1, 4), '●1', 'plain'],
    ['ASK', load(null, 0, 4), '?4', 'asked'],
  ] as const)('%s: the gravest gap gives colour, shape and frame, and how many there are the number', (step, given, mark, frame) => {
    expect(gapTintOf(given)).toEqual({ ...gapSteps[step].colours, mark, frame });
  });

  test('a body about which none is recorded is plain and bears no number', () => {
    expect(gapTintOf(undefined)).toEqual({ ...gapSteps.NONE.colours, mark: null, frame: 'plain' });
  });

  test('each step has a sign or a frame of its own, for those who do not tell colours', () => {
    const looks = Object.values(gapSteps).map(({ sign, frame }) => `${sign} ${frame}`);
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('until the server has said how many there are, nothing is said of them', () => {
    expect(tint('csp-saltmarsh', 'gaps')).toEqual(tint('csp-saltmarsh', 'structure'));
  });
});

describe('ink on its fill', () => {
  const inks: readonly (readonly [label: string, ink: string, fill: string])[] = [
    ...Object.entries(familyColours).flatMap(([family, { ink, fill }]) => [
      [family, ink, fill] as const,
      [`${family} of organisations`, ink, '#ffffff'] as const,
    ]),
    ...Object.entries(gapSteps).map(([step, { colours }]) => [`gaps ${step}`, colours.ink, colours.fill] as const),
    ['a family not known yet', coloursOf(undefined).ink, coloursOf(undefined).fill],
    ...Object.entries(sharingColours).map(([side, { ink, fill }]) => [`what is shared: ${side}`, ink, fill] as const),
    ...[...seatSteps, ...flowSteps, ...sharingSteps].map(({ name, colours }) => [`step ${name}`, colours.ink, colours.fill] as const),
  ];

  test.each(inks)('of %s can be read', (_label, ink, fill) => {
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(inks)('of %s can be read where it is a number, which stands back a little', (_label, ink, fill) => {
    const marks = styleOf(1).find(({ selector }) => selector === 'node.mark') as unknown as Marks;
    expect(contrast(mixed(ink, fill, marks.style['text-opacity']), fill)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(inks)('of %s can still be read where the box is faded, or left out by filters', (_label, ink, fill) => {
    for (const state of ['faded', 'filtered'])
      for (const ground of grounds) expect(fadedContrast({ ink, fill, state, ground })).toBeGreaterThanOrEqual(3);
  });

  test('of what says that nothing is recorded fades too: to be read, and no brighter than a faded board', () => {
    const { color } = lookOf('node.hole');
    const opacity = Number(lookOf('node.faded')['text-opacity']);
    for (const ground of grounds) {
      const seen = contrast(mixed(String(color), ground, opacity), ground);
      expect(seen).toBeGreaterThanOrEqual(3);
      expect(seen).toBeLessThan(contrast(String(color), ground));
      const boards = Object.values(familyColours).map(({ ink, fill }) => fadedContrast({ ink, fill, state: 'faded', ground }));
      expect(seen).toBeLessThanOrEqual(Math.min(...boards));
    }
  });

  test('is reckoned right: black on white is 21 to 1, mid-grey on white not enough', () => {
    expect([contrast('#000000', '#ffffff'), contrast('#777777', '#ffffff') < 4.5]).toEqual([21, true]);
  });
});

describe('the frame of a box', () => {
  test.each(Object.entries(familyColours))('of %s stands out from what it lies on', (_family, { line }) => {
    expect(Math.min(contrast(line, '#eef2f7'), contrast(line, '#f7f9fb'))).toBeGreaterThanOrEqual(3);
  });
});

/** What lies beneath the boxes. */
const grounds = ['#eef2f7', '#f7f9fb'];

function lookOf(wanted: string): Readonly<Record<string, unknown>> {
  const found = styleOf(1).find(({ selector }) => selector === wanted);
  return (found as unknown as { readonly style: Readonly<Record<string, unknown>> }).style;
}

/** Of letters that let the box through, which lets the ground through. */
function fadedContrast({ ink, fill, state, ground }: Readonly<Record<'ink' | 'fill' | 'state' | 'ground', string>>): number {
  const box = mixed(fill, ground, Number(lookOf(`node.box.${state}`)['background-opacity']));
  return contrast(mixed(ink, box, Number(lookOf(`node.${state}`)['text-opacity'])), box);
}

interface Marks {
  readonly style: { readonly 'text-opacity': number };
}

/** What is seen of a colour that lets another through. */
function mixed(colour: string, ground: string, opacity: number): string {
  const parts = [1, 3, 5].map(at => {
    const [own = 0, other = 0] = [colour, ground].map(one => Number.parseInt(one.slice(at, at + 2), 16));
    return Math.round(own * opacity + other * (1 - opacity));
  });
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

/** As the Web Content Accessibility Guidelines reckon it. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
