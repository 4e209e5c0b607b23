/** In the place of both of Cytoscape's stores of pictures: nothing is kept, and nothing is to be forgotten. */

export class NoCache {
  invalidateElements(): void {}
  onDequeue(): void {}
  enqueueElementRefinement(): void {}
}
