/** The what-if that something was supposed in last, kept in this browser alone: the next step goes to it unless another is chosen. */
const name = 'tirlun.whatif';

export function rememberedWhatif(): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function rememberWhatif(id: string): void {
  try {
    window.localStorage.setItem(name, id);
  } catch {
    // Private windows and strict settings keep nothing: then it is chosen again next time.
  }
}
