/** Questions about what boards share, what is asked for more than once, and what is missing. */
import { inArea, named, ofBoard, sourced } from './parts.ts';
import type { Parameter, Question, QuestionColumn } from './question.ts';

const whichArea: Parameter = { name: 'area', label: 'area', kind: { of: 'area' }, standard: 'la-cardiff' };

const products: Parameter = {
  name: 'productKinds',
  label: 'product',
  kind: { of: 'term', set: 'ProductKind' },
  standard: 'ASSESSMENT',
  isList: true,
  isOptional: true,
};

const pairs: readonly QuestionColumn[] = [
  { heading: 'board', at: 'a.name', as: 'name' },
  { heading: 'otherBoard', at: 'b.name', as: 'name' },
  { heading: 'shared', at: 'members.whole.shared', as: 'count', empty: 'membersNotKnown' },
  { heading: 'linkState', at: 'link', as: 'term', set: 'LinkState' },
  { heading: 'inWords', at: 'sentence', as: 'sentence' },
];

const ofPair = `totalCount
    pageInfo { hasNextPage }
    nodes {
      a { ${named} }
      b { ${named} }
      link
      members { whole { shared { id } } }
      sentence(language: $language)
    }`;

const ofBoardDuty = `partnership { ${named} }
      duty { title act section }
      isGeneral
      holding { ${sourced} }`;

