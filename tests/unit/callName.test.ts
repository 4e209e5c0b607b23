import { expect, test } from 'vitest';
import { callNameIn } from '../../client/state/callName.ts';
import { callName } from '../../server/analysis/callName.ts';
import { wales } from '../world/wales.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

test.each(['en', 'cy'] as const)('every board is called here as the sentences of the server call it (%s)', language => {
  const boards = [...wales.partnerships.values()].filter(({ isGroup }) => !isGroup);
  expect(boards.length).toBe(163);
  const differing = boards.flatMap(board => {
    const body = index.bodyById.get(board.id);
    const names = [callName(wales, board, language), body === undefined ? '' : callNameIn(index, body, language)];
    return names[0] === names[1] ? [] : [names];
  });
  expect(differing).toEqual([]);
});
