import { browser } from 'wxt/browser';

const RULE = 1;

/**
 * Strips what a browser adds of itself from our own requests to the collector. Firefox would put a per-install id into `Origin`:
 * there a guard cancels any request that still carries it, and takes user agent and language away. Chromium does the same by a
 * session rule. To be called again whenever the collector's address changes.
 */
export async function guardWire(collector: string | undefined): Promise<void> {
  if (import.meta.env.FIREFOX) return guardFirefox(collector);
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE],
    addRules: collector
      ? [
          {
            id: RULE,
            condition: { urlFilter: `|${new URL('/answers', collector).href}`, tabIds: [-1], resourceTypes: ['xmlhttprequest', 'other'] },
            action: {
              type: 'modifyHeaders',
              requestHeaders: [
                { header: 'origin', operation: 'remove' },
                { header: 'accept-language', operation: 'remove' },
                { header: 'user-agent', operation: 'set', value: 'Footbridge' },
              ],
            },
          },
        ]
      : [],
  });
}

type Guard = Parameters<typeof browser.webRequest.onBeforeSendHeaders.addListener>[0];
let guard: Guard | undefined;

function guardFirefox(collector: string | undefined): void {
  if (guard) browser.webRequest.onBeforeSendHeaders.removeListener(guard);
  guard = undefined;
  if (!collector) return;
  guard = ({ tabId, requestHeaders = [] }) => {
    if (tabId >= 0) return {};
    const named = (name: string) => requestHeaders.find((header) => header.name.toLowerCase() === name);
    if (named('origin')?.value?.startsWith('moz-extension:')) return { cancel: true };
    return { requestHeaders: requestHeaders.filter(({ name }) => !['user-agent', 'accept-language'].includes(name.toLowerCase())) };
  };
  const { protocol, hostname } = new URL(collector);
  browser.webRequest.onBeforeSendHeaders.addListener(guard, { urls: [`${protocol}//${hostname}/*`] }, ['blocking', 'requestHeaders']);
}

/**
 * Sends one body to the collector. `no-cors` with no referrer is what makes Firefox send `Origin: null`; with host permission the
 * status stays readable all the same. Never rejects: no answer within twenty seconds, or none that can be read, is `unreachable`.
 */
export async function post(collector: string, body: string): Promise<{ status: number; retryAfter: number | null } | 'unreachable'> {
  try {
    const reply = await fetch(new URL('/answers', collector), {
      method: 'POST',
      body,
      mode: 'no-cors',
      referrerPolicy: 'no-referrer',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    });
    if (reply.status === 0) return 'unreachable';
    const asked = reply.headers.get('retry-after');
    return { status: reply.status, retryAfter: asked && /^\d+$/.test(asked) ? Number(asked) : null };
  } catch {
    return 'unreachable';
  }
}
