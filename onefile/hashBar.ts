/** The address bar of a page that was opened from a file: what it shows stands behind the #, since a file has one path. */
import type { AddressBar } from '../client/address/bar.ts';
import type { PartsOfUrl } from '../client/address/parse.ts';

/** Stands in the browser's history: a bare address that says this was left in another language on purpose. */
const visited = 'visited';

export function hashBar(origin: string): AddressBar {
  const here = (): PartsOfUrl => partsOf(window.location.hash.slice(1));
  return {
    here,
    isBare: () => window.location.hash.length <= 1 && window.history.state === null,
    visits: {
      push: address => window.history.pushState(visited, '', `#${address}`),
      replace: address => window.history.replaceState(visited, '', `#${address}`),
      onReturn: listener => {
        window.addEventListener('popstate', listener);
        return () => window.removeEventListener('popstate', listener);
      },
    },
    hrefOf: address => `#${address}`,
    origin,
  };
}

function partsOf(address: string): PartsOfUrl {
  const mark = address.indexOf('?');
  return mark < 0 ? { pathname: address || '/', search: '' } : { pathname: address.slice(0, mark) || '/', search: address.slice(mark) };
}
