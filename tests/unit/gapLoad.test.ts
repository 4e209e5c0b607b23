/** How many gaps there are about each body, by hand on Saltmarsh; and what is known of Wales. */
import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../server/analysis/gaps/catalogue.ts';
import { gapLoadsOf } from '../../server/analysis/gaps/gapLoad.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { saltmarsh, saltmarshWith } from '../world/saltmarsh.ts';
import { wales } from '../world/wales.ts';

function load(graph: PartnershipGraph, id: string) {
  const found = gapLoadsOf(graph).find(({ body }) => body.id === id);
  return found === undefined ? null : { severity: found.severity, open: found.open, ask: found.ask };
}

/** The same, counted the slow way. */
function counted(graph: PartnershipGraph, id: string) {
  const about = gapsOf(graph).filter(gap => gap.subjects.some(subject => subject.id === id));
  const open = about.filter(({ state }) => state === 'yes' || state === 'general');
  const severity = (['high', 'medium', 'low'] as const).find(one => open.some(gap => gap.severity === one)) ?? null;
  return { severity, open: open.length, ask: about.filter(({ state }) => state === 'unknown').length };
}

test.each(['csp-saltmarsh', 'csp-heron', 'psb-estuary', 'watch', 'police-marsh', 'csp-all'])('%s bears what the list of gaps says', id => {
  expect(load(saltmarsh, id)).toEqual(counted(saltmarsh, id));
});

test('what nobody knows is to be asked, and no gap that is there', () => {
  expect(load(saltmarsh, 'watch')).toEqual({ severity: 'medium', open: 2, ask: 2 });
});

describe('a judgement', () => {
  const judged = (verdict: string): PartnershipGraph =>
    saltmarshWith({
      kind: 'Judgement',
      id: 'j1',
      properties: { about: 'data-wanted:d2:csp-saltmarsh', verdict, author: 'Harbour office', at: '2026-11-25' },
    });

  test.each(['required', 'useful'])('of %s settles a gap', verdict => {
    expect(load(judged(verdict), 'csp-saltmarsh')?.open).toBe(counted(saltmarsh, 'csp-saltmarsh').open - 1);
  });

  test.each(['duplicate', 'open'])('of %s leaves it', verdict => {
    expect(load(judged(verdict), 'csp-saltmarsh')).toEqual(counted(saltmarsh, 'csp-saltmarsh'));
  });
});

test('Wales: every body that a gap is about, once', () => {
  const ids = gapLoadsOf(wales).map(({ body }) => body.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(load(wales, 'csp-cardiff')).toEqual(counted(wales, 'csp-cardiff'));
  expect(load(wales, 'csp-all')).toMatchObject({ severity: 'high' });
});
