import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

const handshake = (version: readonly [number, number]): Buffer => {
  const random = Buffer.alloc(32, 7);
  // ServerHello: version, random, no session, TLS_RSA_WITH_AES_128_CBC_SHA, no compression (RFC 2246, 7.4.1.3).
  const hello = Buffer.concat([Buffer.from(version), random, Buffer.from([0, 0x00, 0x2f, 0])]);
  const message = Buffer.concat([Buffer.from([2, 0, 0, hello.length]), hello]);
  return Buffer.concat([Buffer.from([0x16, ...version, 0, message.length]), message]);
};

/** A server of the demo intranet that knows no newer language than TLS 1.0, as one of 2006 would be: browsers refuse it. */
export async function serveOldTls(): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write(handshake([3, 1])));
  });
  const sockets = new Set<import('node:net').Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
