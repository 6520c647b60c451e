import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import * as v from 'valibot';
import { type Editor, Editors } from '../core/model/scan-facts';
import { commands, tokenSays as says, service } from '../core/words/collector';

/** `footbridge collector token`: the token on standard output, so that it can be led into a file; what to do with its hash beside it. */
export const token = (): Command =>
  new Command('token').description(commands.token).requiredOption('--name <name>', commands.tokenName).action(make);

function make({ name }: { name: string }): void {
  const secret = `fbe_${randomBytes(32).toString('base64url')}`;
  const editor: Editor = { name, sha256: createHash('sha256').update(secret).digest('hex') };
  console.error(says.once);
  console.log(secret);
  console.error(`${says.entry}\n${JSON.stringify([editor], null, 2)}`);
}

/** The editors in a file, or why it cannot be used. */
export async function editorsIn(path: string): Promise<{ editors: Editor[] } | { trouble: string }> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => ({
    trouble: service.noEditors(path, error instanceof Error ? error.message : String(error)),
  }));
  if (typeof text !== 'string') return text;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Editors), text);
  if (read.success) return { editors: read.output };
  const issue = read.issues[0];
  return { trouble: service.badEditors(path, v.getDotPath(issue) ?? 'file', issue.message) };
}
