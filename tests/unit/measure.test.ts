import { expect, test } from 'vitest';
import { assumedSeatsOf, rowsFrom } from '../../server/analysis/measure.ts';
import { saltmarsh } from '../world/saltmarsh.ts';

test('the rows of a measure are told once each, by id', () => {
  const interfaces = [...saltmarsh.interfaces.values()];
  expect(rowsFrom([...interfaces].reverse().concat(interfaces))).toEqual(interfaces);
});

test('assumed seats are told of all seats behind; nothing where there are none to tell of', () => {
  expect(assumedSeatsOf({ seats: { assumed: 2, of: 9 } })).toBe('2 of 9');
  expect(assumedSeatsOf({ seats: null })).toBeNull();
});
