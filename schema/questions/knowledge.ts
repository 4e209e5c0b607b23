/** Questions about what is known, who says so, and what still has to be asked. */
import { counted, named, sourced, sureness } from './parts.ts';
import type { Parameter, Question, QuestionColumn } from './question.ts';

const aboutBody: Parameter = { name: 'body', label: 'body', kind: { of: 'body' }, standard: 'csp-all' };

/** What a piece of evidence is about: a thing, or the two ends of a statement. */
const ends = (indent: string, name = named): string =>
  `about {
  __typename
  ... on Thing { ${name} }
  ... on Membership {
    organisation { ${name} }
    partnership { ${name} }
  }
  ... on Interface {
    from { ${name} }
    to { ${name} }
  }
  ... on Flow {
    giver: from { ${name} }
    receiver: to { ${name} }
  }
  ... on Remit {
    partnership { ${name} }
    theme { ${name} }
  }
  ... on DutyHolding {
    holder { ${name} }
    duty { ${name} }
  }
}`.replaceAll('\n', `\n${indent}`);

const endColumns: readonly QuestionColumn[] = [
  {
    heading: 'about',
    at: 'about.name|about.organisation.name|about.from.name|about.giver.name|about.holder.name|about.theme.name',
    as: 'name',
    empty: 'aFootprint',
  },
  {
    heading: 'otherEnd',
    at: 'about.partnership.name|about.to.name|about.receiver.name|about.duty.name',
    as: 'name',
    empty: 'doesNotApply',
  },
];

/** Thousands of passages are looked through: names without their marks keep that within the allowance. */
const briefly = 'name(language: $language) { text language }';

