import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';

/** One request as its bytes stood on the wire. */
export interface Heard {
  line: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  body: string;
  /** Which connection it came on. */
  connection: number;
}

/** Listens in on what is sent to a local port, as a proxy of the organisation could. */
export async function wiretap(port: number): Promise<{ url: string; heard(): Heard[]; close(): Promise<void> }> {
  const streams: string[] = [];
  const server = createServer((from) => {
    const connection = streams.push('') - 1;
    const to = connect(port, '127.0.0.1');
    from.on('data', (bytes) => {
      streams[connection] += bytes.toString('latin1');
    });
    from.pipe(to).pipe(from);
    for (const socket of [from, to]) socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: () => streams.flatMap((stream, connection) => requestsIn(stream).map((request) => ({ ...request, connection }))),
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function requestsIn(stream: string): Omit<Heard, 'connection'>[] {
  const end = stream.indexOf('\r\n\r\n');
  if (end < 0) return [];
  const [line = '', ...rows] = stream.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(
    rows.map((row) => [row.slice(0, row.indexOf(':')).toLowerCase(), row.slice(row.indexOf(':') + 1).trim()]),
  );
  const length = Number(headers['content-length'] ?? 0);
  const body = stream.slice(end + 4, end + 4 + length);
  return [{ line, headers, body }, ...requestsIn(stream.slice(end + 4 + length))];
}
