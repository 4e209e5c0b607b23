/** What is asked for twice, on Saltmarsh by hand, and the known answers of Wales. */
import { describe, expect, test } from 'vitest';
import { duplicationIn, type Duplication } from '../../server/analysis/duplication/duplication.ts';
import type { BoardDuty, OrganisationDuty, ProductKind } from '../../server/analysis/duplication/duties.ts';
import { idOf } from '../../server/domain/id.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { saltmarsh, saltmarshWith } from '../world/saltmarsh.ts';
import { wales } from '../world/wales.ts';

function duplication(graph: PartnershipGraph, area: string, kind: ProductKind, includeGeneral = true): Duplication {
  return duplicationIn(graph, idOf('Area', area), kind, { includeGeneral });
}

/** `who duty`, with a star where it is general. */
function said(rows: readonly (BoardDuty | OrganisationDuty)[]): readonly string[] {
  return rows.map(row => `${'partnership' in row ? row.partnership : row.organisation} ${row.duty}${row.told.isGeneral ? '*' : ''}`);
}

function lists({ must, mustGeneral, carry, organisationsMust, contributors, candidates }: Duplication): unknown {
  return {
    must: said(must),
    mustGeneral: said(mustGeneral),
    carry: said(carry),
    organisationsMust: said(organisationsMust),
    contributors: contributors.map(({ organisation }) => organisation),
    candidates: candidates.map(({ rows, organisations }) => [said(rows), organisations]),
  };
}

const holding = (holder: string, duty: string, holdsAs: string): AnyRecord =>
  ({ kind: 'DutyHolding', id: `holding~${holder}~${duty}`, from: holder, to: duty, properties: { holdsAs, holds: 'yes' } }) as AnyRecord;

describe('counting herons in Saltmarsh', () => {
  test('one board must, and so must every council in general', () => {
    expect(lists(duplication(saltmarsh, 'la-saltmarsh', 'assessment'))).toEqual({
      must: ['csp-saltmarsh d-count'],
      mustGeneral: [],
      carry: [],
      organisationsMust: ['council-saltmarsh d-count*'],
      contributors: [],
      candidates: [],
    });
  });

  test('what is said in general can be left out', () => {
    expect(duplication(saltmarsh, 'la-saltmarsh', 'assessment', false)).toMatchObject({ organisationsMust: [], mustGeneral: [], value: 1 });
  });

  test('a wider area is its councils together, each board once', () => {
    const estuary = duplication(saltmarsh, 'region-estuary', 'assessment');
    expect([said(estuary.must), said(estuary.organisationsMust)]).toEqual([
      ['csp-saltmarsh d-count'],
      ['council-saltmarsh d-count*', 'council-samphire d-count*'],
    ]);
    expect(said(duplication(saltmarsh, 'marsh', 'plan').mustGeneral)).toEqual([
      'csp-heron d-plan*',
      'csp-saltmarsh d-plan*',
      'csp-samphire d-plan*',
    ]);
  });

  test('were the Estuary’s board to count too, the council on both could count once', () => {
    const told = duplication(saltmarshWith(holding('psb-estuary', 'd-count', 'must')), 'la-saltmarsh', 'assessment');
    expect(lists(told)).toMatchObject({
      must: ['csp-saltmarsh d-count', 'psb-estuary d-count'],
      contributors: ['council-saltmarsh'],
      candidates: [[['csp-saltmarsh d-count', 'psb-estuary d-count'], ['council-saltmarsh']]],
    });
    expect(said(told.contributors[0]?.duties ?? [])).toEqual(['council-saltmarsh d-count*']);
    expect(told.sentence('en')).toBe(
      'Needs or other assessment, Saltmarsh: 2 boards must do one each: PSB and Saltmarsh CSP. Law requires one organisation on two or more of the boards that must. What PSB and Saltmarsh CSP must do or carry could be done together.',
    );
    expect(told.sentence('cy')).toBe(
      "Asesiad anghenion neu asesiad arall, Morfa: rhaid i 2 fwrdd wneud un yr un: BGC a PDC Morfa. Mae'r gyfraith yn mynnu un sefydliad ar ddau neu fwy o'r byrddau y mae'n rhaid iddynt wneud un. Gellid gwneud gyda'i gilydd yr hyn y mae'n rhaid i'r rhain ei wneud neu y maent yn ymgymryd ag ef: BGC a PDC Morfa.",
    );
  });

  test('a board of which nobody wrote down where it works is not known here', () => {
    expect(duplication(saltmarshWith(holding('watch', 'd-count', 'must')), 'la-saltmarsh', 'assessment')).toMatchObject({
      unknown: 1,
      value: 1,
    });
  });

  test('nothing recorded is said so', () => {
    expect(duplication(saltmarsh, 'la-heron', 'report').sentence('en')).toBe(
      'Report, Heron: no board is recorded that must or carries one.',
    );
  });
});

