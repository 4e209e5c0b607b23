/** What the documents say that is no statement between two bodies: facts, survey results, recommendations, disagreements. */
import { thingKind } from './kind.ts';
import { note } from './names.ts';
import { flag, integer, references, required, term, text } from './property.ts';
import { aboutKind } from './terms/common.ts';
import { answerKind, factTopic, recommendationStatus, surveyMeasure, surveyTopic } from './terms/finding.ts';

const subject = ['Organisation', 'Partnership', 'Duty', 'Theme', 'Source'] as const;

const about = {
  aboutKind: term(aboutKind, 'What sort of thing it is about.'),
  about: references(subject, 'The things it is about: where to show it.', 'aboutKind'),
};

const aboutColumns = { about: 'about_id' };

export const fact = thingKind('Fact', {
  describe: 'One checkable statement of a document.',
  plain: { file: 'facts.csv', columns: aboutColumns },
  properties: {
    topic: term(factTopic, 'What it is on.'),
    statement: required(text('The statement in our words; the quote stands in its evidence.')),
    isWelsh: flag('Whether it is written in Welsh, as a meeting may have said it; in English where nothing is said.'),
    ...about,
  },
});

export const surveyResult = thingKind('SurveyResult', {
  describe: 'One result of a survey.',
  plain: { file: 'survey_results.csv', columns: aboutColumns },
  properties: {
    topic: term(surveyTopic, 'The part of the survey.'),
    item: required(text('What was asked or counted.')),
    ...about,
    measure: term(surveyMeasure, 'What the value is: a count, a percentage, a mean, a rank, words.'),
    value: text('The value as the report gives it.'),
    unit: text('What the value counts.'),
    baseN: integer('How many respondents the value rests on.'),
    impliedCount: integer('The percentage worked out as a count of respondents; worked out here, not in the report.'),
    answerKind: term(answerKind, 'How it was answered; no answer says nothing about the matter.'),
    note,
  },
});

export const recommendation = thingKind('Recommendation', {
  describe: 'A recommendation of a report, in its own words.',
  plain: { file: 'recommendations.csv', columns: { ...aboutColumns, addressedTo: 'addressed_to_id' } },
  properties: {
    number: integer('Its number in the report.'),
    text: required(text('The words of the report.')),
    isWelsh: flag('Whether its words are in Welsh; in English where nothing is said.'),
    addressedToKind: term(aboutKind, 'What sort of body it is addressed to.'),
    addressedTo: references(subject, 'Whom the words name; empty where they name nobody.', 'addressedToKind'),
    ...about,
    status: term(recommendationStatus, 'What became of it.'),
    note,
  },
});

export const disagreement = thingKind('Disagreement', {
  describe: 'Claims that differ. All are shown whenever one is shown.',
  plain: { file: 'disagreements.csv', columns: { claims: 'claim_ids' }, unsourced: true },
  properties: {
    topic: term(factTopic, 'What the claims are on.'),
    claims: references(['Fact', 'Interface'], 'The facts and interfaces that differ.'),
    whatDiffers: required(text('In what they differ.')),
    sourceNote: text('Which documents of which year stand behind them.'),
  },
});
