import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { HostLeft } from '../core/model/scan';
import { EditorToken, FACTS_BYTES, ScanFacts } from '../core/model/scan-facts';
import { WebAddress } from '../core/model/text';
import { type FactPage, factsOf, numbered } from '../core/scan/facts';
import { sendSays as says } from '../core/words/send';
import { organisationIn } from './organisation';
import { NotSent, post } from './post';

export interface SendOptions {
  send?: string;
  organisation?: string;
  tokenFile?: string;
  dryRun?: boolean;
  out: string;
  fresh: boolean;
}

/** Gathers the pages of a scan, and sends what may be sent of them. */
export interface Sender {
  page(page: FactPage): void;
  /** @throws NotSent, and the file system's errors: what was to be sent is in the run's folder then */
  send(left: readonly HostLeft[]): Promise<void>;
}

/** What was given for sending cannot be used; the message says what to do. */
export class CannotSend extends Error {}

/**
 * What is needed to send, looked at before the first page is scanned; null where nothing is to be sent. What it says goes to standard error.
 * @throws CannotSend
 */
export async function senderOf(options: SendOptions): Promise<Sender | null> {
  const { send, organisation: file, out, fresh, dryRun = false } = options;
  if (send === undefined) {
    if (file !== undefined || options.tokenFile !== undefined || dryRun) throw new CannotSend(says.needsSend);
    return null;
  }
  if (!v.safeParse(WebAddress, send).success) throw new CannotSend(says.noAddress(send.slice(0, 200)));
  if (file === undefined) throw new CannotSend(says.noOrganisation);
  const read = await organisationIn(file);
  if ('trouble' in read) throw new CannotSend(read.trouble.join('\n'));
  const policy = read.organisation;
  if (policy.systems.length === 0) throw new CannotSend(says.noSystems(file));
  const token = dryRun ? '' : await tokenFrom(options);
  const path = join(out, 'facts.json');
  if (fresh) await rm(path, { force: true });
  const pages: FactPage[] = [];

  return {
    page: ({ url, address, at, verdict, mode, uaCompatible }) => pages.push({ url, address, at, verdict, mode, uaCompatible }),
    async send(left) {
      const { facts, outside } = factsOf(
        policy,
        pages,
        left.flatMap((host) => host.pages),
      );
      if (outside > 0) console.error(says.outside(outside, file));
      if (!facts) return console.error(says.nothing(file));
      const message = numbered(facts, await factsIn(path), randomBytes(16).toString('hex'));
      const whole = v.safeParse(ScanFacts, message);
      const body = JSON.stringify(message, null, 2);
      if (!whole.success) throw new NotSent(says.tooMuch(whole.issues[0].message));
      if (Buffer.byteLength(body) > FACTS_BYTES) throw new NotSent(says.tooMuch(`${FACTS_BYTES} bytes`));
      await mkdir(out, { recursive: true });
      await writeFile(path, body);
      const url = new URL('/page-facts', send);
      console.error(`${dryRun ? says.would(url.href, path) : says.sends(url.href, path)}\n${body}`);
      if (dryRun) return console.error(says.dry);
      if (url.protocol === 'http:' && !/^(?:localhost|127\..*|\[::1\])$/.test(url.hostname)) console.error(says.unencrypted);
      const outcome = await post(url, body, token, path);
      if (outcome.before) console.error(says.before);
      else console.error(says.sent(new Set(message.places.map(({ system }) => system)).size));
      if (outcome.older.length > 0) console.error(says.older(outcome));
    },
  };
}

/** In the environment or in a file, never in the arguments: every user of a computer sees those. */
async function tokenFrom({ tokenFile }: SendOptions): Promise<string> {
  const where = tokenFile ?? 'FOOTBRIDGE_EDITOR_TOKEN';
  const text =
    tokenFile === undefined
      ? process.env.FOOTBRIDGE_EDITOR_TOKEN
      : await readFile(tokenFile, 'utf8').catch((error: unknown) => {
          throw new CannotSend(says.noTokenFile(tokenFile, error instanceof Error ? error.message : String(error)));
        });
  if (!text?.trim()) throw new CannotSend(says.noToken);
  const token = v.safeParse(EditorToken, text.trim());
  if (!token.success) throw new CannotSend(says.badToken(where));
  return token.output;
}

/** What was made ready to be sent before. */
async function factsIn(path: string): Promise<ScanFacts | null> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), ScanFacts), text);
  return read.success ? read.output : null;
}
