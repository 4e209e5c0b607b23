import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, stepBetween, type Visits } from '../../client/address/history.ts';
import { parseAddress } from '../../client/address/parse.ts';
import { fitsAddress, longestAddress, readQuery, writeQuery } from '../../client/address/query.ts';
import { writeAddress } from '../../client/address/write.ts';
import type { Asked } from '../../client/state/asked.ts';
import { choose, compare, focusOn, lookThrough, moveTo, select, toggleFilter } from '../../client/state/producers.ts';
import { firstChoices } from '../../client/state/choices.ts';
import { firstSession, noFilters, type Session } from '../../client/state/session.ts';
import { createSessionStore, produce } from '../../client/state/store.ts';
import { anyId, anySession, viewport } from './anySession.ts';

const placeAnywhere = fc.record({ id: anyId.filter(id => !/^\.{1,2}$/.test(id)), scene: fc.integer({ min: 1, max: 999 }) });

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

  it('keeps the order of both ends and of the steps of a way, which say from where to where', () => {
    const { choices } = parseAddress({ pathname: '/', search: '?ends=psb-gwent,csp-cardiff&way=membership~b~c,i177' }).session;
    expect(choices.ends).toEqual(['psb-gwent', 'csp-cardiff']);
    expect(choices.way).toEqual(['membership~b~c', 'i177']);
  });

  it('reads commas that were escaped on the way', () => {
    expect(parseAddress({ pathname: '/', search: '?kind=csp%2Cpsb' }).session.filters.kind).toEqual(['CSP', 'PSB']);
  });

  it('reads a list that was said in several', () => {
    expect(parseAddress({ pathname: '/', search: '?kind=csp&kind=psb&kind=' })).toMatchObject({
      problems: [],
      session: { filters: { kind: ['CSP', 'PSB'] } },
    });
  });

  it.each([
    ['?lens=seats&lens=money', { kind: 'unknownValue', name: 'lens', value: 'seats,money' }],
    ['?asOf=2023&asOf=2024', { kind: 'notADate', value: '2023,2024' }],
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

  it('of a scene names the story, the scene and the language, and nothing of what is seen', () => {
    fc.assert(
      fc.property(anySession, placeAnywhere, fc.boolean(), (session, story, isPresented) => {
        const { language } = session;
        const address = writeAddress({ ...session, story, isPresented });
        const expected = { ...firstSession, language, story, isPresented };
        expect(parseAddress(taken(address))).toEqual({ page: 'explorer', session: expected, problems: [] });
      }),
    );
    expect(writeAddress({ ...firstSession, lens: 'seats', language: 'cy', story: { id: 'walk', scene: 3 } })).toBe(
      '/story/walk?scene=3&lang=cy',
    );
    expect(writeAddress({ ...firstSession, story: { id: 'walk', scene: 1 } })).toBe('/story/walk');
  });

  it.each([
    ['?scene=last', { kind: 'unknownValue', name: 'scene', value: 'last' }],
    ['?scene=0', { kind: 'unknownValue', name: 'scene', value: '0' }],
    ['?lens=seats', { kind: 'unknownParameter', name: 'lens' }],
  ])('of a story tells of %s and begins at its beginning', (search, problem) => {
    const { session, problems } = parseAddress({ pathname: '/story/walk', search });
    expect([session.story, problems]).toEqual([{ id: 'walk', scene: 1 }, [problem]]);
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
    '/story/a/b',
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
