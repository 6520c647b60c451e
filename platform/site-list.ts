/** The organisation's site list, or why it could not be had, in the words of `core/model/site-list`. */
export type AskedForList = { bytes: Uint8Array } | { failed: 'unreachable' | 'http-status' | 'moved' | 'too-large'; detail: string };

/** Lists of large organisations have some thousand sites, and under one million bytes. */
const MAX = 4_000_000;

/**
 * Asks for a site list at the policy's own address and nowhere else: what leads elsewhere is not followed. The browser's cache makes the
 * request a conditional one. With credentials, as Chrome asks for it; `no-cors`, since Firefox would otherwise tell a per-install id in
 * `Origin`. Never rejects: no answer within twenty seconds is `unreachable`.
 */
export async function fetchSiteList(address: string): Promise<AskedForList> {
  try {
    const reply = await fetch(address, {
      mode: 'no-cors',
      cache: 'no-cache',
      credentials: 'include',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    });
    if (reply.type === 'opaqueredirect') return { failed: 'moved', detail: '' };
    if (reply.status === 0) return { failed: 'unreachable', detail: '' };
    if (!reply.ok) return { failed: 'http-status', detail: String(reply.status) };
    return await upTo(MAX, reply);
  } catch {
    return { failed: 'unreachable', detail: '' };
  }
}

/** The body, unless it is larger than that: then the rest is not asked for. */
async function upTo(max: number, { body, headers }: Response): Promise<AskedForList> {
  if (Number(headers.get('content-length') ?? 0) > max) {
    await body?.cancel();
    return { failed: 'too-large', detail: '' };
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > max) {
      await reader?.cancel();
      return { failed: 'too-large', detail: '' };
    }
  }
  return { bytes: new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()) };
}
