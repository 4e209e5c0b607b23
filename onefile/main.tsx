/** The page in a file: the same client, answered by the same server's code, over the landscape that lies beside them. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import sdl from 'virtual:sdl';
import { App } from '../client/App.tsx';
import type { Outside } from '../client/views/outside.ts';
import { bringTitles, bringWords } from '../client/words/rooms.ts';
import '../client/ui/tokens.css';
import '../client/ui/hidden.css';
import { answeringFrom } from './answer.ts';
import { hashBar } from './hashBar.ts';
import { aboutIn, graphIn, historyIn } from './landscapeIn.ts';
import { linkTo } from './link.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id root.');
const about = aboutIn(document);
const graph = await graphIn(document);

const outside: Outside = {
  answerer: {
    link: linkTo(answeringFrom({ graph, history: () => historyIn(document), sdl })),
    watchHealth: onHealth => {
      onHealth({ state: 'well' });
      return () => undefined;
    },
    // A file stays at the revision it was made of.
    watchRevisions: () => () => undefined,
  },
  bar: hashBar(about.origin),
  firstLanguage: about.language,
  takenHome: { at: about.at },
};

await bringWords('en');
await bringWords('cy');
await bringTitles();

createRoot(root).render(
  <StrictMode>
    <App outside={outside} />
  </StrictMode>,
);
