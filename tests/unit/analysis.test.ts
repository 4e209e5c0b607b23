import { describe, expect, test } from 'vitest';
import { neighbourhoodOf } from '../../server/analysis/neighbourhood.ts';
import { shortestPath } from '../../server/analysis/path.ts';
import type { Direction, Lens } from '../../server/analysis/steps.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import { idOf, type BodyId } from '../../server/domain/id.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { wales } from '../world/wales.ts';

const board = (id: string, isGroup = false): AnyRecord => ({
  kind: 'Partnership',
  id,
  properties: { nameEn: id, kind: 'csp', tier: 'local', isGroup },
});
const council = (id: string, isGroup = false): AnyRecord => ({
  kind: 'Organisation',
  id,
  properties: { nameEn: id, type: 'council', isGroup },
});
const link = (id: string, from: string, type: string, to: string, holds = 'yes'): AnyRecord => ({
  kind: 'Interface',
  id,
  from,
  to,
  properties: { type, holds },
});
const seat = (from: string, to: string, role = 'member', holds = 'yes'): AnyRecord => ({
  kind: 'Membership',
  id: `membership~${from}~${to}`,
  from,
  to,
  properties: { roles: [role], holds },
});
const money = (id: string, from: string, to: string, holds = 'yes'): AnyRecord => ({
  kind: 'FundingFlow',
  id,
  from,
  to,
  properties: { isMoney: true, holds },
});

/**
 * harbour -sits under-> county -reports to-> nation; harbour -overlaps with (finding)- lighthouse; nation sets the plan for lighthouse;
 * dunes sits on harbour and lighthouse, is scrutinised by county, is said not to sit on nation; nation pays dunes; everything works with the group.
 */
const coast = buildGraph(
  decodeDataset({
    revision: 1,
    records: [
      ...['county', 'harbour', 'lighthouse', 'nation', 'alone'].map(id => board(id)),
      board('all-boards', true),
      council('dunes'),
      link('i1', 'harbour', 'sits_under', 'county'),
      link('i2', 'county', 'reports_to', 'nation'),
      link('i3', 'harbour', 'overlaps_with', 'lighthouse'),
      link('i4', 'nation', 'sets_plan_for', 'lighthouse'),
      link('i5', 'harbour', 'works_with', 'all-boards'),
      link('i6', 'all-boards', 'works_with', 'lighthouse'),
      link('i7', 'alone', 'sits_under', 'nation', 'no'),
      seat('dunes', 'harbour'),
      seat('dunes', 'lighthouse', 'chair', 'unknown'),
      seat('dunes', 'county', 'scrutinised'),
      seat('dunes', 'nation', 'member', 'no'),
      money('f1', 'nation', 'dunes'),
    ],
  }),
);

function around(
  graph: PartnershipGraph,
  centre: string,
  steps: number,
  direction: Direction,
  ...lenses: readonly Lens[]
): readonly string[] {
  return neighbourhoodOf(graph, bodyIn(graph, centre), { steps, direction, lenses }).members.map(({ step, body }) => `${step} ${body}`);
}

function way(graph: PartnershipGraph, from: string, to: string): readonly string[] | null {
  const path = shortestPath(graph, bodyIn(graph, from), bodyIn(graph, to));
  return path === null ? null : path.steps.map(step => `${step.from} ${step.statement.is} ${step.to}`);
}

function bodyIn(graph: PartnershipGraph, id: string): BodyId {
  return graph.requireBody(idOf('Organisation', id)).id;
}

