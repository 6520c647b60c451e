import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../core/policy';
import { onIntranet, systemAt } from '../../../core/policy/match';

const { policy } = readPolicy({
  intranet: ['*.fairshire.test', 'old-server'],
  systems: [
    { id: 'intranet', name: 'Intranet', places: [{ host: '*.fairshire.test' }] },
    { id: 'leave', name: 'Leave', places: [{ host: 'hr.fairshire.test', path: '/leave' }] },
    { id: 'hr', name: 'HR', places: [{ host: 'hr.fairshire.test' }] },
  ],
});

describe('where an address belongs', () => {
  it.each([
    ['http://hr.fairshire.test/leave', true, 'leave'],
    ['http://hr.fairshire.test/leave?year=2026', true, 'leave'],
    ['https://HR.Fairshire.test:8443/leave/new', true, 'leave'],
    ['http://hr.fairshire.test/leavers', true, 'hr'],
    ['http://hr.fairshire.test?x', true, 'hr'],
    ['http://fairshire.test/', true, 'intranet'],
    ['http://old-server/', true, null],
    ['http://notfairshire.test/', false, null],
    ['http://hr.fairshire.test.evil.example/leave', false, null],
    ['http://hr.fairshire.test@evil.example/leave', false, null],
    ['http://evil.example/http://hr.fairshire.test/leave', false, null],
    ['file:///hr.fairshire.test/leave', false, null],
    ['chrome://settings', false, null],
    ['', false, null],
  ])('%s', (url, intranet, system) => {
    expect([onIntranet(policy, url), systemAt(policy, url)?.id ?? null]).toEqual([intranet, system]);
  });
});
