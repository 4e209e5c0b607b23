/** What the server's floors take from Node's clock, as browsers have it: a turn of the loop. */

const waiting: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

/** A timer of no length would wait 4 ms each time; a message to oneself does not. */
export function setImmediate(then: () => void): void {
  waiting.push(then);
  channel.port2.postMessage(null);
}
