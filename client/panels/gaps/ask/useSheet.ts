/** All that a sheet shows of a board: what is recorded of it and what is to be asked. Null until it is there. */
import { useMemo } from 'react';
import { BoardQuestionsDocument, PanelPartnershipDocument } from '../../../api/generated/graphql.ts';
import type { MapPartnership } from '../../../state/landscape.ts';
import { useIndex, useSay } from '../../explorer.ts';
import { useAnswer, type Answer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useAreaWords } from '../areaWords.ts';
import { useOpenThemes } from './openThemes.ts';
import { questionOf, type Question } from './questions.ts';
import { sheetOf, type Sheet } from './sheetModel.ts';

interface SheetHere {
  readonly sheet: Sheet | null;
  readonly questions: readonly Question[];
  readonly answer: Pick<Answer<unknown>, 'isAsking' | 'failure'>;
}

export function useSheet(known: MapPartnership): SheetHere {
  const index = useIndex();
  const say = useSay();
  const viewSay = useViewSay();
  const areaWords = useAreaWords();
  const recorded = useAnswer(PanelPartnershipDocument, { id: known.id });
  const asked = useAnswer(BoardQuestionsDocument, { id: known.id, language: viewSay.language === 'cy' ? 'CY' : 'EN' });
  const themes = useOpenThemes(null);
  const board = recorded.data?.partnership ?? null;
  // What answers for another board is none of this one.
  const isOwn = board !== null && board.id === known.id;
  const sheet = useMemo(
    () => (isOwn ? sheetOf(known, board, { index, say, viewSay, areaWords }) : null),
    [isOwn, known, board, index, say, viewSay, areaWords],
  );
  const isReady = sheet !== null && asked.data !== null && themes !== null;
  return {
    sheet: isReady ? sheet : null,
    questions: [
      ...(asked.data?.gaps.nodes ?? []).map(gap => questionOf(gap, viewSay)),
      ...(themes === null ? [] : themeQuestions(known, { themes, viewSay, areaWords })),
    ],
    answer: { isAsking: !isReady, failure: recorded.failure ?? asked.failure },
  };
}

/** Community safety partnerships are asked who takes up the themes that no board is recorded for where they work. */
function themeQuestions(
  { id, kind, footprint }: MapPartnership,
  {
    themes,
    viewSay,
    areaWords,
  }: {
    readonly themes: ReadonlyMap<string, readonly string[]>;
    readonly viewSay: ReturnType<typeof useViewSay>;
    readonly areaWords: ReturnType<typeof useAreaWords>;
  },
): readonly Question[] {
  if (kind !== 'CSP' || footprint === null) return [];
  const areas = footprint.filter(area => themes.has(area.id));
  const open = [...new Set(areas.flatMap(area => themes.get(area.id) ?? []))];
  if (open.length === 0) return [];
  return [
    {
      id: `themes:${id}`,
      text: viewSay('gapsView', 'whoTakesThemes', { areas: areaWords(areas) }),
      found: open.join(' · '),
      lines: 2,
    },
  ];
}
