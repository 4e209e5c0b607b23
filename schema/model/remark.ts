import { thingKind } from './kind.ts';
import { note } from './names.ts';
import { date, flag, reference, required, term, text } from './property.ts';
import { remarkOutcome, remarkSort } from './terms/scenario.ts';

/** What a remark speaks of is named by bare ids: it may go from the landscape while the minutes still tell of it. */
export const remark = thingKind('Remark', {
  describe: 'What somebody said of the landscape while it was presented; kept apart, in the scenario of the meeting, until it is accepted.',
  properties: {
    scenario: required(reference(['Scenario'], 'The scenario in which the remarks of the meeting gather.')),
    sort: required(term(remarkSort, 'What it is: it confirms, disputes, names what is missing, or is an idea.')),
    about: text('Id of the body that was in focus.'),
    statement: text('Id of the statement that is confirmed or disputed; without one, it is the body itself.'),
    other: text('Id of the body that is missing on the board, or of the board on which it is missing.'),
    said: required(text('What was said, as somebody wrote it down.')),
    isWelsh: flag('Whether it is written in Welsh.'),
    by: text('The role or organisation that says so; never a name of a person.'),
    on: required(date('The day on which it was said.')),
    scene: text('Id of the scene that was shown.'),
    outcome: term(remarkOutcome, 'What became of it; open where nothing is said.'),
    note,
  },
});
