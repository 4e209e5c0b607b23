/** Flows that nobody tells of as running: told apart wherever the map shows money and data. */
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../client/canvas/elements.ts';
import { pictureOf } from '../../client/canvas/picture.ts';
import { layOutMap } from '../../client/layout/mapLayout.ts';
import { litWords } from '../../client/panels/focusbar/litWords.ts';
import { knownOf } from '../../client/panels/map/knownOf.ts';
import type { Lens } from '../../client/state/session.ts';
import { flowCountsOf, isStopped, isStoppedLine, reachedByStopped } from '../../client/state/stopped.ts';
import { surroundingsOf, type Surroundings } from '../../client/state/surroundings.ts';
import { sayIn } from '../../schema/words/say.ts';
import { dataFlowStatus, fundingStatus } from '../../schema/model/terms/flow.ts';
import { enumName } from '../../schema/model/terms.ts';
import { halfWide } from '../world/saltmarshMap.ts';
import { walesIndex as wales } from '../world/walesOnClient.ts';

const around = (id: string, lens: Lens): Surroundings =>
  surroundingsOf(wales, { focus: { id, steps: 1, direction: 'any' }, lens, certainty: [] });

describe('a flow', () => {
  test('runs where its source tells of it as going on; every other status is known to be another', () => {
    const statuses = [...fundingStatus.values, ...dataFlowStatus.values].map(enumName);
    const live = statuses.filter(status => !isStopped({ status: status as never, holds: 'YES' }));
    expect(live).toEqual(['CURRENT', 'FLOWING', 'LIMITED']);
  });

  test('of which no status is recorded is not known to have stopped; one that a source denies runs nowhere', () => {
    expect([isStopped({ status: null, holds: 'YES' }), isStopped({ status: null, holds: 'NO' })]).toEqual([false, true]);
  });
});

describe('around a focus', () => {
  test('lines, bodies and words tell past money from money that runs', () => {
    const layout = layOutMap(wales, { size: { width: 1200, height: 760 }, folded: new Set(), kept: null, measure: halfWide });
    const classesFor = (id: string, lens: Lens): { readonly lines: readonly string[]; readonly barely: readonly unknown[] } => {
      const picture = pictureOf(wales, layout, {
        lens,
        selected: null,
        passing: new Set(wales.bodyById.keys()),
        surroundings: around(id, lens),
      });
      const elements = elementsOf(picture, {
        zoom: 1,
        fontPx: 11,
        labelOf: () => ({ lines: [''], nameLines: 1, isFull: true, count: null, fontPx: 11, shift: 0 }),
        holeLabelOf: () => '?',
        noAreaLabel: '',
      });
      return {
        lines: elements.filter(({ classes }) => classes.startsWith('line ')).map(({ classes }) => classes.replaceAll(/ +/g, ' ')),
        barely: elements.filter(({ classes }) => classes.split(' ').includes('barely')).map(({ data }) => data['bodyId']),
      };
    };
    expect(classesFor('csp-bridgend', 'money')).toEqual({ lines: ['line bent money arrow-from'], barely: [] });
    expect(classesFor('police-north-wales', 'money')).toEqual({ lines: ['line bent money assumed stopped arrow-to'], barely: ['nw-scb'] });
  });

  test('a body reached by a flow that runs as well is lit like any other', () => {
    const seen = around('home-office', 'money');
    const barely = reachedByStopped(seen);
    for (const id of barely) expect(seen.lines.filter(({ to, from }) => to === id || from === id).every(isStoppedLine)).toBe(true);
    expect(barely.has('csp-cardiff')).toBe(true);
    expect(barely.has('home-office')).toBe(false);
  });

  test('the bar says how many of the lines they are, in both languages', () => {
    const all = new Set(wales.bodyById.keys());
    const seen = around('pcc-gwent', 'money');
    expect(litWords(seen, all, sayIn.en).rest).toBe('2 lines (2 past or ended)');
    expect(litWords(seen, all, sayIn.cy).rest).toBe("2 linell (2 o'r gorffennol)");
    expect(litWords(around('csp-bridgend', 'money'), all, sayIn.en).rest).toBe('1 line');
  });
});

test('a tip counts what runs, and names what does not', () => {
  const body = wales.bodyById.get('pcc-gwent');
  if (body === undefined) throw new Error('No commissioner for Gwent.');
  expect(flowCountsOf(wales, 'pcc-gwent', 'FUNDING')).toEqual({ into: 0, out: 0, stopped: 2 });
  expect(knownOf(wales, body, { say: sayIn.en, lens: 'money' })).toBe('2 past, ended or not awarded');
  expect(knownOf(wales, body, { say: sayIn.cy, lens: 'money' })).toBe("2 o'r gorffennol, wedi dod i ben neu heb ddyfarniad");
});
