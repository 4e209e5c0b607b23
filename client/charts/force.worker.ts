/** Works places out beside the page, which goes on answering meanwhile. */
import { placesByForce, type ForceAsked } from './force.ts';

addEventListener('message', (event: MessageEvent<ForceAsked & { readonly id: number }>) => {
  const { id, ...asked } = event.data;
  postMessage({ id, places: placesByForce(asked) });
});
