import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { BACKUP_VERSION, type BackupContent, BackupEnd, BackupHead, BackupLine } from '../../core/model/backup';
import { backup as words } from '../../core/words/collector';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** A back-up's text: JSON, a line for each thing. `day` is today, as `YYYY-MM-DD`. */
export function backupText({ tables, facts }: BackupContent, day: string): string {
  const head = line({ footbridge: 'back-up', v: BACKUP_VERSION, day } satisfies v.InferOutput<typeof BackupHead>);
  const body = [head, ...tables.map((table) => line({ table })), ...facts.map((one) => line({ facts: one }))].join('');
  return body + line({ end: { sha256: sha256(body) } });
}

/** What a back-up's text holds, or why it cannot be used: it is something else, a newer one, cut off, or changed. */
export function contentOf(text: string): { content: BackupContent; day: string } | { reason: string } {
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const body = text.slice(0, end);
  const [first, ...lines] = body.split('\n').slice(0, -1);
  const head = parsed(BackupHead, first);
  if (!head) return { reason: words.noBackup };
  if (head.v > BACKUP_VERSION) return { reason: words.newer };
  const written = parsed(BackupEnd, text.slice(end));
  if (!written) return { reason: words.cutOff };
  if (written.end.sha256 !== sha256(body)) return { reason: words.changed };

  const content: BackupContent = { tables: [], facts: [] };
  for (const [at, one] of lines.entries()) {
    const read = parsed(BackupLine, one);
    if (!read) return { reason: words.badLine(at + 2) };
    if ('table' in read) content.tables.push(read.table);
    else content.facts.push(read.facts);
  }
  return { content, day: head.day };
}

function parsed<S extends v.GenericSchema>(schema: S, text: string | undefined): v.InferOutput<S> | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  return read.success ? read.output : null;
}
