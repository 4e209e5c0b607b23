/** Questions about boards and how they stand to one another. */
import { counted, inArea, named, ofBoard, sourced, sureness } from './parts.ts';
import type { Question } from './question.ts';

export const questionsOnBoards: readonly Question[] = [
  {
    id: 'boards-here',
    document: `query BoardsHere($language: Language!, $area: ID, $tier: [Tier!]) {
  partnerships(filter: { area: $area, tier: $tier }, sort: TIER, first: 200) {
    ${counted}
    nodes {
      id
      ${named}
      kind
      tier
      statutoryBasis
      memberList
      seats { id }
    }
  }
}`,
    parameters: [
      inArea('la-torfaen'),
      { name: 'tier', label: 'tier', kind: { of: 'term', set: 'Tier' }, standard: '', isList: true, isOptional: true },
    ],
    rows: ['partnerships.nodes'],
    columns: [
      { heading: 'board', at: 'name', as: 'name' },
      { heading: 'kind', at: 'kind', as: 'term', set: 'PartnershipKind' },
      { heading: 'tier', at: 'tier', as: 'term', set: 'Tier' },
      { heading: 'seats', at: 'seats', as: 'count', empty: 'membersNotKnown' },
      { heading: 'memberList', at: 'memberList', as: 'term', set: 'MemberList' },
      { heading: 'statutoryBasis', at: 'statutoryBasis', as: 'text' },
    ],
  },
  {
    id: 'boards-of-kind',
    document: `query BoardsOfKind($language: Language!, $kind: [PartnershipKind!]) {
  partnerships(filter: { kind: $kind }, first: 200) {
    ${counted}
    nodes {
      id
      ${named}
      region { ${named} }
      footprint { ${named} }
      seats { id }
      memberList
    }
  }
}`,
    parameters: [{ name: 'kind', label: 'kind', kind: { of: 'term', set: 'PartnershipKind' }, standard: 'CSP', isList: true }],
    rows: ['partnerships.nodes'],
    columns: [
      { heading: 'board', at: 'name', as: 'name' },
      { heading: 'footprint', at: 'footprint.name', as: 'name' },
      { heading: 'region', at: 'region.name', as: 'name', empty: 'notOneRegion' },
      { heading: 'seats', at: 'seats', as: 'count', empty: 'membersNotKnown' },
      { heading: 'memberList', at: 'memberList', as: 'term', set: 'MemberList' },
    ],
  },
  {
    id: 'members-unknown',
    document: `query MembersUnknown($language: Language!, $area: ID) {
  partnerships(filter: { area: $area, memberList: [UNKNOWN] }, first: 200) {
    ${counted}
    nodes {
      id
      ${named}
      kind
      tier
      seats { id }
      ${sourced}
    }
  }
}`,
    parameters: [inArea('')],
    rows: ['partnerships.nodes'],
    columns: [
      { heading: 'board', at: 'name', as: 'name' },
      { heading: 'kind', at: 'kind', as: 'term', set: 'PartnershipKind' },
      { heading: 'tier', at: 'tier', as: 'term', set: 'Tier' },
      { heading: 'seats', at: 'seats', as: 'count', empty: 'membersNotKnown' },
      { heading: 'evidence', at: 'evidence', as: 'evidence' },
    ],
  },
  {
    id: 'interfaces-of-board',
    document: `query InterfacesOfBoard($language: Language!, $partnership: ID!) {
  partnership(id: $partnership) {
    ${named}
    interfaces(includeGeneral: true) {
      id
      label(language: $language) { text language isFallback needsCheck }
      direction
      nature
      other { ${named} }
      isGeneral
      certainty
      ${sourced}
    }
  }
}`,
    parameters: [ofBoard('csp-cardiff')],
    rows: ['partnership.interfaces'],
    columns: [
      { heading: 'board', at: '../name', as: 'name' },
      { heading: 'relation', at: 'label', as: 'name' },
      { heading: 'otherBoard', at: 'other.name', as: 'name' },
      { heading: 'nature', at: 'nature', as: 'term', set: 'InterfaceNature' },
      { heading: 'isGeneral', at: 'isGeneral', as: 'yesNo' },
      ...sureness,
    ],
  },
  {
    id: 'no-upward-line',
    document: `query NoUpwardLine($language: Language!, $kind: [PartnershipKind!], $area: ID) {
  partnerships(filter: { kind: $kind, area: $area }, first: 200) {
    ${counted}
    nodes {
      id
      ${named}
      tier
      interfaces { direction nature }
    }
  }
}`,
    parameters: [
      { name: 'kind', label: 'kind', kind: { of: 'term', set: 'PartnershipKind' }, standard: '', isList: true, isOptional: true },
      inArea('rpb-region-gwent'),
    ],
    rows: ['partnerships.nodes'],
    keep: { at: 'interfaces.direction', none: ['UP'] },
    columns: [
      { heading: 'board', at: 'name', as: 'name' },
      { heading: 'tier', at: 'tier', as: 'term', set: 'Tier' },
      { heading: 'otherLinks', at: 'interfaces', as: 'count', empty: 'noneRecorded' },
    ],
  },
  {
    id: 'shortest-way',
    document: `query ShortestWay($language: Language!, $from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    steps {
      from { ${named} }
      to { ${named} }
      statement {
        __typename
        isGeneral
        certainty
        ${sourced}
        ... on Interface { label(language: $language) { text language isFallback needsCheck } }
        ... on Membership { roles }
      }
    }
  }
}`,
    parameters: [
      { name: 'from', label: 'from', kind: { of: 'body' }, standard: 'csp-torfaen' },
      { name: 'to', label: 'to', kind: { of: 'body' }, standard: 'scb' },
    ],
    rows: ['path.steps'],
    columns: [
      { heading: 'from', at: 'from.name', as: 'name' },
      { heading: 'relation', at: 'statement.label', as: 'name', empty: 'doesNotApply' },
      { heading: 'roles', at: 'statement.roles', as: 'term', set: 'Role', empty: 'doesNotApply' },
      { heading: 'to', at: 'to.name', as: 'name' },
      { heading: 'certainty', at: 'statement.certainty', as: 'certainty' },
      { heading: 'evidence', at: 'statement.evidence', as: 'evidence' },
    ],
  },
  {
    id: 'around-board',
    document: `query AroundBoard($language: Language!, $partnership: ID!, $steps: Int) {
  neighbourhood(id: $partnership, steps: $steps) {
    members {
      step
      body {
        id
        ${named}
        isGeneral
        footprint { ${named} }
      }
    }
  }
}`,
    parameters: [ofBoard('csp-torfaen'), { name: 'steps', label: 'steps', kind: { of: 'number', least: 1, most: 3 }, standard: '1' }],
    rows: ['neighbourhood.members'],
    keep: { at: 'step', none: [0] },
    columns: [
      { heading: 'body', at: 'body.name', as: 'name' },
      { heading: 'steps', at: 'step', as: 'number' },
      { heading: 'footprint', at: 'body.footprint.name', as: 'name' },
      { heading: 'isGeneral', at: 'body.isGeneral', as: 'yesNo' },
    ],
  },
  {
    id: 'findings-on-pairs',
    document: `query FindingsOnPairs($language: Language!) {
  interfaces(filter: { nature: [FINDING] }, first: 200) {
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
    parameters: [],
    rows: ['interfaces.nodes'],
    columns: [
      { heading: 'from', at: 'from.name', as: 'name' },
      { heading: 'relation', at: 'label', as: 'name' },
      { heading: 'to', at: 'to.name', as: 'name' },
      { heading: 'note', at: 'note', as: 'text' },
      ...sureness,
    ],
  },
];
