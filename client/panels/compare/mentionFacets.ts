/** What surveys, reports and other documents say of either board, or of both at once. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { FactMention, PartedMentions, RecommendationMention, SurveyMention } from '../body/mentions/partedMentions.ts';
import type { Said } from '../body/said/said.ts';
import { ours, researched, type Facet, type FacetName, type Line } from './entry.ts';
import { heldBy } from './sides.ts';
import { bodyNameIn, type Speech } from './speech.ts';

export function mentionFacets(a: PartedMentions, b: PartedMentions, speech: Speech): readonly Facet[] {
  return [
    facetOf('survey', a.survey, b.survey, { textOf: ({ item }) => item, linesOf: result => surveyLines(result, speech) }),
    facetOf('recommendations', a.recommendations, b.recommendations, {
      textOf: ({ text }) => text,
      linesOf: recommendation => recommendationLines(recommendation, speech),
    }),
    facetOf('facts', a.facts, b.facts, { textOf: ({ statement }: FactMention) => statement, linesOf: () => [] }),
  ];
}

interface Reading<Mention> {
  textOf(mention: Mention): string;
  linesOf(mention: Mention): readonly Line[];
}

/** One saying that names both boards is one entry with the same part on either side. */
function facetOf<Mention extends Said & { readonly id: string }>(
  name: FacetName,
  a: readonly Mention[],
  b: readonly Mention[],
  { textOf, linesOf }: Reading<Mention>,
): Facet {
  const part = (mention: Mention): Facet['entries'][number]['a'][number] => ({
    id: mention.id,
    said: mention,
    isGeneral: false,
    law: null,
    fine: linesOf(mention),
  });
  const entries = heldBy(a, b, ({ id }) => id).flatMap(({ key, ...held }) => {
    const first = held.a[0] ?? held.b[0];
    if (first === undefined) return [];
    const subject = { is: 'text', text: textOf(first), isEnglish: !('isWelsh' in first && first.isWelsh === true) } as const;
    return [{ key, a: held.a.map(part), b: held.b.map(part), subject, group: '' }];
  });
  return { name, entries, isRecorded: { a: a.length > 0, b: b.length > 0 } };
}

function surveyLines({ value, unit, answerKind }: SurveyMention, { say }: Speech): readonly Line[] {
  const line = value === null ? [ours(say('panel', 'valueMissing'))] : researched(measured(value, unit));
  return [line, ...(answerKind === 'NO_ANSWER' ? [[ours(say('panel', 'surveySaysNothing'))]] : [])];
}

/** `73.7% of respondents`, `17 respondents`, as the report has them. */
function measured(value: string, unit: string | null): string {
  if (unit === null) return value;
  return unit.startsWith('%') ? value + unit : `${value} ${unit}`;
}

function recommendationLines({ number, addressedTo, status }: RecommendationMention, speech: Speech): readonly Line[] {
  const { say } = speech;
  const names = addressedTo.map(({ id, nameEn }) => (speech.index.bodyById.has(id) ? bodyNameIn(speech, id) : nameEn.text));
  const to =
    names.length === 0
      ? say('panel', 'addressedToNobody')
      : `${say('panel', 'relation', { label: say('panel', 'addressedTo') })} ${names.join(', ')}`;
  return [
    [
      ...(number === null ? [] : [ours(say('panel', 'numbered', { number }))]),
      ours(to),
      ...(status === null ? [] : [ours(say('panel', 'became', { status: labelOf('RecommendationStatus', status, say.language) }))]),
    ],
  ];
}
