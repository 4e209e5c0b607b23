/** What the client works out from its one query is what the server answers: the surroundings of every body, and every filter of boards. */
import { describe, expect, test } from 'vitest';
import { isPartnership } from '../../client/state/landscape.ts';
import { passing, valuesIn } from '../../client/state/filtered.ts';
import { directions, lenses, noFilters, stepCounts, type Filters, type Lens } from '../../client/state/session.ts';
import { surroundingsOf } from '../../client/state/surroundings.ts';
import { neighbourhoodOf } from '../../server/analysis/neighbourhood.ts';
import { idOf } from '../../server/domain/id.ts';
import type { Direction as ServerDirection, Lens as ServerLens } from '../../server/analysis/steps.ts';
import { wales } from '../world/wales.ts';
import { askWales, walesIndex as index } from '../world/walesOnClient.ts';

const serverLenses: Readonly<Record<Lens, readonly ServerLens[]>> = {
  structure: ['STRUCTURE', 'SEATS'],
  seats: ['SEATS'],
  money: ['MONEY'],
  data: ['DATA'],
  overlap: ['SEATS'],
  silos: ['STRUCTURE', 'SEATS'],
  gaps: ['STRUCTURE', 'SEATS'],
};

const bodies = [...index.bodyById.values()];

describe.each(lenses)('through the lens of %s', lens => {
  test.each(directions.flatMap(direction => stepCounts.map(steps => ({ direction, steps }))))(
    'every body has the same surroundings here as on the server: $direction, $steps steps',
    ({ direction, steps }) => {
      const differing = bodies.flatMap(body => {
        const { id } = body;
        const centre = isPartnership(body) ? idOf('Partnership', id) : idOf('Organisation', id);
        const here = surroundingsOf(index, { focus: { id, steps, direction }, lens, certainty: [] });
        const there = neighbourhoodOf(wales, centre, {
          steps,
          direction: direction.toUpperCase() as ServerDirection,
          lenses: serverLenses[lens],
        });
        const ours = { bodies: sorted(here.steps), statements: here.lines.map(line => line.id).sort() };
        const theirs = {
          bodies: sorted(new Map(there.members.map(member => [member.body as string, member.step]))),
          statements: there.statements.map(statement => statement.id as string),
        };
        return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ id, ours, theirs }];
      });
      expect(differing).toEqual([]);
    },
  );
});

describe('a filter lights the boards that the server lists', () => {
  const values = valuesIn(index);
  const cases: readonly (readonly [label: string, filters: Partial<Filters>])[] = [
    ...(['kind', 'tier', 'memberList', 'theme', 'sector', 'devolution'] as const).flatMap(filter =>
      [...values[filter]].map((value): [string, Partial<Filters>] => [`${filter} ${value}`, { [filter]: [value] }]),
    ),
    ...[...index.areaById.keys()].map((area): [string, Partial<Filters>] => [`area ${area}`, { area }]),
    ...index.councils.flatMap(({ id: area }) =>
      [...values.sector].map((value): [string, Partial<Filters>] => [`area ${area}, sector ${value}`, { area, sector: [value] }]),
    ),
    ['two kinds, one tier', { kind: ['CSP', 'PSB'], tier: ['REGIONAL'] }],
    ['a kind with a sector', { kind: ['CSP'], sector: ['THIRD_SECTOR'] }],
    ['a kind, a theme and an area', { kind: ['CSP'], theme: ['serious-violence'], area: 'rpb-region-gwent' }],
    ['a sector and a devolution settlement of one member', { sector: ['POLICE'], devolution: ['NON_DEVOLVED'] }],
    [
      'kind, member list, area and sector at once',
      { kind: ['PSB'], memberList: ['SOME_STATED'], area: 'rpb-region-gwent', sector: ['HEALTH'] },
    ],
  ];

  test.each(cases)('%s', async (_label, conditions) => {
    const filters = { ...noFilters, ...conditions };
    const lit = [...passing(index, filters)].flatMap(id => index.bodyById.get(id) ?? []);
    const here = lit.filter(body => isPartnership(body) && !body.isGeneral).map(({ id }) => id);
    const { partnerships } = (await askWales(
      'query ($filter: PartnershipFilter) { partnerships(filter: $filter, sort: ID, first: 200) { nodes { id } } }',
      { filter: asked(filters) },
    )) as { partnerships: { nodes: readonly { id: string }[] } };
    expect(here.sort()).toEqual(partnerships.nodes.map(({ id }) => id));
  });
});

/** The same conditions in the words of the server. */
function asked({ theme, kind, tier, memberList, sector, devolution, area }: Filters): Readonly<Record<string, unknown>> {
  const lists = Object.entries({ kind, tier, memberList, sector, devolution }).filter(([, wanted]) => wanted.length > 0);
  return { ...Object.fromEntries(lists), ...(area === null ? {} : { area }), ...(theme.length === 0 ? {} : { theme: theme[0] }) };
}

function sorted(steps: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...steps].sort(([a], [b]) => (a < b ? -1 : 1));
}
