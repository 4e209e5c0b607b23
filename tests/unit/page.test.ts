/** A body beside its peers, the boards it joins, and all of it as rows, over Wales. */
import { describe, expect, test } from 'vitest';
import {
  PanelOrganisationDocument,
  PanelPartnershipDocument,
  type PanelOrganisationQuery,
  type PanelPartnershipQuery,
} from '../../client/api/generated/graphql.ts';
import { sharesOf } from '../../client/panels/body/said/certainties.ts';
import { pageCells } from '../../client/panels/page/pageCells.ts';
import { pairsOf } from '../../client/panels/page/pairs.ts';
import { peersOf, reachOf, type Peers } from '../../client/panels/page/peers.ts';
import type { MapBody } from '../../client/state/landscape.ts';
import { sayIn } from '../../schema/words/say.ts';
import { viewSayIn } from '../../schema/words/viewing.ts';
import { answerTo } from '../world/onClient.ts';
import { wales } from '../world/wales.ts';
import { walesIndex } from '../world/walesOnClient.ts';

function bodyOf(id: string): MapBody {
  const body = walesIndex.bodyById.get(id);
  if (body === undefined) throw new Error(`No ${id} in Wales.`);
  return body;
}

const beside = (id: string): Peers => peersOf(walesIndex, bodyOf(id), 'en');
const idsOf = ({ groups }: Peers): readonly (readonly [string, readonly string[]])[] =>
  groups.map(({ reach, peers }) => [reach, peers.map(({ body }) => body.id)]);

describe('peers', () => {
  test('Cardiff Council stands among all 22 councils, in the order of the map, on one scale', () => {
    const peers = beside('council-cardiff');
    expect(peers.groups.map(({ reach, peers: rows }) => [reach, rows.length])).toEqual([['PART', 22]]);
    expect(peers.groups[0]?.peers.slice(0, 2).map(({ body }) => body.id)).toEqual(['council-anglesey', 'council-gwynedd']);
    expect(peers.most).toBe(13);
    const own = peers.groups[0]?.peers.find(({ body }) => body.id === 'council-cardiff');
    expect(own).toMatchObject({ seats: { count: 12, required: 8 }, links: null });
    expect(own?.seats?.shares).toEqual([
      { certainty: 'STATUTE', count: 9 },
      { certainty: 'STATED', count: 1 },
      { certainty: 'ASSUMED', count: 2 },
    ]);
    expect(own?.others.get('APB')).toEqual({ count: 1, isAssumed: true });
    expect(own?.others.get('REGIONAL_CSB')).toBeUndefined();
  });

  test('a seat is told by its own evidence: the commissioner sits on Bridgend CSP as a document says, and co-operates by law', () => {
    const bridgend = beside('csp-torfaen')
      .groups.flatMap(({ peers }) => peers)
      .find(({ body }) => body.id === 'csp-bridgend');
    expect(bridgend?.seats).toEqual({
      count: 6,
      required: 5,
      shares: [
        { certainty: 'STATUTE', count: 5 },
        { certainty: 'STATED', count: 1 },
      ],
    });
  });

  test('the seats of each board are as sure as its own page says', async () => {
    for (const { id } of walesIndex.landscape.partnerships.filter(({ isGeneral }) => !isGeneral)) {
      const { partnership } = (await answerTo(wales, PanelPartnershipDocument, { id })) as PanelPartnershipQuery;
      expect([id, sharesOf(walesIndex.seatsByBody.get(id) ?? [])]).toEqual([id, sharesOf(partnership?.seats ?? [])]);
    }
  });

  test('the four police forces stand together', () => {
    expect(idsOf(beside('police-gwent'))).toEqual([
      ['PART', ['police-north-wales', 'police-dyfed-powys', 'police-south-wales', 'police-gwent']],
    ]);
  });

  test('a body that is one for all of Wales is not put beside bodies of one area', () => {
    expect(idsOf(beside('probation'))).toEqual([['ALL', ['probation']]]);
    expect(idsOf(beside('eryri')).map(([reach]) => reach)).toEqual(['PART', 'ALL', 'UNKNOWN']);
    expect(idsOf(beside('nrw')).map(([reach]) => reach)).toEqual(['ALL', 'PART', 'UNKNOWN']);
    expect(reachOf(walesIndex, bodyOf('home-office'))).toBe('UNKNOWN');
  });

  test('a board of which nobody recorded a member has no bar of nought', () => {
    const nationals = beside('cjb-wales').groups.flatMap(({ peers }) => peers);
    expect(nationals.find(({ body }) => body.id === 'cjb-wales')?.seats).toBeNull();
  });

  test('Gwent PSB is the largest of thirteen', () => {
    const peers = beside('psb-gwent');
    expect(peers.count).toBe(13);
    expect(peers.most).toBe(16);
    expect(peers.columns.slice(0, 2)).toEqual(['COUNCIL', 'POLICE_FORCE']);
  });
});

describe('pairs of boards', () => {
  test('Cardiff Council joins twelve boards in 66 pairs, five of them linked', () => {
    const pairs = pairsOf(walesIndex, 'council-cardiff');
    expect([pairs.boards.length, pairs.count, pairs.linked]).toEqual([12, 66, 5]);
    const csp = pairs.boards.find(({ board }) => board === 'csp-cardiff');
    expect(csp?.linked).toContain('psb-cardiff');
    expect(new Set([...(csp?.linked ?? []), ...(csp?.unlinked ?? [])]).size).toBe(11);
  });

  test('a finding about a pair is no link between them', () => {
    const psb = pairsOf(walesIndex, 'council-neath-port-talbot').boards.find(({ board }) => board === 'psb-neath-port-talbot');
    expect(psb?.unlinked).toContain('rpb-west-glamorgan');
  });

  test('who sits on one board joins none', () => {
    expect(pairsOf(walesIndex, 'home-office')).toMatchObject({ count: 0, linked: 0 });
  });
});

test('the file has a row for each statement, its other end, its sureness and its sources', async () => {
  const { organisation } = (await answerTo(wales, PanelOrganisationDocument, { id: 'council-cardiff' })) as PanelOrganisationQuery;
  if (organisation === null || organisation === undefined) throw new Error('No Cardiff Council.');
  const [head, ...rows] = pageCells(organisation, { index: walesIndex, say: sayIn.en, viewSay: viewSayIn.en, gaps: [] });
  expect(head).toContain('With whom');
  expect(rows).toHaveLength(
    organisation.seats.length + organisation.associations.length + organisation.duties.length + organisation.flows.length,
  );
  expect(rows.find(row => row.at(-1) === 'csp-cardiff')).toEqual([
    'Law requires the seat',
    'responsible authority',
    'Cardiff Community Safety Partnership',
    'in legislation',
    '',
    '',
    'Crime and Disorder Act 1998 (ss.5-7, 17, 39, 115), s.5(1)(a)',
    'csp-cardiff',
  ]);
});
