import { expect, it } from 'vitest';
import { keptParts } from '../../client/state/keptParts.ts';
import { firstSession, noFilters, type Session } from '../../client/state/session.ts';

it('of a session read anew, what says the same is the same, and what says another thing is new', () => {
  const held: Session = {
    ...firstSession,
    focus: { id: 'csp-torfaen', steps: 1, direction: 'any' },
    filters: { ...noFilters, kind: ['CSP'] },
  };
  const read: Session = {
    ...firstSession,
    focus: { direction: 'any', id: 'csp-torfaen', steps: 1 },
    filters: { ...noFilters, kind: ['CSP', 'PSB'] },
  };
  const kept = keptParts(held, read);
  expect(kept).toEqual(read);
  expect([kept.focus === held.focus, kept.filters === held.filters]).toEqual([true, false]);
});
