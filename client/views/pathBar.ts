/** The address bar of a page that a server hands out under every path. */
import type { AddressBar } from '../address/bar.ts';

/** Stands in the browser's history: a bare address that says this was left in English on purpose. */
const visited = 'visited';

export const pathBar: AddressBar = {
  here: () => window.location,
  isBare: () => window.location.pathname === '/' && window.location.search === '' && window.history.state === null,
  visits: {
    push: address => window.history.pushState(visited, '', address),
    replace: address => window.history.replaceState(visited, '', address),
    onReturn: listener => {
      window.addEventListener('popstate', listener);
      return () => window.removeEventListener('popstate', listener);
    },
  },
  hrefOf: address => address,
  origin: window.location.origin,
};
