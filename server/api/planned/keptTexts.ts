/** Texts of things, kept for as long as their landscape stands: the same body stands in hundreds of lists, and is told alike in all of them. */
import { bytesOf } from './text.ts';

/** Texts of what one selection asks, by the things it was asked of. */
export interface Shelf {
  find(thing: object): string | undefined;
  keep(thing: object, text: string): void;
}

export interface KeptTexts {
  /** The shelf of this name for things of this landscape. */
  shelf(landscape: object, name: string): Shelf;
}

/** What a text takes beside its letters. */
const restBytes = 64;

/** Let go with each landscape; `room` is what those of one may take. */
export function keptTexts(room: number): KeptTexts {
  const byLandscape = new WeakMap<object, (name: string) => Shelf>();
  return {
    shelf: (landscape, name) => {
      const shelfNamed = byLandscape.get(landscape) ?? shelvesWithin(room);
      byLandscape.set(landscape, shelfNamed);
      return shelfNamed(name);
    },
  };
}

function shelvesWithin(room: number): (name: string) => Shelf {
  const shelves = new Map<string, CountedShelf>();
  let bytes = 0;
  /** Those that were asked for longest ago go first. */
  const grown = (more: number): void => {
    bytes += more;
    for (const [name, oldest] of shelves) {
      if (bytes <= room) return;
      shelves.delete(name);
      bytes -= oldest.clear();
    }
  };
  return name => {
    const shelf = shelves.get(name) ?? new CountedShelf(more => grown(shelves.get(name) === shelf ? more : 0));
    shelves.delete(name);
    shelves.set(name, shelf);
    return shelf;
  };
}

class CountedShelf implements Shelf {
  private readonly texts = new Map<object, string>();
  /** Told once so far: what is made for one answer is never told again. */
  private readonly seen = new WeakSet();
  private bytes = 0;
  private readonly grown: (bytes: number) => void;

  constructor(grown: (bytes: number) => void) {
    this.grown = grown;
  }

  find(thing: object): string | undefined {
    return this.texts.get(thing);
  }

  keep(thing: object, text: string): void {
    if (!this.seen.has(thing)) {
      this.seen.add(thing);
      return;
    }
    this.seen.delete(thing);
    this.texts.set(thing, inOnePiece(text));
    const size = text.length + restBytes;
    this.bytes += size;
    this.grown(size);
  }

  /** Answers how many bytes it had. */
  clear(): number {
    const had = this.bytes;
    this.texts.clear();
    this.bytes = 0;
    return had;
  }
}

/** A text that was put together refers to its pieces, which are gathered anew each time it is written. */
function inOnePiece(text: string): string {
  return bytesOf(text).toString('latin1');
}