export const questionsOnKnowledge: readonly Question[] = [
  {
    id: 'disagreements',
    document: `query Disagreements($language: Language!) {
  disagreements(first: 200) {
    ${counted}
    nodes {
      id
      topic
      whatDiffers
      claims {
        ... on Fact {
          statement
          ${sourced}
        }
        ... on Interface {
          from { ${named} }
          label(language: $language) { text language isFallback needsCheck }
          to { ${named} }
          ${sourced}
        }
      }
    }
  }
}`,
    parameters: [],
    rows: ['disagreements.nodes.claims'],
    columns: [
      { heading: 'whatDiffers', at: '../whatDiffers', as: 'text' },
      { heading: 'topic', at: '../topic', as: 'term', set: 'FactTopic' },
      { heading: 'claim', at: 'statement', as: 'text', empty: 'doesNotApply' },
      { heading: 'from', at: 'from.name', as: 'name', empty: 'doesNotApply' },
      { heading: 'relation', at: 'label', as: 'name', empty: 'doesNotApply' },
      { heading: 'to', at: 'to.name', as: 'name', empty: 'doesNotApply' },
      { heading: 'evidence', at: 'evidence', as: 'evidence' },
    ],
  },
  {
    id: 'nobody-opened',
    document: `query NobodyOpened($language: Language!) {
  sources(filter: { read: [SEARCHED] }, first: 10) {
    ${counted}
    nodes {
      id
      title
      passages {
        id
        restsOnUnopened
        locator
        certainty
        ${ends('        ', briefly)}
      }
    }
  }
}`,
    parameters: [],
    rows: ['sources.nodes.passages'],
    keep: { at: 'restsOnUnopened', some: [true] },
    columns: [
      ...endColumns,
      { heading: 'source', at: '../title', as: 'text' },
      { heading: 'locator', at: 'locator', as: 'text' },
      { heading: 'certainty', at: 'certainty', as: 'certainty' },
    ],
  },
  {
    id: 'no-welsh-name',
    document: `query NoWelshName {
  organisations(first: 200) {
    ${counted}
    nodes {
      id
      name(language: CY) { text language isFallback needsCheck }
      type
    }
  }
  partnerships(first: 200) {
    ${counted}
    nodes {
      id
      name(language: CY) { text language isFallback needsCheck }
      kind
    }
  }
}`,
    parameters: [],
    rows: ['organisations.nodes', 'partnerships.nodes'],
    keep: { at: 'name.isFallback', some: [true] },
    columns: [
      { heading: 'body', at: 'name', as: 'name' },
      { heading: 'type', at: 'type', as: 'term', set: 'OrganisationType', empty: 'doesNotApply' },
      { heading: 'kind', at: 'kind', as: 'term', set: 'PartnershipKind', empty: 'doesNotApply' },
    ],
  },
  {
    id: 'welsh-to-check',
    document: `query WelshToCheck {
  partnerships(first: 200) {
    ${counted}
    nodes {
      id
      english: name(language: EN) { text language isFallback needsCheck }
      welsh: name(language: CY) { text language isFallback needsCheck }
      kind
    }
  }
}`,
    parameters: [],
    rows: ['partnerships.nodes'],
    keep: { at: 'welsh.needsCheck', some: [true] },
    columns: [
      { heading: 'englishName', at: 'english', as: 'name' },
      { heading: 'welshName', at: 'welsh', as: 'name' },
      { heading: 'kind', at: 'kind', as: 'term', set: 'PartnershipKind' },
    ],
  },
  {
    id: 'said-about',
    document: `query SaidAbout($body: ID) {
  facts(filter: { about: $body }, first: 200) {
    ${counted}
    nodes {
      id
      topic
      statement
      disagreements { whatDiffers }
      ${sourced}
    }
  }
}`,
    parameters: [aboutBody],
    rows: ['facts.nodes'],
    columns: [
      { heading: 'statement', at: 'statement', as: 'text' },
      { heading: 'topic', at: 'topic', as: 'term', set: 'FactTopic' },
      { heading: 'whatDiffers', at: 'disagreements.whatDiffers', as: 'text', empty: 'noneRecorded' },
      { heading: 'evidence', at: 'evidence', as: 'evidence' },
    ],
  },
  {
    id: 'survey-results',
    document: `query SurveyResults($topic: [SurveyTopic!]) {
  surveyResults(filter: { topic: $topic }, first: 200) {
    ${counted}
    nodes {
      id
      item
      topic
      answerKind
      value
      unit
      baseN
      ${sourced}
    }
  }
}`,
    parameters: [{ name: 'topic', label: 'topic', kind: { of: 'term', set: 'SurveyTopic' }, standard: '', isList: true, isOptional: true }],
    rows: ['surveyResults.nodes'],
    columns: [
      { heading: 'item', at: 'item', as: 'text' },
      { heading: 'topic', at: 'topic', as: 'term', set: 'SurveyTopic' },
      { heading: 'answerKind', at: 'answerKind', as: 'term', set: 'AnswerKind' },
      { heading: 'value', at: 'value', as: 'text' },
      { heading: 'unit', at: 'unit', as: 'text' },
      { heading: 'baseN', at: 'baseN', as: 'number' },
      { heading: 'evidence', at: 'evidence', as: 'evidence' },
    ],
  },
  {
    id: 'recommendations',
    document: `query Recommendations($language: Language!) {
  recommendations(first: 200) {
    ${counted}
    nodes {
      id
      number
      text
      addressedTo { ${named} }
      status
      ${sourced}
    }
  }
}`,
    parameters: [],
    rows: ['recommendations.nodes'],
    columns: [
      { heading: 'number', at: 'number', as: 'number' },
      { heading: 'recommendation', at: 'text', as: 'text' },
      { heading: 'addressedTo', at: 'addressedTo.name', as: 'name', empty: 'noneRecorded' },
      { heading: 'status', at: 'status', as: 'term', set: 'RecommendationStatus' },
      { heading: 'evidence', at: 'evidence', as: 'evidence' },
    ],
  },
  {
    id: 'rests-on-source',
    document: `query RestsOnSource($language: Language!, $source: ID!) {
  source(id: $source) {
    title
    passages {
      id
      locator
      quote
      certainty
      ${ends('      ')}
    }
  }
}`,
    parameters: [{ name: 'source', label: 'source', kind: { of: 'source' }, standard: 'gwent-dec22' }],
    rows: ['source.passages'],
    columns: [
      { heading: 'locator', at: 'locator', as: 'text' },
      { heading: 'quote', at: 'quote', as: 'text' },
      { heading: 'certainty', at: 'certainty', as: 'certainty' },
      ...endColumns,
    ],
  },
  {
    id: 'sources-read',
    document: `query SourcesRead($read: [SourceRead!]) {
  sources(filter: { read: $read }, first: 200) {
    ${counted}
    nodes {
      id
      title
      publisher
      date
      read
      readNote
      url
      passages { id }
    }
  }
}`,
    parameters: [
      { name: 'read', label: 'read', kind: { of: 'term', set: 'SourceRead' }, standard: 'NOT_OPENED', isList: true, isOptional: true },
    ],
    rows: ['sources.nodes'],
    columns: [
      { heading: 'source', at: 'title', as: 'text' },
      { heading: 'publisher', at: 'publisher', as: 'text' },
      { heading: 'date', at: 'date', as: 'text' },
      { heading: 'read', at: 'read', as: 'term', set: 'SourceRead' },
      { heading: 'restsOnIt', at: 'passages', as: 'count', empty: 'noneRecorded' },
      { heading: 'address', at: 'url', as: 'link' },
      { heading: 'note', at: 'readNote', as: 'text' },
    ],
  },
  {
    id: 'assumed-links',
    document: `query AssumedLinks($language: Language!, $area: ID) {
  interfaces(filter: { area: $area, certainty: [ASSUMED], nature: [LINK] }, first: 200) {
    ${counted}
    nodes {
      id
      from { ${named} }
      label(language: $language) { text language isFallback needsCheck }
      to { ${named} }
      note
      certainty
      ${sourced}
    }
  }
}`,
    parameters: [{ name: 'area', label: 'area', kind: { of: 'area' }, standard: 'rpb-region-gwent', isOptional: true }],
    rows: ['interfaces.nodes'],
    columns: [
      { heading: 'from', at: 'from.name', as: 'name' },
      { heading: 'relation', at: 'label', as: 'name' },
      { heading: 'to', at: 'to.name', as: 'name' },
      { heading: 'note', at: 'note', as: 'text' },
      ...sureness,
    ],
  },
  {
    id: 'what-changed',
    document: `query WhatChanged($first: Int) {
  changes(first: $first) {
    revision
    at
    author
    reason
    upserted
    removed
  }
}`,
    parameters: [{ name: 'first', label: 'howMany', kind: { of: 'number', least: 1, most: 200 }, standard: '20' }],
    rows: ['changes'],
    columns: [
      { heading: 'revision', at: 'revision', as: 'number' },
      { heading: 'date', at: 'at', as: 'text' },
      { heading: 'author', at: 'author', as: 'text' },
      { heading: 'reason', at: 'reason', as: 'text' },
      { heading: 'upserted', at: 'upserted', as: 'number' },
      { heading: 'removed', at: 'removed', as: 'number' },
    ],
  },
];
