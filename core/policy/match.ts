import type { Policy } from '../model/policy';
import type { Place, System } from '../model/system';

const hostMatches = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;

/** `/hr` holds `/hr`, `/hr/leave` and `/hr?x`, and not `/hrx`. */
const pathMatches = (prefix: string, path: string): boolean =>
  path.startsWith(prefix) && (prefix.endsWith('/') || path.length === prefix.length || '/?#'.includes(path.charAt(prefix.length)));

const specificity = (place: Place): number => (place.host.startsWith('*.') ? 0 : 10_000) + place.path.length;

/** Host and path of a web address, lower-case host without port; null for anything that is no web page. */
export function addressOf(url: string): { host: string; path: string } | null {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)(?::\d+)?([/?#].*)?$/i.exec(url);
  if (!parts?.[1]) return null;
  const rest = parts[2] ?? '/';
  return { host: parts[1].toLowerCase(), path: rest.startsWith('/') ? rest : `/${rest}` };
}

/** Whether the policy says that this address is on the intranet. */
export function onIntranet(policy: Policy, url: string): boolean {
  const address = addressOf(url);
  return address !== null && policy.intranet.some((pattern) => hostMatches(pattern, address.host));
}

/** The system that an address belongs to: of several, the one whose place says most (a whole host before `*.`, then the longest path). */
export const systemAt = (policy: Policy, url: string): System | null => placeAt(policy, url)?.system ?? null;

/** The system that an address belongs to, and which of its places says so. */
export function placeAt(policy: Policy, url: string): { system: System; place: Place } | null {
  const address = addressOf(url);
  if (!address) return null;
  let best: { system: System; place: Place; weight: number } | null = null;
  for (const system of policy.systems) {
    for (const place of system.places) {
      const weight = specificity(place);
      if (hostMatches(place.host, address.host) && pathMatches(place.path, address.path) && (!best || weight > best.weight))
        best = { system, place, weight };
    }
  }
  return best;
}

/** A place as one text, host and beginning of the path: what IT wrote, without what follows a question mark. */
export const prefixOf = ({ host, path }: Place): string => host + path.replace(/[?#].*$/s, '');
