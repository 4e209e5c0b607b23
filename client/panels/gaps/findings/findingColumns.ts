/** The columns of findings: in the table on screen, and in the files. */
import { labelOf, valuesOf } from '../../../../schema/words/labelOf.ts';
import type { ViewSay } from '../../../../schema/words/viewing.ts';
import type { Finding_GapFragment as Finding } from '../../../api/generated/graphql.ts';
import type { Column } from '../../table/columns.ts';
import { bodiesIn } from '../subjects.ts';
import { reaches, reachWords } from './reach.ts';
import type { Rule } from './rules.ts';

interface Told {
  /** Of the area chosen, where it is a part of Wales. */
  readonly part: string | null;
  readonly viewSay: ViewSay;
  readonly rules: readonly Rule[];
  areaWords(areas: Finding['areas'], most?: number): string;
  bodyName(id: string): string;
}

export function findingColumns({ part, viewSay, rules, areaWords, bodyName }: Told): readonly Column<Finding>[] {
  const { language } = viewSay;
  const ruleOf = ({ rule }: Finding): Rule | undefined => rules.find(({ id }) => id === rule);
  const column = (id: ColumnId, value: (finding: Finding) => string | number | null, rest: Partial<Column<Finding>> = {}) => ({
    id,
    heading: viewSay('gapsView', `column${id}`),
    value,
    unknown: viewSay('gapsView', 'notRecorded'),
    ...rest,
  });
  return [
    column('Severity', ({ severity }) => labelOf('Severity', severity, language), {
      order: ({ severity }) => valuesOf('Severity').indexOf(severity),
    }),
    column('Rule', finding => ruleOf(finding)?.title ?? finding.rule),
    column('Sentence', ({ sentence }) => sentence),
    column('State', ({ state }) => viewSay('gapsView', `state${state}`), { order: ({ state }) => valuesOf('Standing').indexOf(state) }),
    column('Areas', ({ areas }) => (areas === null ? null : areaWords(areas)), {
      order: ({ areas }) => areas?.length ?? null,
    }),
    column('Reach', ({ reach }) => (reach === null ? null : reachWords(reach, part, viewSay)), {
      order: ({ reach, severity }) => (reach === null ? null : reaches.indexOf(reach) * 10 + valuesOf('Severity').indexOf(severity)),
      isInFileOnly: part === null,
    }),
    column('Bodies', finding => listed(bodiesIn(finding).map(bodyName)), { isInFileOnly: true }),
    column('Verdict', ({ judgement }) => (judgement === null ? null : labelOf('Verdict', judgement.verdict, language)), {
      unknown: viewSay('gapsView', 'notJudged'),
    }),
    column('Mend', finding => ruleOf(finding)?.whatWouldCloseIt ?? null, { isInFileOnly: true }),
    column('Sources', ({ evidence }) => listed([...new Set(evidence.map(({ source }) => source.title))]), { isInFileOnly: true }),
    column('Code', ({ id }) => id, { isInFileOnly: true }),
  ];
}

type ColumnId = 'Severity' | 'Rule' | 'Sentence' | 'State' | 'Areas' | 'Reach' | 'Bodies' | 'Verdict' | 'Mend' | 'Sources' | 'Code';

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('; ');
}
