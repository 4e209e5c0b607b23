/** What a question was asked of, in words, when, and of which revision: for paper, where no fields stand. */
import type { ReactElement } from 'react';
import { dateIn } from '../../../schema/words/dates.ts';
import type { QueryChoicesQuery } from '../../api/generated/graphql.ts';
import type { Asked } from '../../state/asked.ts';
import type { Speech } from './cells.ts';
import { optionsFor } from './choices.ts';
import { today } from './today.ts';
import { labelOf, partsIn, valueIn, type Field } from './variables.ts';

interface AskedInWordsProps {
  readonly fields: readonly Field[];
  readonly values: Asked['values'];
  readonly choices: QueryChoicesQuery | null;
  readonly speech: Speech;
}

export function AskedInWords({ fields, values, choices, speech }: AskedInWordsProps): ReactElement {
  const { ask } = speech;
  return (
    <p>
      {[
        ...fields.map(field => `${labelOf(field, ask)}: ${valueInWords(field, valueIn(field, values), { choices, speech })}`),
        ask('query', 'printed', { day: dateIn(today(), ask.language), revision: choices?.landscape.revision ?? '–' }),
      ].join(' · ')}
    </p>
  );
}

function valueInWords(field: Field, value: string, { choices, speech }: Pick<AskedInWordsProps, 'choices' | 'speech'>): string {
  const options = optionsFor(field, choices, { ...speech, value }) ?? [];
  const wordFor = (part: string): string => options.find(option => option.value === part)?.label ?? part;
  const parts = partsIn(field, value);
  return parts.length === 0 ? wordFor('') : parts.map(wordFor).join(', ');
}
