/** Questions about who works apart, who alone joins whom, and how one body reaches another. */
import { named, ofBoard } from './parts.ts';
import type { Question, QuestionColumn } from './question.ts';

const inWords: QuestionColumn = { heading: 'inWords', at: 'sentence', as: 'sentence' };

const ranked = `node { ${named} }
      value
      rank
      bestRank
      worstRank
      isOneForAll
      sentence(language: $language)`;

const rankColumns: readonly QuestionColumn[] = [
  { heading: 'rank', at: 'rank', as: 'number' },
  { heading: 'body', at: 'node.name', as: 'name' },
  { heading: 'bestRank', at: 'bestRank', as: 'number' },
  { heading: 'worstRank', at: 'worstRank', as: 'number' },
  { heading: 'isOneForAll', at: 'isOneForAll', as: 'yesNo' },
  inWords,
];

export const questionsOnSilos: readonly Question[] = [
  {
    id: 'only-link',
    document: `query OnlyLink($language: Language!) {
  silos(network: SEATS) {
    cutPoints {
      node { ${named} }
      losesOnlyLink { ${named} }
      onlyOneSeat
      sentence(language: $language)
    }
  }
}`,
    parameters: [],
    rows: ['silos.cutPoints'],
    columns: [
      { heading: 'body', at: 'node.name', as: 'name' },
      { heading: 'cutOff', at: 'losesOnlyLink.name', as: 'name' },
      { heading: 'onlyOneSeat', at: 'onlyOneSeat', as: 'yesNo' },
      inWords,
    ],
  },
  {
    id: 'hangs-on-one-link',
    document: `query HangsOnOneLink($language: Language!) {
  silos(network: INTERFACES) {
    bridges {
      a { ${named} }
      b { ${named} }
      fallsOff { ${named} }
      onlyOneSeat
      sentence(language: $language)
    }
  }
}`,
    parameters: [],
    rows: ['silos.bridges'],
    columns: [
      { heading: 'board', at: 'a.name', as: 'name' },
      { heading: 'otherBoard', at: 'b.name', as: 'name' },
      { heading: 'cutOff', at: 'fallsOff.name', as: 'name' },
      { heading: 'onlyOneLink', at: 'onlyOneSeat', as: 'yesNo' },
      inWords,
    ],
  },
  {
    id: 'joined-to-nobody',
    document: `query JoinedToNobody($language: Language!) {
  silos(network: SEATS) {
    isolates { ${named} }
  }
}`,
    parameters: [],
    rows: ['silos.isolates'],
    columns: [{ heading: 'body', at: 'name', as: 'name' }],
  },
  {
    id: 'stands-between',
    document: `query StandsBetween($language: Language!) {
  silos(network: SEATS) {
    betweenness(first: 25) {
      ${ranked}
    }
  }
}`,
    parameters: [],
    rows: ['silos.betweenness'],
    columns: rankColumns,
  },
  {
    id: 'brings-sectors-together',
    document: `query BringsSectorsTogether($language: Language!) {
  silos(network: ORGANISATIONS) {
    brokerage(by: SECTOR, first: 25) {
      ${ranked}
    }
  }
}`,
    parameters: [],
    rows: ['silos.brokerage'],
    columns: rankColumns,
  },
  {
    id: 'keeps-to-itself',
    document: `query KeepsToItself($language: Language!) {
  silos(network: ORGANISATIONS) {
    sector: eiIndex(by: SECTOR) { value expected p internal external sentence(language: $language) }
    devolution: eiIndex(by: DEVOLUTION) { value expected p internal external sentence(language: $language) }
    region: eiIndex(by: REGION) { value expected p internal external sentence(language: $language) }
  }
}`,
    parameters: [],
    rows: ['silos.sector', 'silos.devolution', 'silos.region'],
    columns: [
      inWords,
      { heading: 'within', at: 'internal', as: 'number' },
      { heading: 'between', at: 'external', as: 'number' },
      { heading: 'index', at: 'value', as: 'number' },
      { heading: 'expected', at: 'expected', as: 'number' },
      { heading: 'chance', at: 'p', as: 'number' },
    ],
  },
  {
    id: 'who-holds-together',
    document: `query WhoHoldsTogether($language: Language!) {
  silos(network: SEATS) {
    communities {
      size
      members { ${named} }
    }
  }
}`,
    parameters: [],
    rows: ['silos.communities'],
    keep: { at: 'size', none: [1] },
    columns: [
      { heading: 'howMany', at: 'size', as: 'number' },
      { heading: 'body', at: 'members.name', as: 'name' },
    ],
  },
  {
    id: 'where-board-stands',
    document: `query WhereBoardStands($language: Language!, $partnership: ID!) {
  silos(network: INTERFACES) {
    standing(id: $partnership) {
      joinedTo { ${named} }
      betweenness { ${ranked} }
      constraint { ${ranked} }
      effectiveSize { ${ranked} }
    }
  }
}`,
    parameters: [ofBoard('psb-gwent')],
    rows: ['silos.standing.betweenness', 'silos.standing.constraint', 'silos.standing.effectiveSize'],
    columns: [
      inWords,
      { heading: 'rank', at: 'rank', as: 'number' },
      { heading: 'bestRank', at: 'bestRank', as: 'number' },
      { heading: 'worstRank', at: 'worstRank', as: 'number' },
    ],
  },
  {
    id: 'more-than-chance',
    document: `query MoreThanChance($language: Language!) {
  surprises(first: 100) {
    totalCount
    pageInfo { hasNextPage }
    nodes {
      a { ${named} }
      b { ${named} }
      shared
      expected
      value
      corrected
      statedA
      statedB
      sentence(language: $language)
    }
  }
}`,
    parameters: [],
    rows: ['surprises.nodes'],
    columns: [
      { heading: 'board', at: 'a.name', as: 'name' },
      { heading: 'otherBoard', at: 'b.name', as: 'name' },
      { heading: 'shared', at: 'shared', as: 'number' },
      { heading: 'expectedShared', at: 'expected', as: 'number' },
      { heading: 'chance', at: 'value', as: 'number' },
      { heading: 'chanceOfAll', at: 'corrected', as: 'number' },
      inWords,
    ],
  },
  {
    id: 'ways-between',
    document: `query WaysBetween($language: Language!, $from: ID!, $to: ID!, $first: Int) {
  paths(from: $from, to: $to, first: $first) {
    nodes {
      bodies { ${named} }
      steps { lens }
      sentence(language: $language)
    }
  }
}`,
    parameters: [
      { name: 'from', label: 'from', kind: { of: 'body' }, standard: 'csp-torfaen' },
      { name: 'to', label: 'to', kind: { of: 'body' }, standard: 'scb' },
      { name: 'first', label: 'howMany', kind: { of: 'number', least: 1, most: 20 }, standard: '5' },
    ],
    rows: ['paths.nodes'],
    columns: [{ heading: 'steps', at: 'steps', as: 'count' }, { heading: 'body', at: 'bodies.name', as: 'name' }, inWords],
  },
];
