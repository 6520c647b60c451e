import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { type Collector, startCollector } from '../../../collector';
import { organisation } from '../organisation';

let collector: Collector | undefined;
afterEach(() => collector?.close());

/** An address of this computer that is not its own to itself: connections to it come from it. */
const outer = Object.values(networkInterfaces())
  .flat()
  .find((one) => one && !one.internal && one.family === 'IPv4')?.address;

const start = async (proxies: string[]) => {
  collector = await startCollector({ organisation, database: ':memory:', now: Date.now, host: '0.0.0.0', port: 0, proxies });
  return Number(new URL(collector.url).port);
};

/** What comes back over a connection from `address`, which this computer has; empty where it is closed. */
const asked = (port: number, address: string) =>
  new Promise<string>((done) => {
    let answer = '';
    const socket = connect({ port, host: address, localAddress: address });
    socket.on('data', (data) => (answer += data)).on('error', () => undefined);
    socket.on('close', () => done(answer));
    socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 127.0.0.1\r\n\r\n');
  });

test('this computer may always connect: its health is asked from here', async () => {
  expect(await asked(await start(['203.0.113.7']), '127.0.0.1')).toContain('alive');
});

test('a proxy that is named may connect, and nobody else, whatever headers say', async () => {
  // On a computer without a network there is nobody else.
  if (outer === undefined) return;
  const port = await start([outer, 'fd00::/8']);
  expect(await asked(port, outer)).toContain('alive');
  await collector?.close();
  expect(await asked(await start(['203.0.113.0/24']), outer)).toBe('');
});
