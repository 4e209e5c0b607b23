import { thingKind } from './kind.ts';
import { names, note } from './names.ts';
import { date, integer, reference, required, term, text } from './property.ts';
import { role } from './terms/membership.ts';
import { scenarioAction } from './terms/scenario.ts';

export const scenario = thingKind('Scenario', {
  describe: 'A what-if: steps that would change the landscape, kept apart from it until somebody accepts them.',
  plain: { file: 'scenarios.csv', unsourced: true, mayBeMissing: true },
  properties: {
    ...names,
    whyEn: text('Why it is asked, in English.'),
    whyCy: text('Why it is asked, in Welsh.'),
    note,
  },
});

/** What a step speaks of is named by bare ids: a body may go from the landscape while a scenario still asks about it. */
export const scenarioStep = thingKind('ScenarioStep', {
  describe: 'One thing that a scenario supposes: a body ends, a seat is added.',
  plain: { file: 'scenario_steps.csv', unsourced: true, mayBeMissing: true },
  properties: {
    scenario: required(reference(['Scenario'], 'The scenario it belongs to.')),
    order: required(integer('Its place among the steps of the scenario, from 1.')),
    action: required(term(scenarioAction, 'What is supposed.')),
    about: required(text('Id of the body it is about.')),
    other: text('Id of the body beside it: the board of a seat, the body merged into, the new holder of a duty.'),
    duty: text('Id of the duty that is handed on.'),
    role: term(role, 'The role that comes with a new seat; a member where none is named.'),
    on: date('The day from which it holds.'),
    note,
  },
});
