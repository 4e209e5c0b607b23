/** Whether whoever asked is still there. One is made for each question, and few ever look: an AbortSignal takes Node an eighth of the time of a small answer. */
export class Leaving {
  #hasLeft = false;
  readonly #hearing = new Set<() => void>();
  #controller: AbortController | null = null;

  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  /** Tells once; answers a function that ends it before. */
  whenLeft(tell: () => void): () => void {
    this.#hearing.add(tell);
    return () => void this.#hearing.delete(tell);
  }

  leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.#controller?.abort();
    for (const tell of this.#hearing) tell();
    this.#hearing.clear();
  }

  /** For those who know nothing else. */
  get signal(): AbortSignal {
    if (this.#controller === null) {
      this.#controller = new AbortController();
      if (this.#hasLeft) this.#controller.abort();
    }
    return this.#controller.signal;
  }
}
