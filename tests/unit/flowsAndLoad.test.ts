/** Money, data, lines upwards and load, by hand on Saltmarsh and against the plain rows of Wales. */
import { describe, expect, test } from 'vitest';
import { areaLoadOf } from '../../server/analysis/areaLoad.ts';
import { concentrationOf, herfindahl } from '../../server/analysis/concentration.ts';
import { boardLoadOf, boardLoadsOf, seatLoadsOf } from '../../server/analysis/load.ts';
import { gapsOf } from '../../server/analysis/gaps/catalogue.ts';
import { moneyOf } from '../../server/analysis/money.ts';
import { reachOf, type Reach } from '../../server/analysis/reach.ts';
import { upwardLineOf } from '../../server/analysis/upwardLine.ts';
import { idOf } from '../../server/domain/id.ts';
import type { AnyRecord, RecordProperties } from '../../server/domain/record.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { seatsOf } from '../../server/graph/seats.ts';
import { board, saltmarsh, saltmarshWith } from '../world/saltmarsh.ts';
import { wales } from '../world/wales.ts';

const bodyIn = (graph: PartnershipGraph, id: string) => graph.requireBody(idOf('Organisation', id)).id;

const payment = (id: string, ends: string, amountGbp: number | null, properties: RecordProperties = {}): AnyRecord => {
  const [from = '', to = ''] = ends.split(' ');
  const amount = amountGbp === null ? {} : { amountGbp };
  return {
    kind: 'FundingFlow',
    id,
    from,
    to,
    properties: {
      isMoney: true,
      holds: 'yes',
      status: 'current',
      mode: 'grant',
      years: '2020-21',
      yearFrom: 2020,
      yearTo: 2021,
      ...amount,
      ...properties,
    },
  };
};

describe('money', () => {
  const into = (graph: PartnershipGraph, id: string): readonly (readonly [string | null, number | null, boolean, number])[] =>
    moneyOf(graph, bodyIn(graph, id)).periods.map(({ years, incoming }) => [years, incoming.value, incoming.isAtLeast, incoming.unknown]);

  test('a sum never adds a part to its total, nor what a source says is absent', () => {
    const [period, ...others] = moneyOf(saltmarsh, board('csp-saltmarsh')).periods;
    expect(others).toEqual([]);
    expect(period?.incoming).toMatchObject({ value: 1200, isAtLeast: false, unknown: 0 });
    expect(period?.incoming.rows.map(({ id }) => id)).toEqual(['f1']);
    expect(period?.outgoing.value).toBeNull();
    expect(period?.incoming.sentence('en')).toBe('Saltmarsh Community Safety Partnership received £1,200 (2020-21), as recorded.');
    expect(period?.incoming.sentence('cy')).toContain('£1,200');
  });

  test('a part stands alone where its total went to somebody else', () => {
    const elsewhere = saltmarshWith(payment('f9', 'council-saltmarsh csp-heron', 150, { partOf: 'f1' }));
    expect(into(elsewhere, 'csp-heron')).toEqual([['2020-21', 150, false, 0]]);
  });

  test('a total without an amount leaves its parts to be counted, and makes them “at least”', () => {
    const graph = saltmarshWith(
      payment('f8', 'police-marsh csp-heron', null),
      payment('f9', 'police-marsh csp-heron', 70, { partOf: 'f8' }),
    );
    expect(into(graph, 'csp-heron')).toEqual([['2020-21', 70, true, 1]]);
  });

  test('an amount that is not recorded, or a payment that may not have been, makes “at least”; alone, no amount at all', () => {
    const graph = saltmarshWith(
      payment('f7', 'police-marsh csp-heron', 100),
      payment('f8', 'police-marsh csp-heron', null),
      payment('f9', 'police-marsh csp-heron', 50, { holds: 'unknown' }),
      payment('f10', 'police-marsh csp-samphire', null),
    );
    expect(into(graph, 'csp-heron')).toEqual([['2020-21', 100, true, 2]]);
    expect(into(graph, 'csp-samphire')).toEqual([['2020-21', null, true, 1]]);
  });

  test('in kind, absent, unsuccessful and criticised add nothing', () => {
    const none = [
      payment('f6', 'police-marsh csp-heron', 10, { isMoney: false, mode: 'in-kind' }),
      payment('f7', 'police-marsh csp-heron', 20, { status: 'absent' }),
      payment('f8', 'police-marsh csp-heron', 30, { status: 'unsuccessful' }),
      payment('f9', 'police-marsh csp-heron', 40, { status: 'criticised' }),
    ];
    expect(into(saltmarshWith(...none), 'csp-heron')).toEqual([]);
  });

  test('years are said and never added; those not named come last', () => {
    const graph = saltmarshWith(
      payment('f7', 'police-marsh csp-heron', 1, { years: '2022-23', yearFrom: 2022, yearTo: 2023 }),
      { ...payment('f8', 'police-marsh csp-heron', 2), properties: { isMoney: true, holds: 'yes', amountGbp: 2 } } as AnyRecord,
      payment('f9', 'police-marsh csp-heron', 4),
    );
    expect(into(graph, 'csp-heron').map(([, value]) => value)).toEqual([4, 1, 2]);
    expect(moneyOf(graph, board('csp-heron'), { year: 2021 }).periods.map(({ incoming }) => incoming.value)).toEqual([4]);
    expect(moneyOf(graph, board('csp-heron'), { year: 2019 }).periods).toEqual([]);
  });

  test('what no part explains is a total minus its parts, a bid without award being part of nothing', () => {
    const round = moneyOf(wales, bodyIn(wales, 'grp-pccs')).periods.find(({ years }) => years === '2020-21');
    // f024 is 1,776,083; f021 and f022 are recorded parts of it; f023 brought nothing.
    expect(round?.unexplained).toMatchObject({ value: 1_776_083 - 1_067_000 - 195_673, unknown: 0 });
    expect(round?.unexplained.rows.map(({ id }) => id)).toEqual(['f021', 'f022', 'f023', 'f024']);
  });

  test('payments told of a group reach its members only where asked', () => {
    const graph = saltmarshWith(payment('f9', 'police-marsh csp-all', 500));
    expect(into(graph, 'csp-heron')).toEqual([]);
    const general = moneyOf(graph, board('csp-heron'), { includeGeneral: true }).periods;
    expect(general.map(({ incoming }) => incoming.rows.map(({ id }) => id))).toEqual([['f9']]);
  });
});