describe('known answers of Wales', () => {
  const torfaen = duplication(wales, 'la-torfaen', 'assessment');

  test('a board with several duties of a kind is not said to have one, and what is said only in general is told apart', () => {
    expect(duplication(wales, 'la-torfaen', 'plan').sentence('en')).toMatch(
      /^Plan or strategy, Torfaen: 3 boards must do 7 in all: Gwent PSB, Gwent RSB and Torfaen CSP\. 3 boards carry one each: /,
    );
    expect(duplication(wales, 'la-torfaen', 'review').sentence('en')).toBe(
      'Review, Torfaen: one board must do one: Gwent RSB. By what is said only in general one board must do one more: Gwent RSB. By what is said only in general one board carries 2: Gwent RSB.',
    );
    expect(duplication(wales, 'la-torfaen', 'report').sentence('cy')).toBe(
      "Adroddiad, Torfaen: yn ôl yr hyn a ddywedir yn gyffredinol yn unig, mae'n rhaid i 2 fwrdd wneud un yr un: BDRh Gwent a BGC Gwent.",
    );
  });

  test('needs assessments in Torfaen: CSP and PSB must, the RPB carries the joint duty of council and health board', () => {
    expect(said(torfaen.must)).toEqual(['csp-torfaen d-strategic-assessment', 'psb-gwent d-psb-assessment']);
    expect(said(torfaen.carry)).toEqual(['rpb-gwent d-pna', 'vawdasv-gwent d-vaw-needs*']);
    expect(said(torfaen.organisationsMust)).toEqual(expect.arrayContaining(['council-torfaen d-pna*', 'lhb-aneurin-bevan d-pna*']));
  });

  test('general: serious violence, VAWDASV, market stability, housing support, risk register', () => {
    const general = [...torfaen.mustGeneral, ...torfaen.carry, ...torfaen.organisationsMust]
      .filter(({ told }) => told.isGeneral)
      .map(({ duty }) => duty);
    expect(new Set(general)).toEqual(
      new Set(['d-svd-sna', 'd-vaw-needs', 'd-msr', 'd-hsg-needs', 'd-crr', 'd-pna', 'd-psb-assess-inputs']),
    );
  });

  test('council, health board and fire service are on both, and with the RPB it could be one', () => {
    expect(lists(torfaen)).toMatchObject({
      contributors: ['council-torfaen', 'frs-south', 'lhb-aneurin-bevan'],
      candidates: [
        [
          ['csp-torfaen d-strategic-assessment', 'psb-gwent d-psb-assessment', 'rpb-gwent d-pna'],
          ['council-torfaen', 'frs-south', 'lhb-aneurin-bevan'],
        ],
      ],
    });
  });

  test('engagement due anywhere: three, all by general statement', () => {
    const anywhere = duplication(wales, 'wales', 'engagement');
    expect(new Set(anywhere.mustGeneral.map(({ duty }) => duty))).toEqual(
      new Set(['d-csp-engagement', 'd-psb-engagement', 'd-pna-engagement']),
    );
    expect([anywhere.must, anywhere.carry, anywhere.organisationsMust]).toEqual([[], [], []]);
    expect(said(duplication(wales, 'la-torfaen', 'engagement').mustGeneral)).toEqual([
      'csp-torfaen d-csp-engagement*',
      'psb-gwent d-psb-engagement*',
      'rpb-gwent d-pna-engagement*',
    ]);
  });

  test('a region is the union over its councils', () => {
    const councils = wales.councilsOf(idOf('Area', 'rpb-region-gwent'));
    const each = councils.map(council => duplication(wales, council, 'plan'));
    const region = duplication(wales, 'rpb-region-gwent', 'plan');
    for (const list of ['must', 'mustGeneral', 'carry'] as const) {
      const union = new Set(each.flatMap(one => said(one[list])));
      expect(new Set(said(region[list]))).toEqual(union);
      expect(region[list]).toHaveLength(union.size);
    }
  });
});
