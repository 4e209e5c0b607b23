/** The address bar as the page uses it: what stands there, and the steps that Back and Forward go through. */
import type { PartsOfUrl } from './parse.ts';
import type { Visits } from './history.ts';

export interface AddressBar {
  /** What the address at hand asks for. */
  here(): PartsOfUrl;
  /** Nothing is asked for, and nothing was before. */
  isBare(): boolean;
  readonly visits: Visits;
  /** Where a link leads that is to show an address. */
  hrefOf(address: string): string;
  /** What whole addresses begin with, as they are cited and sent. */
  readonly origin: string;
}
