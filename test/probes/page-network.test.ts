import { describe, expect, it, test } from 'vitest';
import { loadFailure, responseFacts } from '../../probes/network';

describe('why a page could not be loaded', () => {
  test.each([
    // Chromium 120 and 156
    ['net::ERR_CONNECTION_REFUSED', 'unreachable'],
    ['net::ERR_NAME_NOT_RESOLVED', 'unreachable'],
    ['net::ERR_EMPTY_RESPONSE', 'unreachable'],
    ['net::ERR_INTERNET_DISCONNECTED', 'unreachable'],
    ['net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'tls-too-old'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'unreachable'],
    ['net::ERR_CERT_DATE_INVALID', 'certificate'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'certificate'],
    ['net::ERR_CERT_COMMON_NAME_INVALID', 'certificate'],
    ['net::ERR_BLOCKED_BY_RESPONSE', 'blocked-frame'],
    ['net::ERR_ABORTED', null],
    ['net::ERR_BLOCKED_BY_CLIENT', null],
    // Firefox 115 and 153, by number
    ['Error code 2152398861', 'unreachable'],
    ['Error code 2152398878', 'unreachable'],
    ['Error code 2152398868', 'unreachable'],
    ['Error code 2153394167', 'tls-too-old'],
    ['Error code 2153394078', 'tls-too-old'],
    ['Error code 2153394174', 'tls-too-old'],
    ['Error code 2153390069', 'certificate'],
    ['Error code 2153398258', 'certificate'],
    ['Error code 2153394164', 'certificate'],
    ['Error code 2153394151', 'unreachable'],
    ['Error code 2153381984', 'blocked-frame'],
    ['Error code 2153381986', 'blocked-frame'],
    ['Error code 2153381987', 'blocked-frame'],
    ['Error code 2152398850', null],
    ['Error code 99999999999', null],
    // Firefox, as webRequest words them
    ['NS_ERROR_CONNECTION_REFUSED', 'unreachable'],
    ['NS_ERROR_UNKNOWN_HOST', 'unreachable'],
    ['NS_ERROR_NET_RESET', 'unreachable'],
    ['Peer using unsupported version of security protocol.', 'tls-too-old'],
    ['Peer reports incompatible or unsupported protocol version.', 'tls-too-old'],
    ['Cannot communicate securely with peer: no common encryption algorithm(s).', 'tls-too-old'],
    ['Peer’s Certificate has expired.', 'certificate'],
    ['NS_ERROR_XFO_VIOLATION', 'blocked-frame'],
    ['NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION', 'blocked-frame'],
    ['NS_BINDING_ABORTED', null],
    ['Der Server verwendet eine veraltete Version.', null],
    ['', null],
  ])('%s: %s', (error, expected) => expect(loadFailure(error)).toBe(expected));
});

const nothing = { uaCompatible: '', contentType: '', framing: '', upgrades: false };

test.each<[string, [string, string][], Partial<typeof nothing>]>([
  ['deny', [['X-Frame-Options', 'DENY']], { framing: 'none' }],
  ['same origin', [['x-frame-options', ' sameorigin ']], { framing: 'self' }],
  ['what no browser knows any more', [['X-Frame-Options', 'ALLOW-FROM https://hr.test']], {}],
  [
    'ancestors go first',
    [
      ['X-Frame-Options', 'DENY'],
      ['Content-Security-Policy', "default-src 'self'; frame-ancestors 'self' https://*.test"],
    ],
    { framing: 'self https://*.test' },
  ],
  ['the second of two policies', [['Content-Security-Policy', "script-src 'self', frame-ancestors 'none'"]], { framing: 'none' }],
  ['a policy that only reports', [['Content-Security-Policy-Report-Only', "frame-ancestors 'none'"]], {}],
  ['http parts by https', [['Content-Security-Policy', 'upgrade-insecure-requests']], { upgrades: true }],
  ['the whole host by https', [['Strict-Transport-Security', 'max-age=31536000']], { upgrades: true }],
  ['no longer', [['Strict-Transport-Security', 'max-age=0']], {}],
])('%s', (_, headers, expected) => {
  expect(responseFacts(headers.map(([name, value]) => ({ name, value })))).toEqual({ ...nothing, ...expected });
});

it('takes two headers from an answer, in whatever case, cut to what the model keeps', () => {
  const headers = [
    { name: 'X-UA-Compatible', value: 'IE=5' },
    { name: 'content-TYPE', value: `text/html; ${'x'.repeat(500)}` },
    { name: 'Content-Type', value: 'second' },
    { name: 'Set-Cookie', value: 'secret' },
  ];
  expect(responseFacts(headers)).toEqual({
    ...nothing,
    uaCompatible: 'IE=5',
    contentType: `text/html; ${'x'.repeat(189)}`,
  });
  expect(responseFacts([{ name: 'X-UA-Compatible' }])).toEqual(nothing);
});
