import { describe, expect, it } from 'vitest';
import { settle } from '../../client/address/settle.ts';
import { noticeText } from '../../client/panels/notice/noticeText.ts';
import { firstSession, noFilters, type Session } from '../../client/state/session.ts';
import { sayIn } from '../../schema/words/say.ts';
import { walesIndex as wales } from '../world/walesOnClient.ts';

const asked: Session = {
  ...firstSession,
  lens: 'seats',
  selected: { kind: 'partnership', id: 'csp-cardiff' },
  focus: { id: 'psb-gwent', steps: 2, direction: 'up' },
  filters: { ...noFilters, kind: ['CSP', 'PSB'], theme: ['serious-violence'], area: 'la-cardiff', asOf: '2015' },
  toggledLanes: ['channel_panels'],
  viewport: { zoom: 2, x: 10, y: 20 },
};

describe('a session in the landscape of Wales', () => {
  it('stays the same object where everything is known', () => {
    const known = { ...asked, filters: { ...asked.filters, theme: [] } };
    expect(settle(known, wales)).toEqual({ session: known, problems: [] });
    expect(settle(known, wales).session).toBe(known);
  });

  it('loses what Wales does not know, tells of each, and keeps the rest', () => {
    const strange: Session = {
      ...asked,
      selected: { kind: 'organisation', id: 'council-atlantis' },
      focus: { id: 'psb-atlantis', steps: 2, direction: 'up' },
      filters: { ...asked.filters, kind: ['CSP', 'MOOT'], theme: ['dragons'], area: 'la-atlantis' },
      toggledLanes: ['channel_panels', 'moots'],
    };
    const { session, problems } = settle(strange, wales);
    expect(session).toEqual({
      ...asked,
      selected: null,
      focus: null,
      filters: { ...asked.filters, kind: ['CSP'], theme: [], area: null },
    });
    expect(problems).toEqual([
      { kind: 'notInLandscape', name: 'organisation', value: 'council-atlantis' },
      { kind: 'notInLandscape', name: 'focus', value: 'psb-atlantis' },
      { kind: 'notInLandscape', name: 'kind', value: 'moot' },
      { kind: 'notInLandscape', name: 'theme', value: 'dragons' },
      { kind: 'notInLandscape', name: 'area', value: 'la-atlantis' },
      { kind: 'notInLandscape', name: 'lanes', value: 'moots' },
    ]);
    expect(settle(session, wales)).toEqual({ session, problems: [] });
  });

  it('keeps both places of a comparison, whoever stands there, and drops a stranger held beside a board elsewhere', () => {
    const compared: Session = { ...firstSession, screen: 'compare', pair: ['nobody', 'psb-gwent'] };
    expect(settle(compared, wales)).toEqual({ session: compared, problems: [] });
    expect(settle({ ...compared, screen: 'overlaps' }, wales)).toEqual({
      session: { ...compared, screen: 'overlaps', pair: ['psb-gwent'] },
      problems: [{ kind: 'notInLandscape', name: 'pair', value: 'nobody' }],
    });
  });

  it('opens the gaps without a rule that nobody knows, and says where those it knows stand', () => {
    const strange: Session = { ...asked, screen: 'gaps', choices: { ...firstSession.choices, rule: ['weak-link', 'dragons'] } };
    const { session, problems } = settle({ ...strange, filters: noFilters }, wales);
    expect(session).toEqual({ ...strange, filters: noFilters, choices: { ...firstSession.choices, rule: ['weak-link'] } });
    expect(problems).toEqual([{ kind: 'unknownRule', value: 'dragons' }]);
    expect(problems.map(problem => noticeText(problem, sayIn.en))).toEqual([
      expect.stringMatching(/the rule “dragons”, which Tirlun does not know\. The rules it knows stand in a list beside the gaps/),
    ]);
  });

  it('takes a body for what it is, and tells nothing of it', () => {
    const wrong: Session = { ...firstSession, selected: { kind: 'partnership', id: 'council-cardiff' } };
    expect(settle(wrong, wales)).toEqual({
      session: { ...firstSession, selected: { kind: 'organisation', id: 'council-cardiff' } },
      problems: [],
    });
  });
});
