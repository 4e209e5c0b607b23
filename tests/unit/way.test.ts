/** A way that is lit in place of a focus. */
import { describe, expect, it } from 'vitest';
import { settle } from '../../client/address/settle.ts';
import { askWays, focusOn, letGoOfWay, lightWay, lookThrough, pick, showScreen, stepOut } from '../../client/state/producers.ts';
import { firstSession } from '../../client/state/session.ts';
import { noticeText } from '../../client/panels/notice/noticeText.ts';
import { wayOf } from '../../client/state/way.ts';
import { sayIn } from '../../schema/words/say.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

const toGwent = ['i065', 'membership~frs-south~apb-cardiff-vale', 'membership~frs-south~psb-gwent'];

describe('a way', () => {
  it('runs through its bodies in order, told from where it begins', () => {
    const way = wayOf(index, toGwent);
    expect([...(way?.steps ?? [])]).toEqual([
      ['csp-cardiff', 0],
      ['apb-cardiff-vale', 1],
      ['frs-south', 2],
      ['psb-gwent', 3],
    ]);
    expect(way?.lines.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'csp-cardiff apb-cardiff-vale',
      'apb-cardiff-vale frs-south',
      'frs-south psb-gwent',
    ]);
    expect([...(wayOf(index, toGwent.toReversed())?.steps.keys() ?? [])]).toEqual([
      'psb-gwent',
      'frs-south',
      'apb-cardiff-vale',
      'csp-cardiff',
    ]);
  });

  it.each([
    ['nothing is asked for', []],
    ['a statement is not recorded', [...toGwent, 'i-nothing']],
    ['two steps do not meet', ['i065', 'membership~frs-south~psb-gwent']],
    ['it comes back to where it was', ['i065', 'i065']],
  ])('is none where %s', (_why, statements) => {
    expect(wayOf(index, statements)).toBeNull();
  });

  it('is lit in place of a focus, under a lens that shows it, and goes out before the filters do', () => {
    const lit = lightWay(toGwent)(lookThrough('overlap')(focusOn('csp-cardiff')(showScreen('silos')(firstSession))));
    expect(lit).toMatchObject({ screen: 'map', lens: 'structure', focus: null, choices: { way: toGwent } });
    expect(pick({ kind: 'organisation', id: 'probation' })(lit).focus).toBeNull();
    expect(stepOut(lit).choices.way).toEqual([]);
    expect(focusOn('csp-cardiff')(lit)).toMatchObject({ focus: { id: 'csp-cardiff' }, choices: { way: [] } });
    expect(letGoOfWay(firstSession)).toBe(firstSession);
  });

  it('is asked for between two bodies, or from one while the other is to be chosen', () => {
    expect(askWays('csp-cardiff')(firstSession)).toMatchObject({ screen: 'silos', choices: { silos: 'WAYS', ends: ['csp-cardiff'] } });
    expect(askWays('csp-cardiff', 'probation')(firstSession).choices.ends).toEqual(['csp-cardiff', 'probation']);
  });

  it('with a step that the landscape does not know is told, and none is lit', () => {
    const { session, problems } = settle(lightWay(['i065', 'i-gone'])(firstSession), index);
    expect(session.choices.way).toEqual([]);
    expect(problems).toEqual([{ kind: 'brokenWay', missing: 1 }]);
  });

  it('that is lost is told in plain words, without ids', () => {
    const told = (way: readonly string[], language: 'en' | 'cy'): string =>
      settle(lightWay(way)(firstSession), index)
        .problems.map(problem => noticeText(problem, sayIn[language]))
        .join();
    expect(told(['i065', 'i-gone'], 'en')).toBe(
      'One step of the way that was to be lit on the map is not recorded in this landscape, so no way is lit. The rest is shown.',
    );
    expect(told(['i065', 'i-gone', 'i-lost'], 'cy')).toMatch(/^Nid yw 2 gam o'r ffordd .+\. Dangosir y gweddill\.$/);
    expect(told(['i065', 'membership~frs-south~psb-gwent'], 'en')).toContain('do not lead from one body to the next');
    expect(told(['i065', 'membership~frs-south~psb-gwent'], 'cy')).toMatch(/^Nid yw camau'r ffordd .+ o'r naill gorff i'r nesaf/);
    expect(told(toGwent, 'en')).toBe('');
  });
});
