import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, stepBetween, type Visits } from '../../client/address/history.ts';
import { parseAddress } from '../../client/address/parse.ts';
import { fitsAddress, longestAddress, readQuery, writeQuery } from '../../client/address/query.ts';
import { roundedViewport } from '../../client/address/viewport.ts';
import { writeAddress } from '../../client/address/write.ts';
import type { Asked } from '../../client/state/asked.ts';
import { choose, compare, focusOn, lookThrough, moveTo, select, toggleFilter } from '../../client/state/producers.ts';
import { choiceSpecs, firstChoices, type ChoiceName, type Choices } from '../../client/state/choices.ts';
import { firstSession, noFilters, type Session } from '../../client/state/session.ts';
import { createSessionStore, produce } from '../../client/state/store.ts';

/** Anything but a comma, which parts ids; accents, slashes, dots and signs of addresses included. */
const anyId = fc.oneof(
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
const viewport = fc.record({ zoom: fc.double({ min: 0.05, max: 40, noNaN: true }), x: coordinate, y: coordinate }).map(roundedViewport);

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
  network: fc.constantFrom('SEATS', 'ORGANISATIONS', 'BOARDS', 'INTERFACES'),
  national: fc.constantFrom('YES', 'NO'),
  grouping: fc.constantFrom('REGION', 'SECTOR', 'DEVOLUTION', 'TIER'),
  painted: fc.constantFrom('COMMUNITY', 'GROUP'),
  ties: fc.constantFrom('NONE', 'CROSSING', 'WITHIN'),
  rings: fc.constantFrom('1', '2', '3'),
  carried: fc.constantFrom('BOARDS', 'SEATS', 'ASSUMED', 'GAPS'),
  ranked: fc.constantFrom('BETWEENNESS', 'BORGATTI_EVERETT', 'CONSTRAINT', 'EFFECTIVE_SIZE', 'BROKERAGE'),
  flows: fc.constantFrom('MONEY', 'DATA'),
  flow: list(anyId),
  lit: list(anyId),
  year: list(anyId),
  breadth: fc.constantFrom('AMOUNT', 'ALIKE'),
  course: some('course'),
  amount: some('amount'),
});

const anyParts: fc.Arbitrary<Session> = fc.record({
  language: fc.constantFrom('en', 'cy'),
  screen: fc.constantFrom('map', 'table', 'overlaps', 'compare', 'duplication', 'silos', 'flows', 'areas', 'gaps', 'page'),
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
});
/** Everything of a body needs a body. */
const anySession = anyParts.map(session =>
  session.screen === 'page' && session.selected === null ? { ...session, screen: 'map' as const } : session,
);

/** As a browser takes an address apart. */
const taken = (address: string): { pathname: string; search: string } => new URL(address, 'http://tirlun.test');

