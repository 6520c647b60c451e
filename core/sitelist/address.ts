/** The parts of an address or of a list's entry, host in lower case; null where it is not written. */
export interface Address {
  scheme: string | null;
  user: string | null;
  host: string;
  port: number | null;
  /** With its slash; empty where there is none. */
  path: string;
  /** Query and fragment with their signs. */
  rest: string;
}

const shape = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(?:([^/?#@]*)@)?(\[[^\]/?#]*\]|[^:/?#@]*)(?::(\d{0,5}))?(\/[^?#]*)?([?#].*)?$/is;

/** Host, port and path of an address, whether or not it has a scheme; null for what has not that shape. */
export function partsOf(address: string): Address | null {
  const parts = shape.exec(address);
  if (!parts) return null;
  const [, scheme, user, host = '', port, path = '', rest = ''] = parts;
  return {
    scheme: scheme?.toLowerCase() ?? null,
    user: user ?? null,
    host: host.toLowerCase(),
    port: port ? Number(port) : null,
    path,
    rest,
  };
}

export const defaultPorts: Readonly<Record<string, number>> = { http: 80, https: 443 };

/** A page's address, as browsers write it: with scheme and path, without the scheme's own port. */
export interface PageAddress extends Address {
  scheme: string;
  /** The whole of it. */
  spec: string;
}

/**
 * A page's address taken apart for matching. Give it as `URL.href` writes it (host in ASCII, path percent-encoded): core has no URL parser.
 * Null for anything that is no address of http, https or file.
 */
export function pageAddress(url: string): PageAddress | null {
  const parts = partsOf(url);
  if (!parts?.scheme || !['http', 'https', 'file'].includes(parts.scheme)) return null;
  const { scheme } = parts;
  if (scheme !== 'file' && !parts.host) return null;
  const port = parts.port === defaultPorts[scheme] ? null : parts.port;
  const path = parts.path || '/';
  const address = { ...parts, scheme, port, path };
  return { ...address, spec: specOf(address) };
}

/** An address as one text; without a scheme it begins with the slashes. */
export function specOf({ scheme, user, host, port, path, rest }: Address): string {
  return `${scheme ? `${scheme}:` : ''}//${user === null ? '' : `${user}@`}${host}${port === null ? '' : `:${port}`}${path}${rest}`;
}

/** Whether a host is a domain or below it, at a label's boundary; a domain that begins with a dot means only what is below. */
export function isWithin(host: string, domain: string): boolean {
  const name = host.endsWith('.') && !domain.endsWith('.') ? host.slice(0, -1) : host;
  if (!name || !domain || !name.endsWith(domain)) return false;
  return domain.startsWith('.') || name.length === domain.length || name.charAt(name.length - domain.length - 1) === '.';
}