describe('how concentrated money is', () => {
  test('shares of 30, 30, 20 and 20 per cent: 2,600, as if 3.846 funders paid alike', () => {
    expect(herfindahl([30, 30, 20, 20])).toBeCloseTo(2600, 6);
    expect(10_000 / (herfindahl([30, 30, 20, 20]) ?? 0)).toBeCloseTo(3.846, 3);
    expect(herfindahl([5])).toBe(10_000);
    expect(herfindahl([])).toBeNull();
  });

  test('cannot be said where of any funder no amount is recorded, or there is none', () => {
    const graph = saltmarshWith(payment('f8', 'police-marsh csp-heron', 300), payment('f9', 'council-heron csp-heron', null));
    expect(concentrationOf(graph, board('csp-heron'))).toMatchObject({ value: null, effectiveNumber: null, unknown: 1 });
    expect(concentrationOf(graph, board('csp-samphire'))).toMatchObject({ value: null, unknown: 0, shares: [] });
    const known = saltmarshWith(payment('f8', 'police-marsh csp-heron', 300), payment('f9', 'council-heron csp-heron', 100));
    expect(concentrationOf(known, board('csp-heron')).value).toBeCloseTo(75 ** 2 + 25 ** 2, 6);
  });

  test('the Vale in 2012-13: three grants of two funders', () => {
    const { value, shares } = concentrationOf(wales, bodyIn(wales, 'council-vale-of-glamorgan'));
    const [government, office] = [600_479 + 188_576, 56_466];
    const share = (100 * government) / (government + office);
    expect(value).toBeCloseTo(share ** 2 + (100 - share) ** 2, 6);
    expect(shares.map(({ funder, amount }) => [funder, amount])).toEqual([
      ['home-office', office],
      ['welsh-government', government],
    ]);
  });
});

