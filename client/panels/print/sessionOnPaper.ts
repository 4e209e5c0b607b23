import type { Session } from '../../state/session.ts';

/**
 * What is printed of what is seen: all of it, at rest. A panel is a sheet of its own beside a map. Nothing can be drawn aside on paper,
 * and a box half before and half after says neither: in place of a curtain stands what changes.
 */
export function sessionOnPaper(session: Session, what: 'view' | 'panel'): Session {
  const { screen, choices } = session;
  const isSelectedShown = what === 'panel' || screen === 'page';
  const isCurtain = screen === 'map' && choices.when === 'CURTAIN';
  return {
    ...session,
    selected: isSelectedShown ? session.selected : null,
    viewport: null,
    outline: false,
    choices: isCurtain ? { ...choices, when: 'CHANGES', drawn: [] } : choices,
  };
}
