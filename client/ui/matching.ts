/** Which options have the words typed; those that begin with them first, else in their order. */
interface Findable {
  readonly label: string;
  /** Found by these words too. */
  readonly also?: string;
}

export function matching<Option extends Findable>(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = plain(typed).trim();
  const words = wanted.split(/\s+/);
  const found = options.filter(({ label, also = '' }) => {
    const text = plain(`${label} ${also}`);
    return words.every(word => text.includes(word));
  });
  const begins = ({ label }: Option): boolean => plain(label).startsWith(wanted);
  return [...found.filter(begins), ...found.filter(option => !begins(option))];
}

/** Without case, accents or apostrophes: as people type. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase();
}
