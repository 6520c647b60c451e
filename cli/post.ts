import * as v from 'valibot';
import { FactsOutcome } from '../core/model/scan-facts';
import { sendSays as says } from '../core/words/send';

/** Nothing was sent, or it was not taken; the message says why and what to do. */
export class NotSent extends Error {}

const Refusal = v.object({ key: v.string(), reason: v.string() });
/** How long we wait for a collector, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Sends a body to a collector. Nothing that leads elsewhere is followed: the token is for this collector. `file` is where the body is kept.
 * @throws NotSent
 */
export async function post(url: URL, body: string, token: string, file: string): Promise<FactsOutcome> {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error: unknown) => {
    throw notSent(says.unreachable(url.origin, reasonOf(error)), file);
  });
  const json: unknown = await response.json().catch(() => null);
  const outcome = v.safeParse(FactsOutcome, json);
  if (response.status === 200 && outcome.success) return outcome.output;
  throw notSent(whyNot(response, json, url), file);
}

const notSent = (why: string, file: string) => new NotSent(`${why}\n${says.again(file)}`);

/** `fetch` says only that it failed, and why in its cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

function whyNot({ status, headers }: Response, json: unknown, url: URL): string {
  const said = v.safeParse(Refusal, json);
  if (!said.success) return says.noCollector(url.href, status);
  const { key, reason } = said.output;
  if (status === 401) return says.refused.token;
  if (status === 403) return says.refused.editors;
  if (status === 413) return says.refused.tooLarge;
  if (status === 400 || status === 422) return says.refused.vocabulary(key, reason);
  if (status === 429 || status === 503) return says.refused.later(headers.get('retry-after') ?? '60');
  return says.noCollector(url.href, status);
}
