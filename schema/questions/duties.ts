/** Questions about duties, what they make people write, and the topics that boards cover. */
import { counted, inArea, named, ofOrganisation, sourced, sureness } from './parts.ts';
import type { Parameter, Question, QuestionColumn } from './question.ts';

const product: Parameter = {
  name: 'productKind',
  label: 'product',
  kind: { of: 'term', set: 'ProductKind' },
  standard: 'ASSESSMENT',
  isList: true,
};

const ofDuty: readonly QuestionColumn[] = [
  { heading: 'duty', at: 'duty.title', as: 'text' },
  { heading: 'act', at: 'duty.act', as: 'text' },
  { heading: 'section', at: 'duty.section', as: 'text' },
];

const holdings = `    ${counted}
    nodes {
      id
      holder {
        __typename
        ${named}
        isGeneral
      }
      duty {
        title
        product
        act
        section
        frequency
      }
      holdsAs
      isGeneral
      certainty
      ${sourced}
    }`;

export const questionsOnDuties: readonly Question[] = [
  {
    id: 'boards-that-must',
    document: `query BoardsThatMust($language: Language!, $area: ID, $productKind: [ProductKind!]) {
  dutyHoldings(filter: { area: $area, productKind: $productKind, holdsAs: [MUST, CARRIES] }, first: 200) {
${holdings}
  }
}`,
    parameters: [inArea('rpb-region-gwent'), product],
    rows: ['dutyHoldings.nodes'],
    keep: { at: 'holder.__typename', some: ['Partnership'] },
    columns: [
      { heading: 'board', at: 'holder.name', as: 'name' },
      { heading: 'holdsAs', at: 'holdsAs', as: 'term', set: 'HoldsAs' },
      ...ofDuty,
      { heading: 'isGeneral', at: 'isGeneral', as: 'yesNo' },
      ...sureness,
    ],
  },
  {
    id: 'organisations-that-must',
    document: `query OrganisationsThatMust($language: Language!, $area: ID, $productKind: [ProductKind!]) {
  dutyHoldings(filter: { area: $area, productKind: $productKind, holdsAs: [MUST] }, first: 200) {
${holdings}
  }
}`,
    parameters: [inArea('la-torfaen'), product],
    rows: ['dutyHoldings.nodes'],
    keep: { at: 'holder.__typename', some: ['Organisation'] },
    columns: [
      { heading: 'organisation', at: 'holder.name', as: 'name' },
      ...ofDuty,
      { heading: 'isGeneral', at: 'isGeneral', as: 'yesNo' },
      ...sureness,
    ],
  },
  {
    id: 'duties-of-organisation',
    document: `query DutiesOfOrganisation($language: Language!, $organisation: ID!) {
  organisation(id: $organisation) {
    ${named}
    duties(includeGeneral: true) {
      id
      duty {
        title
        productKind
        act
        section
      }
      holdsAs
      isGeneral
      certainty
      ${sourced}
    }
  }
}`,
    parameters: [ofOrganisation('council-torfaen')],
    rows: ['organisation.duties'],
    columns: [
      ...ofDuty,
      { heading: 'product', at: 'duty.productKind', as: 'term', set: 'ProductKind' },
      { heading: 'holdsAs', at: 'holdsAs', as: 'term', set: 'HoldsAs' },
      { heading: 'isGeneral', at: 'isGeneral', as: 'yesNo' },
      ...sureness,
    ],
  },
  {
    id: 'holders-of-duty',
    document: `query HoldersOfDuty($language: Language!, $duty: ID!) {
  duty(id: $duty) {
    title
    act
    section
    holders {
      id
      holder { ${named} }
      holdsAs
      role
      isGeneral
      certainty
      ${sourced}
    }
  }
}`,
    parameters: [{ name: 'duty', label: 'duty', kind: { of: 'duty' }, standard: 'd-strategic-assessment' }],
    rows: ['duty.holders'],
    columns: [
      { heading: 'body', at: 'holder.name', as: 'name' },
      { heading: 'holdsAs', at: 'holdsAs', as: 'term', set: 'HoldsAs' },
      { heading: 'inWords', at: 'role', as: 'term', set: 'HoldingRole' },
      { heading: 'isGeneral', at: 'isGeneral', as: 'yesNo' },
      ...sureness,
    ],
  },
  {
    id: 'duties-of-kind',
    document: `query DutiesOfKind($productKind: [ProductKind!]) {
  duties(filter: { productKind: $productKind }, first: 200) {
    ${counted}
    nodes {
      id
      title
      product
      act
      section
      frequency
      holders { id }
      ${sourced}
    }
  }
}`,
    parameters: [{ ...product, standard: 'PLAN' }],
    rows: ['duties.nodes'],
    columns: [
      { heading: 'duty', at: 'title', as: 'text' },
      { heading: 'productName', at: 'product', as: 'text' },
      { heading: 'act', at: 'act', as: 'text' },
      { heading: 'section', at: 'section', as: 'text' },
      { heading: 'frequency', at: 'frequency', as: 'text' },
      { heading: 'holders', at: 'holders', as: 'count', empty: 'noneRecorded' },
      { heading: 'evidence', at: 'evidence', as: 'evidence' },
    ],
  },
  {
    id: 'nobody-must',
    document: `query NobodyMust {
  duties(first: 200) {
    ${counted}
    nodes {
      id
      title
      productKind
      act
      section
      holders { holdsAs }
      note
      ${sourced}
    }
  }
}`,
    parameters: [],
    rows: ['duties.nodes'],
    keep: { at: 'holders.holdsAs', none: ['MUST'] },
    columns: [
      { heading: 'duty', at: 'title', as: 'text' },
      { heading: 'product', at: 'productKind', as: 'term', set: 'ProductKind' },
      { heading: 'act', at: 'act', as: 'text' },
      { heading: 'section', at: 'section', as: 'text' },
      { heading: 'otherHolders', at: 'holders.holdsAs', as: 'term', set: 'HoldsAs', empty: 'noneRecorded' },
      { heading: 'note', at: 'note', as: 'text' },
      { heading: 'evidence', at: 'evidence', as: 'evidence' },
    ],
  },
  {
    id: 'boards-on-theme',
    document: `query BoardsOnTheme($language: Language!, $theme: ID, $area: ID) {
  remits(filter: { theme: $theme, area: $area }, first: 200) {
    ${counted}
    nodes {
      id
      partnership {
        ${named}
        tier
      }
      role
      isGeneral
      certainty
      ${sourced}
    }
  }
}`,
    parameters: [{ name: 'theme', label: 'theme', kind: { of: 'theme' }, standard: 'serious-violence' }, inArea('')],
    rows: ['remits.nodes'],
    columns: [
      { heading: 'board', at: 'partnership.name', as: 'name' },
      { heading: 'tier', at: 'partnership.tier', as: 'term', set: 'Tier' },
      { heading: 'themeRole', at: 'role', as: 'term', set: 'RemitRole' },
      { heading: 'isGeneral', at: 'isGeneral', as: 'yesNo' },
      ...sureness,
    ],
  },
  {
    id: 'themes-not-covered',
    document: `query ThemesNotCovered($language: Language!, $area: ID) {
  themes(first: 200) {
    ${counted}
    nodes {
      id
      ${named}
      remits { id }
    }
  }
  remits(filter: { area: $area, includeGeneral: false }, first: 200) {
    nodes { theme { id } }
  }
}`,
    parameters: [inArea('la-torfaen')],
    rows: ['themes.nodes'],
    keep: { at: 'id', among: 'remits.nodes.theme.id', is: false },
    columns: [
      { heading: 'theme', at: 'name', as: 'name' },
      { heading: 'coveredElsewhere', at: 'remits', as: 'count', empty: 'noneRecorded' },
    ],
  },
];
