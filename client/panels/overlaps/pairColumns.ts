/** Pairs as a file: every number of the list in a column of its own, with names and codes. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Say } from '../../../schema/words/say.ts';
import type { ViewSay } from '../../../schema/words/viewing.ts';
import type { PairRow_OverlapFragment } from '../../api/generated/graphql.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import type { Cell } from '../../ui/csv.ts';
import { countsOf, localCountsOf, type Count, type MemberCounts } from './counts.ts';

interface Told {
  readonly index: IndexedLandscape;
  readonly say: Say;
  readonly viewSay: ViewSay;
}

/** The headings first. What is not known says so. */
export function fileOfPairs(pairs: readonly PairRow_OverlapFragment[], told: Told): readonly (readonly Cell[])[] {
  return [headingsIn(told), ...pairs.map((pair, at) => cellsOf(pair, at + 1, told))];
}

const groups = ['all', 'required', 'others'] as const satisfies readonly Exclude<keyof MemberCounts, 'requiredOnOne'>[];

function headingsIn({ viewSay }: Told): readonly Cell[] {
  const counts = (place: 'whole' | 'local'): readonly string[] =>
    groups.flatMap(group =>
      (['fileShared', 'fileEither', 'fileShare'] as const).map(part => {
        const [of, where, what] = [viewSay('overlapsView', group), viewSay('overlapsView', place), viewSay('overlapsView', part)];
        return `${of}, ${where}: ${what}`;
      }),
    );
  const before = ['rank', 'fileFirst', 'fileFirstId', 'fileSecond', 'fileSecondId', 'fileSentence', 'scoreHeading', 'fileFacets'] as const;
  const after = ['linkHeading', 'fileAssumed', 'fileVerdict', 'fileOutdated'] as const;
  return [
    ...before.map(heading => viewSay('overlapsView', heading)),
    ...counts('whole'),
    ...counts('local'),
    ...after.map(heading => viewSay('overlapsView', heading)),
  ];
}

function cellsOf(pair: PairRow_OverlapFragment, rank: number, { index, say, viewSay }: Told): readonly Cell[] {
  const unknown = viewSay('overlapsView', 'notKnown');
  const nameOf = (id: string): string => {
    const body = index.bodyById.get(id);
    return body === undefined ? id : nameIn(body, say.language).text;
  };
  const counts = ({ all, required, others }: MemberCounts): readonly Cell[] =>
    [all, required, others].flatMap((count: Count | null): readonly Cell[] =>
      count === null ? [unknown, unknown, unknown] : [count.shared, count.either, rounded(count.jaccard)],
    );
  const whole = countsOf(pair.members.whole);
  return [
    rank,
    nameOf(pair.a.id),
    pair.a.id,
    nameOf(pair.b.id),
    pair.b.id,
    say.language === 'cy' ? pair.sentenceCy : pair.sentenceEn,
    pair.score === null ? unknown : rounded(pair.score),
    pair.facetsKnown,
    ...counts(whole),
    ...counts(localCountsOf(index, pair) ?? whole),
    labelOf('LinkState', pair.link, say.language),
    pair.assumedSeats === null ? unknown : (pair.assumedSeats.match(/\d+/g) ?? []).join(' / '),
    pair.judgement === null ? '' : labelOf('Verdict', pair.judgement.verdict, say.language),
    pair.judgement?.outdated === true ? viewSay('judge', 'outdated') : '',
  ];
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
