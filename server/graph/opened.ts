/** Whether anybody opened the passage that a piece of evidence cites. */
import type { Evidence, Source } from '../domain/things.ts';

/** In a source that was only searched, a locator that begins with none of the sections read rests on a passage that nobody opened. */
export function restsOnUnopened({ locator }: Pick<Evidence, 'locator'>, source: Source): boolean {
  if (source.read !== 'searched') return source.read === 'not_opened';
  return !sectionsReadOf(source).some(section => locator?.startsWith(section));
}

export function sectionsReadOf({ sectionsRead }: Source): readonly string[] {
  return (sectionsRead ?? '').split(';').flatMap(section => (section.trim() === '' ? [] : [section.trim()]));
}
