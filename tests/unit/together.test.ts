/** Communities beside official groups: who is at home where, and who stands apart. */
import { describe, expect, it } from 'vitest';
import { togetherOf, type Group } from '../../client/state/together.ts';

const ids = (text: string): { id: string }[] => text.split('').map(id => ({ id }));
const community = (text: string): { members: { id: string }[] } => ({ members: ids(text) });
const named = (text: string): Group['nameEn'] => ({ text, language: 'EN', isFallback: false, needsCheck: false });
const group = (id: string, text: string): Group => ({ id, nameEn: named(id), nameCy: named(id), members: ids(text) });

const north = group('north', 'abcx');
const mid = group('mid', 'de');
const south = group('south', 'fghs');
const wales = group('WALES', 'wv');
const together = togetherOf({
  communities: [community('abcwu'), community('defgh'), community('xv'), community('s')],
  groups: [north, mid, south, wales],
});

describe('communities beside groups', () => {
  it('are lettered, the largest first; who is joined to nobody is in none', () => {
    expect(together.communities.map(({ letter, members }) => [letter, members.join('')])).toEqual([
      ['A', 'abcwu'],
      ['B', 'defgh'],
      ['C', 'xv'],
    ]);
    expect(together.alone).toEqual(['s']);
    expect(together.communityOf.has('s')).toBe(false);
  });

  it('are home to each group of which most of the joined stand there, the larger part first', () => {
    expect(together.communities.map(({ homes }) => homes.map(({ id }) => id))).toEqual([['north'], ['south', 'mid'], []]);
    expect(together.homeOf.get(mid)).toMatchObject({ rank: 1, community: { letter: 'B' } });
  });

  it('leave apart who stands elsewhere than most of the group; bodies of all Wales have no region to be apart from', () => {
    expect([...together.apart]).toEqual(['x']);
    expect(together.communities[2]?.apart).toEqual(['x']);
    expect(together.known).toBe(9);
  });

  it('say of what they are made, last those of whom no group is known', () => {
    expect(together.communities[0]?.parts.map(({ group: of, members }) => [of?.id ?? null, members.join('')])).toEqual([
      ['north', 'abc'],
      ['WALES', 'w'],
      [null, 'u'],
    ]);
  });

  it('go on after Z', () => {
    const many = Array.from({ length: 28 }, (_, at) => ({ members: [{ id: `${at}a` }, { id: `${at}b` }] }));
    const { communities } = togetherOf({ communities: many, groups: [] });
    expect(communities.slice(25).map(({ letter }) => letter)).toEqual(['Z', 'AA', 'AB']);
  });
});
