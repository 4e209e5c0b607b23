/** Questions about who sits where, and what the law does for the seat. */
import { counted, inArea, named, ofBoard, ofOrganisation, sourced, sureness } from './parts.ts';
import type { Question, QuestionColumn } from './question.ts';

const standing: readonly QuestionColumn[] = [
  { heading: 'roles', at: 'roles', as: 'term', set: 'Role' },
  { heading: 'law', at: 'law', as: 'term', set: 'Law' },
  ...sureness,
];

export const questionsOnSeats: readonly Question[] = [
  {
    id: 'who-sits-on',
    document: `query WhoSitsOn($language: Language!, $partnership: ID!) {
  partnership(id: $partnership) {
    ${named}
    memberList
    seats {
      id
      organisation { ${named} }
      roles
      law
      certainty
      ${sourced}
    }
  }
}`,
    parameters: [ofBoard('psb-gwent')],
    rows: ['partnership.seats'],
    columns: [{ heading: 'organisation', at: 'organisation.name', as: 'name' }, ...standing],
  },
  {
    id: 'boards-sat-on',
    document: `query BoardsSatOn($language: Language!, $organisation: ID!) {
  organisation(id: $organisation) {
    ${named}
    seats {
      id
      partnership {
        ${named}
        kind
      }
      roles
      law
      certainty
      ${sourced}
    }
  }
}`,
    parameters: [ofOrganisation('pcc-gwent')],
    rows: ['organisation.seats'],
    columns: [
      { heading: 'board', at: 'partnership.name', as: 'name' },
      { heading: 'kind', at: 'partnership.kind', as: 'term', set: 'PartnershipKind' },
      ...standing,
    ],
  },
  {
    id: 'sits-on-both',
    document: `query SitsOnBoth($language: Language!, $partnership: ID!, $other: ID!) {
  partnership(id: $partnership) {
    ${named}
    seats {
      id
      organisation {
        id
        ${named}
      }
      roles
      law
      certainty
      ${sourced}
    }
  }
  other: partnership(id: $other) {
    ${named}
    seats { organisation { id } }
  }
}`,
    parameters: [ofBoard('csp-cardiff'), { name: 'other', label: 'otherBoard', kind: { of: 'partnership' }, standard: 'psb-cardiff' }],
    rows: ['partnership.seats'],
    keep: { at: 'organisation.id', among: 'other.seats.organisation.id', is: true },
    columns: [{ heading: 'organisation', at: 'organisation.name', as: 'name' }, ...standing],
  },
  {
    id: 'seats-by-law',
    document: `query SeatsByLaw($language: Language!, $area: ID, $law: [Law!]) {
  memberships(filter: { area: $area, law: $law, isSeat: true }, first: 200) {
    ${counted}
    nodes {
      id
      organisation { ${named} }
      partnership { ${named} }
      roles
      law
      certainty
      evidence { basis stance certainty quote locator source { title url } }
    }
  }
}`,
    parameters: [
      inArea('la-torfaen'),
      { name: 'law', label: 'law', kind: { of: 'term', set: 'Law' }, standard: 'REQUIRES', isList: true, isOptional: true },
    ],
    rows: ['memberships.nodes'],
    columns: [
      { heading: 'organisation', at: 'organisation.name', as: 'name' },
      { heading: 'board', at: 'partnership.name', as: 'name' },
      { heading: 'basis', at: 'evidence.basis', as: 'text' },
      ...standing,
    ],
  },
  {
    id: 'seats-assumed',
    document: `query SeatsAssumed($language: Language!, $area: ID) {
  memberships(filter: { area: $area, certainty: [ASSUMED], isSeat: true }, first: 200) {
    ${counted}
    nodes {
      id
      organisation { ${named} }
      partnership { ${named} }
      roles
      law
      certainty
      evidence { note stance certainty quote locator source { title url } }
    }
  }
}`,
    parameters: [inArea('')],
    rows: ['memberships.nodes'],
    columns: [
      { heading: 'organisation', at: 'organisation.name', as: 'name' },
      { heading: 'board', at: 'partnership.name', as: 'name' },
      { heading: 'note', at: 'evidence.note', as: 'text' },
      ...standing,
    ],
  },
  {
    id: 'seats-of-type',
    document: `query SeatsOfType($language: Language!, $type: [OrganisationType!]) {
  organisations(filter: { type: $type }, first: 200) {
    ${counted}
    nodes {
      id
      ${named}
      seats {
        id
        partnership { ${named} }
        roles
        law
        certainty
        ${sourced}
      }
    }
  }
}`,
    parameters: [{ name: 'type', label: 'type', kind: { of: 'term', set: 'OrganisationType' }, standard: 'PCC', isList: true }],
    rows: ['organisations.nodes.seats'],
    columns: [
      { heading: 'organisation', at: '../name', as: 'name' },
      { heading: 'board', at: 'partnership.name', as: 'name' },
      ...standing,
    ],
  },
  {
    id: 'most-seats',
    document: `query MostSeats($language: Language!, $type: [OrganisationType!], $area: ID) {
  organisations(filter: { type: $type, area: $area }, sort: SEATS, first: 200) {
    ${counted}
    nodes {
      id
      ${named}
      type
      seats { id }
      footprint { id }
    }
  }
}`,
    parameters: [
      { name: 'type', label: 'type', kind: { of: 'term', set: 'OrganisationType' }, standard: '', isList: true, isOptional: true },
      inArea('la-cardiff'),
    ],
    rows: ['organisations.nodes'],
    columns: [
      { heading: 'organisation', at: 'name', as: 'name' },
      { heading: 'type', at: 'type', as: 'term', set: 'OrganisationType' },
      { heading: 'seats', at: 'seats', as: 'count', empty: 'noneRecorded' },
      { heading: 'councils', at: 'footprint', as: 'count', empty: 'notRecorded' },
    ],
  },
  {
    id: 'parts-without-seat',
    document: `query PartsWithoutSeat($language: Language!, $partnership: ID!) {
  partnership(id: $partnership) {
    ${named}
    associations(includeGeneral: true) {
      id
      organisation { ${named} }
      roles
      law
      isGeneral
      certainty
      ${sourced}
    }
  }
}`,
    parameters: [ofBoard('csp-torfaen')],
    rows: ['partnership.associations'],
    columns: [
      { heading: 'organisation', at: 'organisation.name', as: 'name' },
      { heading: 'isGeneral', at: 'isGeneral', as: 'yesNo' },
      ...standing,
    ],
  },
];
