/** What the foot of a sheet says of this view. */
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { dateIn } from '../../../schema/words/dates.ts';
import { sayIn } from '../../../schema/words/say.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { SourceTitlesDocument } from '../../api/generated/graphql.ts';
import type { Foot } from '../../print/foot.ts';
import type { Explorer } from '../explorer.ts';
import { knownMembers } from './knownMembers.ts';

export function useFoot({ index, store, addressOf, origin }: Explorer, title: string): Foot {
  const [on] = useState(() => isoDay(new Date()));
  const { data } = useQuery(SourceTitlesDocument);
  const sources = data?.sources.nodes.length ?? null;
  return useMemo(() => {
    const session = store.getState();
    const { language } = session;
    const viewSay = viewSayIn[language];
    const { boards, known } = knownMembers(index);
    const day = session.filters.asOf;
    return {
      facts: [
        `${sayIn[language]('common', 'productName')} · ${title}`,
        viewSay('paper', 'drawnOn', { day: dateIn(on, language) }),
        viewSay('paper', 'revision', { n: index.revision }),
        ...(day === null ? [] : [viewSay('paper', 'asAt', { day: dateIn(day, language) })]),
      ],
      knowledge: viewSay('paper', 'membersKnown', { n: boards, known }),
      sources: sources === null ? '' : viewSay('paper', 'sources', { n: sources }),
      address: origin + addressOf(session),
      pageOf: (page, all) => viewSay('paper', 'pageOf', { n: page, all }),
    };
  }, [index, store, addressOf, origin, title, on, sources]);
}

function isoDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}