describe('reach', () => {
  const reach = (graph: PartnershipGraph, id: string): Reach => {
    const flow = graph.fundingFlows.get(idOf('FundingFlow', id)) ?? graph.dataFlows.get(idOf('DataFlow', id));
    if (flow === undefined) throw new Error(`There is no flow ${id}.`);
    return reachOf(graph, flow);
  };

  test('a fund that has ended is told with whom it once reached, its parts among them', () => {
    const former = reach(wales, 'f001');
    expect(former).toMatchObject({ reached: [], stopsAt: ['home-office'] });
    expect(former.rows.map(({ id }) => id)).toEqual(['f001', 'f004']);
    expect(former.why('en')).toBe(
      'It once reached: Community Safety Partnerships in Wales (all) and Cardiff Community Safety Partnership. It stops at Home Office: a source says it no longer comes.',
    );
  });

  test('data withheld reach nobody and stop at the giver', () => {
    expect(reach(wales, 'd001')).toMatchObject({ reached: [], stopsAt: ['grp-police'] });
    expect(reach(wales, 'd001').why('en')).toContain('withheld');
  });

  test('where only an analysis is passed on, the data stop at the giver', () => {
    const { reached, reachedInGeneral, stopsAt, why } = reach(wales, 'd002');
    expect([reached, stopsAt]).toEqual([['csp-all'], ['csp-all', 'grp-police']]);
    expect(reachedInGeneral).toHaveLength(19);
    expect(why('en')).toContain('The data stop at All four police forces: only the analysis is passed on.');
  });

  test('the same data set is followed from hand to hand, round in a ring only once', () => {
    const data = (id: string, ends: string): AnyRecord => {
      const [from = '', to = ''] = ends.split(' ');
      return { kind: 'DataFlow', id, from, to, properties: { datasetId: 'tides', holds: 'yes', status: 'flowing' } };
    };
    const graph = saltmarshWith(
      data('d7', 'police-marsh csp-heron'),
      data('d8', 'csp-heron psb-estuary'),
      data('d9', 'psb-estuary police-marsh'),
    );
    expect(reach(graph, 'd7')).toMatchObject({ reached: ['csp-heron', 'police-marsh', 'psb-estuary'], stopsAt: [] });
    expect(reach(graph, 'd1')).toMatchObject({ reached: ['csp-saltmarsh'], stopsAt: ['csp-saltmarsh'] });
  });

  test('a bid without award never left: it reaches nobody, stops nowhere, and says why', () => {
    const bid = reach(wales, 'f023');
    expect(bid).toMatchObject({ reached: [], reachedInGeneral: [], stopsAt: [] });
    expect(bid.rows.map(({ id }) => id)).toEqual(['f023']);
    expect(bid.why('en')).toBe(
      'Nobody is recorded whom it reaches. Nothing was paid to Office of the Police and Crime Commissioner for Gwent: the bid brought no award, so the money never left.',
    );
    expect(bid.why('cy')).toContain("Ni ddaeth dyfarniad o'r cais, felly ni adawodd yr arian o gwbl.");
  });

  test('a fund is followed to the parts of its total; those who got none of it are told apart from where it stops', () => {
    const fund = reach(wales, 'f024');
    expect(fund).toMatchObject({
      reached: ['grp-pccs', 'pcc-dyfed-powys', 'pcc-north-wales'],
      reachedInGeneral: ['pcc-south-wales'],
      stopsAt: ['grp-pccs', 'pcc-dyfed-powys', 'pcc-north-wales'],
    });
    expect(fund.why('en')).toContain(
      'Nothing was paid to Office of the Police and Crime Commissioner for Gwent: the bid brought no award, so the money never left. It goes no further than ',
    );
  });

  test('nor does money of which a source says that there is none, or of which there is only a view', () => {
    expect(reach(wales, 'f008')).toMatchObject({ reached: [], stopsAt: [] });
    expect(reach(wales, 'f008').why('en')).toContain('a source says that there is none');
    expect(reach(wales, 'f032')).toMatchObject({ reached: [], stopsAt: [] });
    expect(reach(wales, 'f032').why('en')).toContain('what is recorded is a view, not a payment');
  });

  test('money stops with whoever got it, though their own bid to pass it on brought no award', () => {
    const fund = (id: string, ends: string, status: string): AnyRecord => {
      const [from = '', to = ''] = ends.split(' ');
      return { kind: 'FundingFlow', id, from, to, properties: { programme: 'Driftwood', status, holds: 'yes', isMoney: true } };
    };
    const graph = saltmarshWith(fund('f7', 'council-saltmarsh csp-heron', 'current'), fund('f8', 'csp-heron lifeboat', 'unsuccessful'));
    expect(reach(graph, 'f7')).toMatchObject({ reached: ['csp-heron'], stopsAt: ['csp-heron'] });
  });
});

describe('the line upwards', () => {
  const line = (graph: PartnershipGraph, id: string): readonly string[] => {
    const { steps, stopsAt } = upwardLineOf(graph, board(id));
    return [...steps.map(step => `${step.interface.id} ${step.partnership}`), stopsAt];
  };
  const link = (id: string, ends: string, type: string, holds = 'yes'): AnyRecord => {
    const [from = '', to = ''] = ends.split(' ');
    return { kind: 'Interface', id, from, to, properties: { type, holds } };
  };

  test('goes as far as links are recorded, and stops at the board itself where none is', () => {
    expect(line(saltmarsh, 'csp-saltmarsh')).toEqual(['i1 psb-estuary', 'psb-estuary']);
    expect(line(saltmarsh, 'csp-heron')).toEqual(['csp-heron']);
    expect(upwardLineOf(saltmarsh, board('csp-heron')).sentence('en')).toBe(
      'No line upwards from Heron Sands Community Safety Partnership is recorded: ask.',
    );
  });

  test('reads a link that points down from its lower end, takes no denied one, no finding and no group', () => {
    const graph = saltmarshWith(
      link('i6', 'psb-estuary watch', 'sits_under', 'no'),
      link('i7', 'board-marsh psb-estuary', 'oversees'),
      link('i8', 'csp-heron csp-all', 'part_of'),
    );
    expect(line(graph, 'csp-saltmarsh')).toEqual(['i1 psb-estuary', 'i7 board-marsh', 'board-marsh']);
    expect(line(graph, 'csp-heron')).toEqual(['csp-heron']);
  });

  test('follows the surest link and tells the others; a ring ends it', () => {
    const graph = saltmarshWith(link('i0', 'csp-saltmarsh watch', 'sits_under'), link('i7', 'psb-estuary csp-saltmarsh', 'sits_under'));
    const { steps } = upwardLineOf(graph, board('csp-saltmarsh'));
    expect(steps.map(step => [step.interface.id, step.others.map(({ id }) => id)])).toEqual([['i1', ['i0']]]);
  });

  test('of Torfaen leads over Safer Gwent to its Public Services Board', () => {
    expect(line(wales, 'csp-torfaen')).toEqual(['i140 safer-gwent', 'i144 psb-gwent', 'psb-gwent']);
  });
});

