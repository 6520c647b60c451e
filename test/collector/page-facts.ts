import { createHash } from 'node:crypto';
import type { PlaceFacts, ScanFacts } from '../../core/model/scan-facts';
import { nonce } from './answers';

/** An editor's token, and the editor as the collector knows it. */
export const token = `fbe_${'t'.repeat(43)}`;
export const editors = [
  { name: 'Another', sha256: '0'.repeat(64) },
  { name: 'Scan job', sha256: createHash('sha256').update(token).digest('hex') },
];

export const place = (system: string, prefix: string, more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  system,
  prefix,
  pages: 3,
  verdicts: { 'needs-ie': 2, 'no-problem-found': 1 },
  causes: [{ rule: 'vbscript', effect: 'needs-ie', pages: 2 }],
  mode: 'IE8Enterprise',
  ...more,
});

/** Facts of both systems of the small organisation; the same seed, the same scan. */
export const facts = (seed: string | number, day = '2026-11-25', places?: PlaceFacts[]): ScanFacts => ({
  v: 1,
  scan: nonce(`scan ${seed}`),
  day,
  places: places ?? [
    place('leave', 'hr.fairshire.test/'),
    place('timesheets', 'pay.fairshire.test/', { pages: 1, verdicts: { 'needs-ie': 1 }, causes: [] }),
  ],
});

export const postFacts = (url: string, body: unknown, headers: Record<string, string> = { authorization: `Bearer ${token}` }) =>
  fetch(`${url}/page-facts`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
