/** Where a question of one's own starts: short, right, and easy to change. */
export const startingDocument = `query MyQuestion($language: Language!) {
  partnerships(filter: { tier: [REGIONAL] }, first: 20) {
    totalCount
    nodes {
      name(language: $language) { text language isFallback needsCheck }
      kind
      footprint { name(language: $language) { text language isFallback needsCheck } }
    }
  }
}`;
