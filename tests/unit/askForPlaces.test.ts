import { expect, it } from 'vitest';
import { askForPlaces } from '../../client/charts/askForPlaces.ts';
import { placesByForce } from '../../client/charts/force.ts';

it('works each network out once, and never tells the places of one for another of as many bodies', async () => {
  const [is, wouldBe] = [
    { count: 4, ties: [0, 1, 1, 2, 2, 3] },
    { count: 4, ties: [0, 1, 0, 2, 0, 3] },
  ];
  const first = await askForPlaces(is);
  expect(await askForPlaces(wouldBe)).toEqual(placesByForce(wouldBe));
  expect(first).toEqual(placesByForce(is));
  expect(first).not.toEqual(placesByForce(wouldBe));
  expect(await askForPlaces({ ...is, ties: [...is.ties] })).toBe(first);
});
