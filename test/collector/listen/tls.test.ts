import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issuesTickets } from '../../../collector/listen/tls';
import { periodOf, previousPeriod } from '../../../core/telemetry/period';
import { bodyOf, ready } from '../answers';
import { certificate } from '../certificates';
import { type Service, startService } from '../service';

let folder: string;
let service: Service;
let paths: { certificate: string; key: string };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-tls-'));
  paths = certificate(folder, 'own');
  writeFileSync(join(folder, 'policy.json'), '{"organisation":{"name":"Fairshire"}}');
  const lines = ['organisation = "policy.json"', 'host = "0.0.0.0"', 'port = 0', 'tls-certificate = "own.crt"', 'tls-key = "own.key"'];
  writeFileSync(join(folder, 'c.toml'), [...lines, 'database = "c.duckdb"'].join('\n'));
  service = await startService(['--config', join(folder, 'c.toml')]);
}, 90_000);
afterAll(async () => {
  service?.child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** One connection: what was agreed, what the server gave for a next time, and what it answered. */
async function asked(options: ConnectionOptions, request: string) {
  const { port } = new URL(service.url);
  let [sessions, answer] = [0, ''];
  let agreed: { protocol: string | null; alpn: string | false | null; ticket: Buffer | undefined } | null = null;
  const socket: TLSSocket = connect({ host: '127.0.0.1', port: Number(port), ca: readFileSync(paths.certificate), ...options });
  socket.on('session', () => sessions++).on('data', (data) => (answer += data));
  // Only read: that the connection ends is the server's doing.
  socket.on('secureConnect', () => socket.write(request));
  socket.on('end', () => {
    agreed = { protocol: socket.getProtocol(), alpn: socket.alpnProtocol, ticket: socket.getTLSTicket() };
  });
  await new Promise<void>((done, failed) => socket.on('error', failed).on('close', () => done()));
  return { ...(agreed ?? {}), sessions, answer };
}

const answerOf = (seed: number): string => {
  const body = bodyOf(ready(seed, 'yes', 'all', previousPeriod(periodOf(Date.now()))));
  return `POST /answers HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
};

describe('TLS of its own', () => {
  test('takes an answer over HTTP/1.1 and TLS 1.3, gives nothing for a next time, and closes the connection', async () => {
    const got = await asked({ ALPNProtocols: ['h2', 'http/1.1'] }, answerOf(1));
    expect(got).toMatchObject({ protocol: 'TLSv1.3', alpn: 'http/1.1', sessions: 0, ticket: undefined });
    expect(got.answer).toMatch(/^HTTP\/1\.1 204 [\s\S]*connection: close\r\n/i);
  });

  test('cannot be spoken to otherwise: no HTTP/2 alone, no TLS 1.2, where a session has a number', async () => {
    await expect(asked({ ALPNProtocols: ['h2'] }, '')).rejects.toThrow(/no application protocol/i);
    await expect(asked({ maxVersion: 'TLSv1.2' }, '')).rejects.toThrow(/protocol version/i);
  });

  test('would hand out tickets without what the command does against it: this test can see them', async () => {
    const pem = (path: string) => readFileSync(path, 'utf8');
    expect(await issuesTickets({ certificate: pem(paths.certificate), key: pem(paths.key) })).toBe(true);
  });

  test('takes a renewed certificate without a new start, keeps the old one while only half is there, and drops nobody', async () => {
    const shown = async () => {
      const { port } = new URL(service.url);
      const socket = connect({ host: '127.0.0.1', port: Number(port), rejectUnauthorized: false });
      await new Promise((done) => socket.once('secureConnect', done));
      const { fingerprint256 } = socket.getPeerCertificate();
      socket.destroy();
      return fingerprint256;
    };
    const before = await shown();
    const next = certificate(folder, 'next');
    copyFileSync(next.certificate, paths.certificate);
    service.child.kill('SIGHUP');
    await service.says('The certificate stays as it was: tls-key is not the key of the certificate');
    expect(await shown()).toBe(before);
    copyFileSync(next.key, paths.key);
    service.child.kill('SIGHUP');
    await service.says('New connections get the certificate as it is now');
    expect(await shown()).not.toBe(before);
    expect(await asked({ ALPNProtocols: ['http/1.1'] }, answerOf(2))).toMatchObject({ sessions: 0, ticket: undefined });
  });

  test('the files that changed are seen without being told', async () => {
    const next = certificate(folder, 'later');
    const before = service.said().length;
    copyFileSync(next.key, paths.key);
    copyFileSync(next.certificate, paths.certificate);
    await expect.poll(() => service.said().slice(before), { timeout: 60_000, interval: 500 }).toContain('New connections get');
  }, 90_000);

  test('told to stop, both processes end, with 0', async () => {
    expect(await service.stop()).toBe(0);
    expect(service.said()).toMatch(/Stopped\n$/);
    await expect(asked({}, '')).rejects.toThrow(/ECONNREFUSED/);
  });
});
