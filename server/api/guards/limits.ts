/** What one request may ask for: every bound of the API in one place. */
export const limits = {
  /** Tokens of a document; graphql's own parser stops there. */
  tokens: 2_000,
  /** Fields below one another, in a query of the landscape. */
  depth: 14,
  /** Fields below one another under __schema and __type: what plain introspection needs. */
  introspectionDepth: 18,
  /** The usual whole-map query gives every section its names in two languages: about forty. */
  aliases: 80,
  directives: 40,
  /** After so many mistakes in a document nobody looks for more. */
  mistakes: 20,
  /** The whole map of Wales costs about a third of it; all of it takes about half a second. */
  cost: 100_000,
  /** Resolvers give up after so many ms that there was a processor for, at the latest after four times as many. */
  deadlineMs: 5_000,
  /** After so many ms the other requests have their turn. */
  turnMs: 25,
  /** Questions that are worked out at a time; others stand in a queue, and their time begins when they are called. */
  places: 4,
  /** After so many ms the next is called all the same. */
  placeMs: 1_000,
  /** Whoever stood for so many ms is told to ask again later. */
  queueMs: 30_000,
  /** Bytes of documents that are kept read and planned, about. */
  documentBytes: 64 * 1024 * 1024,
  /** Plans kept of one question, for what is skipped and included of it. */
  plansOfOne: 16,
  /** Bytes of texts of things that are kept for the next answer they stand in. */
  textBytes: 64 * 1024 * 1024,
  /** Bytes of answers that are kept for whoever asks the same again. */
  keptBytes: 64 * 1024 * 1024,
  /** Bytes of a request body. */
  bodyBytes: 64 * 1024,
} as const;
