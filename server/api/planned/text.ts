/** The text of an answer of which a part comes later: its place is kept. */

/** Null is told as JSON's null, and by who asked for more than null as an error. */
export type Text = string | null | Promise<string | null>;

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
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
