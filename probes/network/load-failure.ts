import type { LoadFailure } from '../../core/model/evidence';

/** Chromium's net error names, as `webRequest.onErrorOccurred` gives them (net/base/net_error_list.h). */
const chromium: [RegExp, LoadFailure][] = [
  [/^net::ERR_SSL_(?:VERSION_OR_CIPHER_MISMATCH|OBSOLETE_VERSION|OBSOLETE_CIPHER|WEAK_SERVER_EPHEMERAL_DH_KEY)$/, 'tls-too-old'],
  [/^net::ERR_(?:CERT_|CERTIFICATE_TRANSPARENCY_REQUIRED|SSL_PINNED_KEY|SSL_SERVER_CERT_)/, 'certificate'],
  [/^net::ERR_BLOCKED_BY_(?:RESPONSE|CSP)/, 'blocked-frame'],
  [/^net::ERR_(?:CONNECTION_|NAME_|ADDRESS_|EMPTY_RESPONSE|TIMED_OUT|INTERNET_DISCONNECTED|NETWORK_|DNS_|PROXY_|TUNNEL_)/, 'unreachable'],
  [/^net::ERR_(?:SSL_|SOCKET_|SOCKS_|INVALID_HTTP_RESPONSE|INVALID_RESPONSE|HTTP2_|QUIC_|RESPONSE_HEADERS_)/, 'unreachable'],
];

/** Firefox's names, and the English sentences that its webRequest gives in place of a name where TLS failed. */
const firefox: [RegExp, LoadFailure][] = [
  [/unsupported version of security protocol|incompatible or unsupported protocol version|no common encryption algorithm/, 'tls-too-old'],
  [/certificate|does not match|issuer|self-signed/i, 'certificate'],
  [/^NS_ERROR_(?:XFO_VIOLATION|CSP_FRAME_ANCESTOR_VIOLATION)$/, 'blocked-frame'],
  [/^NS_ERROR_(?:CONNECTION_REFUSED|UNKNOWN_|NET_|PROXY_|OFFLINE|REDIRECT_LOOP|CORRUPTED_CONTENT)/, 'unreachable'],
];

/** Firefox's numbers, `Error code 2153394167` in webNavigation: nsresult values, of which these stand alone. */
const numbers = new Map<number, LoadFailure | null>([
  [2152398861, 'unreachable'], // connection refused
  [2152398878, 'unreachable'], // unknown host
  [2152398868, 'unreachable'], // connection reset
  [2152398862, 'unreachable'], // time-out
  [2153381984, 'blocked-frame'], // X-Frame-Options
  [2153381986, 'blocked-frame'], // frame-ancestors, 153
  [2153381987, 'blocked-frame'], // frame-ancestors, 115
  [2152398850, null], // aborted
]);

/** nsresult of a TLS error is this base plus the size of the (negative) NSS code (nsNSSErrors, sslerr.h, secerr.h, pkixnss.h). */
const securityBase = 0x805a0000;
/** No common cipher, unsupported version, protocol version alert, insufficient security: SSL_ERROR_BASE + 2, 9, 98, 99. */
const tooOld = new Set([2, 9, 98, 99].map((code) => 0x3000 - code));
const wrongName = 0x3000 - 12;

/**
 * Why a page could not be loaded, from the error string of `webRequest` or `webNavigation` in either engine. `null` for an abort, for
 * noise, and for what is not known: a Firefox in another language gives TLS errors as translated sentences.
 */
export function loadFailure(error: string): LoadFailure | null {
  const number = /^Error code (\d{1,10})$/.exec(error)?.[1];
  if (number) return fromNumber(Number(number));
  const rows = error.startsWith('net::') ? chromium : firefox;
  return rows.find(([pattern]) => pattern.test(error))?.[1] ?? null;
}

function fromNumber(number: number): LoadFailure | null {
  const known = numbers.get(number);
  if (known !== undefined) return known;
  const nss = number - securityBase;
  if (tooOld.has(nss)) return 'tls-too-old';
  if (nss === wrongName || (nss > 0x3000 && nss <= 0x4000) || (nss > 0x1000 && nss <= 0x2000)) return 'certificate';
  return nss > 0x2000 && nss <= 0x3000 ? 'unreachable' : null;
}
