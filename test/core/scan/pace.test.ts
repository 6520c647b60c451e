import { describe, expect, it } from 'vitest';
import { answered, asked, type Host, newHost, type Outcome, until } from '../../../core/scan/pace';

const now = Date.parse('2026-11-26T09:00:00Z');
const hostAfter = (...outcomes: Outcome[]): Host =>
  outcomes.reduce((host, outcome) => answered(asked(host, now, 0), now, outcome), newHost);
const error = { is: 'error' } as const;
const busy = (retryAfter: string | null) => ({ is: 'busy', retryAfter }) as const;

describe('how a scan treats a host', () => {
  it.each<[string, Host, number | null]>([
    ['a new one may be asked at once', newHost, 0],
    ['one that is loading a page may not', asked(newHost, now, 0), null],
    ['30 pages a minute: every two seconds', answered(asked(newHost, now, 30), now + 500, { is: 'fine' }), 2000],
    ['two errors do not matter', hostAfter(error, error), 0],
    ['three one after another do', hostAfter(error, error, error), null],
    ['one that comes in between makes them none', hostAfter(error, error, { is: 'fine' }, error, error), 0],
    ['busy, and says for how long', hostAfter(busy('90')), 90_000],
    ['busy, and says until when', hostAfter(busy('Thu, 26 Nov 2026 09:02:00 GMT')), 120_000],
    ['busy, until a time that is over', hostAfter(busy('Thu, 26 Nov 2026 08:00:00 GMT')), 0],
    ['busy, and says nothing', hostAfter(busy(null)), 15_000],
    ['busy again: the double', hostAfter(busy(null), busy('soon')), 30_000],
    ['busy three times: left alone', hostAfter(busy('1'), busy('1'), busy('1')), null],
    ['busy for an hour: left alone', hostAfter(busy('3600')), null],
  ])('%s', (_, host, wanted) => expect(until(host, now)).toBe(wanted));

  it('says why it left one', () => {
    expect(hostAfter(error, error, error).left).toBe('errors');
    expect(hostAfter(busy('3600')).left).toBe('busy');
  });
});
