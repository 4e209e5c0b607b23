/** What a remark is called: what it speaks of and how, in a language. */
import type { Remark_RemarkFragment as Remark } from '../../api/generated/graphql.ts';
import type { Name } from '../../state/landscape.ts';
import type { Language } from '../../state/session.ts';

export function nameOf({ nameEn, nameCy }: Remark, language: Language): Name {
  return language === 'cy' ? nameCy : nameEn;
}
