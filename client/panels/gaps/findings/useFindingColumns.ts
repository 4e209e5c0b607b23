import { useMemo } from 'react';
import { GapRulesDocument, type Finding_GapFragment } from '../../../api/generated/graphql.ts';
import { nameIn } from '../../../state/landscape.ts';
import { useBodyName } from '../../body/said/bodyName.ts';
import { useAnswer, type Answer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import type { Column } from '../../table/columns.ts';
import { useAreaWords } from '../areaWords.ts';
import { usePart } from '../where.ts';
import { findingColumns } from './findingColumns.ts';
import type { Rule } from './rules.ts';
import type { Wanted } from './wanted.ts';

/** The rules, counted where one looks. */
export function useRules({ area, kind, body, verdict, judged, outdated }: Wanted): {
  readonly rules: readonly Rule[];
  readonly answer: Answer<unknown>;
} {
  const { language } = useViewSay();
  const answer = useAnswer(GapRulesDocument, { area, kind, body, verdict, judged, outdated, language: language === 'cy' ? 'CY' : 'EN' });
  const rules = useMemo(() => answer.data?.gapRules ?? [], [answer.data]);
  return { rules, answer };
}

export function useFindingColumns(wanted: Wanted): readonly Column<Finding_GapFragment>[] {
  const viewSay = useViewSay();
  const { rules } = useRules(wanted);
  const areaWords = useAreaWords();
  const bodyName = useBodyName();
  const area = usePart();
  const part = area === null ? null : nameIn(area, viewSay.language).text;
  return useMemo(() => findingColumns({ part, viewSay, rules, areaWords, bodyName }), [part, viewSay, rules, areaWords, bodyName]);
}
