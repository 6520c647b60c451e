const schemes = new Set(['http:', 'https:', 'mailto:', 'microsoft-edge:']);

/** The address as it may stand in a link, or null: no policy, tool or page can put `javascript:` behind a button. */
export function safeHref(address: string | undefined): string | null {
  if (!address) return null;
  try {
    const { protocol, href } = new URL(address);
    return schemes.has(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** Where "how to reach us" is an e-mail address or a web address and nothing else, that address as a link. */
export function addressOfHow(how: string): string | null {
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(how)) return safeHref(`mailto:${how}`);
  return /^https?:\/\/\S+$/i.test(how) ? safeHref(how) : null;
}