export const questionsOnOverlaps: readonly Question[] = [
  {
    id: 'what-two-share',
    document: `query WhatTwoShare($language: Language!, $a: ID!, $b: ID!) {
  overlap(a: $a, b: $b) {
    a { ${named} }
    b { ${named} }
    sentence(language: $language)
    members {
      whole {
        shared {
          id
          ${named}
          isRequiredInA
          isRequiredInB
          isAssumed
        }
      }
    }
  }
}`,
    parameters: [
      { name: 'a', label: 'board', kind: { of: 'partnership' }, standard: 'csp-cardiff' },
      { name: 'b', label: 'otherBoard', kind: { of: 'partnership' }, standard: 'psb-cardiff' },
    ],
    rows: ['overlap.members.whole.shared'],
    columns: [
      { heading: 'organisation', at: 'name', as: 'name' },
      { heading: 'requiredOnFirst', at: 'isRequiredInA', as: 'yesNo' },
      { heading: 'requiredOnSecond', at: 'isRequiredInB', as: 'yesNo' },
      { heading: 'isAssumed', at: 'isAssumed', as: 'yesNo' },
    ],
  },
  {
    id: 'boards-that-overlap',
    document: `query BoardsThatOverlap($language: Language!, $area: ID) {
  overlaps(filter: { area: $area }, first: 200) {
    ${ofPair}
  }
}`,
    parameters: [inArea('la-torfaen')],
    rows: ['overlaps.nodes'],
    columns: pairs,
  },
  {
    id: 'overlaps-of-board',
    document: `query OverlapsOfBoard($language: Language!, $partnership: ID!) {
  overlaps(filter: { partnership: $partnership }, first: 200) {
    ${ofPair}
  }
}`,
    parameters: [ofBoard('csp-cardiff')],
    rows: ['overlaps.nodes'],
    columns: pairs,
  },
  {
    id: 'shared-but-not-linked',
    document: `query SharedButNotLinked($language: Language!, $area: ID) {
  overlaps(filter: { area: $area }, order: SHARED_UNLINKED, first: 200) {
    ${ofPair}
  }
}`,
    parameters: [inArea('la-torfaen')],
    rows: ['overlaps.nodes'],
    columns: pairs,
  },
  {
    id: 'due-more-than-once',
    document: `query DueMoreThanOnce($language: Language!, $area: ID!, $productKinds: [ProductKind!]) {
  duplication(area: $area, productKinds: $productKinds) {
    productKind
    must {
      ${ofBoardDuty}
    }
    mustGeneral {
      ${ofBoardDuty}
    }
    carry {
      ${ofBoardDuty}
    }
  }
}`,
    parameters: [whichArea, products],
    rows: ['duplication.must', 'duplication.mustGeneral', 'duplication.carry'],
    columns: [
      { heading: 'product', at: '../productKind', as: 'term', set: 'ProductKind' },
      { heading: 'board', at: 'partnership.name', as: 'name' },
      { heading: 'duty', at: 'duty.title', as: 'text' },
      { heading: 'act', at: 'duty.act', as: 'text' },
      { heading: 'section', at: 'duty.section', as: 'text' },
      { heading: 'isGeneral', at: 'isGeneral', as: 'yesNo' },
      { heading: 'evidence', at: 'holding.evidence', as: 'evidence' },
    ],
  },
  {
    id: 'contributes-to-several',
    document: `query ContributesToSeveral($language: Language!, $area: ID!, $productKinds: [ProductKind!]) {
  duplication(area: $area, productKinds: $productKinds) {
    productKind
    contributors {
      organisation { ${named} }
      partnerships { ${named} }
      duties { duty { title } }
    }
  }
}`,
    parameters: [whichArea, products],
    rows: ['duplication.contributors'],
    columns: [
      { heading: 'product', at: '../productKind', as: 'term', set: 'ProductKind' },
      { heading: 'organisation', at: 'organisation.name', as: 'name' },
      { heading: 'requiredOn', at: 'partnerships.name', as: 'name' },
      { heading: 'ownDuties', at: 'duties.duty.title', as: 'text', empty: 'noneRecorded' },
    ],
  },
  {
    id: 'gaps-here',
    document: `query GapsHere($language: Language!, $area: ID, $severity: [Severity!], $state: [Standing!]) {
  gaps(area: $area, severity: $severity, state: $state, first: 200) {
    totalCount
    pageInfo { hasNextPage }
    nodes {
      id
      severity
      state
      sentence(language: $language)
      whatWouldCloseIt(language: $language)
      ${sourced}
    }
  }
}`,
    parameters: [
      inArea('la-torfaen'),
      { name: 'severity', label: 'severity', kind: { of: 'term', set: 'Severity' }, standard: 'HIGH', isList: true, isOptional: true },
      { name: 'state', label: 'standing', kind: { of: 'term', set: 'Standing' }, standard: '', isList: true, isOptional: true },
    ],
    rows: ['gaps.nodes'],
    columns: [
      { heading: 'inWords', at: 'sentence', as: 'sentence' },
      { heading: 'severity', at: 'severity', as: 'term', set: 'Severity' },
      { heading: 'standing', at: 'state', as: 'term', set: 'Standing' },
      { heading: 'wouldClose', at: 'whatWouldCloseIt', as: 'sentence' },
      { heading: 'evidence', at: 'evidence', as: 'evidence' },
    ],
  },
  {
    id: 'gaps-counted',
    document: `query GapsCounted($language: Language!) {
  gapRules {
    id
    title(language: $language)
    severity
    count
    whatWouldCloseIt(language: $language)
  }
}`,
    parameters: [],
    rows: ['gapRules'],
    columns: [
      { heading: 'gap', at: 'title', as: 'sentence' },
      { heading: 'severity', at: 'severity', as: 'term', set: 'Severity' },
      { heading: 'howMany', at: 'count', as: 'number' },
      { heading: 'wouldClose', at: 'whatWouldCloseIt', as: 'sentence' },
    ],
  },
  {
    id: 'line-upwards',
    document: `query LineUpwards($language: Language!, $partnership: ID!) {
  upwardLine(partnership: $partnership) {
    sentence(language: $language)
    steps {
      partnership { ${named} }
      interface {
        label(language: $language) { text language isFallback needsCheck }
        certainty
        ${sourced}
      }
    }
  }
}`,
    parameters: [ofBoard('csp-torfaen')],
    rows: ['upwardLine.steps'],
    columns: [
      { heading: 'relation', at: 'interface.label', as: 'name' },
      { heading: 'board', at: 'partnership.name', as: 'name' },
      { heading: 'certainty', at: 'interface.certainty', as: 'certainty' },
      { heading: 'evidence', at: 'interface.evidence', as: 'evidence' },
    ],
  },
];
