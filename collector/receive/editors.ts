import { createHash, timingSafeEqual } from 'node:crypto';
import type { Editor } from '../../core/model/scan-facts';

/** How many sendings of one editor are taken in a minute. */
export const A_MINUTE = 20;
const MINUTE = 60_000;

/** The editor whose token stands in an `Authorization` header, compared in constant time with every editor's; null where it is nobody's. */
export function editorOf(editors: readonly Editor[], authorization: string | undefined): Editor | null {
  const [, token = ''] = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(authorization ?? '') ?? [];
  const given = createHash('sha256').update(token).digest();
  const fitting = editors.filter(({ sha256 }) => timingSafeEqual(given, Buffer.from(sha256, 'hex')));
  return fitting[0] ?? null;
}

/** Counts what each editor sends, minute by minute: in how many seconds to come again where it is too much, else 0. */
export function pace(now: () => number): (editor: Editor) => number {
  let [minute, counts] = [0, new Map<string, number>()];
  return ({ sha256 }) => {
    const at = now();
    if (Math.floor(at / MINUTE) !== minute) [minute, counts] = [Math.floor(at / MINUTE), new Map()];
    const count = (counts.get(sha256) ?? 0) + 1;
    counts.set(sha256, count);
    return count > A_MINUTE ? Math.ceil((MINUTE - (at % MINUTE)) / 1000) : 0;
  };
}
