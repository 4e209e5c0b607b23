/** What a click and a key do to a body on the map. */
import { selectionOf, type MapBody } from '../../state/landscape.ts';
import { focusOn, pickBody, select, type Producer } from '../../state/producers.ts';

export interface MapDeeds {
  readonly pick: (bodyId: string) => void;
  readonly focus: (bodyId: string) => void;
}

export function deedsOn(act: (producer: Producer) => void, find: (id: string) => MapBody | undefined): MapDeeds {
  const on =
    (does: (body: MapBody) => Producer) =>
    (id: string): void => {
      const body = find(id);
      if (body !== undefined) act(does(body));
    };
  return {
    pick: on(pickBody),
    focus: on(body => session => focusOn(body.id)(select(selectionOf(body))(session))),
  };
}
