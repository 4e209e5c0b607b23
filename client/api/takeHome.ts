/** Asks the server for the landscape in one file. */
import type { Language } from '../../schema/words/say.ts';

export interface FileMade {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function fetchTakeHome(language: Language): Promise<FileMade> {
  const response = await fetch(`/take-home.html?lang=${language}`);
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  if (!response.ok || name === undefined) throw new Error(`The server answered ${response.status}.`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}
