import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { server } from './api/answerer.ts';
import { loadTypeface } from './canvas/measure.ts';
import { firstAddress } from './views/firstAddress.ts';
import type { Outside } from './views/outside.ts';
import { pathBar } from './views/pathBar.ts';
import { bringWords } from './words/rooms.ts';
import './ui/tokens.css';
import './ui/hidden.css';

const outside: Outside = {
  answerer: server,
  bar: pathBar,
  firstLanguage: window.navigator.language.toLowerCase().startsWith('cy') ? 'cy' : 'en',
  takenHome: null,
};

// The map cannot be laid out without it: it comes while the landscape does.
void loadTypeface();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');
// The page says that it loads until it can say more.
await bringWords(firstAddress(outside).session.language);

createRoot(root).render(
  <StrictMode>
    <App outside={outside} />
  </StrictMode>,
);
