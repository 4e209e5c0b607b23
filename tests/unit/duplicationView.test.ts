/** The lanes of the duplication view over Wales: who stands in which group, under which columns, with which marks. */
import { describe, expect, test } from 'vitest';
import { DuplicationDocument, type DuplicationQuery, type ProductKind } from '../../client/api/generated/graphql.ts';
import { kindsAfter, kindsShown, kindsThatAsk } from '../../client/panels/duplication/kinds.ts';
import { cellOf, columnsOf, laneOf, requiredSeatsIn, sharesOfAll, type Lane } from '../../client/panels/duplication/lanes.ts';
import { twinCells, twinColumnsFor, twinRowsOf } from '../../client/panels/duplication/twin.ts';
import { sayIn } from '../../schema/words/say.ts';
import { viewSayIn } from '../../schema/words/viewing.ts';
import { answerTo } from '../world/onClient.ts';
import { wales } from '../world/wales.ts';
import { walesIndex } from '../world/walesOnClient.ts';

async function lanesOf(area: string, productKinds: readonly ProductKind[], includeGeneral = true): Promise<readonly Lane[]> {
  const answer = (await answerTo(wales, DuplicationDocument, { area, productKinds, includeGeneral, language: 'EN' })) as DuplicationQuery;
  return answer.duplication?.map(laneOf) ?? [];
}

const required = requiredSeatsIn(walesIndex);

/** `board: duty, duty*`, a star where it is told in general. */
function rowsSaid(lane: Lane | undefined): readonly (readonly [string, readonly string[]])[] {
  return (lane?.groups ?? []).map(({ id, rows }) => [
    id,
    rows.map(
      ({ boards, duties }) =>
        `${boards.join(' ')}: ${duties.map(({ holding, isGeneral }) => holding.duty.id + (isGeneral ? '*' : '')).join(', ')}`,
    ),
  ]);
}

describe('needs assessments in Cardiff', async () => {
  const [lane] = await lanesOf('la-cardiff', ['ASSESSMENT']);

  test('what could be one stands together, the rest apart', () => {
    expect(rowsSaid(lane)).toEqual([
      ['one-0', ['csp-cardiff: d-strategic-assessment', 'psb-cardiff: d-psb-assessment', 'rpb-cardiff-vale: d-pna']],
      ['rest', ['psb-cardiff: d-psb-assess-inputs*', 'vawdasv-cardiff-vale: d-vaw-needs*']],
    ]);
    expect(lane?.groups.map(({ organisations }) => organisations)).toEqual([
      ['council-cardiff', 'frs-south', 'lhb-cardiff-vale'],
      ['council-cardiff', 'frs-south', 'lhb-cardiff-vale'],
    ]);
  });

  test('council and health board must sit on CSP and PSB, and hold the population needs assessment that the RPB carries', () => {
    const marks = lane?.groups[0]?.rows.map(row =>
      columnsOf(lane).map(organisation => {
        const { isRequired, own } = cellOf(row, organisation, { own: lane.own, required });
        return `${isRequired ? 'seat' : '-'} ${own.map(({ holding, isGeneral }) => holding.duty.id + (isGeneral ? '*' : '')).join()}`;
      }),
    );
    expect(marks).toEqual([
      ['seat ', 'seat ', 'seat '],
      ['seat ', 'seat ', 'seat '],
      ['seat d-pna*', '- ', 'seat d-pna*'],
    ]);
  });

  test('says how much is general, and counts each duty of a board once', () => {
    expect(lane?.counts).toEqual({ direct: 3, general: 2 });
    expect(lane?.assumedSeats).toEqual({ assumed: 0, all: 6 });
    expect(lane?.shares).toEqual([
      { certainty: 'STATUTE', count: 8 },
      { certainty: 'KNOWN', count: 1 },
      { certainty: 'GENERAL', count: 16 },
    ]);
  });

  test('without what is said in general only three rows stay', async () => {
    const [direct] = await lanesOf('la-cardiff', ['ASSESSMENT'], false);
    expect(rowsSaid(direct).map(([id, rows]) => [id, rows.length])).toEqual([['one-0', 3]]);
    expect(direct?.own).toEqual([]);
  });
});

describe('all of Wales', async () => {
  const lanes = await lanesOf('wales', ['PLAN', 'ASSESSMENT', 'REPORT']);
  const rows = twinRowsOf(lanes, { index: walesIndex, say: sayIn.en, viewSay: viewSayIn.en });

  test('has too many contributors for columns, and nineteen groups that could be one', () => {
    expect(lanes.map(lane => columnsOf(lane).length)).toEqual([0, 0, 0]);
    expect(lanes.map(({ groups }) => groups.filter(({ isOne }) => isOne).length)).toEqual([19, 19, 0]);
  });

  test('boards with the same general statement stand in one row', () => {
    expect(lanes[2]?.groups.map(group => group.rows.map(row => row.boards.length))).toEqual([[13, 6]]);
  });

  test('each board stands once in the table, however many groups it is in', () => {
    const psb = rows.filter(({ body, holding }) => body === 'psb-gwent' && holding.duty.id === 'd-psb-plan');
    expect(psb.map(({ together }) => together?.split('; ').length)).toEqual([5]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(lanes[0]?.counts).toEqual({ direct: 134, general: 2 });
  });

  test('the file says what is general, by which Act, and by which source', () => {
    const [head, ...cells] = twinCells(rows, twinColumnsFor(sayIn.en, viewSayIn.en));
    expect(head).toContain('Act and section');
    expect(cells).toHaveLength(rows.length);
    expect(cells.find(row => row.includes('psb-cardiff') && row.includes('in general'))).toContain('board must, in general');
  });

  test('nothing is counted as known that is only said in general', () => {
    expect(sharesOfAll(lanes).map(({ certainty }) => certainty)).toContain('GENERAL');
  });
});

describe('kinds of product', () => {
  test('none chosen is all five; one taken out leaves four; put back it is none chosen again', () => {
    expect(kindsShown([])).toEqual(kindsThatAsk);
    const without = kindsAfter([], 'PLAN');
    expect(kindsShown(without)).toEqual(['ASSESSMENT', 'REVIEW', 'REPORT', 'ENGAGEMENT']);
    expect(kindsAfter(without, 'PLAN')).toEqual([]);
  });

  test('the last one out brings all back', () => {
    expect(kindsAfter(['PLAN'], 'PLAN')).toEqual([]);
  });
});
