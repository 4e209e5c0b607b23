/** The command that asks the same from a terminal. */
import type { Sent } from '../../api/ask.ts';

export function curlFor({ query, variables }: Sent, address: string): string {
  const body = JSON.stringify({ query, variables });
  return `curl --fail-with-body ${quoted(address)} --header 'Content-Type: application/json' --data-raw ${quoted(body)}`;
}

/** Within single quotes a shell reads every character as it is, but for the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
