/** Asks the server for the landscape in one file. */
import type { Language } from '../../schema/words/say.ts';

export interface FileMade {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Null where the server has none to make, such as one that runs without a built page. */
export async function fetchTakeHome(language: Language): Promise<FileMade | null> {
  const response = await fetch(`/take-home.html?lang=${language}`);
  if (response.status === 404) return null;
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  if (!response.ok || name === undefined) throw new Error(`The server answered ${response.status}.`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}
