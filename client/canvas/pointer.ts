/** What mouse and finger mean on the canvas: to point at a box or a hole, to pick a body, to magnify. */
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '../layout/box.ts';
import { wheelFactor } from './wheel.ts';

export interface PointerDeeds {
  pick(bodyId: string, event: Event): void;
  pickNothing(): void;
  /** Null where the pointer is on neither box nor hole, or has left. */
  pointAt(node: NodeSingular | null): void;
  magnify(factor: number, at: Point): void;
}

export function listenToPointer(cy: Core, container: HTMLElement, deeds: PointerDeeds): { stop(): void } {
  cy.on('tap', event => {
    if (event.target === cy) deeds.pickNothing();
  });
  cy.on('tap', 'node.box', event => {
    const { bodyId } = (event.target as NodeSingular).data() as { readonly bodyId: string };
    deeds.pick(bodyId, event.originalEvent);
  });

  let last: Point | null = null;
  cy.on('mousemove', event => {
    const { clientX: x, clientY: y } = event.originalEvent;
    // Browsers say again where a resting pointer is when something moves beneath it: that must not take the place of the keyboard.
    if (last?.x === x && last.y === y) return;
    last = { x, y };
    deeds.pointAt(pointedOf(cy, event));
  });
  const onLeave = (): void => {
    last = null;
    deeds.pointAt(null);
  };

  // What lies over the map and moves with it, as folded lanes do, does not keep the wheel from it.
  const isOnMap = (target: Element): boolean =>
    container.contains(target) || (target.closest('[data-on-map]') !== null && container.parentElement?.contains(target) === true);

  // Cytoscape's own steps are too small for a mouse, fifty notches from the whole map to one council: it must not hear of the wheel.
  const onWheel = (event: WheelEvent): void => {
    if (!(event.target instanceof Element && isOnMap(event.target))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { x, y } = container.getBoundingClientRect();
    deeds.magnify(wheelFactor(event), { x: event.clientX - x, y: event.clientY - y });
  };

  container.addEventListener('mouseleave', onLeave);
  window.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return {
    stop: () => {
      container.removeEventListener('mouseleave', onLeave);
      window.removeEventListener('wheel', onWheel, { capture: true });
    },
  };
}

function pointedOf(cy: Core, { target }: EventObject): NodeSingular | null {
  if (target === cy) return null;
  const node = target as NodeSingular;
  return node.is('node.box, node.hole') ? node : null;
}
