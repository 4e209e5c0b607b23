/** What nothing can be faster than here: node:http that takes the question in and sends bytes it was given; told to, it reads what is asked, as whoever is to answer has to. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const isReading = process.argv[2] === 'reading';
let bytes = Buffer.alloc(0);
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => isReading && chunks.push(chunk));
  request.once('end', () => {
    if (isReading) JSON.parse(Buffer.concat(chunks).toString());
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': bytes.length }).end(bytes);
  });
});
process.on('message', (text: string) => {
  bytes = Buffer.from(text);
  process.send?.('ready');
});
process.once('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`));
