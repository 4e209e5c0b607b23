/** Researchers name sources by their ids: `cspreview2023 Q13`. Officers know them by their titles. */

/** Ids with a figure or a hyphen are sources and nothing else; an id that is a plain word may be meant as that word. */
const likeAnId = /(?<![\w-])(?=[\w-]*[\d-])\w+(?:-\w+)*(?![\w-])/g;

/** The text with the title of each source that it names by its id; everything else stays as it is. */
export function withTitlesOfSources(text: string, titleById: ReadonlyMap<string, string>): string {
  return text.replaceAll(likeAnId, word => {
    const title = titleById.get(word);
    return title === undefined ? word : `“${title}”`;
  });
}