describe('load', () => {
  test('768 seats in all; Probation has most and is told to be one for all councils', () => {
    const loads = seatLoadsOf(wales);
    expect(loads.reduce((sum, { value }) => sum + value, 0)).toBe(768);
    expect(loads.reduce((sum, { required }) => sum + required, 0)).toBe(391);
    expect(loads[0]).toMatchObject({ id: 'probation', isOneForAll: true });
    expect(loads[0]?.sentence('en')).toContain('not to be ranked beside bodies of one area');
  });

  test('boards that serve an area, each once however many councils it has', () => {
    expect(boardLoadsOf(saltmarsh).map(({ id, value, unknown }) => [id, value, unknown])).toEqual([
      ['la-heron', 2, 1],
      ['la-saltmarsh', 3, 1],
      ['la-samphire', 3, 1],
    ]);
    const estuary = saltmarsh.areas.get(idOf('Area', 'region-estuary'));
    if (estuary === undefined) throw new Error('The Estuary is gone.');
    expect(boardLoadOf(saltmarsh, estuary)).toMatchObject({
      value: 4,
      byTier: [
        { tier: 'national', count: 1 },
        { tier: 'regional', count: 0 },
        { tier: 'local', count: 3 },
      ],
    });
  });
});

describe('what an area carries', () => {
  const loadIn = (graph: PartnershipGraph, id: string, includeNational: boolean) => {
    const area = graph.areas.get(idOf('Area', id));
    if (area === undefined) throw new Error(`No area bears the id ${id}.`);
    return areaLoadOf(graph, area, { includeNational });
  };

  test('boards, the seats on them and how many are assumed, with and without national boards', () => {
    const [all, own] = [loadIn(wales, 'la-torfaen', true), loadIn(wales, 'la-torfaen', false)];
    expect(all.boards.value).toBe(33);
    expect(own.boards.value).toBe(17);
    const seats = own.boards.boards.flatMap(({ id }) => seatsOf(wales, id));
    expect(own.seats()).toMatchObject({ value: seats.length, seats: { assumed: seats.filter(({ isAssumed }) => isAssumed).length } });
    expect(own.seats().rows).toHaveLength(seats.length);
    expect(all.seats().value).toBeGreaterThan(seats.length);
  });

  test('a board without a recorded seat is one whose members are not known, not one without', () => {
    const { value, unknown, membersNotKnown, sentence } = loadIn(wales, 'la-cardiff', false).seats();
    expect(membersNotKnown).toHaveLength(unknown);
    expect(sentence('en')).toBe(
      `${value} seats are recorded on the boards that serve Cardiff; 10 of these are assumed. Of 2 of these boards the members are not known.`,
    );
  });

  test('gaps of its own are those of a part of Wales that it is in, each once for a wider area', () => {
    const gaps = gapsOf(wales).filter(({ state }) => state === 'yes' || state === 'general' || state === 'unknown');
    const own = gaps.filter(({ councils }) => councils !== null && councils.length < 22 && councils.includes(idOf('Area', 'la-cardiff')));
    const here = loadIn(wales, 'la-cardiff', true).gaps();
    expect(here.value + here.ask).toBe(own.length);
    const [cardiff, vale, both] = ['la-cardiff', 'la-vale-of-glamorgan', 'rpb-region-cardiff-vale'].map(
      id => loadIn(wales, id, true).gaps().value,
    );
    expect(both).toBeLessThan((cardiff ?? 0) + (vale ?? 0));
    expect(both).toBeGreaterThanOrEqual(Math.max(cardiff ?? 0, vale ?? 0));
    expect(here.wholeOfWales).toBe(loadIn(wales, 'la-powys', true).gaps().wholeOfWales);
  });
});
