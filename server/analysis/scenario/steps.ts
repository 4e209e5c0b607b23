/** What each step of a scenario does to a copy of the landscape. */
import { role } from '../../../schema/model/terms/membership.ts';
import { idFromEnds } from '../../../schema/model/kind.ts';
import { idOf } from '../../domain/id.ts';
import type { Body, DutyHolding, Membership, Scenario, ScenarioStep, Statement } from '../../domain/things.ts';
import { bodyIn, removeBody, removeStatement, respeaking, retell, statementsAt, supportOf, suppose, type Draft } from '../draft.ts';

/** Why a step does nothing. What it names may have gone from the landscape since it was written. */
export type StepFault =
  | 'no such body'
  | 'no such other body'
  | 'other body missing'
  | 'other body of another sort'
  | 'no such seat'
  | 'no such duty';

type Take = (draft: Draft, step: ScenarioStep, scenario: Scenario) => StepFault | null;

const ways: Readonly<Record<ScenarioStep['action'], Take>> = {
  end: (draft, { about }) => {
    const body = bodyIn(draft, about);
    if (body === null) return 'no such body';
    removeBody(draft, body);
    return null;
  },

  merge: (draft, step, scenario) =>
    withBoth(draft, step, (body, other) => {
      if (body.is !== other.is || body.id === other.id) return 'other body of another sort';
      for (const statement of statementsAt(draft, body)) {
        const ends = {
          from: statement.from === body.id ? other.id : statement.from,
          to: statement.to === body.id ? other.id : statement.to,
        };
        // What stood between the two stands between nobody now.
        if (ends.from === ends.to) removeStatement(draft, statement);
        else retell(draft, scenario, statement, ends);
      }
      removeBody(draft, body);
      return null;
    }),

  'add seat': (draft, step, scenario) =>
    withBoth(draft, step, (organisation, board) => {
      if (organisation.is !== 'Organisation' || board.is !== 'Partnership') return 'other body of another sort';
      suppose(draft, scenario, seatBetween(draft, organisation.id, board.id), { role: step.role ?? 'member', law: 'none' });
      return null;
    }),

  'end seat': (draft, step) =>
    withBoth(draft, step, (organisation, board) => {
      const seat = draft.statements.get(idFromEnds('Membership', organisation.id, board.id));
      if (seat?.is !== 'Membership' || !isSeat(draft, seat)) return 'no such seat';
      removeStatement(draft, seat);
      return null;
    }),

  'move duty': (draft, step, scenario) =>
    withBoth(draft, step, (holder, other) => {
      const holding = statementsAt(draft, holder).find(({ is, to }) => is === 'DutyHolding' && to === step.duty);
      if (holding === undefined) return 'no such duty';
      retell(draft, scenario, holding as DutyHolding, { from: other.id, to: holding.to });
      return null;
    }),
};

/** Takes one step. */
export function* taking(draft: Draft, step: ScenarioStep, scenario: Scenario): Generator<void, StepFault | null> {
  const fault = ways[step.action](draft, step, scenario);
  // Whoever spoke of a body that went into another speaks of the other.
  if (fault === null && step.action === 'merge') yield* respeaking(draft, id => (id === step.about ? step.other : id));
  return fault;
}

function withBoth(draft: Draft, { about, other }: ScenarioStep, act: (body: Body, other: Body) => StepFault | null): StepFault | null {
  const body = bodyIn(draft, about);
  if (body === null) return 'no such body';
  if (other === null) return 'other body missing';
  const beside = bodyIn(draft, other);
  return beside === null ? 'no such other body' : act(body, beside);
}

/** Duties to co-operate, money and the like are parts in a board, and no seats. */
function isSeat(draft: Draft, membership: Membership): boolean {
  const roles = supportOf(draft, membership).map(piece => piece.role);
  return [...roles, ...membership.roles].some(one => one !== null && role.labels[one].seat);
}

/** The membership of the two, as recorded or anew. */
function seatBetween(draft: Draft, organisation: string, board: string): Statement {
  const id = idFromEnds('Membership', organisation, board);
  const anew: Membership = {
    is: 'Membership',
    id: idOf('Membership', id),
    from: idOf('Organisation', organisation),
    to: idOf('Partnership', board),
    holds: 'yes',
    since: null,
    until: null,
    roles: [],
    basis: null,
  };
  return draft.statements.get(id) ?? anew;
}
