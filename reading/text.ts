const MAX = 1_000_000;

/**
 * Fetches an intranet script as the page got it, from the browser's cache where it is there. Its bytes are read by the character set
 * that the answer names, else by `charset`, as browsers do. Null where it cannot be had; `too-large` beyond a million characters.
 */
export async function fetchScript(url: string, charset: string): Promise<string | 'too-large' | null> {
  try {
    const reply = await fetch(url, { cache: 'force-cache', credentials: 'include', signal: AbortSignal.timeout(10_000) });
    if (!reply.ok || Number(reply.headers.get('content-length') ?? 0) > MAX) return reply.ok ? 'too-large' : null;
    const text = decoded(await reply.arrayBuffer(), reply.headers.get('content-type') ?? '', charset);
    return text.length > MAX ? 'too-large' : text;
  } catch {
    return null;
  }
}

/** Text by its mark of order, the answer's character set, or the given one (Encoding standard, "decode"). */
export function decoded(bytes: ArrayBuffer | Uint8Array, contentType: string, charset: string): string {
  const [a, b, c] = new Uint8Array(bytes instanceof ArrayBuffer ? bytes.slice(0, 3) : bytes.subarray(0, 3));
  const mark = a === 0xfe && b === 0xff ? 'utf-16be' : a === 0xff && b === 0xfe ? 'utf-16le' : null;
  const isMarked = mark !== null || (a === 0xef && b === 0xbb && c === 0xbf);
  const named = /charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType)?.[1];
  return decoder(isMarked ? (mark ?? 'utf-8') : (named ?? charset)).decode(bytes);
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

/** Fingerprint of a script's text, to remember what was read from it. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