describe('a neighbourhood', () => {
  test('walks links and no findings, and leaves groups out', () => {
    expect(around(coast, 'harbour', 3, 'ANY', 'STRUCTURE')).toEqual(['0 harbour', '1 county', '2 nation', '3 lighthouse']);
  });

  test('goes up by the way a link is read from either end', () => {
    expect(around(coast, 'harbour', 3, 'UP', 'STRUCTURE')).toEqual(['0 harbour', '1 county', '2 nation']);
    expect(around(coast, 'lighthouse', 1, 'UP', 'STRUCTURE')).toEqual(['0 lighthouse', '1 nation']);
  });

  test('goes down to what sits under and to where money goes', () => {
    expect(around(coast, 'nation', 1, 'DOWN', 'STRUCTURE', 'MONEY')).toEqual(['0 nation', '1 county', '1 dunes', '1 lighthouse']);
    expect(around(coast, 'nation', 3, 'DOWN', 'STRUCTURE')).toEqual(['0 nation', '1 county', '1 lighthouse', '2 harbour']);
  });

  test('counts a seat that is not known, and none that a source denies', () => {
    expect(around(coast, 'dunes', 1, 'ANY', 'SEATS')).toEqual(['0 dunes', '1 harbour', '1 lighthouse']);
  });

  test('may have a group in the middle', () => {
    expect(around(coast, 'all-boards', 1, 'ANY', 'STRUCTURE')).toEqual(['0 all-boards', '1 harbour', '1 lighthouse']);
  });

  test('a group in the middle is walked back to like any body', () => {
    const pair = buildGraph(
      decodeDataset({ revision: 1, records: [board('one'), council('all', true), money('f1', 'one', 'all'), money('f2', 'all', 'one')] }),
    );
    const { statements } = neighbourhoodOf(pair, bodyIn(pair, 'all'), { steps: 2, direction: 'UP', lenses: ['MONEY'] });
    expect(statements.map(statement => statement.id)).toEqual(['f1', 'f2']);
  });

  test('names the statements walked, each once', () => {
    const { statements } = neighbourhoodOf(coast, bodyIn(coast, 'harbour'), { steps: 2, direction: 'ANY', lenses: ['STRUCTURE'] });
    expect(statements.map(statement => statement.id)).toEqual(['i1', 'i2']);
  });
});

describe('a path', () => {
  test('takes the fewest steps, over seats and flows as over links', () => {
    expect(way(coast, 'harbour', 'lighthouse')).toEqual(['harbour Membership dunes', 'dunes Membership lighthouse']);
    expect(way(coast, 'harbour', 'nation')).toEqual(['harbour Interface county', 'county Interface nation']);
    expect(way(coast, 'dunes', 'nation')).toEqual(['dunes FundingFlow nation']);
  });

  test('of two ways as short takes the one whose ids come first, whatever the statements are called', () => {
    const square = buildGraph(
      decodeDataset({
        revision: 1,
        records: [
          ...['a', 'b', 'c', 'd'].map(id => board(id)),
          link('i1', 'a', 'works_with', 'c'),
          link('i2', 'c', 'works_with', 'd'),
          link('i3', 'a', 'works_with', 'b'),
          link('i4', 'b', 'works_with', 'd'),
          link('i5', 'd', 'works_with', 'b'),
        ],
      }),
    );
    expect(way(square, 'a', 'd')).toEqual(['a Interface b', 'b Interface d']);
    expect(way(square, 'd', 'a')).toEqual(['d Interface b', 'b Interface a']);
  });

  test('ends where it begins, without a step', () => {
    expect(shortestPath(coast, bodyIn(coast, 'county'), bodyIn(coast, 'county'))).toEqual({ bodies: ['county'], steps: [] });
  });

  test('is null where nothing recorded joins the two', () => {
    expect(way(coast, 'harbour', 'alone')).toBeNull();
  });

  test('reaches a group that is asked for, and goes through none', () => {
    expect(way(coast, 'county', 'all-boards')).toEqual(['county Interface harbour', 'harbour Interface all-boards']);
  });
});

describe('Wales', () => {
  test('five bodies sit on Torfaen CSP', () => {
    const seats = ['1 council-torfaen', '1 frs-south', '1 lhb-aneurin-bevan', '1 police-gwent', '1 probation'];
    expect(around(wales, 'csp-torfaen', 1, 'ANY', 'SEATS')).toEqual(['0 csp-torfaen', ...seats]);
  });

  test('sixteen bodies sit on Gwent PSB', () => {
    expect(around(wales, 'psb-gwent', 1, 'ANY', 'SEATS')).toHaveLength(17);
  });

  test('the five CSPs of Gwent are below Gwent PSB', () => {
    const below = around(wales, 'psb-gwent', 1, 'DOWN', 'STRUCTURE').filter(line => line.includes('csp-'));
    expect(below).toEqual(['1 csp-blaenau-gwent', '1 csp-caerphilly', '1 csp-monmouthshire', '1 csp-newport', '1 csp-torfaen']);
  });

  test('Torfaen CSP sits under Gwent PSB', () => {
    expect(way(wales, 'csp-torfaen', 'psb-gwent')).toEqual(['csp-torfaen Interface psb-gwent']);
  });
});
