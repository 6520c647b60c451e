const MAX = 1_000_000;

/**
 * Fetches an intranet script as the page got it, from the browser's cache where it is there. Null where it cannot be had;
 * `too-large` beyond a million characters.
 */
export async function fetchScript(url: string): Promise<string | 'too-large' | null> {
  try {
    const reply = await fetch(url, { cache: 'force-cache', credentials: 'include', signal: AbortSignal.timeout(10_000) });
    if (!reply.ok || Number(reply.headers.get('content-length') ?? 0) > MAX) return reply.ok ? 'too-large' : null;
    const text = await reply.text();
    return text.length > MAX ? 'too-large' : text;
  } catch {
    return null;
  }
}

/** Fingerprint of a script's text, to remember what was read from it. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
