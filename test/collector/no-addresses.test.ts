import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { expect, test } from 'vitest';
import { periodOf, previousPeriod } from '../../core/telemetry/period';
import { bodyOf, ready } from './answers';
import { certificate } from './certificates';
import { startService } from './service';

/** The address that a browser has here, and one that a proxy says it has. */
const browser = '127.7.7.7';
const forwarded = '203.0.113.77';
const headers = `Host: x\r\nX-Forwarded-For: ${forwarded}\r\nForwarded: for=${forwarded}\r\nX-Real-IP: ${forwarded}\r\nUser-Agent: canary-7f3a\r\n`;
const period = previousPeriod(periodOf(Date.now()));

const answer = (body: string) =>
  `POST /answers HTTP/1.1\r\n${headers}Content-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
const requests = {
  'an answer': answer(bodyOf(ready(1, 'yes', 'all', period))),
  'an answer that is none': answer('hello'),
  'too much': answer('x'.repeat(5000)),
  'no HTTP': `hello ${forwarded}\r\n\r\n`,
  'a page': `GET /?${forwarded} HTTP/1.1\r\n${headers}\r\n`,
  'a page that is not there': `GET /${forwarded} HTTP/1.1\r\n${headers}\r\n`,
  'what cannot be served and is logged': `GET /site-list.xml HTTP/1.1\r\n${headers}\r\n`,
};

test.each([
  ['in the clear', false],
  ['over TLS', true],
])(
  'who connected %s is in no log line and in no file',
  async (_how, tls) => {
    const folder = mkdtempSync(join(tmpdir(), 'footbridge-logs-'));
    writeFileSync(join(folder, 'policy.json'), '{"organisation":{"name":"Fairshire"}}');
    writeFileSync(join(folder, 'sites.xml'), '<site-list version="1"/>');
    const { certificate: crt, key } = certificate(folder, 'own');
    const args = ['--organisation', join(folder, 'policy.json'), '--site-list', join(folder, 'sites.xml'), '--port', '0'];
    const database = ['--database', join(folder, 'c.duckdb')];
    const service = await startService([...args, ...database, ...(tls ? ['--tls-certificate', crt, '--tls-key', key] : [])]);
    rmSync(join(folder, 'sites.xml'));
    const to = { host: '127.0.0.1', port: Number(new URL(service.url).port), localAddress: browser };

    for (const request of Object.values(requests)) {
      const socket = tls ? connectTls({ ...to, rejectUnauthorized: false }) : connect(to);
      socket.on('error', () => undefined).resume();
      socket.write(request);
      await once(socket, 'close');
    }
    // A handshake that fails, and a connection that is cut in the middle.
    const broken = connect(to).on('error', () => undefined);
    broken.end('hello');
    await once(broken.resume(), 'close');
    await service.says('Cannot serve the site list');
    expect(await service.stop()).toBe(0);

    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'));
    for (const trace of [browser, forwarded, 'canary-7f3a']) expect([service.said(), ...files].join('\n')).not.toContain(trace);
    expect(
      service
        .said()
        .split('\n')
        .filter((line) => line.includes('127.')),
    ).toEqual([expect.stringContaining('The readiness page is at')]);
    rmSync(folder, { recursive: true });
  },
  90_000,
);
