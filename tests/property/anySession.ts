/** Any session that a person can come to, for laws about addresses. */
import fc from 'fast-check';
import { roundedViewport } from '../../client/address/viewport.ts';
import { choiceSpecs, type ChoiceName, type Choices } from '../../client/state/choices.ts';
import type { Session } from '../../client/state/session.ts';

/** Anything but a comma, which parts ids; accents, slashes, dots and signs of addresses included. */
export const anyId = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(text => !text.includes(',')),
  fc.constantFrom('.', '..', 'a/b', 'a?b=c&d', 'ŵ ŷ', '%2F', 'a+b', '#'),
);
const term = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,12}$/);
const list = (values: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
  fc.uniqueArray(values, { maxLength: 4 }).map(chosen => chosen.toSorted());
const day = fc.oneof(
  fc.integer({ min: 1998, max: 2100 }).map(String),
  fc.constantFrom('2004-02', '2004-02-29', '1998-01-01', '2026-12-31'),
);
const coordinate = fc.double({ min: -50_000, max: 50_000, noNaN: true });
export const viewport = fc
  .record({ zoom: fc.double({ min: 0.05, max: 40, noNaN: true }), x: coordinate, y: coordinate })
  .map(roundedViewport);

const some = (name: ChoiceName): fc.Arbitrary<never[]> => {
  const spec = choiceSpecs[name] as { readonly values: readonly string[] };
  return list(fc.constantFrom(...spec.values)) as fc.Arbitrary<string[]> as fc.Arbitrary<never[]>;
};
const weight = fc.constantFrom(0, 0.25, 1, 3, 999);
const anyChoices: fc.Arbitrary<Choices> = fc.record({
  form: fc.constantFrom('PICTURE', 'TABLE'),
  pairs: fc.constantFrom('LIST', 'MATRIX'),
  boards: fc.constantFrom('KIND', 'REGION', 'NAME'),
  order: fc.constantFrom('SCORE', 'DISCRETIONARY', 'SHARED_UNLINKED'),
  link: some('link'),
  facets: some('facets'),
  weights: fc.array(weight, { minLength: 4, maxLength: 4 }).filter(weights => weights.some(one => one > 0)),
  required: fc.constantFrom('YES', 'NO'),
  assumed: fc.constantFrom('YES', 'NO'),
  general: fc.constantFrom('NO', 'YES'),
  small: fc.constantFrom('NO', 'YES'),
  judged: fc.constantFrom('ANY', 'YES', 'NO', 'CHANGED'),
  verdict: some('verdict'),
  told: fc.constantFrom('ALL', 'DIRECT'),
  product: some('product'),
  gaps: fc.constantFrom('FINDINGS', 'COVERAGE', 'ASK'),
  rule: list(anyId),
  severity: some('severity'),
  state: some('state'),
  reach: some('reach'),
  layout: fc.constantFrom('SIDES', 'TABLE'),
  seats: fc.constantFrom('ALL', 'LOCAL', 'REQUIRED', 'REQUIRED_LOCAL', 'OTHERS', 'OTHERS_LOCAL'),
  cards: fc.constantFrom('NO', 'YES'),
  coverage: fc.constantFrom('DUTY_AREA', 'THEME_AREA', 'ORGANISATION_PARTNERSHIP', 'DATA_PARTNERSHIP'),
  about: list(anyId),
  cell: list(anyId),
  holes: fc.constantFrom('NO', 'YES'),
  sheets: fc.constantFrom('ONE', 'ALL'),
  shown: fc.constantFrom('PICTURE', 'TABLE'),
  gravest: some('gravest'),
  silos: fc.constantFrom('TOGETHER', 'HOLDERS', 'APART', 'BETWEEN', 'WAYS'),
  ends: list(anyId),
  along: some('along'),
  headed: fc.constantFrom('ANY', 'UP', 'DOWN'),
  way: list(anyId),
  opened: list(anyId),
  network: fc.constantFrom('SEATS', 'ORGANISATIONS', 'BOARDS', 'INTERFACES'),
  national: fc.constantFrom('YES', 'NO'),
  grouping: fc.constantFrom('REGION', 'SECTOR', 'DEVOLUTION', 'TIER'),
  painted: fc.constantFrom('COMMUNITY', 'GROUP'),
  ties: fc.constantFrom('NONE', 'CROSSING', 'WITHIN'),
  rings: fc.constantFrom('1', '2', '3'),
  carried: fc.constantFrom('BOARDS', 'SEATS', 'ASSUMED', 'GAPS'),
  ranked: fc.constantFrom('BETWEENNESS', 'BORGATTI_EVERETT', 'CONSTRAINT', 'EFFECTIVE_SIZE', 'BROKERAGE'),
  flows: fc.constantFrom('MONEY', 'DATA'),
  only: list(anyId),
  flow: list(anyId),
  lit: list(anyId),
  year: list(anyId),
  breadth: fc.constantFrom('AMOUNT', 'ALIKE'),
  course: some('course'),
  amount: some('amount'),
  gateway: fc.constantFrom('ANY', 'UNKNOWN'),
  compared: fc.constantFrom('REVISIONS', 'DAYS'),
  from: list(anyId),
  to: list(anyId),
  since: list(anyId),
  until: list(anyId),
  changed: list(anyId),
  scenario: list(anyId),
  asIf: fc.constantFrom('NO', 'YES'),
  changesOnMap: fc.constantFrom('NO', 'YES'),
  when: fc.constantFrom('CHANGES', 'BEFORE', 'AFTER', 'CURTAIN'),
  drawn: list(anyId),
});

const anyParts: fc.Arbitrary<Session> = fc.record({
  language: fc.constantFrom('en', 'cy'),
  screen: fc.constantFrom(
    'map',
    'table',
    'overlaps',
    'compare',
    'duplication',
    'silos',
    'flows',
    'areas',
    'gaps',
    'changes',
    'whatif',
    'page',
    'stories',
  ),
  arrangement: fc.constantFrom('map', 'network'),
  lens: fc.constantFrom('structure', 'seats', 'money', 'data', 'overlap', 'silos', 'gaps'),
  focus: fc.option(fc.record({ id: anyId, steps: fc.constantFrom(1, 2, 3), direction: fc.constantFrom('any', 'up', 'down') })),
  selected: fc.option(fc.record({ kind: fc.constantFrom('partnership', 'organisation'), id: anyId })),
  filters: fc.record({
    kind: list(term),
    tier: list(term),
    sector: list(term),
    devolution: list(term),
    theme: list(anyId),
    memberList: list(term),
    certainty: list(term),
    family: list(term),
    area: fc.option(anyId),
    asOf: fc.option(day),
  }),
  toggledLanes: list(anyId),
  closeUp: fc.boolean(),
  outline: fc.boolean(),
  table: fc.option(fc.constantFrom('boards', 'organisations', 'groups', 'lines')),
  sorting: fc.option(fc.record({ column: fc.stringMatching(/^[a-zA-Z]{1,12}$/), isDescending: fc.boolean() })),
  pair: fc.uniqueArray(anyId, { maxLength: 2 }),
  choices: anyChoices,
  viewport: fc.option(viewport),
  whatif: fc.option(anyId),
  story: fc.constant(null),
  isPresented: fc.constant(false),
});
/** Everything of a body needs a body. */
export const anySession: fc.Arbitrary<Session> = anyParts.map(session =>
  session.screen === 'page' && session.selected === null ? { ...session, screen: 'map' as const } : session,
);
