import type { RefusedFrame } from '../model/evidence';
import type { Visit } from '../model/visit';

const MOST = 20;

/**
 * Frames whose servers forbid this page to show them (`X-Frame-Options`, `frame-ancestors`): no script of ours runs there and the
 * browser says nothing, so it is worked out from the answer's headers and the top page's address.
 */
export function refusedFrames({ frames }: Visit): RefusedFrame[] {
  const top = frames['0']?.address ?? '';
  return Object.entries(frames)
    .filter(([frame, seen]) => frame !== '0' && seen.facts === null && seen.response !== null)
    .map(([, { address, response }]) => ({ address: address.slice(0, 2000), framing: response?.framing ?? '' }))
    .filter(({ address, framing }) => refuses(framing, address, top))
    .slice(0, MOST);
}

const originOf = (address: string): string => /^(https?:\/\/[^/?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';

function refuses(framing: string, address: string, top: string): boolean {
  const [one, other] = [originOf(address), originOf(top)];
  if (!framing || !one || !other) return false;
  return !framing.split(/\s+/).some((source) => (source === 'self' ? one === other : allows(source, other)));
}

/** Whether a source of `frame-ancestors` names an origin: `*`, `https:`, or a host with or without scheme, `*.` and port. */
function allows(source: string, origin: string): boolean {
  if (source === '*') return true;
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return origin.startsWith(source.toLowerCase());
  const [, scheme = '', host = '', port = ''] = /^(?:(https?):\/\/)?([^/:]+)(?::(\d+|\*))?/i.exec(source.toLowerCase()) ?? [];
  const [, ownScheme = '', ownHost = '', ownPort = ''] = /^(https?):\/\/([^:]+)(?::(\d+))?$/.exec(origin) ?? [];
  const sameHost = host.startsWith('*.') ? ownHost.endsWith(host.slice(1)) : host === ownHost;
  // An http source lets the same host in by https too.
  const sameScheme = !scheme || scheme === ownScheme || (scheme === 'http' && ownScheme === 'https');
  return Boolean(host) && sameHost && sameScheme && (port === '*' || port === ownPort);
}
