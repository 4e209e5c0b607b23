import { PageAboutDocument, type PageAboutQuery } from '../../api/generated/graphql.ts';
import { useSay } from '../explorer.ts';
import { useAnswer, type Answer } from '../frame/useAnswer.ts';

export type About = Answer<PageAboutQuery>;

/** Money and gaps of a body. */
export function useAbout(body: string): About {
  const { language } = useSay();
  return useAnswer(PageAboutDocument, { body, language: language === 'cy' ? 'CY' : 'EN' });
}
