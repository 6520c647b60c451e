import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import { BlockList, isIPv6, type Socket } from 'node:net';
import { type Tls, tlsOptions } from './tls';

/** A request that is not whole by then is given up, in milliseconds. */
const REQUEST_TIMEOUT = 10_000;

export interface Listening {
  make(handler: RequestListener): Server;
  /** From now on, new connections get this certificate. Throws where the collector has no TLS of its own. */
  renew(tls: Tls): void;
}

/** The server that listens: with TLS of its own where a certificate is given, for `proxies` and this computer alone where these are named. */
export function listening(tls: Tls | undefined, proxies: readonly string[] | undefined): Listening {
  let secure: TlsServer | null = null;
  return {
    make: (handler) => {
      const limits = { requestTimeout: REQUEST_TIMEOUT };
      if (tls) secure = createTlsServer({ ...tlsOptions(tls), ...limits }, handler);
      const server = secure ?? createServer(limits, handler);
      if (proxies) keepTo(server, proxies);
      return server;
    },
    renew: (next) => {
      if (!secure) throw new Error('no TLS');
      secure.setSecureContext(tlsOptions(next));
    },
  };
}

/** Connections from elsewhere are closed before anything is read. Where a connection comes from is looked at here alone, and not kept. */
function keepTo(server: Server, proxies: readonly string[]): void {
  const known = new BlockList();
  for (const range of ['127.0.0.0/8', '::1', ...proxies]) {
    const [address = '', bits] = range.split('/');
    const kind = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) known.addAddress(address, kind);
    else known.addSubnet(address, Number(bits), kind);
  }
  server.on('connection', (socket: Socket) => {
    const from = socket.remoteAddress;
    if (from === undefined || !known.check(from, isIPv6(from) ? 'ipv6' : 'ipv4')) socket.destroy();
  });
}
