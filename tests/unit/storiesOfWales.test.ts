/** The stories that ship with Wales: every view stands, every source exists, and every number said is one that the landscape or the cited document gives. */
import { describe, expect, test } from 'vitest';
import { viewAt } from '../../client/address/scene.ts';
import { writeAddress } from '../../client/address/write.ts';
import { viewKept } from '../../client/state/story.ts';
import type { Mention } from '../../server/graph/partnershipGraph.ts';
import { idOf } from '../../server/domain/id.ts';
import { askWales, walesIndex } from '../world/walesOnClient.ts';
import { wales } from '../world/wales.ts';

const stories = [...wales.stories.values()];
const scenes = [...wales.scenes.values()];

test('three stories of five to eight scenes, each scene in one of them', () => {
  expect(stories.map(({ id, scenes: own }) => [id, own.length])).toEqual([
    ['done-twice', 8],
    ['pccs-end-2028', 7],
    ['who-sits-where', 7],
  ]);
  expect(stories.flatMap(story => story.scenes).toSorted()).toEqual(scenes.map(({ id }) => id));
});

describe.each(scenes.map(scene => [scene.id, scene] as const))('%s', (_id, scene) => {
  test('shows a view that is there, written as the page writes it', () => {
    const { session, problems } = viewAt(scene.address, walesIndex);
    expect(problems).toEqual([]);
    expect(writeAddress(viewKept(session))).toBe(scene.address);
  });

  test('says something in both languages, in no more than three sentences, with notes, and names who says so', () => {
    const texts = [scene.captionEn, scene.captionCy, scene.notesEn, scene.notesCy].map(text => text ?? '');
    expect(texts.filter(text => text.trim() === '')).toEqual([]);
    for (const caption of texts.slice(0, 2)) expect(caption.split(/[.?] /).length).toBeLessThanOrEqual(3);
    expect(scene.sources.length).toBeGreaterThan(0);
    expect(scene.welshChecked).toBe(false);
  });

  test('cites the documents of its claims', () => {
    const behind = scene.claims.flatMap(claim => documentsBehind(claim));
    expect(behind.filter(source => !scene.sources.includes(source))).toEqual([]);
  });

  test('says no number that neither the landscape nor a cited document gives', async () => {
    const given = [...numbersOf(scene.sources, scene.claims), ...((await answers[scene.id]?.()) ?? [])];
    for (const caption of [scene.captionEn, scene.captionCy]) {
      expect(numbersIn(caption ?? '').filter(number => !given.includes(number))).toEqual([]);
    }
    expect(numbersIn(scene.captionCy ?? '')).toEqual(numbersIn(scene.captionEn ?? ''));
  });
});

test('nobody but the commissioners is recorded as holding the police and crime plan', () => {
  expect(wales.holdersOf(idOf('Duty', 'd-pcp-plan')).map(({ from }) => from)).toEqual(['grp-pccs']);
});

test('every seat recorded on a police and crime panel is a council’s', async () => {
  const { partnerships } = (await askWales(
    '{ partnerships(filter: { kind: [POLICE_CRIME_PANEL] }) { nodes { seats { organisation { type } } } } }',
  )) as {
    readonly partnerships: {
      readonly nodes: readonly { readonly seats: readonly { readonly organisation: { readonly type: string } }[] }[];
    };
  };
  expect(new Set(partnerships.nodes.flatMap(({ seats }) => seats.map(({ organisation }) => organisation.type)))).toEqual(
    new Set(['COUNCIL']),
  );
});

interface Seats {
  readonly seats: readonly { readonly law: string; readonly partnership: { readonly id: string; readonly kind: string } }[];
  readonly associations: readonly { readonly partnership: { readonly id: string } }[];
}

/** What the product answers to the questions behind each scene. */
const answers: Readonly<Record<string, () => Promise<readonly number[]>>> = {
  'who-sits-all': async () => [await counted('partnerships'), await counted('organisations')],
  'who-sits-csp': async () => {
    const seats = await seatsOn('csp-cardiff');
    expect(seats.every(({ law }) => law === 'REQUIRES')).toBe(true);
    return [seats.length];
  },
  'who-sits-psb': async () => {
    const seats = await seatsOn('psb-cardiff');
    return [seats.length, ...['REQUIRES', 'INVITES'].map(wanted => seats.filter(({ law }) => law === wanted).length)];
  },
  'who-sits-both': () => shared('csp-cardiff', 'psb-cardiff', 'whole'),
  'who-sits-probation': async () => {
    const { nodes } = (
      (await askWales('{ seatsPerOrganisation(first: 5) { nodes { organisation { id } value } } }')) as {
        readonly seatsPerOrganisation: {
          readonly nodes: readonly { readonly organisation: { readonly id: string }; readonly value: number }[];
        };
      }
    ).seatsPerOrganisation;
    return nodes.filter(({ organisation }) => organisation.id === 'probation').map(({ value }) => value);
  },
  'who-sits-unknown': async () => [await counted('partnerships', '(filter: { memberList: [UNKNOWN] })')],
  'twice-assessments': async () => {
    const [assessments] = await duplication('ASSESSMENT');
    const carry = assessments?.carry ?? [];
    return [assessments?.must.length ?? 0, ...[false, true].map(general => carry.filter(({ isGeneral }) => isGeneral === general).length)];
  },
  'twice-members': () => shared('csp-torfaen', 'psb-gwent', 'local'),
  'twice-engagement': async () => {
    const [engagement] = await duplication('ENGAGEMENT');
    expect([engagement?.must, engagement?.carry]).toEqual([[], []]);
    return [engagement?.mustGeneral.length ?? 0];
  },
  'pcc-end': async () => [(await commissioners()).length],
  'pcc-seats': async () => {
    const all = await commissioners();
    const seats = all.flatMap(commissioner => commissioner.seats);
    expect(seats.some(({ law }) => law === 'REQUIRES')).toBe(false);
    const gwent = all.find(({ id }) => id === 'pcc-gwent')?.seats.length ?? 0;
    return [all.length, seats.length, gwent, seats.filter(({ law }) => law === 'INVITES').length];
  },
  'pcc-csps': async () => {
    const all = await commissioners();
    const seats = all.flatMap(one =>
      one.seats.filter(({ partnership }) => partnership.kind === 'CSP').map(({ partnership }) => partnership.id),
    );
    const csps = [...wales.partnerships.values()]
      .filter(({ kind, isGroup }) => kind === 'csp' && isGroup !== true)
      .map(({ id }) => String(id));
    const without = csps.filter(
      id => !seats.includes(id) && all.some(one => one.associations.some(({ partnership }) => partnership.id === id)),
    );
    expect(seats).toEqual(['csp-bridgend']);
    return [without.length, csps.length, seats.length];
  },
  'pcc-panels': async () => [await counted('partnerships', '(filter: { kind: [POLICE_CRIME_PANEL] })')],
  'pcc-money': () => {
    const streams = [...wales.fundingFlows.values()].filter(
      ({ to, status, isMoney, holds }) => String(to) === 'grp-pccs' && status === 'current' && isMoney && holds === 'yes',
    );
    return Promise.resolve([streams.length]);
  },
};

