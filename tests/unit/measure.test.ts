import { expect, test } from 'vitest';
import { assumedSeatsOf, rowsFrom } from '../../server/analysis/measure.ts';
import { saltmarsh } from '../world/saltmarsh.ts';

test('the rows of a measure are told once each, by id', () => {
  const [i1, i2] = [...saltmarsh.interfaces.values()];
  expect(rowsFrom([i2!, i1!, i2!]).map(({ id }) => id)).toEqual(['i1', 'i2']);
});

test('assumed seats are told of all seats behind; nothing where there are none to tell of', () => {
  expect(assumedSeatsOf({ seats: { assumed: 2, of: 9 } })).toBe('2 of 9');
  expect(assumedSeatsOf({ seats: null })).toBeNull();
});
