/** The text of an answer, a letter for each of its bytes; of a part that comes later its place is kept. */

/** Null is told as JSON's null, and by who asked for more than null as an error. */
export type Text = string | null | Promise<string | null>;

/** UTF-8 with a letter for each byte: pieces of an answer are turned into bytes once, and the whole then in one go. */
export function inBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

export function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { readonly then?: unknown }).then === 'function';
}

export class Pieces {
  /** What stands before each that is waited for, and after the last. */
  private readonly before: string[] = [];
  private readonly waiting: Promise<string | null>[] = [];
  private written: string;

  constructor(written: string) {
    this.written = written;
  }

  add(lead: string, text: Text): void {
    this.written += lead;
    if (typeof text === 'string' || text === null) {
      this.written += String(text);
      return;
    }
    this.before.push(this.written);
    this.waiting.push(text);
    this.written = '';
  }

  async closed(closing: string): Promise<string> {
    const end = this.written + closing;
    const texts = await Promise.all(this.waiting);
    return texts.map((text, at) => `${this.before[at]}${text}`).join('') + end;
  }

  /** Rejects with `error` once it was heard of whatever is waited for: what rejects unheard ends the process. */
  failed(error: unknown): Promise<string> {
    const fail = (): never => {
      throw error;
    };
    return Promise.all(this.waiting).then(fail, fail);
  }
}
