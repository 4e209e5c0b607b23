/** Everything of one body on one page: what its panel says, in columns, beside the others of its kind. */
import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { isPartnership } from '../../state/landscape.ts';
import { useIndex, useSession } from '../explorer.ts';
import { BoardPage } from './BoardPage.tsx';
import { GonePage } from './GonePage.tsx';
import { OrganisationPage } from './OrganisationPage.tsx';

export function PageStage(): ReactElement | null {
  const { bodyById } = useIndex();
  const id = useSession(session => session.selected?.id ?? null);
  const body = bodyById.get(id ?? '');
  const heading = useTitleFocus(body?.id ?? null);
  if (body === undefined) return id === null ? null : <GonePage id={id} heading={heading} />;
  return isPartnership(body) ? (
    <BoardPage key={body.id} board={body} heading={heading} />
  ) : (
    <OrganisationPage key={body.id} organisation={body} heading={heading} />
  );
}

/** Who goes to another page by a link, which goes with the page, stands at the title of the other. */
function useTitleFocus(id: string | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(id);
  useEffect(() => {
    if (before.current !== id && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    before.current = id;
  }, [id]);
  return heading;
}
