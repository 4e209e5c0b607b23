import { expect, test } from 'vitest';
import { callNameIn } from '../../client/state/callName.ts';
import { callName } from '../../server/analysis/callName.ts';
import type { PartnershipId } from '../../server/domain/id.ts';
import { wales } from '../world/wales.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

test.each(['en', 'cy'] as const)('every board is called here as the sentences of the server call it (%s)', language => {
  const boards = [...wales.partnerships.values()].filter(({ isGroup }) => !isGroup);
  expect(boards.length).toBe(163);
  const differing = boards.flatMap(board => {
    const body = index.bodyById.get(board.id);
    // English within a sentence in Welsh stands between marks; alone on the page it bears a sign of its own.
    const names = [callName(wales, board, language).replace(/^“(.*)”$/, '$1'), body === undefined ? '' : callNameIn(index, body, language)];
    return names[0] === names[1] ? [] : [names];
  });
  expect(differing).toEqual([]);
});

test.each([
  ['apb-powys', 'Powys APB', 'BCA Powys'],
  ['rpb-powys', 'Powys RPB', 'BPRh Powys'],
  ['svb-vale', 'The Vale SVB', 'BTD y Fro'],
  ['apb-gwent', 'Gwent APB', 'BCA Gwent'],
  ['csp-cardiff', 'Cardiff CSP', 'PDC Caerdydd'],
  ['nisb', 'NISB', 'BDAC'],
])('%s is called %s, in Welsh %s: an acronym that is only that of its kind says where', (id, english, welsh) => {
  const board = wales.requirePartnership(id as PartnershipId);
  expect([callName(wales, board, 'en'), callName(wales, board, 'cy')]).toEqual([english, welsh]);
});

test('no board of one council is called by a bare acronym', () => {
  const boards = [...wales.partnerships.values()].filter(({ id, isGroup }) => !isGroup && wales.footprintOf(id)?.length === 1);
  expect(boards.filter(board => !callName(wales, board, 'en').includes(' ')).map(({ id }) => id)).toEqual([]);
});
