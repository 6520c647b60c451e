import type { Difference } from './compare';
import type { UrlFault } from './edge';
import type { Stranger } from './list';

/** One thing about a list that somebody should look at. `line` is where; `entry` the address of the site that it is about. */
export type Finding = { line: number; entry: string | null } & (
  | { code: 'v1' | 'no-version' | 'no-entries' }
  | { code: 'duplicate' | 'unreachable'; first: { line: number; url: string } }
  | { code: 'overruled'; first: { line: number; url: string } }
  | { code: 'redirect-stays'; front: { line: number; url: string } }
  | { code: 'redirect-without-effect' | 'app' }
  | { code: 'url'; fault: UrlFault }
  | { code: 'unknown-value'; where: string; value: string; known: readonly string[] }
  | { code: 'stranger'; what: Stranger['what']; name: string }
  | { code: 'cookie'; missing: 'name' | 'domain-or-host' | 'only-one' }
  | ({ code: 'reads-differently' } & Pick<Difference, 'reader' | 'address' | 'edge' | 'chrome'>)
  | { code: 'not-compared'; limit: number }
);
export type FindingCode = Finding['code'];
