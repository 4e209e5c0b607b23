/** The communities of a network beside an official grouping: which group is at home in which, and who stands apart from most of theirs. Pure. */
import type { Together_SilosFragment as Answered } from '../api/generated/graphql.ts';

/** A group of the official grouping, with its names and who stands in it. */
export type Group = Answered['groups'][number];

export interface Community {
  /** A, B, C: the largest first. */
  readonly letter: string;
  readonly place: number;
  readonly members: readonly string[];
  /** Groups of which most of the joined stand here, the one with most here first. */
  readonly homes: readonly Group[];
  /** By official group, most first; last those of whom no group is known. */
  readonly parts: readonly { readonly group: Group | null; readonly members: readonly string[] }[];
  /** Who is here while most of their group stand in another community. */
  readonly apart: readonly string[];
}

export interface Together {
  /** Of two or more: who is joined to nobody is in none. */
  readonly communities: readonly Community[];
  readonly communityOf: ReadonlyMap<string, Community>;
  readonly groupOf: ReadonlyMap<string, Group>;
  readonly homeOf: ReadonlyMap<Group, { readonly community: Community; readonly rank: number }>;
  /** Bodies of one group that stand in another community than most of it. */
  readonly apart: ReadonlySet<string>;
  /** Joined bodies of one group. */
  readonly known: number;
  readonly alone: readonly string[];
}

/** Bodies of several regions and of all Wales stand in groups of that name, which are at home nowhere. */
const ofNoOne: ReadonlySet<string> = new Set(['SEVERAL', 'WALES']);

export function togetherOf({ communities, groups }: Answered): Together {
  const groupOf = new Map(groups.flatMap(group => group.members.map(({ id }) => [id, group] as const)));
  const joined = communities.filter(({ members }) => members.length > 1).map(({ members }) => members.map(({ id }) => id));
  const parts = joined.map(members => partsOf(members, groupOf));
  const homePlaces = new Map(groups.filter(({ id }) => !ofNoOne.has(id)).flatMap(group => placed(group, homeAmong(group, parts))));
  const told = joined.map((members, place): Community => {
    const homes = parts[place]?.flatMap(({ group }) => (group !== null && homePlaces.get(group) === place ? [group] : [])) ?? [];
    const isApart = (id: string): boolean => {
      const group = groupOf.get(id);
      return group !== undefined && !ofNoOne.has(group.id) && homePlaces.get(group) !== place;
    };
    return { letter: letterAt(place), place, members, homes, parts: parts[place] ?? [], apart: members.filter(isApart) };
  });
  return {
    communities: told,
    communityOf: new Map(told.flatMap(community => community.members.map(id => [id, community] as const))),
    groupOf,
    homeOf: new Map(told.flatMap(community => community.homes.map((group, rank) => [group, { community, rank }] as const))),
    apart: new Set(told.flatMap(({ apart }) => apart)),
    known: joined.flat().filter(id => homePlaces.has(groupOf.get(id) as Group)).length,
    alone: communities.filter(({ members }) => members.length === 1).flatMap(({ members }) => members.map(({ id }) => id)),
  };
}

type Parts = readonly { readonly group: Group | null; readonly members: readonly string[] }[];

function partsOf(members: readonly string[], groupOf: ReadonlyMap<string, Group>): Parts {
  const parts = new Map<Group | null, string[]>();
  for (const id of members) {
    const group = groupOf.get(id) ?? null;
    parts.set(group, [...(parts.get(group) ?? []), id]);
  }
  return [...parts]
    .map(([group, own]) => ({ group, members: own }))
    .toSorted(
      (a, b) => Number(a.group === null) - Number(b.group === null) || b.members.length - a.members.length || byId(a.group, b.group),
    );
}

/** The place of the community in which most of the group stand, of equals the larger; null where none of them is joined. */
function homeAmong(group: Group, communities: readonly Parts[]): number | null {
  const counts = communities.map(parts => parts.find(part => part.group === group)?.members.length ?? 0);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}

function placed(group: Group, place: number | null): readonly (readonly [Group, number])[] {
  return place === null ? [] : [[group, place]];
}

function byId(a: { readonly id: string } | null, b: { readonly id: string } | null): number {
  return (a?.id ?? '') < (b?.id ?? '') ? -1 : 1;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** After Z comes AA. */
function letterAt(place: number): string {
  const last = alphabet[place % alphabet.length] ?? '';
  return place < alphabet.length ? last : letterAt(Math.floor(place / alphabet.length) - 1) + last;
}
