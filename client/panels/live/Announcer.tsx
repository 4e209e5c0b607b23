/** Says what has changed, in one sentence, to those who do not see it. */
import { useState, type ReactElement } from 'react';
import { useIndex, usePassing, useSay, useSession, useSharing, useSurroundings } from '../explorer.ts';
import type { Moment } from './changes.ts';
import { heldSentence } from './heldSentence.ts';

export function Announcer(): ReactElement {
  const say = useSay();
  const index = useIndex();
  const session = useSession(whole => whole);
  const passing = usePassing();
  const surroundings = useSurroundings();
  const sharing = useSharing();
  const [before, setBefore] = useState<Moment>({ index, session, passing, surroundings, sharing });
  const [sentence, setSentence] = useState('');
  if (session !== before.session || passing !== before.passing || index !== before.index) {
    const after = { index, session, passing, surroundings, sharing };
    setBefore(after);
    setSentence(heldSentence(sentence, { before, after }, say));
  }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- People look for the role by its name.
    <div role="status" className="visually-hidden">
      {sentence}
    </div>
  );
}
