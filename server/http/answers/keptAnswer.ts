/** An answer as it goes over the wire, in each form in which somebody asked for it. */
import { pack, type Encoding } from './packing.ts';

const longestShort = 4096;

export class KeptAnswer {
  readonly operation: string | null;
  readonly bytes: Buffer;
  /** The same as text, a letter for each byte, where that is quicker to send: it then goes out together with its headers. */
  readonly short: string | null;
  private readonly packed = new Map<Encoding, Buffer | Promise<Buffer>>();
  private readonly grown: (bytes: number) => void;

  /** `grown` is told of every form that is made later. */
  constructor({ operation, body }: { readonly operation: string | null; readonly body: Buffer }, grown: (bytes: number) => void) {
    this.operation = operation;
    this.bytes = body;
    this.short = body.length <= longestShort ? body.toString('latin1') : null;
    this.grown = grown;
  }

  /** Packed once, however many wait for it. */
  as(encoding: Encoding): Buffer | Promise<Buffer> {
    const known = this.packed.get(encoding);
    if (known !== undefined) return known;
    const packing = pack(this.bytes, encoding).then(bytes => {
      this.packed.set(encoding, bytes);
      this.grown(bytes.length);
      return bytes;
    });
    this.packed.set(encoding, packing);
    return packing;
  }
}
