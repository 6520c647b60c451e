import { constants } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type TlsOptions } from 'node:tls';

/** A certificate, with those between it and the authority's, and its key; PEM. */
export interface Tls {
  certificate: string;
  key: string;
}

/**
 * TLS that leaves nothing by which a browser could be known again. Version 1.3 alone: in 1.2 a session has a number, and Node has no way not to
 * give one. HTTP/1.1 alone: an HTTP/2 connection would carry many answers.
 */
export const tlsOptions = ({ certificate, key }: Tls): TlsOptions => ({
  cert: certificate,
  key,
  minVersion: 'TLSv1.3',
  secureOptions: constants.SSL_OP_NO_TICKET,
  ALPNProtocols: ['http/1.1'],
});

/** The configuration by which OpenSSL sends no tickets: for Node's `--openssl-config`, which counts at the start of a process alone. */
export const opensslConfig = new URL('openssl.cnf', import.meta.url);

/** Whether this process would hand out session tickets: asked of a real connection, to itself. */
export async function issuesTickets(tls: Tls): Promise<boolean> {
  const server = createServer(tlsOptions(tls), (socket) => socket.end('.'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise<boolean>((done, failed) => {
      let tickets = 0;
      // Ours, to ourselves: whose name it bears is no matter.
      const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false, minVersion: 'TLSv1.3' });
      socket.on('session', () => tickets++).on('error', failed);
      socket.on('close', () => done(tickets > 0)).resume();
    });
  } finally {
    server.close();
  }
}