async function counted(list: 'partnerships' | 'organisations', filter = ''): Promise<number> {
  const answer = (await askWales(`{ ${list}${filter} { totalCount } }`)) as Readonly<Record<string, { readonly totalCount: number }>>;
  return answer[list]?.totalCount ?? 0;
}

async function seatsOn(board: string): Promise<readonly { readonly law: string }[]> {
  const answer = (await askWales(`{ partnership(id: "${board}") { seats { law } } }`)) as {
    readonly partnership: { readonly seats: readonly { readonly law: string }[] };
  };
  return answer.partnership.seats;
}

async function shared(a: string, b: string, how: 'whole' | 'local'): Promise<readonly number[]> {
  const answer = (await askWales(
    `{ overlap(a: "${a}", b: "${b}") { members { ${how} { shared { id } required { shared { id } } } } } }`,
  )) as {
    readonly overlap: {
      readonly members: Readonly<
        Record<string, { readonly shared: readonly unknown[]; readonly required: { readonly shared: readonly unknown[] } }>
      >;
    };
  };
  const sets = answer.overlap.members[how];
  return [sets?.shared.length ?? 0, sets?.required.shared.length ?? 0];
}

async function duplication(kind: 'ASSESSMENT' | 'ENGAGEMENT'): Promise<
  readonly {
    readonly must: readonly unknown[];
    readonly mustGeneral: readonly unknown[];
    readonly carry: readonly { readonly isGeneral: boolean }[];
  }[]
> {
  const answer = (await askWales(
    `{ duplication(area: "la-torfaen", productKinds: [${kind}]) { must { partnership { id } } mustGeneral { partnership { id } } carry { isGeneral } } }`,
  )) as { readonly duplication: Awaited<ReturnType<typeof duplication>> };
  return answer.duplication;
}

async function commissioners(): Promise<readonly ({ readonly id: string } & Seats)[]> {
  const answer = (await askWales(
    '{ organisations(filter: { type: [PCC] }) { nodes { id seats { law partnership { id kind } } associations { partnership { id } } } } }',
  )) as { readonly organisations: { readonly nodes: readonly ({ readonly id: string } & Seats)[] } };
  return answer.organisations.nodes;
}

/** Numbers that the documents give: in their titles and dates, and in the claims cited. */
function numbersOf(sources: readonly string[], claims: readonly string[]): readonly number[] {
  const documents = sources.map(id => wales.requireSource(idOf('Source', id)));
  const texts = [...documents.map(({ title, date }) => `${title} ${date ?? ''}`), ...claims.flatMap(wordsOf)];
  return texts.flatMap(text => [...numbersIn(text), ...numberWords.flatMap(({ word, number }) => (word.test(text) ? [number] : []))]);
}

const numberWords = [{ word: /\bfour\b/, number: 4 }] as const;

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

function claimNamed(id: string): Mention {
  const found = (['Fact', 'SurveyResult', 'Recommendation', 'Disagreement'] as const).flatMap(kind => wales.findThing(kind, id) ?? []);
  const [claim] = found;
  if (claim === undefined) throw new Error(`No claim ${id}.`);
  return claim as Mention;
}

function wordsOf(id: string): readonly string[] {
  const claim = claimNamed(id);
  const quotes = wales.evidenceOf(claim).map(({ quote }) => quote ?? '');
  // Its ids hold digits that nobody says.
  const { id: _own, is: _kind, ...said } = claim;
  const texts = Object.entries(said).flatMap(([name, value]) => (name === 'claims' || name === 'about' ? [] : [String(value ?? '')]));
  return [...texts, ...quotes];
}

/** Of a disagreement those of its claims. */
function documentsBehind(id: string): readonly string[] {
  const claim = claimNamed(id);
  if (claim.is === 'Disagreement')
    return claim.claims.flatMap(one => {
      const about = wales.findThing('Fact', one) ?? wales.findStatement(one);
      return about === undefined ? [] : wales.evidenceOf(about).map(({ source }) => String(source));
    });
  return wales.evidenceOf(claim).map(({ source }) => String(source));
}
