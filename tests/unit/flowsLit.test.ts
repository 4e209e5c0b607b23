/** Flows that are followed, lit on the map in place of a focus. */
import { describe, expect, it } from 'vitest';
import { settle } from '../../client/address/settle.ts';
import { flowsLitOf } from '../../client/state/flowsLit.ts';
import { focusOn, letGoOfWay, lightFlows, lightWay, showScreen, stepOut } from '../../client/state/producers.ts';
import { firstSession } from '../../client/state/session.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

describe('flows lit', () => {
  it('begin with the giver of the first, and reach each receiver', () => {
    const lit = flowsLitOf(index, ['f001', 'f004'], 'money');
    expect([...(lit?.steps ?? [])]).toEqual([
      ['home-office', 0],
      ['csp-all', 1],
      ['csp-cardiff', 1],
    ]);
    expect(lit?.lines.map(({ id, from, to }) => `${id} ${from} ${to}`)).toEqual([
      'f001 home-office csp-all',
      'f004 home-office csp-cardiff',
    ]);
    expect(lit?.isWay).toBe(true);
  });

  it('run on from body to body, and hold who gives to the same from elsewhere', () => {
    const steps = flowsLitOf(index, ['f037', 'f009', 'f043'], 'money')?.steps;
    expect([...(steps ?? [])]).toEqual([
      ['welsh-government', 0],
      ['grp-pccs', 1],
      ['grp-police', 1],
      ['csp-all', 2],
    ]);
    const other = flowsLitOf(index, ['d036', 'd037'], 'data')?.steps;
    expect([...(other?.keys() ?? [])]).toEqual(['council-swansea', 'apb-western-bay', 'council-neath-port-talbot']);
  });

  it.each([
    ['another lens is looked through', ['f001'], 'data'],
    ['nothing is followed', [], 'money'],
    ['the source names no giver', ['d024'], 'data'],
    ['they are not recorded', ['f-gone'], 'money'],
  ] as const)('are none where %s', (_why, ids, lens) => {
    expect(flowsLitOf(index, ids, lens)).toBeNull();
  });

  it('draw no line where a source says that there is none', () => {
    expect(flowsLitOf(index, ['f008'], 'money')?.lines).toEqual([]);
  });

  it('stand in place of a focus and of a way, and go out before the filters do', () => {
    const lit = lightFlows(['f001'], 'money')(lightWay(['i065'])(focusOn('csp-cardiff')(showScreen('flows')(firstSession))));
    expect(lit).toMatchObject({ screen: 'map', lens: 'money', focus: null, choices: { lit: ['f001'], way: [] } });
    expect(stepOut(lit).choices.lit).toEqual([]);
    expect(focusOn('csp-cardiff')(lit)).toMatchObject({ focus: { id: 'csp-cardiff' }, choices: { lit: [] } });
    expect(lightWay(['i065'])(lit).choices.lit).toEqual([]);
    expect(letGoOfWay(firstSession)).toBe(firstSession);
  });

  it('that the landscape does not know are told and dropped, the others stay', () => {
    const { session, problems } = settle(lightFlows(['f001', 'f-gone'], 'money')(firstSession), index);
    expect(session.choices.lit).toEqual(['f001']);
    expect(problems).toEqual([{ kind: 'flowsGone', missing: 1 }]);
  });
});
