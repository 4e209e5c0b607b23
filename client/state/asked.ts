/** What the query page asks: a ready question with its values, or a document of the person's own. */

export interface Asked {
  /** Id of the ready question; with a document, the one it was made from. Null where there is none. */
  readonly question: string | null;
  /** By the name of the variable; an empty value leaves it open. */
  readonly values: Readonly<Record<string, string>>;
  /** Null while the ready question stands unchanged. */
  readonly document: string | null;
}

export function chooseQuestion(id: string): Asked {
  return { question: id, values: {}, document: null };
}

export function giveValue(asked: Asked, name: string, value: string): Asked {
  return asked.values[name] === value ? asked : { ...asked, values: { ...asked.values, [name]: value } };
}

/** A document that is the ready one again is no document of one's own. */
export function writeDocument(asked: Asked, text: string, ready: string | null): Asked {
  const document = text === ready ? null : text;
  return document === asked.document ? asked : { ...asked, document };
}
