/** Asks the server one document as it stands, and tells what came: the answer, its faults, or that nothing came. */

export interface Fault {
  readonly message: string;
  /** Of the server's contract: BAD_USER_INPUT, TOO_COSTLY …; null where it gives none. */
  readonly code: string | null;
  readonly place: { readonly line: number; readonly column: number } | null;
  /** What the question costs and what is allowed, where the server says so. */
  readonly price: { readonly price: number; readonly allowance: number } | null;
}

export type Answered =
  /** `data` is null where nothing could be answered; with faults, part of it is missing. */
  | { readonly kind: 'answer'; readonly data: unknown; readonly faults: readonly Fault[] }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'cancelled' };

export interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const graphqlPath = '/graphql';

export async function ask(sent: Sent, signal: AbortSignal): Promise<Answered> {
  try {
    const response = await fetch(graphqlPath, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(sent),
      signal,
    });
    return answerIn(await response.json());
  } catch {
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'unreachable' };
  }
}

/** The language of the server, as it hands it to everybody; null where it cannot be had. */
export async function fetchSdl(signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch('/schema.graphql', { signal });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

function answerIn(body: unknown): Answered {
  const { data = null, errors } = isObject(body) ? body : {};
  return { kind: 'answer', data, faults: Array.isArray(errors) ? errors.map(faultIn) : [] };
}

function faultIn(error: unknown): Fault {
  const { message, locations, extensions } = isObject(error) ? error : {};
  const { code, price, allowance } = isObject(extensions) ? extensions : {};
  const place: unknown = Array.isArray(locations) ? locations[0] : null;
  return {
    message: typeof message === 'string' ? message : '',
    code: typeof code === 'string' ? code : null,
    place: isPlace(place) ? { line: place.line, column: place.column } : null,
    price: typeof price === 'number' && typeof allowance === 'number' ? { price, allowance } : null,
  };
}

function isPlace(value: unknown): value is { readonly line: number; readonly column: number } {
  return isObject(value) && typeof value['line'] === 'number' && typeof value['column'] === 'number';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