describe('the address', () => {
  it('restores every session exactly', () => {
    fc.assert(
      fc.property(anySession, session => {
        expect(parseAddress(taken(writeAddress(session)))).toEqual({ page: 'explorer', session, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for the same session, however it was come to', () => {
    fc.assert(
      fc.property(anySession, session => {
        const address = writeAddress(session);
        expect(writeAddress(parseAddress(taken(address)).session)).toBe(address);
      }),
    );
  });

  it('gives the rest for any text at all, and never throws', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (pathname, parameters) => {
        const { session } = parseAddress({ pathname, search: `?${parameters}` });
        expect(parseAddress(taken(writeAddress(session))).problems).toEqual([]);
      }),
    );
  });

  it('reads as people write it', () => {
    const filters = { ...noFilters, kind: ['CSP', 'PSB'], memberList: ['LAW_ONLY'], area: 'la-cardiff', asOf: '2023' };
    const session: Session = {
      ...firstSession,
      language: 'cy',
      lens: 'seats',
      selected: { kind: 'partnership', id: 'csp-cardiff' },
      focus: { id: 'csp-cardiff', steps: 2, direction: 'up' },
      filters,
      viewport: { zoom: 1.5, x: 320, y: 80 },
    };
    expect(writeAddress(session)).toBe(
      '/partnership/csp-cardiff?lang=cy&lens=seats&focus=csp-cardiff&steps=2&direction=up&kind=csp,psb&members=law_only&area=la-cardiff&asOf=2023&at=1.5,320,80',
    );
    expect(writeAddress({ ...firstSession, screen: 'table', selected: { kind: 'organisation', id: 'org-a' } })).toBe(
      '/table?organisation=org-a',
    );
    expect(writeAddress(firstSession)).toBe('/');
    expect(writeAddress(compare('csp-cardiff', 'psb-cardiff')(firstSession))).toBe('/compare/csp-cardiff/psb-cardiff');
    const choices = { ...firstChoices, link: ['NONE_RECORDED'] as const, weights: [3, 0, 2, 1] };
    expect(writeAddress(choose('assumed', 'NO')({ ...firstSession, screen: 'overlaps', choices }))).toBe(
      '/overlaps?link=none_recorded&weights=3,0,2,1&assumed=no',
    );
  });

  it('reads commas that were escaped on the way', () => {
    expect(parseAddress({ pathname: '/', search: '?kind=csp%2Cpsb' }).session.filters.kind).toEqual(['CSP', 'PSB']);
  });

  it.each([
    ['?lens=moods', { kind: 'unknownValue', name: 'lens', value: 'moods' }],
    ['?focus=csp-cardiff&steps=7', { kind: 'unknownValue', name: 'steps', value: '7' }],
    ['?lang=fr', { kind: 'unknownValue', name: 'lang', value: 'fr' }],
    ['?at=here', { kind: 'unknownValue', name: 'at', value: 'here' }],
    ['?colour=red', { kind: 'unknownParameter', name: 'colour' }],
    ['?asOf=2023-02-30', { kind: 'notADate', value: '2023-02-30' }],
    ['?asOf=1066', { kind: 'tooEarly', value: '1066' }],
    ['?link=direct,odd', { kind: 'unknownValue', name: 'link', value: 'direct,odd' }],
    ['?weights=0,0,0,0', { kind: 'notWeights', value: '0,0,0,0' }],
    ['?weights=1,2', { kind: 'notWeights', value: '1,2' }],
    ['?pairs=cloud', { kind: 'unknownValue', name: 'pairs', value: 'cloud' }],
  ])('tells of %s and keeps the rest', (search, problem) => {
    const { page, session, problems } = parseAddress({ pathname: '/', search: `${search}&tier=local` });
    expect(page).toBe('explorer');
    expect(problems).toEqual([problem]);
    expect(session.filters).toEqual({ ...noFilters, tier: ['LOCAL'] });
  });

  it.each(['/story/first'])('knows that %s is still to be built, and in which language to say so', pathname => {
    const { page, session, problems } = parseAddress({ pathname, search: '?lang=cy&rows=3' });
    expect({ page, language: session.language, problems }).toEqual({ page: 'not built', language: 'cy', problems: [] });
  });

  it.each([
    '/nowhere',
    '/partnership',
    '/partnership/a/b',
    '/table/a',
    '/compare/a/b/c',
    '/gaps/a',
    '/silos/a',
    '/areas/a',
    '/story',
    '/%E0%A4%A',
  ])('does not know %s', pathname => {
    expect(parseAddress({ pathname, search: '' }).page).toBe('unknown');
  });
});

describe('Back and Forward', () => {
  it('step through every change of the view, and through none of the map’s movements', () => {
    fc.assert(
      fc.property(anySession, anySession, viewport, (before, after, moved) => {
        const differ = writeAddress({ ...before, viewport: null }) !== writeAddress({ ...after, viewport: null });
        expect(stepBetween(before, after) === 'push').toBe(differ);
        expect(stepBetween(before, { ...before, viewport: moved })).not.toBe('push');
        expect(stepBetween(before, before)).toBe('none');
      }),
    );
  });

  it('undo and redo a walk through the landscape', () => {
    const visits = fakeVisits('/');
    const store = createSessionStore(firstSession);
    const stop = follow({ store, visits, restore: () => parseAddress(taken(visits.here())).session });
    produce(store, select({ kind: 'partnership', id: 'csp-cardiff' }));
    produce(store, focusOn('csp-cardiff'));
    produce(store, moveTo({ zoom: 2, x: 10, y: 20 }));
    produce(store, lookThrough('seats'));
    produce(store, toggleFilter('tier', 'LOCAL'));
    const end = store.getState();
    expect(visits.entries).toEqual([
      '/',
      '/partnership/csp-cardiff',
      '/partnership/csp-cardiff?focus=csp-cardiff&at=2,10,20',
      '/partnership/csp-cardiff?lens=seats&focus=csp-cardiff&at=2,10,20',
      '/partnership/csp-cardiff?lens=seats&focus=csp-cardiff&tier=local&at=2,10,20',
    ]);
    for (let back = 0; back < 4; back += 1) visits.go(-1);
    expect(store.getState()).toEqual(firstSession);
    for (let forward = 0; forward < 4; forward += 1) visits.go(1);
    expect(store.getState()).toEqual(end);
    expect(visits.entries).toHaveLength(5);
    stop();
    visits.go(-1);
    expect(store.getState()).toEqual(end);
  });

  it('mend an address that asked for what is not there, and take no step for it', () => {
    const visits = fakeVisits('/?focus=nobody&tier=local');
    const store = createSessionStore({ ...firstSession, filters: { ...noFilters, tier: ['LOCAL'] } });
    follow({ store, visits, restore: () => store.getState() });
    expect(visits.entries).toEqual(['/?tier=local']);
  });
});

function fakeVisits(first: string): Visits & { readonly entries: string[]; here(): string; go(by: number): void } {
  const entries = [first];
  const listeners = new Set<() => void>();
  let at = 0;
  return {
    entries,
    here: () => entries[at] ?? '',
    push: address => {
      at += 1;
      entries.splice(at, entries.length, address);
    },
    replace: address => {
      entries[at] = address;
    },
    onReturn: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: by => {
      at += by;
      for (const listener of listeners) listener();
    },
  };
}

describe('the address of a question', () => {
  const name = fc.oneof(fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,12}$/), fc.constantFrom('lang', 'question', 'document', 'language'));
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'a+b', 'a&b=c', '{ areas { nodes { id } } }\n', '%2F', '#', 'ŵ'),
  );
  const asked: fc.Arbitrary<Asked> = fc.record({
    question: fc.option(fc.stringMatching(/^[a-z][a-z-]{0,20}$/)),
    values: fc.dictionary(name, text, { noNullPrototype: true }),
    document: fc.option(text),
  });

  it('restores every question exactly, in either language', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom('en' as const, 'cy' as const), (question, language) => {
        const { pathname, search } = taken(writeQuery(question, language));
        expect(readQuery(search)).toEqual(question);
        expect(parseAddress({ pathname, search })).toEqual({ page: 'query', session: { ...firstSession, language }, problems: [] });
      }),
    );
  });

  it('is short and can be read where the question is a ready one', () => {
    const question = { question: 'boards-here', values: { area: 'la-cardiff' }, document: null };
    expect(writeQuery(question, 'cy')).toBe('/query?lang=cy&question=boards-here&area=la-cardiff');
  });

  it('has a limit, which only documents of one’s own reach', () => {
    const asked = { question: null, values: {}, document: '{ landscape { revision } }' };
    expect(fitsAddress(writeQuery(asked, 'en'))).toBe(true);
    expect(fitsAddress(writeQuery({ ...asked, document: `${asked.document} #${'x'.repeat(longestAddress)}` }, 'en'))).toBe(false);
  });
});
